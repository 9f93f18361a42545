// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/batch.h"
#include "domain/historyentry.h"
#include "domain/phonenumber.h"

#include <QList>
#include <QString>

namespace phonedesk::store {

class Database;
class Repositories;

// The journal of changes of many numbers: what each row was, what is sent, and what came of it, written before and
// after every request. Calls run on the store thread and answer on the thread that made them; every write is one
// transaction, and is on the disk when it answers. Database and Repositories outlive it.
class Batches
{
public:
    Batches(Database &database, Repositories &rows) : m_database(database), m_rows(rows) {}

    // A new one with its rows; of these what the plan says.
    core::CallHandle add(const domain::Batch &batch, const QList<domain::BatchRow> &rows,
                         core::ResultCallback<void> done);
    // Phase, canary, rollback, end.
    core::CallHandle update(const domain::Batch &batch, core::ResultCallback<void> done);
    // The CSV file of add()ed rows that makes the way back possible without this program: readable by its owner only,
    // in a folder that is made. Storage: it could not be written, and there is none.
    core::CallHandle writeRollback(const QString &id, const QString &path, core::ResultCallback<void> done);

    // Its request is about to be sent. Conflict: a run of this number is open, or another batch asks for it.
    core::CallHandle ask(const QString &id, const domain::BatchRow &row, core::ResultCallback<void> done);
    // What became of rows where nothing of the number itself is to be written.
    core::CallHandle keep(const QString &id, const QList<domain::BatchRow> &rows, core::ResultCallback<void> done);
    // Twilio holds `webhooks` for this row's number: row, number and history in one. A verdict about other webhooks
    // goes. Repositories::phoneNumberSaved() follows.
    core::CallHandle finish(const QString &id, const domain::BatchRow &row, const domain::WebhookSet &webhooks,
                            const QList<domain::HistoryEntry> &history, core::ResultCallback<void> done);

    core::CallHandle all(core::ResultCallback<QList<domain::Batch>> done); // newest first
    // At most `most`, from `from` on. Organisation and label are those of today.
    core::CallHandle rows(const QString &id, int from, int most, core::ResultCallback<QList<domain::BatchRow>> done);

private:
    Database &m_database;
    Repositories &m_rows;
};

} // namespace phonedesk::store
