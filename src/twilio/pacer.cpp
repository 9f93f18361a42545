// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/pacer.h"

#include "core/clock.h"
#include "twilio/timestamp.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::twilio {

namespace {

Q_LOGGING_CATEGORY(pacerLog, "phonedesk.pacer", QtInfoMsg)

constexpr int holdRoundTrips = 60;   // trying earlier gets more refusals than it wins time
constexpr int mostRefusals = 8;      // of one request: about ten seconds
constexpr auto firstBackoff = 100ms; // doubles; Twilio's SDK does the same
constexpr auto longestBackoff = 3s;
constexpr auto longestPause = 60s;

} // namespace

struct Pacer::Entry
{
    Job job;
    core::Completion<core::Result<http::Response>> completion;
    core::CallHandle call;
    std::chrono::milliseconds notBefore{};
    int inFlight = 0; // when it was sent, itself included
    int lowering = 0; // which was the last one then
    int refusals = 0;
};

Pacer::Pacer(core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Pacer::~Pacer()
{
    const auto cancel = [](const std::shared_ptr<Entry> &entry, bool wasSent) {
        entry->completion.onAbandoned(nullptr);
        entry->completion.finishLater(
            core::fail({.kind = core::ErrorKind::Cancelled,
                        .effect = wasSent && entry->job.isWrite ? core::Effect::Unknown : core::Effect::None,
                        .detail = u"the program is closing its connections"_s}));
    };
    for (const Queue *queue : {&m_interactive, &m_bulk}) {
        for (const auto &entry : *queue)
            cancel(entry, false);
    }
    for (const auto &entry : m_sent) {
        entry->call.abandon();
        cancel(entry, true);
    }
}

core::CallHandle Pacer::run(Job job, core::ResultCallback<http::Response> done)
{
    auto [completion, handle] = core::Completion<core::Result<http::Response>>::make(std::move(done));
    const auto entry = std::make_shared<Entry>(Entry{std::move(job), completion});
    completion.onAbandoned([this, weak = std::weak_ptr(entry)] {
        if (const auto abandoned = weak.lock())
            drop(abandoned);
    });
    (entry->job.priority == Priority::Interactive ? m_interactive : m_bulk).push_back(entry);
    pump();
    return std::move(handle);
}

int Pacer::waiting() const
{
    return m_limitMet ? int(m_interactive.size() + m_bulk.size()) : 0;
}

std::optional<int> Pacer::limit() const
{
    return m_limitMet ? std::optional(m_allowed) : std::nullopt;
}

void Pacer::setLimit(int limit)
{
    m_limitMet = true;
    m_allowed = std::clamp(limit, 1, mostAtOnce);
    m_hold = holdRoundTrips * m_allowed;
    m_sinceRaise = 0;
}

void Pacer::setCeiling(int most)
{
    m_ceiling = std::clamp(most, 1, mostAtOnce);
    pump();
}

void Pacer::pump()
{
    while (inFlight() < allowed()) {
        const auto entry = takeNext();
        if (!entry)
            break;
        send(entry);
    }
    tellWaiting();
}

// The first that may go now; arms the clock for the next one otherwise.
std::shared_ptr<Pacer::Entry> Pacer::takeNext()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    std::optional<std::chrono::milliseconds> soonest;
    for (Queue *queue : {&m_interactive, &m_bulk}) {
        for (auto it = queue->begin(); it != queue->end(); ++it) {
            const auto from = std::max((*it)->notBefore, m_pausedUntil);
            if (from <= now) {
                std::shared_ptr<Entry> entry = *it;
                queue->erase(it);
                return entry;
            }
            soonest = std::min(soonest.value_or(from), from);
            if (m_pausedUntil > now)
                break; // the same for all behind it
        }
    }
    if (soonest)
        m_wakeUp = m_clock.after(*soonest - now, [this] { pump(); });
    return nullptr;
}

void Pacer::send(const std::shared_ptr<Entry> &entry)
{
    m_sent.push_back(entry);
    entry->inFlight = inFlight();
    entry->lowering = m_lowering;
    entry->call =
        entry->job.send([this, entry](core::Result<http::Response> result) { take(entry, std::move(result)); });
}

void Pacer::take(const std::shared_ptr<Entry> &entry, core::Result<http::Response> result)
{
    const bool wasFull = inFlight() >= allowed();
    std::erase(m_sent, entry);
    if (result && result->status == 429) {
        if (refused(entry, *result)) {
            pump();
            return;
        }
    } else if (result) {
        answered(wasFull);
    }
    pump();
    entry->completion.finish(std::move(result));
}

// Twilio took what was in flight before this one, or less: how much that was it tells itself (docs,
// Twilio-Concurrent-Requests), others' use of the account included; requests come there in another order than they
// were sent in. Those that were sent before the limit was lowered say nothing about the lower one; where one that was
// sent after it is refused, others use the account, too.
void Pacer::lower(const Entry &refused, const http::Response &response)
{
    bool isTold = false;
    const int told = response.header("Twilio-Concurrent-Requests").toInt(&isTold);
    const int ours = isTold && told > 0 ? std::min(told, std::max(refused.inFlight, inFlight() + 1)) : refused.inFlight;
    int limit = std::min(allowed(), ours - 1);
    if (refused.lowering == m_lowering) {
        if (m_wasLowered)
            limit = std::min(limit, allowed() * 9 / 10);
        ++m_lowering;
    }
    m_wasLowered = true;
    setLimit(limit);
}

// True: the request waits for its next attempt.
bool Pacer::refused(const std::shared_ptr<Entry> &entry, const http::Response &response)
{
    ++m_refusals;
    ++entry->refusals;
    lower(*entry, response);
    qCDebug(pacerLog) << "Twilio allows no more at the same time than" << m_allowed;
    emit limitChanged(m_allowed);
    const std::chrono::milliseconds now = m_clock.monotonic();
    const auto asked = retryAfter(response, m_clock.now());
    if (asked)
        m_pausedUntil = std::max(m_pausedUntil, now + std::min<std::chrono::milliseconds>(*asked, longestPause));
    if (entry->refusals >= mostRefusals || asked.value_or(0ms) > longestPause || !entry->completion.isLive())
        return false;
    entry->notBefore =
        now + std::min<std::chrono::milliseconds>(firstBackoff * (1 << (entry->refusals - 1)), longestBackoff);
    (entry->job.priority == Priority::Interactive ? m_interactive : m_bulk).push_front(entry);
    return true;
}

// Only answers that came while everything allowed was in flight say that there may be room for more.
void Pacer::answered(bool wasFull)
{
    if (m_hold > 0) {
        --m_hold;
        return;
    }
    if (!wasFull || m_allowed >= m_ceiling)
        return;
    if (!m_limitMet) {
        ++m_allowed;
    } else if (++m_sinceRaise >= m_allowed) {
        ++m_allowed;
        m_sinceRaise = 0;
        m_wasLowered = false;
        emit limitChanged(m_allowed);
    }
}

void Pacer::drop(const std::shared_ptr<Entry> &entry)
{
    std::erase(m_interactive, entry);
    std::erase(m_bulk, entry);
    // A write that was sent keeps its place until it ends: Twilio counts it too.
    if (!entry->job.isWrite && std::erase(m_sent, entry) > 0)
        entry->call.abandon();
    pump();
}

void Pacer::tellWaiting()
{
    if (const int now = waiting(); now != m_toldWaiting) {
        m_toldWaiting = now;
        emit waitingChanged(now);
    }
}

std::optional<std::chrono::milliseconds> retryAfter(const http::Response &response, const QDateTime &now)
{
    const QByteArray value = response.header("Retry-After").trimmed();
    bool isSeconds = false;
    const int seconds = value.toInt(&isSeconds);
    if (isSeconds && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime until = dateTime(QString::fromLatin1(value));
    if (!until.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(until)));
}

} // namespace phonedesk::twilio
