// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <map>

namespace phonedesk::testsupport {

// A clock that moves only when a test says so.
class TestClock final : public core::Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    core::CallHandle after(std::chrono::milliseconds delay, std::function<void()> callback) override;

    // Runs every timer that falls due, in order, each at its own moment; also those that they start.
    void advance(std::chrono::milliseconds span);
    // Goes to the next timer and runs it. False: none is waiting.
    bool advanceToNext();
    // How long until the next timer; empty: none is waiting.
    std::optional<std::chrono::milliseconds> nextIn() const;
    void setNow(const QDateTime &now) { m_start = now.addMSecs(-m_elapsed.count()); }

private:
    QDateTime m_start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    std::chrono::milliseconds m_elapsed{0};
    std::multimap<std::chrono::milliseconds, core::Completion<bool>> m_timers;
};

} // namespace phonedesk::testsupport
