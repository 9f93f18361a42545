// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include "core/storageproblem.h"
#include "store/statements.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

// Primary result codes, sqlite.org/rescode.html. An extended code has its primary one in the low byte.
core::StorageProblem problemOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return core::StorageProblem::Locked;
    case 8: // SQLITE_READONLY
        return core::StorageProblem::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return core::StorageProblem::Damaged;
    case 13: // SQLITE_FULL
        return core::StorageProblem::Full;
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return core::StorageProblem::NotPermitted;
    case 26: // SQLITE_NOTADB
        return core::StorageProblem::NotADatabase;
    default:
        return core::StorageProblem::Failed;
    }
}

} // namespace

core::Error sqlError(const QSqlError &error, const QString &operation)
{
    return core::storageError(problemOf(error.nativeErrorCode().toInt()), operation,
                              u"%1 (SQLite code %2)"_s.arg(error.databaseText(), error.nativeErrorCode()));
}

core::Result<QSqlQuery> run(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    std::optional<QSqlQuery> query = Statements::of(connection).take(statement);
    if (!query) {
        query.emplace(connection);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return core::fail(sqlError(query->lastError(), u"database.prepare"_s));
    }
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return core::fail(sqlError(query->lastError(), u"database.run"_s));
    return std::move(*query);
}

void giveBack(QSqlDatabase &connection, QSqlQuery query)
{
    Statements::of(connection).giveBack(std::move(query));
}

core::Result<int> change(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    auto query = run(connection, statement, values);
    if (!query)
        return core::fail(query.error());
    const int rows = query->numRowsAffected();
    giveBack(connection, std::move(*query));
    return rows;
}

core::Result<QVariant> scalar(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    auto query = run(connection, statement, values);
    if (!query)
        return core::fail(query.error());
    const QVariant value = query->next() ? query->value(0) : QVariant();
    if (query->lastError().isValid())
        return core::fail(sqlError(query->lastError(), u"database.run"_s));
    giveBack(connection, std::move(*query));
    return value;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QString toColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QDateTime timeFromColumn(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

QJsonObject jsonFromColumn(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).object();
}

} // namespace phonedesk::store
