// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "inventory/accountwalk.h"
#include "inventory/comparison.h"
#include "inventory/judge.h"
#include "inventory/needs.h"

#include <functional>

namespace phonedesk::inventory {

struct Comparison::Private
{
    Private(Comparison &comparison, const ComparisonNeeds &given) : q(comparison), needs(given) {}

    void enter(State next);
    void fail(const core::Error &why);
    void prepare(std::function<void()> then);
    void readManaged(const QString &after, const std::function<void()> &then);
    void readListed(qint64 after);
    void beginAnew();
    void add(const QList<ComparedNumber> &numbers);
    void take(const QList<domain::ListedNumber> &numbers);
    void takeRecords(const QList<domain::ListingRecord> &records);
    void conclude();
    void walk(const QString &only);
    void walkEnded();
    void reload();
    void updateIgnored(const QString &sid);
    void count(const ComparedNumber &number, int by);
    void put(const domain::ListedNumber &number);
    void judgeAgain(const domain::ListedNumber &number);
    void take(const domain::PhoneNumber &row);
    void settle(qsizetype row, const ComparedNumber &now);
    bool isIncorrect(const ComparedNumber &number) const;
    qsizetype rowOf(const domain::ShortSid &sid) const;
    void keepConfirmed();

    Comparison &q;
    const ComparisonNeeds needs;
    State state = State::NotLoaded;
    std::optional<core::Error> error;
    QList<ComparedNumber> found;
    QList<ComparedAccount> accounts;
    QHash<QString, core::Error> troubles; // of this run of the program: the database keeps only their kind
    QHash<QString, QDateTime> wholeSince; // when the last whole listing of an account began
    ComparisonFigures figures;
    QList<domain::TwilioAccount> knownAccounts;
    QHash<QString, domain::Organization> organizations;
    std::unique_ptr<Judge> judge;
    std::unique_ptr<AccountWalk> accountWalk;
    QDateTime walkBegan;
    bool hasSettled = false;
    bool mustReload = false; // when it is Ready
    core::CallHandle call;
    core::Calls calls;
    QList<domain::ListedNumber> confirmed; // not on the disk yet
    QList<domain::ListedNumber> meanwhile; // confirmed while the database was read, which may not hold them yet
    bool isKeeping = false;
};

} // namespace phonedesk::inventory
