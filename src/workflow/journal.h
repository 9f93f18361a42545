// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::workflow {

// What a run set out to do and how far it is known to be. This room does not know what a run is about: `scope` and
// `subject` name the thing (an account SID and a phone number), and at most one open run may have a pair of them.
struct RunRecord
{
    QString id;         // cuid
    QString flow;       // "provision", "release"
    QString scope;      // AC...
    QString subject;    // E.164
    QString actor;      // login@host
    QJsonObject intent; // what was asked for; never changed after begin()
    QJsonObject state;  // what is known so far; each update replaces it
    bool isOpen = true;
    QString outcome; // once settled: "verified", "not-bought", "given-back" ...
    QDateTime startedAt;
    QDateTime updatedAt;
};

// One line of a run's story.
struct JournalEntry
{
    QDateTime at;
    QString step; // "purchase"; empty for the run itself
    int attempt = 0;
    QString event;  // "started", "asked", "answered", "failed", "succeeded", "decided" ...
    QString effect; // None, Applied, Unknown; empty where nothing was asked
    QString requestId;
    QJsonObject details; // never a secret

    bool operator==(const JournalEntry &) const = default;
};

// Writes down what a run is about to do before it does it. Each call answers after its commit is on the disk. A run is
// claimed by one process at a time; begin() claims. Errors: Conflict (another open run has this scope and subject, or
// another live process holds the run), Storage.
class Journal
{
public:
    virtual ~Journal() = default;

    virtual core::CallHandle begin(const RunRecord &record, core::ResultCallback<void> done) = 0;
    // Replaces the run's state and adds the entry, in one transaction. Conflict if the claim was lost.
    virtual core::CallHandle update(const QString &runId, const QJsonObject &state, const JournalEntry &entry,
                                    core::ResultCallback<void> done) = 0;
    virtual core::CallHandle settle(const QString &runId, const QString &outcome, const JournalEntry &entry,
                                    core::ResultCallback<void> done) = 0;

    virtual core::CallHandle claim(const QString &runId, core::ResultCallback<RunRecord> done) = 0;
    virtual core::CallHandle renewClaims(const QStringList &runIds, core::ResultCallback<void> done) = 0;
    virtual core::CallHandle yield(const QString &runId, core::ResultCallback<void> done) = 0;

    // Open runs, oldest first, whoever holds them.
    virtual core::CallHandle openRuns(core::ResultCallback<QList<RunRecord>> done) = 0;
    virtual core::CallHandle entries(const QString &runId, core::ResultCallback<QList<JournalEntry>> done) = 0;
};

} // namespace phonedesk::workflow
