// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/connection.h"
#include "store/database.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::DailyCopy;
using domain::DatabaseFacts;

// Whether `path` is the database, or one of the files that SQLite keeps beside it, under whatever name.
bool belongsTo(const QString &database, const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    return std::ranges::any_of(std::array{u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}, [&](const QString &ending) {
        std::error_code none;
        const QString own = database + ending;
        return wanted == QFileInfo(own).absoluteFilePath() ||
               std::filesystem::equivalent(own.toStdU16String(), wanted.toStdU16String(), none);
    });
}

core::Result<DatabaseFacts> copyTo(QSqlDatabase &connection, const QString &path, Existing existing)
{
    auto file = FileInMaking::beside(path);
    if (!file)
        return core::fail(file.error());
    // Into an empty file, whose permissions it keeps (sqlite.org/lang_vacuum.html).
    if (auto copied = run(connection, u"VACUUM INTO ?"_s, {file->path()}); !copied)
        return core::fail(copied.error());
    auto facts = Connection::inspect(file->path(), std::chrono::seconds(1)).and_then([](Connection copy) {
        return readFacts(copy.database());
    });
    if (!facts)
        return facts;
    if (auto published = file->publish(existing); !published)
        return core::fail(published.error());
    return facts;
}

// Only names that keepDailyCopy() gives; newest first.
QStringList dailyCopies(const QDir &folder, const QString &name)
{
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(name) + u"-\\d{4}-\\d{2}-\\d{2}\\.db"_s));
    return folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(pattern);
}

// What a process left that ended in the middle of a copy.
void removeLeftOvers(const QDir &folder)
{
    const auto parts = folder.entryInfoList({u".*.part"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &part : parts) {
        if (part.lastModified().daysTo(QDateTime::currentDateTime()) > 1)
            QFile::remove(part.filePath());
    }
}

core::Result<DailyCopy> dailyCopy(QSqlDatabase &connection, const QString &database, const QDate &today, int most)
{
    const QString name = QFileInfo(database).completeBaseName();
    const QDir folder(backupFolderOf(database));
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return core::fail(fileError(EACCES, u"database.daily"_s, folder.path()));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString path = folder.filePath(u"%1-%2.db"_s.arg(name, today.toString(Qt::ISODate)));
    if (!QFileInfo::exists(path)) {
        const auto copied = copyTo(connection, path, Existing::Keep);
        // Another process with this database may have made it at this moment: as good.
        if (!copied && copied.error().kind != core::ErrorKind::Conflict)
            return core::fail(copied.error());
    }
    QStringList copies = dailyCopies(folder, name);
    while (copies.size() > most && QFile::remove(folder.filePath(copies.last())))
        copies.removeLast();
    removeLeftOvers(folder);
    return DailyCopy{.path = path, .madeAt = QFileInfo(path).lastModified().toUTC(), .kept = int(copies.size())};
}

core::Result<int> count(QSqlDatabase &connection, const QString &statement)
{
    return scalar(connection, statement).map([](const QVariant &value) { return value.toInt(); });
}

} // namespace

core::CallHandle backUp(Database &database, const QString &path, Existing existing,
                        core::ResultCallback<DatabaseFacts> done)
{
    const auto job = [own = database.path(), path, existing](QSqlDatabase &connection) -> core::Result<DatabaseFacts> {
        if (belongsTo(own, path)) {
            return core::fail({.kind = core::ErrorKind::Rejected,
                               .operation = u"database.backup"_s,
                               .detail = u"this file belongs to the database itself"_s});
        }
        return copyTo(connection, path, existing);
    };
    return database.readOutside<DatabaseFacts>(job, std::move(done));
}

core::CallHandle keepDailyCopy(Database &database, const QDate &today, int most, core::ResultCallback<DailyCopy> done)
{
    const auto job = [path = database.path(), today, most](QSqlDatabase &connection) {
        return dailyCopy(connection, path, today, most);
    };
    return database.readOutside<DailyCopy>(job, std::move(done));
}

QString backupFolderOf(const QString &databasePath)
{
    return QFileInfo(databasePath).absoluteDir().filePath(u"backups"_s);
}

core::CallHandle factsOf(Database &database, core::ResultCallback<DatabaseFacts> done)
{
    return database.read<DatabaseFacts>([](QSqlDatabase &connection) { return readFacts(connection); },
                                        std::move(done));
}

// Its statements name what the first version of the schema has, so that an older copy can be told of too.
core::Result<DatabaseFacts> readFacts(QSqlDatabase &connection)
{
    DatabaseFacts facts;
    const std::array<std::pair<int DatabaseFacts::*, QString>, 4> counts{{
        {&DatabaseFacts::schemaVersion, u"PRAGMA user_version"_s},
        {&DatabaseFacts::numbers, uR"(SELECT count(*) FROM "PhoneNumber" WHERE "status" <> 'released')"_s},
        {&DatabaseFacts::organizations, uR"(SELECT count(*) FROM "Organization")"_s},
        {&DatabaseFacts::accounts, u"SELECT count(*) FROM pd_account"_s},
    }};
    for (const auto &[member, statement] : counts) {
        const auto value = count(connection, statement);
        if (!value)
            return core::fail(value.error());
        facts.*member = *value;
    }
    auto runs = run(connection,
                    uR"(SELECT "subject" FROM pd_run WHERE "open" = 1 AND "flow" <> 'batch' ORDER BY "startedAt")"_s);
    if (!runs)
        return core::fail(runs.error());
    while (runs->next())
        facts.openRuns << runs->value(0).toString();
    const auto last = scalar(connection, uR"(SELECT max("at") FROM (
        SELECT max("at") AS "at" FROM pd_history UNION ALL SELECT max("at") FROM pd_journal
        UNION ALL SELECT max("createdAt") FROM "PhoneNumber" UNION ALL SELECT max("createdAt") FROM "Organization"))"_s);
    if (!last)
        return core::fail(last.error());
    facts.lastChange = timeFromColumn(*last);
    // Not the file's own size: much of the database may stand in the log beside it.
    const auto bytes = scalar(connection, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!bytes)
        return core::fail(bytes.error());
    facts.bytes = bytes->toLongLong();
    return facts;
}

} // namespace phonedesk::store
