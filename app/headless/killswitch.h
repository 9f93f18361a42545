// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/witness.h"

#include <array>
#include <atomic>

namespace phonedesk::headless {

// Ends this process as `kill -9` would, right before or right after the nth event that it sees. Any thread.
class KillSwitch
{
public:
    // `event` counts from 1; 0: never.
    KillSwitch(core::Moment moment, int event) : m_moment(moment), m_event(event) {}

    void see(const QString &what, core::Moment moment);

private:
    const core::Moment m_moment;
    const int m_event;
    std::array<std::atomic_int, 2> m_seen{}; // by moment
};

} // namespace phonedesk::headless
