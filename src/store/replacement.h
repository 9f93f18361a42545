// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/databasefacts.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace phonedesk::store {

class FileInMaking;

// Putting a copy in the place of a database. What takes long or can fail comes first, while the present one is still in
// use; the exchange itself is one rename. All of it runs on a thread of its own and answers on the calling one. Errors:
// Storage (core::storageProblem() says what is wrong with the file, or with the place).

// Looks through a file without changing it: a database of ours, not newer, every page and reference whole.
core::CallHandle inspectFile(const QString &path, core::ResultCallback<domain::DatabaseFacts> done);

// A copy of `source` beside `place`, whole, to be given to replaceDatabase(); it goes with its last owner.
core::CallHandle prepareReplacement(const QString &source, const QString &place,
                                    core::ResultCallback<std::shared_ptr<FileInMaking>> done);

// Puts `prepared` where the database at `place` is, which nobody of this process may have open. That one is kept beside
// it as "NAME-before-restore-2026-11-22-140203.db" (`now`, in local time); answers with its path. Locked: another
// process has it open; then, as after every error, the database is as it was.
core::CallHandle replaceDatabase(const std::shared_ptr<FileInMaking> &prepared, const QString &place,
                                 const QDateTime &now, core::ResultCallback<QString> done);

} // namespace phonedesk::store
