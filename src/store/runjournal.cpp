// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runjournal.h"

#include "store/database.h"
#include "store/rows.h"
#include "store/sql.h"

#include <QSqlDatabase>

#include <optional>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using core::ErrorKind;
using workflow::JournalEntry;
using workflow::RunRecord;

// What a job needs to know of who asks and when. Made when the call is made: a little early is the careful side.
struct Claimant
{
    ProcessIdentity owner;
    qint64 now;
    qint64 until;
};

Claimant claimantAt(const core::Clock &clock, std::chrono::milliseconds lease, const ProcessIdentity &owner)
{
    const qint64 now = clock.now().toMSecsSinceEpoch();
    return {.owner = owner, .now = now, .until = now + lease.count()};
}

core::Error refusal(ErrorKind kind, const QString &operation, const QString &detail)
{
    return {.kind = kind, .operation = operation, .detail = detail};
}

struct Holder
{
    bool isOpen = false;
    std::optional<ProcessIdentity> owner;
    qint64 until = 0;
};

core::Result<Holder> holderOf(QSqlDatabase &connection, const QString &runId, const QString &operation)
{
    auto row = run(connection, uR"(SELECT "open", "claimHost", "claimPid", "claimStarted", "claimUntil"
                       FROM pd_run WHERE "id" = ?)"_s,
                   {runId});
    if (!row)
        return core::fail(row.error());
    if (!row->next())
        return core::fail(refusal(ErrorKind::NotFound, operation, u"there is no run %1"_s.arg(runId)));
    Holder holder{.isOpen = row->value(0).toBool(), .until = row->value(4).toLongLong()};
    if (!row->value(1).isNull()) {
        holder.owner = {
            .host = row->value(1).toString(), .pid = row->value(2).toLongLong(), .started = row->value(3).toString()};
    }
    return holder;
}

// Refused unless the run is open and held by the claimant.
core::Status checkHeld(QSqlDatabase &connection, const QString &runId, const Claimant &claimant,
                       const QString &operation)
{
    const auto holder = holderOf(connection, runId, operation);
    if (!holder)
        return core::fail(holder.error());
    if (!holder->isOpen)
        return core::fail(refusal(ErrorKind::Conflict, operation, u"run %1 is settled"_s.arg(runId)));
    if (holder->owner != claimant.owner) {
        const QString by =
            holder->owner ? u"process %1 on %2"_s.arg(holder->owner->pid).arg(holder->owner->host.section(u' ', 0, 0))
                          : u"nobody"_s;
        return core::fail(
            refusal(ErrorKind::Conflict, operation, u"the claim on run %1 was lost: held by %2"_s.arg(runId, by)));
    }
    return {};
}

core::Status addEntry(QSqlDatabase &connection, const QString &runId, const JournalEntry &entry)
{
    return change(connection,
                  uR"(INSERT INTO pd_journal ("runId", "at", "step", "attempt", "event", "effect", "requestId",
                                              "details") VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s,
                  {runId, toColumn(entry.at), present(entry.step), entry.attempt, present(entry.event),
                   present(entry.effect), present(entry.requestId), toColumn(entry.details)})
        .map([](int) {});
}

core::Status beginRun(QSqlDatabase &connection, const RunRecord &record, const Claimant &claimant)
{
    const auto other = scalar(connection, uR"(SELECT "id" FROM pd_run
                                  WHERE "id" = ? OR ("scope" = ? AND "subject" = ? AND "open" = 1))"_s,
                              {record.id, record.scope, record.subject});
    if (!other)
        return core::fail(other.error());
    if (other->isValid()) {
        return core::fail(
            refusal(ErrorKind::Conflict, u"journal.begin"_s,
                    u"run %1 is open for %2 in %3"_s.arg(other->toString(), record.subject, record.scope)));
    }
    // The two transactions exclude each other: an account that is removed has no open run, and gets none.
    const auto removed = scalar(
        connection, uR"(SELECT "sid" FROM pd_account WHERE "sid" = ? AND "removedAt" IS NOT NULL)"_s, {record.scope});
    if (!removed)
        return core::fail(removed.error());
    if (removed->isValid()) {
        return core::fail(refusal(ErrorKind::Conflict, u"account.removed"_s,
                                  u"account %1 is removed from this desk"_s.arg(record.scope)));
    }
    return change(connection,
                  uR"(INSERT INTO pd_run ("id", "flow", "scope", "subject", "actor", "intent", "state", "open",
                                          "startedAt", "updatedAt", "claimHost", "claimPid", "claimStarted",
                                          "claimUntil") VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?))"_s,
                  {record.id, record.flow, record.scope, record.subject, present(record.actor), toColumn(record.intent),
                   toColumn(record.state), toColumn(record.startedAt),
                   toColumn(record.updatedAt.isValid() ? record.updatedAt : record.startedAt), claimant.owner.host,
                   claimant.owner.pid, claimant.owner.started, claimant.until})
        .map([](int) {});
}

core::Result<RunRecord> claimRun(QSqlDatabase &connection, const QString &runId, const Claimant &claimant)
{
    const auto holder = holderOf(connection, runId, u"journal.claim"_s);
    if (!holder)
        return core::fail(holder.error());
    if (!holder->isOpen)
        return core::fail(refusal(ErrorKind::Conflict, u"journal.claim"_s, u"run %1 is settled"_s.arg(runId)));
    if (holder->owner && holder->owner != claimant.owner && holder->until > claimant.now &&
        !holder->owner->hasEnded()) {
        return core::fail(refusal(ErrorKind::Conflict, u"journal.claim"_s,
                                  u"run %1 is held by process %2 on %3"_s.arg(runId)
                                      .arg(holder->owner->pid)
                                      .arg(holder->owner->host.section(u' ', 0, 0))));
    }
    const auto claimed =
        change(connection, uR"(UPDATE pd_run SET "claimHost" = ?, "claimPid" = ?, "claimStarted" = ?,
                                                      "claimUntil" = ? WHERE "id" = ?)"_s,
               {claimant.owner.host, claimant.owner.pid, claimant.owner.started, claimant.until, runId});
    if (!claimed)
        return core::fail(claimed.error());
    auto row = run(connection, runColumns() + u" WHERE \"id\" = ?"_s, {runId});
    if (!row)
        return core::fail(row.error());
    row->next();
    return runFromRow(*row);
}

// The ids that are no longer held.
core::Result<QStringList> renew(QSqlDatabase &connection, const QStringList &runIds, const Claimant &claimant)
{
    QStringList lost;
    for (const QString &runId : runIds) {
        const auto renewed =
            change(connection, uR"(UPDATE pd_run SET "claimUntil" = ? WHERE "id" = ? AND "open" = 1
                                        AND "claimHost" = ? AND "claimPid" = ? AND "claimStarted" = ?)"_s,
                   {claimant.until, runId, claimant.owner.host, claimant.owner.pid, claimant.owner.started});
        if (!renewed)
            return core::fail(renewed.error());
        if (*renewed == 0)
            lost << runId;
    }
    return lost;
}

} // namespace

RunJournal::RunJournal(Database &database, const core::Clock &clock, std::chrono::milliseconds lease,
                       ProcessIdentity owner)
    : m_database(database), m_clock(clock), m_lease(lease), m_owner(std::move(owner))
{
}

core::CallHandle RunJournal::begin(const RunRecord &record, core::ResultCallback<void> done)
{
    return m_database.write<void>([record, claimant = claimantAt(m_clock, m_lease, m_owner)](
                                      QSqlDatabase &connection) { return beginRun(connection, record, claimant); },
                                  std::move(done));
}

core::CallHandle RunJournal::update(const QString &runId, const QJsonObject &state, const JournalEntry &entry,
                                    core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [runId, state, entry,
         claimant = claimantAt(m_clock, m_lease, m_owner)](QSqlDatabase &connection) -> core::Status {
            if (auto held = checkHeld(connection, runId, claimant, u"journal.update"_s); !held)
                return held;
            const auto updated = change(connection, uR"(UPDATE pd_run SET "state" = ?, "updatedAt" = ?, "claimUntil" = ?
                                            WHERE "id" = ?)"_s,
                                        {toColumn(state), toColumn(entry.at), claimant.until, runId});
            if (!updated)
                return core::fail(updated.error());
            return addEntry(connection, runId, entry);
        },
        std::move(done));
}

core::CallHandle RunJournal::settle(const QString &runId, const QString &outcome, const JournalEntry &entry,
                                    core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [runId, outcome, entry,
         claimant = claimantAt(m_clock, m_lease, m_owner)](QSqlDatabase &connection) -> core::Status {
            if (auto held = checkHeld(connection, runId, claimant, u"journal.settle"_s); !held)
                return held;
            const auto settled = change(connection, uR"(UPDATE pd_run SET "open" = 0, "outcome" = ?, "updatedAt" = ?,
                                                "claimHost" = NULL, "claimPid" = NULL, "claimStarted" = NULL,
                                                "claimUntil" = NULL WHERE "id" = ?)"_s,
                                        {present(outcome), toColumn(entry.at), runId});
            if (!settled)
                return core::fail(settled.error());
            return addEntry(connection, runId, entry);
        },
        std::move(done));
}

core::CallHandle RunJournal::claim(const QString &runId, core::ResultCallback<RunRecord> done)
{
    return m_database.write<RunRecord>([runId, claimant = claimantAt(m_clock, m_lease, m_owner)](
                                           QSqlDatabase &connection) { return claimRun(connection, runId, claimant); },
                                       std::move(done));
}

core::CallHandle RunJournal::renewClaims(const QStringList &runIds, core::ResultCallback<void> done)
{
    // The job succeeds whatever was lost, so that what is still held is renewed.
    return m_database.write<QStringList>(
        [runIds, claimant = claimantAt(m_clock, m_lease, m_owner)](QSqlDatabase &connection) {
            return renew(connection, runIds, claimant);
        },
        [done = std::move(done)](core::Result<QStringList> lost) {
            if (!lost)
                done(core::fail(lost.error()));
            else if (!lost->isEmpty())
                done(core::fail(refusal(ErrorKind::Conflict, u"journal.renew"_s,
                                        u"the claim was lost on run %1"_s.arg(lost->join(u", "_s)))));
            else
                done({});
        });
}

core::CallHandle RunJournal::yield(const QString &runId, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [runId, owner = m_owner](QSqlDatabase &connection) -> core::Status {
            return change(connection,
                          uR"(UPDATE pd_run SET "claimHost" = NULL, "claimPid" = NULL, "claimStarted" = NULL,
                                  "claimUntil" = NULL
                              WHERE "id" = ? AND "claimHost" = ? AND "claimPid" = ? AND "claimStarted" = ?)"_s,
                          {runId, owner.host, owner.pid, owner.started})
                .map([](int) {});
        },
        std::move(done));
}

core::CallHandle RunJournal::openRuns(core::ResultCallback<QList<RunRecord>> done)
{
    return m_database.read<QList<RunRecord>>(
        [](QSqlDatabase &connection) {
            return all<RunRecord>(connection, runColumns() + u" WHERE \"open\" = 1 ORDER BY \"startedAt\", \"id\""_s,
                                  {}, runFromRow);
        },
        std::move(done));
}

core::CallHandle RunJournal::entries(const QString &runId, core::ResultCallback<QList<JournalEntry>> done)
{
    return m_database.read<QList<JournalEntry>>(
        [runId](QSqlDatabase &connection) {
            return all<JournalEntry>(connection,
                                     uR"(SELECT "at", "step", "attempt", "event", "effect", "requestId", "details"
                                         FROM pd_journal WHERE "runId" = ? ORDER BY "seq")"_s,
                                     {runId}, entryFromRow);
        },
        std::move(done));
}

} // namespace phonedesk::store
