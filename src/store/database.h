// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;

namespace phonedesk::store {

// One SQLite file (or ":memory:"-like temporary one) with one connection on one thread of its own. WAL, synchronous
// FULL, foreign keys on. Opening creates the file and its folder, or migrates an older schema inside one transaction; a
// file of a newer version, a damaged one or one that is not ours is refused and left untouched, with a Storage error
// whose detail says which. Closing waits for what was queued.
class Database
{
public:
    struct Private;

    static core::CallHandle open(const QString &path, core::ResultCallback<std::unique_ptr<Database>> done);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    static int schemaVersion(); // the newest

    // Runs `job` on the store thread and answers on the calling one. `read` sees a consistent snapshot; `write` is
    // BEGIN IMMEDIATE ... COMMIT, rolled back when the job answers with an Error. Writes that wait while a commit runs
    // share the next one (each in a savepoint of its own), and answer after it.
    template <typename T>
    core::CallHandle read(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done);
    template <typename T>
    core::CallHandle write(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done);

private:
    explicit Database(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace phonedesk::store
