// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testclock.h"

#include <algorithm>

namespace phonedesk::testsupport {

QDateTime TestClock::now() const
{
    return m_start.addMSecs(m_elapsed.count());
}

core::CallHandle TestClock::after(std::chrono::milliseconds delay, std::function<void()> callback)
{
    auto [completion, handle] = core::Completion<bool>::make([callback = std::move(callback)](bool) { callback(); });
    m_timers.emplace(m_elapsed + std::max(delay, std::chrono::milliseconds(0)), completion);
    return std::move(handle);
}

std::optional<std::chrono::milliseconds> TestClock::nextIn() const
{
    const auto next = std::ranges::find_if(m_timers, [](const auto &timer) { return timer.second.isLive(); });
    return next == m_timers.end() ? std::nullopt : std::optional(std::max(next->first - m_elapsed, {}));
}

bool TestClock::advanceToNext()
{
    while (!m_timers.empty()) {
        const auto timer = m_timers.extract(m_timers.begin());
        if (!timer.mapped().isLive())
            continue;
        m_elapsed = std::max(m_elapsed, timer.key());
        timer.mapped().finish(true);
        return true;
    }
    return false;
}

void TestClock::advance(std::chrono::milliseconds span)
{
    const std::chrono::milliseconds until = m_elapsed + span;
    for (auto next = nextIn(); next && m_elapsed + *next <= until; next = nextIn())
        advanceToNext();
    m_elapsed = until;
}

} // namespace phonedesk::testsupport
