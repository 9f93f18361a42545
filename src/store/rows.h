// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyentry.h"
#include "domain/organization.h"
#include "domain/phonenumber.h"
#include "domain/twilioaccount.h"
#include "domain/urlset.h"
#include "store/sql.h"
#include "workflow/journal.h"

#include <QSqlError>

namespace phonedesk::store {

// From a row to a value. A row that another program has spoiled (an unknown status, no E.164 number) is a Storage
// error, never a guess. ...Columns() is a SELECT without its WHERE, in the order that ...FromRow() reads.
QString runColumns();
core::Result<workflow::RunRecord> runFromRow(const QSqlQuery &row);
core::Result<workflow::JournalEntry> entryFromRow(const QSqlQuery &row);
QString organizationColumns();
core::Result<domain::Organization> organizationFromRow(const QSqlQuery &row);
QString accountColumns();
core::Result<domain::TwilioAccount> accountFromRow(const QSqlQuery &row);
QString urlSetColumns();
core::Result<domain::UrlSet> urlSetFromRow(const QSqlQuery &row);
QString phoneNumberColumns();
core::Result<domain::PhoneNumber> phoneNumberFromRow(const QSqlQuery &row);
QString historyColumns();
core::Result<domain::HistoryEntry> historyFromRow(const QSqlQuery &row);

// Every row of a statement.
template <typename T>
core::Result<QList<T>> all(QSqlDatabase &connection, const QString &statement, const QVariantList &values,
                           core::Result<T> (*fromRow)(const QSqlQuery &))
{
    auto query = run(connection, statement, values);
    if (!query)
        return core::fail(query.error());
    QList<T> rows;
    while (query->next()) {
        auto row = fromRow(*query);
        if (!row)
            return core::fail(row.error());
        rows << std::move(*row);
    }
    if (query->lastError().isValid())
        return core::fail(sqlError(query->lastError(), QStringLiteral("database.run")));
    giveBack(connection, std::move(*query));
    return rows;
}

} // namespace phonedesk::store
