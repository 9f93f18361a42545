// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/services.h"
#include "ui/common/localrooms.h"

#include <functional>
#include <memory>

namespace phonedesk::desktop {

// Where the log goes: beside the data, a demo's and a test's apart from the live one's.
QString logFolder(services::Mode mode);

// Closes every window and the rooms, calls `between` with what opens them anew, which it calls once.
using Restart = std::function<void(std::function<void(std::function<void()> open)> between)>;

// What belongs to this computer, for the windows: over the rooms of the moment, which a restart exchanges.
class LocalRooms
{
public:
    explicit LocalRooms(Restart restart);
    ~LocalRooms();

    // `services` has opened; it is used until the next attach().
    void attach(services::Services &services);
    ui::DatabaseRoom &database();
    ui::NetworkRoom &network();
    ui::SupportRoom &support();

private:
    class Database;
    class Network;
    class Support;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Support> m_support;
};

} // namespace phonedesk::desktop
