// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/listednumber.h"

#include <QList>
#include <QString>

namespace phonedesk::store {

class Database;

// What Twilio was last seen to hold, per account, and what people ignore of it. A listing keeps its pages as they come;
// only one that ended whole removes what it did not see. Calls run on the store thread and answer on the thread that
// made them; every write is one transaction. The Database outlives it.
class Listings
{
public:
    explicit Listings(Database &database) : m_database(database) {}

    // Listings whose program was ended meanwhile are broken off. To be called once, before the first listing or read.
    core::CallHandle settle(const QDateTime &at, core::ResultCallback<void> done);
    // Answers with the listing's id.
    core::CallHandle begin(const QString &accountSid, const QDateTime &at, core::ResultCallback<qint64> done);
    // What was known of these numbers, in whichever account, is replaced when the listing ends.
    core::CallHandle keep(qint64 listing, const QList<domain::ListedNumber> &page, const QDateTime &at,
                          core::ResultCallback<void> done);
    // It saw everything. Answers with how many of the account's numbers went because it did not see them.
    core::CallHandle finish(qint64 listing, const QDateTime &at, core::ResultCallback<int> done);
    core::CallHandle breakOff(qint64 listing, const QDateTime &at, const QString &trouble,
                              core::ResultCallback<void> done);

    // What is kept of numbers that were listed is this now. Those that never were are left out.
    core::CallHandle replace(const QList<domain::ListedNumber> &numbers, const QDateTime &at,
                             core::ResultCallback<void> done);

    // Of each account its last listing and, before that where they are two, its last whole one. Oldest first.
    core::CallHandle records(core::ResultCallback<QList<domain::ListingRecord>> done);
    // At most `most` rows, those behind `after` (0: from the start): for reading a hundred thousand in pieces.
    struct Piece
    {
        QList<domain::ListedNumber> numbers;
        qint64 last = 0; // `after` of the next piece
    };
    core::CallHandle numbers(qint64 after, int most, core::ResultCallback<Piece> done);

    // The same of our own numbers that were not given back or disconnected.
    core::CallHandle managed(const QString &after, int most, core::ResultCallback<QList<domain::ManagedNumber>> done);

    core::CallHandle ignored(core::ResultCallback<QList<domain::IgnoredNumber>> done);
    core::CallHandle ignore(const domain::IgnoredNumber &number, core::ResultCallback<void> done); // replaces
    core::CallHandle stopIgnoring(const QString &sid, core::ResultCallback<void> done);

private:
    Database &m_database;
};

} // namespace phonedesk::store
