// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replacement.h"

#include "core/beside.h"
#include "core/storageproblem.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/fileinmaking.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using core::StorageProblem;
using domain::DatabaseFacts;

constexpr auto patience = std::chrono::seconds(2);

core::Error withPath(core::Error error, const QString &path)
{
    error.detail += u" [%1]"_s.arg(path);
    return error;
}

core::Status checkReferences(QSqlDatabase &connection)
{
    auto broken = run(connection, u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return core::fail(broken.error());
    if (broken->next())
        return core::fail(core::storageError(StorageProblem::Damaged, u"database.inspect"_s,
                                             u"a row of %1 refers to nothing"_s.arg(broken->value(0).toString())));
    const auto indexes = scalar(connection, u"PRAGMA integrity_check(1)"_s);
    if (!indexes)
        return core::fail(indexes.error());
    if (indexes->toString() != "ok"_L1)
        return core::fail(
            core::storageError(StorageProblem::Damaged, u"database.inspect"_s, indexes->toString().simplified()));
    return {};
}

core::Result<Connection> openSound(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return core::fail(
            core::storageError(StorageProblem::NotADatabase, u"database.inspect"_s, u"there is no such file"_s));
    if (!file.isReadable())
        return core::fail(core::storageError(StorageProblem::NotPermitted, u"database.inspect"_s,
                                             u"the file may not be read by this user"_s));
    auto connection = Connection::inspect(path, patience);
    if (!connection)
        return connection;
    // A blank file opens as a database that is still to be made: nothing to go back to.
    const auto application = scalar(connection->database(), u"PRAGMA application_id"_s);
    if (!application || application->toInt() != applicationId)
        return core::fail(core::storageError(StorageProblem::NotADatabase, u"database.inspect"_s, u"it is empty"_s));
    if (auto sound = checkReferences(connection->database()); !sound)
        return core::fail(sound.error());
    return connection;
}

using Prepared = std::shared_ptr<FileInMaking>;

core::Result<Prepared> prepare(const QString &source, const QString &place)
{
    auto connection = openSound(source);
    if (!connection)
        return core::fail(withPath(connection.error(), source));
    auto file = FileInMaking::beside(place);
    if (!file)
        return core::fail(file.error());
    // Not the file's bytes: what a log beside it holds belongs to it too.
    if (auto copied = run(connection->database(), u"VACUUM INTO ?"_s, {file->path()}); !copied)
        return core::fail(withPath(copied.error(), place));
    if (auto sound = openSound(file->path()); !sound)
        return core::fail(withPath(sound.error(), place));
    return std::make_shared<FileInMaking>(std::move(*file));
}

// A database that is open anywhere cannot leave write-ahead logging; left, it is one file.
core::Status closeForAll(const QString &path)
{
    auto connection = Connection::open(path, patience);
    if (!connection)
        return core::fail(connection.error());
    const auto mode = scalar(connection->database(), u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return core::fail(withPath(mode.error(), path));
    if (mode->toString() != "delete"_L1)
        return core::fail(core::storageError(StorageProblem::Locked, u"database.replace"_s,
                                             u"another process has it open [%1]"_s.arg(path)));
    return {};
}

// A second name for the present database: until the exchange, there is no moment without one in its place.
core::Result<QString> keepBeside(const QString &place, const QDateTime &now)
{
    const QFileInfo present(place);
    const QString stem = u"%1/%2-before-restore-%3"_s.arg(present.absolutePath(), present.completeBaseName(),
                                                          now.toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s));
    for (int i = 1; i < 100; ++i) {
        const QString kept = i == 1 ? stem + u".db"_s : u"%1-%2.db"_s.arg(stem).arg(i);
        if (::link(QFile::encodeName(place).constData(), QFile::encodeName(kept).constData()) == 0)
            return kept;
        if (errno == EEXIST)
            continue;
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
            return core::fail(fileError(errno, u"database.replace"_s, kept));
        // A file system without hard links: then its bytes.
        if (!QFileInfo::exists(kept) && QFile::copy(place, kept) && syncFolder(present.absolutePath()))
            return kept;
        QFile::remove(kept);
        return core::fail(fileError(ENOSPC, u"database.replace"_s, kept));
    }
    return core::fail(fileError(EEXIST, u"database.replace"_s, stem));
}

core::Result<QString> exchange(FileInMaking &prepared, const QString &place, const QDateTime &now)
{
    if (auto closed = closeForAll(place); !closed)
        return core::fail(closed.error());
    auto kept = keepBeside(place, now);
    if (!kept)
        return kept;
    if (auto published = prepared.publish(Existing::Replace); !published) {
        QFile::remove(*kept);
        return core::fail(published.error());
    }
    return kept;
}

} // namespace

core::CallHandle inspectFile(const QString &path, core::ResultCallback<DatabaseFacts> done)
{
    const auto job = [path]() -> core::Result<DatabaseFacts> {
        auto connection = openSound(path);
        if (!connection)
            return core::fail(withPath(connection.error(), path));
        return readFacts(connection->database());
    };
    return core::beside<core::Result<DatabaseFacts>>(job, std::move(done));
}

core::CallHandle prepareReplacement(const QString &source, const QString &place, core::ResultCallback<Prepared> done)
{
    const auto job = [source, place] {
        return prepare(source, place);
    };
    return core::beside<core::Result<Prepared>>(job, std::move(done));
}

core::CallHandle replaceDatabase(const Prepared &prepared, const QString &place, const QDateTime &now,
                                 core::ResultCallback<QString> done)
{
    const auto job = [prepared, place, now] {
        return exchange(*prepared, place, now);
    };
    return core::beside<core::Result<QString>>(job, std::move(done));
}

} // namespace phonedesk::store
