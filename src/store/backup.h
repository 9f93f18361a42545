// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/databasefacts.h"
#include "store/fileinmaking.h"

#include <QDate>
#include <QString>

class QSqlDatabase;

namespace phonedesk::store {

class Database;

// Copies of a database in use. Each is one moment of it, whoever writes meanwhile; one file without a log beside it,
// readable by its owner only, looked through before it takes its name. The copy is made on the store thread: what asks
// for the database meanwhile waits.

// Errors: Conflict (Existing::Keep, and the name is taken), Rejected (the database itself, or a file that belongs to
// it), Storage.
core::CallHandle backUp(Database &database, const QString &path, Existing existing,
                        core::ResultCallback<domain::DatabaseFacts> done);

// The daily copy: "backups/NAME-2026-11-22.db" beside the database. Makes that of `today` where it is missing, and
// removes the oldest over `most`; nothing that has another name.
core::CallHandle keepDailyCopy(Database &database, const QDate &today, int most,
                               core::ResultCallback<domain::DailyCopy> done);
QString backupFolderOf(const QString &databasePath);

// What stands in the database that is open here, in one moment of it.
core::CallHandle factsOf(Database &database, core::ResultCallback<domain::DatabaseFacts> done);
core::Result<domain::DatabaseFacts> readFacts(QSqlDatabase &connection);

} // namespace phonedesk::store
