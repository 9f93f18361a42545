// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batches.h"

#include "domain/storederror.h"
#include "domain/webhookchange.h"
#include "store/database.h"
#include "store/numberwriter.h"
#include "store/repositories.h"
#include "store/rollback.h"
#include "store/rows.h"
#include "store/sql.h"

#include <QSqlDatabase>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::Batch;
using domain::BatchRow;
using domain::ListedConfiguration;

QVariant configurationColumn(const ListedConfiguration &configuration)
{
    return configuration.packed().isEmpty() ? QVariant() : QVariant(toColumn(configuration.toJson()));
}

QVariant changesColumn(const domain::FieldChanges &changes)
{
    return changes.isEmpty() ? QVariant() : QVariant(toColumn(domain::toJson(changes)));
}

ListedConfiguration configurationFrom(const QVariant &column)
{
    return column.isNull() ? ListedConfiguration() : ListedConfiguration::fromJson(jsonFromColumn(column));
}

core::Status addRow(QSqlDatabase &connection, const QString &id, const BatchRow &row)
{
    return change(connection,
                  uR"(INSERT INTO pd_batch_row ("batchId", "seq", "phoneNumberId", "twilioSid", "accountSid", "number",
                          "state", "shown", "wanted") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                  {id, row.seq, row.phoneNumberId, row.twilioSid, row.accountSid, row.number.toString(),
                   domain::name(row.state), toColumn(row.shown.toJson()), toColumn(domain::toJson(row.wanted))})
        .map([](int) {});
}

core::Status writeRow(QSqlDatabase &connection, const QString &id, const BatchRow &row)
{
    return change(connection, uR"(UPDATE pd_batch_row SET "state" = ?, "shown" = ?, "wanted" = ?, "found" = ?,
                          "written" = ?, "requestId" = ?, "error" = ?, "askedAt" = ?, "endedAt" = ?
                      WHERE "batchId" = ? AND "seq" = ?)"_s,
                  {domain::name(row.state), toColumn(row.shown.toJson()), toColumn(domain::toJson(row.wanted)),
                   row.found == row.shown ? QVariant() : configurationColumn(row.found), changesColumn(row.written),
                   orNull(row.requestId), row.error ? QVariant(toColumn(domain::toJson(*row.error))) : QVariant(),
                   toColumn(row.askedAt), toColumn(row.endedAt), id, row.seq})
        .map([](int) {});
}

core::Status checkFree(QSqlDatabase &connection, const QString &id, const BatchRow &row)
{
    const auto other = scalar(connection, uR"(SELECT "id" FROM pd_run WHERE "scope" = ? AND "subject" = ? AND "open" = 1
                UNION ALL SELECT "batchId" FROM pd_batch_row
                WHERE "phoneNumberId" = ? AND "state" = 'asked' AND "batchId" <> ?)"_s,
                              {row.accountSid, row.number.toString(), row.phoneNumberId, id});
    if (!other)
        return core::fail(other.error());
    if (other->isValid()) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .operation = u"batch.ask"_s,
                           .detail = u"%1 is at work on %2"_s.arg(other->toString(), row.number.toString())});
    }
    return {};
}

core::Result<domain::PhoneNumber> writeNumber(QSqlDatabase &connection, const BatchRow &row,
                                              const domain::WebhookSet &webhooks,
                                              const QList<domain::HistoryEntry> &history)
{
    const QString byId = phoneNumberColumns() + u" WHERE n.\"id\" = ?"_s;
    auto found = store::all<domain::PhoneNumber>(connection, byId, {row.phoneNumberId}, phoneNumberFromRow);
    if (!found)
        return core::fail(found.error());
    if (found->isEmpty()) {
        return core::fail({.kind = core::ErrorKind::NotFound,
                           .operation = u"batch.finish"_s,
                           .detail = u"there is no number %1"_s.arg(row.phoneNumberId)});
    }
    domain::PhoneNumber number = found->first();
    if (number.webhooks != webhooks)
        number.verdict.reset();
    number.webhooks = webhooks;
    if (auto written = writePhoneNumber(connection, number, history, std::nullopt); !written)
        return core::fail(written.error());
    number.rowVersion += 1;
    return number;
}

QString batchColumns()
{
    return uR"(SELECT "id", "kind", "phase", "actor", "what", "undoes", "canary", "rollback", "startedAt", "endedAt",
                      "stopped" FROM pd_batch)"_s;
}

core::Error spoiled(const QString &id, const QString &why)
{
    return {.kind = core::ErrorKind::Storage, .operation = u"batch.read"_s, .detail = u"batch %1: %2"_s.arg(id, why)};
}

core::Result<Batch> batchFromRow(const QSqlQuery &row)
{
    const auto kind = domain::batchKindFromName(row.value(1).toString());
    const auto phase = domain::batchPhaseFromName(row.value(2).toString());
    if (!kind || !phase)
        return core::fail(spoiled(row.value(0).toString(), u"an unknown name"_s));
    return Batch{.id = row.value(0).toString(),
                 .kind = *kind,
                 .phase = *phase,
                 .actor = row.value(3).toString(),
                 .what = jsonFromColumn(row.value(4)),
                 .undoes = row.value(5).toString(),
                 .canary = row.value(6).toInt(),
                 .rollback = row.value(7).toString(),
                 .startedAt = timeFromColumn(row.value(8)),
                 .endedAt = timeFromColumn(row.value(9)),
                 .wasStopped = row.value(10).toBool()};
}

core::Result<BatchRow> rowFromRow(const QSqlQuery &row)
{
    const auto number = domain::E164Number::fromText(row.value(4).toString());
    const auto state = domain::batchRowStateFromName(row.value(5).toString());
    if (!number || !state)
        return core::fail(spoiled(row.value(1).toString(), u"an unknown name"_s));
    BatchRow read{.seq = row.value(0).toInt(),
                  .phoneNumberId = row.value(1).toString(),
                  .twilioSid = row.value(2).toString(),
                  .accountSid = row.value(3).toString(),
                  .organizationId = row.value(14).toString(),
                  .organizationName = row.value(15).toString(),
                  .label = row.value(16).toString(),
                  .number = *number,
                  .shown = configurationFrom(row.value(6)),
                  .wanted = domain::fieldChangesFromJson(jsonFromColumn(row.value(7))),
                  .state = *state,
                  .found = configurationFrom(row.value(8)),
                  .written = domain::fieldChangesFromJson(jsonFromColumn(row.value(9))),
                  .requestId = row.value(10).toString(),
                  .error = domain::errorFromJson(jsonFromColumn(row.value(11))),
                  .askedAt = timeFromColumn(row.value(12)),
                  .endedAt = timeFromColumn(row.value(13))};
    // Not read yet, or as it was shown.
    if (row.isNull(8) && (read.askedAt.isValid() || read.endedAt.isValid()))
        read.found = read.shown;
    return read;
}

} // namespace

core::CallHandle Batches::add(const Batch &batch, const QList<BatchRow> &rows, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [batch, rows](QSqlDatabase &connection) -> core::Status {
            const auto added =
                change(connection, uR"(INSERT INTO pd_batch ("id", "kind", "phase", "actor", "what", "undoes", "canary",
                               "rollback", "startedAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                       {batch.id, domain::name(batch.kind), domain::name(batch.phase), present(batch.actor),
                        toColumn(batch.what), orNull(batch.undoes), batch.canary, orNull(batch.rollback),
                        toColumn(batch.startedAt)});
            if (!added)
                return core::fail(added.error());
            for (const BatchRow &row : rows) {
                if (auto written = addRow(connection, batch.id, row); !written)
                    return written;
            }
            return {};
        },
        std::move(done));
}

core::CallHandle Batches::update(const Batch &batch, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [batch](QSqlDatabase &connection) -> core::Status {
            return change(connection, uR"(UPDATE pd_batch SET "phase" = ?, "canary" = ?, "rollback" = ?, "endedAt" = ?,
                                  "stopped" = ? WHERE "id" = ?)"_s,
                          {domain::name(batch.phase), batch.canary, orNull(batch.rollback), toColumn(batch.endedAt),
                           int(batch.wasStopped), batch.id})
                .map([](int) {});
        },
        std::move(done));
}

core::CallHandle Batches::writeRollback(const QString &id, const QString &path, core::ResultCallback<void> done)
{
    return m_database.readOutside<void>(
        [id, path](QSqlDatabase &connection) { return writeRollbackFile(connection, id, path); }, std::move(done));
}

core::CallHandle Batches::ask(const QString &id, const BatchRow &row, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [id, row](QSqlDatabase &connection) -> core::Status {
            auto free = checkFree(connection, id, row);
            return free ? writeRow(connection, id, row) : free;
        },
        std::move(done));
}

core::CallHandle Batches::keep(const QString &id, const QList<BatchRow> &rows, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [id, rows](QSqlDatabase &connection) -> core::Status {
            for (const BatchRow &row : rows) {
                if (auto written = writeRow(connection, id, row); !written)
                    return written;
            }
            return {};
        },
        std::move(done));
}

core::CallHandle Batches::finish(const QString &id, const BatchRow &row, const domain::WebhookSet &webhooks,
                                 const QList<domain::HistoryEntry> &history, core::ResultCallback<void> done)
{
    using Saved = domain::PhoneNumber;
    return m_database.write<Saved>(
        [id, row, webhooks, history](QSqlDatabase &connection) -> core::Result<Saved> {
            if (auto written = writeRow(connection, id, row); !written)
                return core::fail(written.error());
            return writeNumber(connection, row, webhooks, history);
        },
        [&rows = m_rows, done = std::move(done)](const core::Result<Saved> &saved) {
            if (saved)
                emit rows.phoneNumberSaved(*saved);
            done(saved ? core::Status() : core::fail(saved.error()));
        });
}

core::CallHandle Batches::all(core::ResultCallback<QList<Batch>> done)
{
    return m_database.read<QList<Batch>>(
        [](QSqlDatabase &connection) {
            return store::all<Batch>(connection, batchColumns() + uR"( ORDER BY "startedAt" DESC, "id")"_s, {},
                                     batchFromRow);
        },
        std::move(done));
}

core::CallHandle Batches::rows(const QString &id, int from, int most, core::ResultCallback<QList<BatchRow>> done)
{
    return m_database.read<QList<BatchRow>>(
        [id, from, most](QSqlDatabase &connection) {
            return store::all<BatchRow>(connection,
                                        uR"(SELECT r."seq", r."phoneNumberId", r."twilioSid", r."accountSid",
                    r."number", r."state", r."shown", r."wanted", r."found", r."written", r."requestId", r."error",
                    r."askedAt", r."endedAt", n."organizationId", o."name", n."label"
                FROM pd_batch_row r
                JOIN "PhoneNumber" n ON n."id" = r."phoneNumberId"
                JOIN "Organization" o ON o."id" = n."organizationId"
                WHERE r."batchId" = ? AND r."seq" >= ? ORDER BY r."seq" LIMIT ?)"_s,
                                        {id, from, most}, rowFromRow);
        },
        std::move(done));
}

} // namespace phonedesk::store
