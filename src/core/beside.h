// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QAbstractEventDispatcher>
#include <QThread>
#include <QThreadPool>

#include <optional>

namespace phonedesk::core {

// Runs `work` on a thread of Qt's pool, and hands its result to `done` on the thread that asked. The work is handed
// back whole: what it and the callback captured dies where it was made. Work that nobody waits for any more is done
// all the same; it must not touch anything but what it captured.
template <typename T>
CallHandle beside(std::function<T()> work, std::function<void(T)> done)
{
    struct Job
    {
        std::function<T()> work;
        Completion<T> completion;
        std::optional<T> result;
    };
    auto [completion, handle] = Completion<T>::make(std::move(done));
    auto job = std::make_shared<Job>(Job{std::move(work), completion, std::nullopt});
    QObject *home = QThread::currentThread()->eventDispatcher();
    QThreadPool::globalInstance()->start([job = std::move(job), home]() mutable {
        job->result.emplace(job->work());
        QMetaObject::invokeMethod(
            home, [job = std::move(job)] { job->completion.finish(std::move(*job->result)); }, Qt::QueuedConnection);
    });
    return std::move(handle);
}

} // namespace phonedesk::core
