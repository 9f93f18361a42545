// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/witness.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace phonedesk::store {

class Answers;

// One SQLite file with one connection on one thread of its own. WAL, synchronous FULL, foreign keys on. Opening creates
// the file (readable by its owner only) and its folder, or migrates an older schema inside one transaction; a file of a
// newer version, a damaged one or one that is not ours is refused and left untouched. Errors are ErrorKind::Storage;
// core::storageProblem() says which.
//
// Calls are made and answered on threads with an event loop that outlive the Database. Destroying it runs the writes
// that were queued and waits for them, answers queued reads with Cancelled, and takes no longer than those writes, or
// two busy timeouts where another process keeps the file locked.
class Database
{
public:
    struct Private;

    // `busyTimeout`: how long a write waits for another process before it answers Locked. `witness` sees each commit,
    // on the store thread.
    static core::CallHandle open(const QString &path, core::ResultCallback<std::unique_ptr<Database>> done,
                                 std::chrono::milliseconds busyTimeout = std::chrono::seconds(5),
                                 core::Witness witness = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;       // absolute
    static int schemaVersion(); // the newest
    static QString engine();    // "SQLite 3.40.1": of the library that is loaded

    // Runs `job` on the store thread and answers on the calling one. `read` sees a consistent snapshot, at least as new
    // as every write that was asked for before it; an abandoned read may be left out. `write` is BEGIN IMMEDIATE ...
    // COMMIT, rolled back when the job answers with an Error; it runs even when nobody waits for it any more. Writes
    // that wait while a commit runs share the next one (each in a savepoint of its own), and answer after it. Jobs
    // capture values only and may be destroyed on either thread.
    template <typename T>
    core::CallHandle read(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done)
    {
        return submit<T>(Access::Read, std::move(job), std::move(done));
    }
    template <typename T>
    core::CallHandle write(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done)
    {
        return submit<T>(Access::Write, std::move(job), std::move(done));
    }
    // As read(), but outside any transaction, for what SQLite does only there (VACUUM INTO). It changes nothing.
    template <typename T>
    core::CallHandle readOutside(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done)
    {
        return submit<T>(Access::ReadOutside, std::move(job), std::move(done));
    }

private:
    friend class StoreThread;
    friend class Answers;

    enum class Access { Read, Write, ReadOutside };

    // A job without its type: `run` on the store thread, `answer` on the one that asked.
    struct Task
    {
        Access access = Access::Read;
        std::shared_ptr<Answers> home; // to the thread that asked
        std::atomic_bool isAbandoned = false;
        std::function<core::Status(QSqlDatabase &)> run;
        std::function<void(core::Status)> answer; // with the end of it all, commit included
    };

    explicit Database(std::unique_ptr<Private> d);

    void enqueue(std::shared_ptr<Task> task);

    template <typename T>
    core::CallHandle submit(Access access, std::function<core::Result<T>(QSqlDatabase &)> job,
                            core::ResultCallback<T> done)
    {
        auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
        auto task = std::make_shared<Task>();
        auto result = std::make_shared<std::optional<core::Result<T>>>();
        task->access = access;
        task->run = [job = std::move(job), result](QSqlDatabase &connection) -> core::Status {
            result->emplace(job(connection));
            if (!result->value())
                return core::fail(result->value().error());
            return {};
        };
        task->answer = [completion = completion, result](const core::Status &status) {
            completion.finish(status ? std::move(result->value()) : core::Result<T>(core::fail(status.error())));
        };
        completion.onAbandoned([weak = std::weak_ptr<Task>(task)] {
            if (const auto waiting = weak.lock())
                waiting->isAbandoned = true;
        });
        enqueue(std::move(task));
        return std::move(handle);
    }

    std::unique_ptr<Private> d;
};

} // namespace phonedesk::store
