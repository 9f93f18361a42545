// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace phonedesk::testsupport {

// What one asynchronous call came to, and a way to wait for it.
template <typename T>
class Answer
{
public:
    core::ResultCallback<T> callback()
    {
        return [state = m_state](core::Result<T> result) {
            state->result = std::move(result);
            state->loop.quit();
        };
    }
    void keep(core::CallHandle handle) { m_handle = std::move(handle); }
    void abandon() { m_handle.abandon(); }

    bool isThere() const { return m_state->result.has_value(); }
    bool wait(std::chrono::milliseconds most = std::chrono::seconds(20))
    {
        QTimer::singleShot(most, &m_state->loop, &QEventLoop::quit);
        if (!isThere())
            m_state->loop.exec();
        return isThere();
    }
    const core::Result<T> &result() const { return *m_state->result; }
    const core::Error &error() const { return m_state->result->error(); }

private:
    struct State
    {
        std::optional<core::Result<T>> result;
        QEventLoop loop;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    core::CallHandle m_handle;
};

} // namespace phonedesk::testsupport
