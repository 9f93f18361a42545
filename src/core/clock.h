// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QDateTime>

#include <chrono>
#include <functional>

namespace phonedesk::core {

// Now and timers. Everything that waits or stamps asks a Clock, so that tests never sleep.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual QDateTime now() const = 0;                       // UTC, millisecond precision
    virtual std::chrono::milliseconds monotonic() const = 0; // since some fixed moment; never goes back
    virtual CallHandle after(std::chrono::milliseconds delay, std::function<void()> callback) = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    CallHandle after(std::chrono::milliseconds delay, std::function<void()> callback) override;
};

} // namespace phonedesk::core
