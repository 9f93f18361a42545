// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

class QSqlError;

namespace phonedesk::store {

// A Storage error from what SQLite said.
core::Error sqlError(const QSqlError &error, const QString &operation);

// Prepares, binds in order and runs one statement. The query is forward-only and stands before its first row.
core::Result<QSqlQuery> run(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {});
// Nobody reads on in it: it is ready for the next time that the same text is run.
void giveBack(QSqlDatabase &connection, QSqlQuery query);
// As run(), for a statement whose rows nobody reads: how many rows it changed.
core::Result<int> change(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {});
// The first column of the first row; invalid when there is no row.
core::Result<QVariant> scalar(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {});

// How values stand in a column: empty text is NULL where the column allows it, times are milliseconds since 1970
// in UTC (as Prisma writes a DateTime to SQLite), JSON is compact text.
QVariant orNull(const QString &text);     // for a column that may be NULL
QString present(const QString &text);     // for one that may not: Qt binds a null QString as NULL
QVariant toColumn(const QDateTime &time); // an invalid time is NULL
QString toColumn(const QJsonObject &json);
QDateTime timeFromColumn(const QVariant &column);
QJsonObject jsonFromColumn(const QVariant &column);

} // namespace phonedesk::store
