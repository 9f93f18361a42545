// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <functional>
#include <memory>
#include <utility>

namespace phonedesk::core {

// The caller's end of an asynchronous call. The callback runs at most once, and exactly once while the handle lives,
// from the event loop. Destroying the handle stops waiting: the callback will not run. It does not take back a request
// that changes the world. Single-threaded: it lives and dies on the thread that made the call.
class CallHandle
{
public:
    CallHandle() = default;
    CallHandle(const CallHandle &) = delete;
    CallHandle &operator=(const CallHandle &) = delete;
    CallHandle(CallHandle &&) noexcept = default;
    CallHandle &operator=(CallHandle &&other) noexcept
    {
        if (this != &other) {
            abandon();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    ~CallHandle() { abandon(); }

    bool isWaiting() const { return m_state && m_state->live; }
    void abandon()
    {
        if (const std::shared_ptr<State> state = std::exchange(m_state, nullptr); state && state->live) {
            state->live = false;
            if (const auto stop = std::exchange(state->onAbandoned, nullptr))
                stop();
        }
    }

private:
    template <typename T>
    friend class Completion;

    struct State
    {
        bool live = true;
        std::function<void()> onAbandoned;
    };
    explicit CallHandle(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    std::shared_ptr<State> m_state;
};

// The callee's end: copies share one answer, and the first one given counts.
template <typename T>
class Completion
{
public:
    using Callback = std::function<void(T)>;

    // The handle goes to the caller, the completion stays with whoever will answer.
    static std::pair<Completion, CallHandle> make(Callback callback)
    {
        auto state = std::make_shared<CallHandle::State>();
        Completion completion;
        completion.m_state = state;
        completion.m_callback = std::make_shared<Callback>(std::move(callback));
        return {std::move(completion), CallHandle(std::move(state))};
    }

    bool isLive() const { return m_state && m_state->live; }

    // Runs when the caller stops waiting. Use it to free what the wait holds, never to undo a sent request.
    void onAbandoned(std::function<void()> stop) const
    {
        if (isLive())
            m_state->onAbandoned = std::move(stop);
    }

    // Answers now. Only from the event loop, never inside the call that made this completion.
    void finish(T value) const
    {
        if (!isLive())
            return;
        m_state->live = false;
        m_state->onAbandoned = nullptr;
        const Callback callback = std::move(*m_callback);
        callback(std::move(value));
    }

    // Answers from the next turn of the event loop: for what is known while the call is still being made.
    void finishLater(T value) const
    {
        auto boxed = std::make_shared<T>(std::move(value));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [self = *this, boxed] { self.finish(std::move(*boxed)); },
            Qt::QueuedConnection);
    }

private:
    std::shared_ptr<CallHandle::State> m_state;
    std::shared_ptr<Callback> m_callback;
};

template <typename T>
using ResultCallback = std::function<void(Result<T>)>;

} // namespace phonedesk::core
