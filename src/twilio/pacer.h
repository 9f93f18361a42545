// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "http/client.h"

#include <QObject>

#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace phonedesk::core {
class Clock;
}

namespace phonedesk::twilio {

enum class Priority { Interactive, Bulk };

// Keeps one account's requests within what Twilio allows at the same time, a number that Twilio publishes nowhere
// (docs, "429"). Starts with 8 in flight and one more per answer until the first 429; then falls to what was in flight
// before that one, by Twilio's own count where the answer has it, holds that for 60 round trips and tries one more per
// round trip. A 429 was not processed (docs, 20429), so such a request, write or read, goes again after a while and as
// a new attempt; after 8 refusals, or where Retry-After asks for more than a minute, the 429 goes to the caller.
class Pacer final : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        Priority priority = Priority::Interactive;
        bool isWrite = false;
        // Sends once; called for each attempt.
        std::function<core::CallHandle(core::ResultCallback<http::Response>)> send;
    };

    explicit Pacer(core::Clock &clock, QObject *parent = nullptr);
    ~Pacer() override; // what still waits ends as Cancelled

    // Interactive jobs overtake bulk ones. A job whose handle goes before it was sent is never sent.
    core::CallHandle run(Job job, core::ResultCallback<http::Response> done);

    int allowed() const { return std::min(m_allowed, m_ceiling); }
    // In a round trip from now, if all goes well.
    int allowedSoon() const { return std::min(m_limitMet ? m_allowed : 2 * m_allowed, m_ceiling); }
    int inFlight() const { return int(m_sent.size()); }
    int refusals() const { return m_refusals; }
    // How many would have been sent by now if Twilio allowed more: "Twilio is limiting us: 3 waiting".
    int waiting() const;
    // The limit that was found, to be remembered for the account; empty while none was.
    std::optional<int> limit() const;
    void setLimit(int limit);
    // Never more than this at the same time, whatever Twilio would take; requests that were sent go on. 1 to
    // mostAtOnce, which it is at first.
    static constexpr int mostAtOnce = 64; // http::Client opens 72 connections to a host
    void setCeiling(int most);

signals:
    void waitingChanged(int waiting);
    void limitChanged(int limit);

private:
    struct Entry;
    using Queue = std::deque<std::shared_ptr<Entry>>;

    void pump();
    std::shared_ptr<Entry> takeNext();
    void send(const std::shared_ptr<Entry> &entry);
    void take(const std::shared_ptr<Entry> &entry, core::Result<http::Response> result);
    bool refused(const std::shared_ptr<Entry> &entry, const http::Response &response);
    void lower(const Entry &refused, const http::Response &response);
    void answered(bool wasFull);
    void drop(const std::shared_ptr<Entry> &entry);
    void tellWaiting();

    core::Clock &m_clock;
    Queue m_interactive;
    Queue m_bulk;
    std::vector<std::shared_ptr<Entry>> m_sent;
    core::CallHandle m_wakeUp;
    std::chrono::milliseconds m_pausedUntil{};
    int m_allowed = 8; // by Twilio, as far as is known
    int m_ceiling = mostAtOnce;
    bool m_limitMet = false;
    bool m_wasLowered = false; // and not raised since
    int m_lowering = 0;        // how often refusals lowered it
    int m_hold = 0;            // answers until the limit is tried again
    int m_sinceRaise = 0;      // answers since it was raised
    int m_refusals = 0;
    int m_toldWaiting = 0;
};

// Retry-After in either of its forms; empty where there is none.
std::optional<std::chrono::milliseconds> retryAfter(const http::Response &response, const QDateTime &now);

} // namespace phonedesk::twilio
