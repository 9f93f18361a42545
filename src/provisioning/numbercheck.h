// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "provisioning/needs.h"
#include "provisioning/numberacts.h"

#include <QHash>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace phonedesk::provisioning {

// One check of some numbers: each account is opened once, each webhook called once, each configuration read back, a few
// at a time. Whoever holds it waits; nothing is called back after its death.
class NumberCheck
{
public:
    NumberCheck(const Needs &needs, const QList<domain::PhoneNumber> &numbers);

    void start(std::function<void(int done, int all)> progressed, std::function<void(CheckSummary)> done);
    void stop(); // before the next number; what is being saved is saved

private:
    // A webhook of an account, and who waits for what it says.
    struct Probe
    {
        std::optional<domain::WebhookVerdict> verdict;
        std::vector<std::function<void()>> waiting;
    };
    struct Account
    {
        std::optional<core::Result<OpenAccount>> opened;
        std::vector<std::function<void()>> waiting;
    };
    // One number under way.
    struct Work
    {
        domain::PhoneNumber number;
        domain::Verdict verdict;
        int awaited = 0;
        std::optional<core::Error> error;
    };
    using WorkPointer = std::shared_ptr<Work>;
    using ProbeKey = std::pair<QString, QString>; // account; kind, method and URL

    void fill();
    void open(const WorkPointer &work);
    void check(const WorkPointer &work, const OpenAccount &account);
    void probe(const WorkPointer &work, const OpenAccount &account, domain::WebhookKind kind);
    void part(const WorkPointer &work);
    void save(const WorkPointer &work, bool mayReadAgain);
    void settle(const std::optional<core::Error> &error, bool isVerified);

    const Needs m_needs;
    std::deque<domain::PhoneNumber> m_waiting;
    const int m_all;
    int m_underWay = 0;
    bool m_isFilling = false;
    CheckSummary m_summary;
    std::map<QString, Account> m_accounts;
    std::map<ProbeKey, Probe> m_probes;
    std::function<void(int, int)> m_progressed;
    std::function<void(CheckSummary)> m_done;
    core::Calls m_calls;
};

} // namespace phonedesk::provisioning
