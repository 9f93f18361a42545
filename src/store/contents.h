// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urlset.h"
#include "store/repositories.h"

#include <QMap>

namespace phonedesk::store {

// A run as it was left, with its story. One that is open is held by nobody.
struct StoredRun
{
    workflow::RunRecord record;
    QList<workflow::JournalEntry> entries;
};

// Everything that a database can hold of a desk, for filling an empty one. Rows refer to each other by their ids.
struct Contents
{
    QList<domain::TwilioAccount> accounts;
    QList<domain::Organization> organizations;
    QList<domain::UrlSet> urlSets;
    QMap<domain::Environment, domain::UrlSetKind> activeUrlSets;
    QList<domain::PhoneNumber> numbers;
    QList<domain::HistoryEntry> history; // in the order in which it happened, per number
    QList<Charge> charges;
    QList<StoredRun> runs;
};

// Inside a transaction, on the store thread. See Repositories::fill().
core::Status writeContents(QSqlDatabase &connection, const Contents &contents);

} // namespace phonedesk::store
