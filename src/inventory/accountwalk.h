// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "core/result.h"
#include "domain/twilioaccount.h"
#include "inventory/comparednumber.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace phonedesk::twilio {
class PhoneService;
struct ListedPage;
} // namespace phonedesk::twilio

namespace phonedesk::inventory {

struct ComparisonNeeds;

// Lists the numbers of accounts, one account after the other, into the database: those that this desk knows, and the
// subaccounts that their credentials reach. An account that fails does not keep the others from being listed. One walk
// per object.
class AccountWalk : public QObject
{
    Q_OBJECT

public:
    explicit AccountWalk(const ComparisonNeeds &needs);
    ~AccountWalk() override;

    // `known`: every account of this desk; of these only `only` and what it reaches, if that is not empty.
    void start(const QList<domain::TwilioAccount> &known, const QString &only);
    // What was listed stays; nothing is removed for not having been seen.
    void cancel();

    const QList<ComparedAccount> &accounts() const { return m_accounts; }

signals:
    void pageListed(const QList<phonedesk::domain::ListedNumber> &numbers);
    void accountsChanged();
    void ended();

private:
    using Phones = std::shared_ptr<twilio::PhoneService>;

    void add(const QString &sid, const QString &name);
    void next();
    void open();
    void findSubaccounts(const Phones &phones);
    void list(const Phones &phones);
    void take(twilio::ListedPage page);
    void settle();
    void close(const core::Status &status);
    ComparedAccount &current() { return m_accounts[m_index]; }

    const ComparisonNeeds &m_needs;
    QList<ComparedAccount> m_accounts;
    qsizetype m_index = -1;
    QHash<QString, Phones> m_reachable; // subaccounts, with their parent's credential
    QSet<QString> m_subaccounts;        // of the known ones
    bool m_isNarrow = false;
    qint64 m_listing = 0;
    int m_writing = 0; // pages on their way to the disk
    std::optional<core::Status> m_listed;
    core::Status m_stored;
    core::CallHandle m_call;
    core::Calls m_writes;
};

} // namespace phonedesk::inventory
