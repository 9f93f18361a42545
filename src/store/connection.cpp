// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "core/cuid.h"
#include "core/storageproblem.h"
#include "store/schema.h"
#include "store/sql.h"
#include "store/statements.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using core::StorageProblem;

core::Status refuse(StorageProblem problem, const QString &what)
{
    return core::fail(core::storageError(problem, u"database.open"_s, what));
}

// No file is opened in here: closing one would drop the locks that SQLite holds on it for this process
// (sqlite.org/howtocorrupt.html, section 2.2).
core::Status checkFile(const QFileInfo &file)
{
    if (file.isDir())
        return refuse(StorageProblem::NotADatabase, u"this is a folder"_s);
    if (!file.isFile())
        return refuse(StorageProblem::NotADatabase, u"this is no ordinary file"_s);
    if (!file.isReadable())
        return refuse(StorageProblem::NotPermitted, u"the file may not be read by this user"_s);
    if (!file.isWritable())
        return refuse(StorageProblem::ReadOnly, u"the file may not be written"_s);
    if (!QFileInfo(file.absolutePath()).isWritable()) {
        return refuse(StorageProblem::NotPermitted,
                      u"the folder may not be written, and a database needs files beside it"_s);
    }
    return {};
}

core::Status createFile(const QFileInfo &file)
{
    const QString folder = file.absolutePath();
    if (!QDir().mkpath(folder)) {
        QFileInfo above(folder);
        while (!above.exists() && above.absolutePath() != above.absoluteFilePath())
            above.setFile(above.absolutePath());
        if (above.isDir() && !above.isWritable())
            return refuse(StorageProblem::NotPermitted,
                          u"the folder cannot be made: %1 may not be written"_s.arg(above.filePath()));
        return refuse(StorageProblem::NoSuchFolder, u"the folder is not there and cannot be made"_s);
    }
    if (!QFileInfo(folder).isWritable())
        return refuse(StorageProblem::NotPermitted, u"the folder may not be written"_s);
    // SQLite gives its other files the same permissions. Somebody else may create it at this moment: as good.
    QFile created(file.absoluteFilePath());
    if (!created.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !created.exists())
        return refuse(StorageProblem::Failed, u"the file cannot be made: %1"_s.arg(created.errorString()));
    return {};
}

// quick_check leaves out only that every index entry has its row.
core::Status checkPages(QSqlDatabase &connection)
{
    const auto answer = scalar(connection, u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return core::fail(answer.error());
    if (answer->toString() != "ok"_L1)
        return refuse(StorageProblem::Damaged, answer->toString().simplified());
    return {};
}

core::Status prepare(QSqlDatabase &connection)
{
    // WAL comes first: a blank file takes the mode only outside a transaction, and then keeps it for good.
    const auto mode = scalar(connection, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return core::fail(mode.error());
    if (mode->toString() != "wal"_L1)
        return refuse(StorageProblem::Failed, u"write-ahead logging does not work here"_s);
    if (auto done = run(connection, u"PRAGMA synchronous = FULL"_s); !done)
        return core::fail(done.error());
    if (auto done = migrate(connection, migrations()); !done)
        return done;
    if (auto done = run(connection, u"PRAGMA foreign_keys = ON"_s); !done)
        return core::fail(done.error());
    const auto foreignKeys = scalar(connection, u"PRAGMA foreign_keys"_s);
    if (!foreignKeys || foreignKeys->toInt() != 1)
        return refuse(StorageProblem::Failed, u"this SQLite checks no foreign keys"_s);
    return {};
}

} // namespace

core::Result<Connection> Connection::open(const QString &path, std::chrono::milliseconds busyTimeout)
{
    const auto withPath = [&path](core::Error error) {
        error.detail += u" [%1]"_s.arg(path);
        return core::fail(std::move(error));
    };
    const QFileInfo file(path);
    core::Status usable = file.exists() || file.isSymLink() ? checkFile(file) : createFile(file);
    const qint64 size = usable ? QFileInfo(path).size() : 0;
    bool isLater = size > checkedAtOnce;
    if (size > 0) {
        const auto lookAt = [&]() -> core::Status {
            auto looking = look(path, busyTimeout, !isLater);
            if (!looking)
                return core::fail(looking.error());
            // What will be migrated is written to at once.
            const auto version = scalar(looking->database(), u"PRAGMA user_version"_s);
            if (isLater && (!version || version->toInt() != migrations().last().version)) {
                isLater = false;
                return checkPages(looking->database());
            }
            return {};
        };
        usable = lookAt();
        // A first look without locks can meet another process's checkpoint; a damaged file stays damaged.
        if (!usable && core::storageProblem(usable.error()) == StorageProblem::Damaged)
            usable = lookAt();
    }
    if (!usable)
        return withPath(usable.error());

    auto connection = connect(path, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!connection)
        return withPath(connection.error());
    if (auto ready = prepare(connection->database()); !ready)
        return withPath(ready.error());
    connection->m_arePagesChecked = !isLater;
    return connection;
}

core::Result<Connection> Connection::inspect(const QString &path, std::chrono::milliseconds busyTimeout)
{
    return look(path, busyTimeout, true);
}

core::Status Connection::check(const QString &path, std::chrono::milliseconds busyTimeout)
{
    auto connection = connect(path, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!connection)
        return core::fail(connection.error());
    core::Status whole = checkPages(connection->database());
    if (!whole)
        whole.error().detail += u" [%1]"_s.arg(path);
    return whole;
}

// Without a log, `immutable` keeps SQLite from making one; with a log (a process is working, or was killed) that file
// has to be read too, and a read-only connection leaves it where it is.
core::Result<Connection> Connection::look(const QString &path, std::chrono::milliseconds busyTimeout, bool atPages)
{
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    const QString uri =
        QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + (hasLog ? u"?mode=ro"_s : u"?mode=ro&immutable=1"_s);
    auto connection =
        connect(uri, u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!connection)
        return core::fail(connection.error());
    if (auto ours = checkIdentity(connection->database(), migrations().last().version); !ours)
        return core::fail(ours.error());
    if (atPages) {
        if (auto whole = checkPages(connection->database()); !whole)
            return core::fail(whole.error());
    }
    return connection;
}

QString Connection::engineVersion()
{
    auto connection = connect(u":memory:"_s, {});
    if (!connection)
        return {};
    return scalar(connection->database(), u"SELECT sqlite_version()"_s).value_or(QVariant()).toString();
}

core::Result<Connection> Connection::connect(const QString &path, const QString &options)
{
    Connection connection(core::makeCuid());
    if (!connection.m_database.isValid()) {
        return core::fail(
            core::storageError(StorageProblem::Failed, u"database.open"_s, u"Qt's SQLite driver is not installed"_s));
    }
    connection.m_database.setDatabaseName(path);
    connection.m_database.setConnectOptions(options);
    if (!connection.m_database.open())
        return core::fail(sqlError(connection.m_database.lastError(), u"database.open"_s));
    return connection;
}

Connection::Connection(const QString &name) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, name)) {}

Connection::Connection(Connection &&other) noexcept
    : m_database(std::exchange(other.m_database, QSqlDatabase())), m_arePagesChecked(other.m_arePagesChecked)
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    if (!name.isEmpty())
        Statements::forget(m_database);
    m_database = QSqlDatabase(); // a connection in use cannot be removed
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace phonedesk::store
