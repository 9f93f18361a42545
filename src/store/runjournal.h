// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/processidentity.h"
#include "workflow/journal.h"

#include <chrono>

namespace phonedesk::store {

class Database;

// The journal in a Database. A claim holds for `lease` after the last sign of life (begin, claim, update, renewClaims)
// by `clock`, and ends at once when its process of this host has ended; nobody can tell for a process of another host.
// A claim that ran out but that nobody else took is still held. Conflict names the run or the process in the way.
// NotFound: there is no such run. Clock and Database outlive it; calls come from the clock's thread.
class RunJournal final : public workflow::Journal
{
public:
    RunJournal(Database &database, const core::Clock &clock, std::chrono::milliseconds lease,
               ProcessIdentity owner = ProcessIdentity::ofThisProcess());

    core::CallHandle begin(const workflow::RunRecord &record, core::ResultCallback<void> done) override;
    core::CallHandle update(const QString &runId, const QJsonObject &state, const workflow::JournalEntry &entry,
                            core::ResultCallback<void> done) override;
    core::CallHandle settle(const QString &runId, const QString &outcome, const workflow::JournalEntry &entry,
                            core::ResultCallback<void> done) override;

    core::CallHandle claim(const QString &runId, core::ResultCallback<workflow::RunRecord> done) override;
    // Renews every claim that is still held, also when it answers Conflict because some are not.
    core::CallHandle renewClaims(const QStringList &runIds, core::ResultCallback<void> done) override;
    // A run that this process does not hold is left as it is.
    core::CallHandle yield(const QString &runId, core::ResultCallback<void> done) override;

    core::CallHandle openRuns(core::ResultCallback<QList<workflow::RunRecord>> done) override;
    core::CallHandle entries(const QString &runId, core::ResultCallback<QList<workflow::JournalEntry>> done) override;

private:
    Database &m_database;
    const core::Clock &m_clock;
    const std::chrono::milliseconds m_lease;
    const ProcessIdentity m_owner;
};

} // namespace phonedesk::store
