// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimer>

namespace phonedesk::core {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

CallHandle SystemClock::after(std::chrono::milliseconds delay, std::function<void()> callback)
{
    auto [completion, handle] = Completion<bool>::make([callback = std::move(callback)](bool) { callback(); });
    auto *timer = new QTimer(QCoreApplication::instance());
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, completion = completion] {
        timer->deleteLater();
        completion.finish(true);
    });
    completion.onAbandoned([timer] { timer->deleteLater(); });
    timer->start(delay);
    return std::move(handle);
}

} // namespace phonedesk::core
