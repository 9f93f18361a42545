// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/clock.h"
#include "domain/batch.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

namespace phonedesk::twilio {
class PhoneService;
struct ListedPage;
} // namespace phonedesk::twilio

namespace phonedesk::inventory {

// The rows of a batch that wait in one account, and what Twilio holds for the next of them: many rows are looked at
// page by page, a thousand in one request, just ahead of their own. A look counts for a while only; whoever waits
// longer is looked at again.
class BatchLane
{
public:
    static constexpr qsizetype mostSingly = 100; // of fewer rows each is read by itself

    struct Next
    {
        int seq = 0;
        std::optional<domain::NumberConfiguration> seen; // empty: it has to be read
    };

    void add(const domain::BatchRow &row);
    void putBack(int seq); // it was taken, and waits again: it is read anew
    bool isEmpty() const { return m_waiting.isEmpty(); }
    // The row that goes next; empty: there is none, or the first page is on its way.
    std::optional<Next> take(std::chrono::milliseconds now);

    bool isOpen() const { return m_phones != nullptr; }
    bool isOpening = false;
    // `more` is told when a page has come. Nothing is called back after its death.
    void open(std::shared_ptr<twilio::PhoneService> phones, const core::Clock &clock,
              std::chrono::milliseconds freshFor, const std::function<void()> &more);
    bool awaitsPage() const { return m_awaitsPage; }
    void stopLooking(); // rows that wait are read by themselves, if they go on
    const std::shared_ptr<twilio::PhoneService> &phones() const { return m_phones; }
    // How many rows may be in work: enough that the account's requests never wait for the disk, and few enough that a
    // pause is soon one.
    int depth() const;

    int inWork = 0;
    std::deque<int> ready; // looked at, and to be sent
    int sending = 0;
    std::optional<core::Error> halted;

private:
    // Of a page; the page's place in the listing is free when all of its rows were taken.
    struct Seen
    {
        int seq;
        domain::ListedNumber number;
        std::chrono::milliseconds at;
        std::shared_ptr<const void> slot;
    };

    void take(const twilio::ListedPage &page, std::chrono::milliseconds now);

    std::shared_ptr<twilio::PhoneService> m_phones;
    QString m_accountSid;
    std::deque<int> m_order;
    QSet<int> m_waiting; // of those in m_order
    QHash<domain::ShortSid, int> m_bySid;
    std::deque<Seen> m_seen;
    std::chrono::milliseconds m_freshFor{0};
    bool m_awaitsPage = false;
    core::CallHandle m_listing;
};

} // namespace phonedesk::inventory
