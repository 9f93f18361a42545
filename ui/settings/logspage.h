// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "ui/settings/settingspage.h"

namespace phonedesk::ui {

class Button;
class SupportRoom;

// How much is logged, where, and what somebody who is asked for help wants to see.
//
// Object names: settings.logs.level, .openFolder, .diagnostics
class LogsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LogsPage(SupportRoom &room, QWidget *parent = nullptr);

private:
    void collect();

    SupportRoom &m_room;
    Button *m_diagnostics = nullptr;
    core::CallHandle m_collecting;
};

} // namespace phonedesk::ui
