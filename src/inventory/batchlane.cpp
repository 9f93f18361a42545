// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/batchlane.h"

#include "twilio/phoneservice.h"

#include <utility>

namespace phonedesk::inventory {

void BatchLane::add(const domain::BatchRow &row)
{
    m_accountSid = row.accountSid;
    m_order.push_back(row.seq);
    m_waiting.insert(row.seq);
    m_bySid.insert(domain::ShortSid(row.twilioSid), row.seq);
}

void BatchLane::putBack(int seq)
{
    m_order.push_front(seq);
    m_waiting.insert(seq);
}

std::optional<BatchLane::Next> BatchLane::take(std::chrono::milliseconds now)
{
    while (!m_seen.empty()) {
        const Seen next = std::move(m_seen.front());
        m_seen.pop_front();
        if (next.at + m_freshFor > now && m_waiting.remove(next.seq))
            return Next{next.seq, next.number.toConfiguration()};
    }
    if (m_awaitsPage)
        return std::nullopt;
    while (!m_order.empty()) {
        const int seq = m_order.front();
        m_order.pop_front();
        if (m_waiting.remove(seq))
            return Next{seq, std::nullopt};
    }
    return std::nullopt;
}

void BatchLane::open(std::shared_ptr<twilio::PhoneService> phones, const core::Clock &clock,
                     std::chrono::milliseconds freshFor, const std::function<void()> &more)
{
    m_phones = std::move(phones);
    m_freshFor = freshFor;
    if (m_waiting.size() <= mostSingly)
        return;
    m_awaitsPage = true;
    m_listing = m_phones->listAllNumbers(
        m_accountSid,
        [this, &clock, more](const twilio::ListedPage &page) {
            m_awaitsPage = false;
            take(page, clock.monotonic());
            more();
        },
        // Whoever was not seen is read by itself, also where the listing broke off.
        [this, more](const core::Status &) {
            m_awaitsPage = false;
            more();
        });
}

void BatchLane::take(const twilio::ListedPage &page, std::chrono::milliseconds now)
{
    for (const domain::ListedNumber &number : page.numbers) {
        const auto it = m_bySid.constFind(number.sid);
        if (it != m_bySid.cend() && m_waiting.contains(*it))
            m_seen.push_back({.seq = *it, .number = number, .at = now, .slot = page.slot});
    }
}

void BatchLane::stopLooking()
{
    m_listing.abandon();
    m_awaitsPage = false;
    m_seen.clear();
}

int BatchLane::depth() const
{
    return 2 * m_phones->atOnce() + 8;
}

} // namespace phonedesk::inventory
