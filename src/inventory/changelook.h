// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "inventory/changeplan.h"

#include <functional>
#include <map>

namespace phonedesk::twilio {
class PhoneService;
struct ListedPage;
} // namespace phonedesk::twilio

namespace phonedesk::inventory {

struct ChangeNeeds;

// Reads what Twilio holds for numbers that are about to be changed: few of an account one by one, many by listing it.
// One look per object.
class ChangeLook
{
public:
    static constexpr int mostSingly = 100; // of one account: more are found sooner in a listing

    ChangeLook(const ChangeNeeds &needs, const QList<domain::PhoneNumber> &numbers);

    void start(std::function<void(int read, int all)> progressed,
               std::function<void(std::shared_ptr<const ChangeFacts>)> done);

private:
    using Phones = std::shared_ptr<twilio::PhoneService>;
    struct Account
    {
        QHash<QString, qsizetype> bySid; // the index in the facts
        Phones phones;                   // null: it was not opened
    };

    void open(const QString &accountSid);
    void readSingly(const QString &accountSid, const Phones &phones);
    void readListing(const QString &accountSid, const Phones &phones);
    void readOthers(const QString &accountSid, const Phones &phones);
    void readApplications();
    void take(const QString &accountSid, const domain::ListedNumber &number);
    void fail(const QString &accountSid, const core::Error &error);
    void part();

    const ChangeNeeds &m_needs;
    std::shared_ptr<ChangeFacts> m_facts;
    std::map<QString, Account> m_accounts;
    int m_awaited = 0; // answers
    int m_read = 0;
    bool m_knowsNumbers = false;
    std::function<void(int, int)> m_progressed;
    std::function<void(std::shared_ptr<const ChangeFacts>)> m_done;
    core::Calls m_calls;
};

} // namespace phonedesk::inventory
