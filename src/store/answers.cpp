// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/answers.h"

#include <QElapsedTimer>
#include <QTimer>

namespace phonedesk::store {

namespace {

constexpr qint64 turnNs = 3'000'000;

} // namespace

void Answers::give(TaskPointer task, core::Status status)
{
    const QMutexLocker lock(&m_mutex);
    m_given.emplace_back(std::move(task), std::move(status));
    if (!std::exchange(m_isTelling, true))
        QMetaObject::invokeMethod(
            m_home, [self = shared_from_this()] { self->tellSome(); }, Qt::QueuedConnection);
}

void Answers::tellSome()
{
    QElapsedTimer timer;
    timer.start();
    do {
        std::pair<TaskPointer, core::Status> next;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_given.empty()) {
                m_isTelling = false;
                return;
            }
            next = std::move(m_given.front());
            m_given.pop_front();
        }
        next.first->answer(std::move(next.second));
    } while (timer.nsecsElapsed() < turnNs);
    // A timer: what is posted now would still belong to this turn.
    QTimer::singleShot(0, m_home, [self = shared_from_this()] { self->tellSome(); });
}

} // namespace phonedesk::store
