// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contents.h"

#include "store/deskwriter.h"
#include "store/numberwriter.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

// One statement for many rows: preparing it anew for each takes longer than running it.
template <typename T>
core::Status writeEach(QSqlDatabase &connection, const QString &statement, const QList<T> &rows,
                       const std::function<QVariantList(const T &)> &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement))
        return core::fail(sqlError(query.lastError(), u"database.prepare"_s));
    for (const T &row : rows) {
        const QVariantList columns = values(row);
        for (qsizetype i = 0; i < columns.size(); ++i)
            query.bindValue(int(i), columns[i]);
        if (!query.exec())
            return core::fail(sqlError(query.lastError(), u"database.run"_s));
    }
    return {};
}

core::Status checkEmpty(QSqlDatabase &connection)
{
    const auto rows =
        scalar(connection, uR"(SELECT (SELECT count(*) FROM "Organization") + (SELECT count(*) FROM pd_account))"_s);
    if (!rows)
        return core::fail(rows.error());
    if (rows->toInt() != 0) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .operation = u"database.fill"_s,
                           .detail = u"this database is not empty"_s});
    }
    return {};
}

core::Status writeDesk(QSqlDatabase &connection, const Contents &contents)
{
    for (const domain::TwilioAccount &account : contents.accounts) {
        if (auto written = insertAccount(connection, account); !written)
            return written;
    }
    for (const domain::Organization &organization : contents.organizations) {
        if (auto written = insertOrganization(connection, organization); !written)
            return written;
    }
    for (const domain::UrlSet &set : contents.urlSets) {
        if (auto written = writeUrlSet(connection, set); !written)
            return written;
    }
    for (auto it = contents.activeUrlSets.cbegin(); it != contents.activeUrlSets.cend(); ++it) {
        if (auto written = writeActiveUrlSet(connection, it.key(), it.value()); !written)
            return written;
    }
    return {};
}

core::Status writeRuns(QSqlDatabase &connection, const QList<StoredRun> &runs)
{
    auto written = writeEach<StoredRun>(
        connection,
        uR"(INSERT INTO pd_run ("id", "flow", "scope", "subject", "actor", "intent", "state", "open", "outcome",
                "startedAt", "updatedAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        runs, [](const StoredRun &run) {
            const workflow::RunRecord &record = run.record;
            return QVariantList{record.id,
                                record.flow,
                                record.scope,
                                record.subject,
                                present(record.actor),
                                toColumn(record.intent),
                                toColumn(record.state),
                                int(record.isOpen),
                                orNull(record.outcome),
                                toColumn(record.startedAt),
                                toColumn(record.updatedAt)};
        });
    if (!written)
        return written;
    using Line = std::pair<QString, workflow::JournalEntry>;
    QList<Line> lines;
    for (const StoredRun &run : runs) {
        for (const workflow::JournalEntry &entry : run.entries)
            lines.append({run.record.id, entry});
    }
    return writeEach<Line>(
        connection,
        uR"(INSERT INTO pd_journal ("runId", "at", "step", "attempt", "event", "effect", "requestId", "details")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
        lines, [](const Line &line) {
            const workflow::JournalEntry &entry = line.second;
            return QVariantList{
                line.first,           toColumn(entry.at),    present(entry.step),      entry.attempt,
                present(entry.event), present(entry.effect), present(entry.requestId), toColumn(entry.details)};
        });
}

core::Status writeHistory(QSqlDatabase &connection, const QList<domain::HistoryEntry> &history)
{
    return writeEach<domain::HistoryEntry>(
        connection,
        uR"(INSERT INTO pd_history ("at", "actor", "act", "runId", "phoneNumberId", "number", "organizationId",
                "accountSid", "requestId", "details") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        history, [](const domain::HistoryEntry &entry) {
            return QVariantList{toColumn(entry.at),           present(entry.actor),        present(entry.act),
                                orNull(entry.runId),          orNull(entry.phoneNumberId), present(entry.number),
                                orNull(entry.organizationId), orNull(entry.accountSid),    orNull(entry.requestId),
                                toColumn(entry.details)};
        });
}

core::Status writeCharges(QSqlDatabase &connection, const QList<Charge> &charges)
{
    return writeEach<Charge>(
        connection,
        uR"(INSERT INTO pd_charge ("id", "runId", "phoneNumberId", "organizationId", "accountSid", "number", "amount",
                "currency", "what", "at") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        charges, [](const Charge &charge) {
            return QVariantList{
                charge.id,         orNull(charge.runId), orNull(charge.phoneNumberId), charge.organizationId,
                charge.accountSid, charge.number,        charge.amount.toDecimal(),    charge.amount.currency(),
                charge.what,       toColumn(charge.at)};
        });
}

} // namespace

core::Status writeContents(QSqlDatabase &connection, const Contents &contents)
{
    if (auto empty = checkEmpty(connection); !empty)
        return empty;
    if (auto written = writeDesk(connection, contents); !written)
        return written;
    for (const domain::PhoneNumber &number : contents.numbers) {
        if (const auto written = writePhoneNumber(connection, number, {}, std::nullopt); !written)
            return core::fail(written.error());
    }
    if (auto written = writeRuns(connection, contents.runs); !written)
        return written;
    if (auto written = writeHistory(connection, contents.history); !written)
        return written;
    return writeCharges(connection, contents.charges);
}

} // namespace phonedesk::store
