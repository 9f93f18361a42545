// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace phonedesk::inventory {

// Runs `make` beside the GUI thread, and answers on it. What `make` holds must be its own.
template <typename T>
core::CallHandle besideGuiThread(std::function<T()> make, core::ResultCallback<T> done)
{
    auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
    QThreadPool::globalInstance()->start([make = std::move(make), completion = completion]() mutable {
        auto made = std::make_shared<T>(make());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [made = std::move(made), make = std::move(make), completion = std::move(completion)] {
                completion.finish(std::move(*made));
            },
            Qt::QueuedConnection);
    });
    return std::move(handle);
}

} // namespace phonedesk::inventory
