// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "core/cuid.h"
#include "store/backup.h"
#include "store/replacement.h"
#include "store/repositories.h"
#include "store/runjournal.h"
#include "store/schema.h"
#include "store/sql.h"
#include "support/testclock.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::StorageProblem;
using domain::DailyCopy;
using domain::DatabaseFacts;

// Copies of the database, the daily one among them, and the way back from a copy.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copyIsOneMomentOfADatabaseInUse();
    void copyIsForItsOwnerOnly();
    void nothingIsOverwrittenUnasked();
    void theDatabaseItselfIsNoTarget_data();
    void theDatabaseItselfIsNoTarget();
    void whatCannotBeWrittenLeavesNothing_data();
    void whatCannotBeWrittenLeavesNothing();
    void factsTellOneCopyFromAnother();
    void oneCopyADay();
    void fourteenAreKeptAndNothingElseGoes();
    void dailyCopyThatCannotBeMadeIsTold();
    void restoringBringsBackAndKeepsWhatWas();
    void restoringIncludesALogBesideTheCopy();
    void whatIsNoCopyOfOursIsRefused_data();
    void whatIsNoCopyOfOursIsRefused();
    void anotherProcessHasItOpen();

private:
    QString path() const { return m_folder->filePath(u"desk.db"_s); }
    QString target() const { return m_folder->filePath(u"copy.db"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static core::Result<DatabaseFacts> copy(Database &database, const QString &to, Existing existing = Existing::Keep)
    {
        return await<DatabaseFacts>([&](auto done) { return backUp(database, to, existing, std::move(done)); });
    }
    static core::Result<DailyCopy> daily(Database &database, const QDate &today)
    {
        return await<DailyCopy>([&](auto done) { return keepDailyCopy(database, today, 14, std::move(done)); });
    }
    static core::Result<DatabaseFacts> look(const QString &file)
    {
        return await<DatabaseFacts>([&](auto done) { return inspectFile(file, std::move(done)); });
    }
    // The whole way, as the program goes it.
    core::Result<QString> restore(const QString &from)
    {
        auto prepared = await<std::shared_ptr<FileInMaking>>(
            [&](auto done) { return prepareReplacement(from, path(), std::move(done)); });
        if (!prepared)
            return core::fail(prepared.error());
        return await<QString>([&](auto done) { return replaceDatabase(*prepared, path(), m_now, std::move(done)); });
    }
    static bool put(Database &database, const QString &key, const QString &value)
    {
        return writeTo<int>(database,
                            [key, value](QSqlDatabase &connection) {
                                return change(connection,
                                              uR"(INSERT OR REPLACE INTO pd_value ("key", "value") VALUES (?, ?))"_s,
                                              {key, value});
                            })
            .has_value();
    }
    static QString value(Database &database, const QString &key)
    {
        return readFrom<QString>(database,
                                 [key](QSqlDatabase &connection) {
                                     return scalar(connection, uR"(SELECT "value" FROM pd_value WHERE "key" = ?)"_s,
                                                   {key})
                                         .map([](const QVariant &found) { return found.toString(); });
                                 })
            .value_or(u"unreadable"_s);
    }
    static bool addOrganization(Database &database, const QString &name)
    {
        Repositories rows(database);
        domain::Organization organization;
        organization.id = core::makeCuid();
        organization.name = name;
        organization.createdAt = QDateTime::currentDateTimeUtc();
        return await<void>([&](auto done) { return rows.addOrganization(organization, std::move(done)); }).has_value();
    }
    static void overwrite(const QString &file, qint64 at, const QByteArray &bytes)
    {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(at));
        damaged.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(14, 2, 3));
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

// Another process writes 'a' and 'b' alike in each transaction, as fast as it can.
void TestBackup::copyIsOneMomentOfADatabaseInUse()
{
    QProcess writer;
    writer.start(QStringLiteral(STOREWRITER), {u"count"_s, path()});
    QVERIFY(writer.waitForReadyRead(10'000));
    auto database = openDatabase(path());
    QVERIFY(database);
    for (int i = 0; i < 10; ++i) {
        const QString to = m_folder->filePath(u"copy-%1.db"_s.arg(i));
        const auto copied = copy(**database, to);
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().detail));
        QVERIFY(!QFileInfo::exists(to + u"-wal"_s));
        auto opened = openDatabase(to);
        QVERIFY(opened);
        QCOMPARE(value(**opened, u"a"_s), value(**opened, u"b"_s));
        QVERIFY(value(**opened, u"a"_s).toInt() > 0);
    }
    QCOMPARE(writer.state(), QProcess::Running); // nothing of it has failed meanwhile
    writer.kill();
    writer.waitForFinished();
}

void TestBackup::copyIsForItsOwnerOnly()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    const mode_t before = ::umask(0); // SQLite alone would let everybody read it
    const auto copied = copy(**database, target());
    ::umask(before);
    QVERIFY(copied);
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(target()), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    QCOMPARE(copied->bytes, QFileInfo(target()).size());
    QCOMPARE(QStringList(files().filter(u".part"_s)), QStringList());
}

void TestBackup::nothingIsOverwrittenUnasked()
{
    auto database = openDatabase(path());
    QVERIFY(database && put(**database, u"a"_s, u"new"_s));
    QFile other(target());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const auto refused = copy(**database, target());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Conflict);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "mine"_qba);
    other.close();

    QVERIFY(copy(**database, target(), Existing::Replace));
    auto opened = openDatabase(target());
    QVERIFY(opened);
    QCOMPARE(value(**opened, u"a"_s), u"new"_s);
}

void TestBackup::theDatabaseItselfIsNoTarget_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the database") << u"desk.db"_s;
    QTest::newRow("its log") << u"desk.db-wal"_s;
    QTest::newRow("its shared memory") << u"desk.db-shm"_s;
    QTest::newRow("the database by another name") << u"link.db"_s;
    QTest::newRow("the database through a folder of another name") << u"also/desk.db"_s;
}

void TestBackup::theDatabaseItselfIsNoTarget()
{
    QFETCH(QString, name);
    auto database = openDatabase(path());
    QVERIFY(database && put(**database, u"a"_s, u"1"_s));
    QVERIFY(QFile::link(path(), m_folder->filePath(u"link.db"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"also"_s)));
    const auto refused = copy(**database, m_folder->filePath(name), Existing::Replace);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Rejected);
    QCOMPARE(value(**database, u"a"_s), u"1"_s);
}

void TestBackup::whatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a full disk") << u"small"_s << u"full"_s;
    QTest::newRow("a folder that may not be written") << u"locked"_s << u"not-permitted"_s;
    QTest::newRow("no such folder") << u"missing"_s << u"no-such-folder"_s;
}

void TestBackup::whatCannotBeWrittenLeavesNothing()
{
    QFETCH(QString, folder);
    QFETCH(QString, problem);
    {
        auto database = openDatabase(path());
        QVERIFY(database && put(**database, u"weight"_s, QString(400'000, u'w')));
    }
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s) && QDir(m_folder->path()).mkdir(u"small"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    const QStringList backup{QStringLiteral(STOREWRITER), u"backup"_s, path(), folder + u"/copy.db"_s};
    if (folder == "small"_L1) {
        // A disk of its own, in a mount namespace of its own, which the kernel gives nobody in a chroot.
        process.start(
            u"sh"_s, QStringList{u"-c"_s,
                                 u"unshare -rm true || exit 77; exec unshare -rm sh -c "
                                 "'mount -t tmpfs -o size=64k tmpfs small || exit 77; \"$@\"; ls -A small' sh \"$@\""_s,
                                 u"sh"_s} +
                         backup);
    } else {
        process.start(backup.first(), backup.mid(1));
    }
    QVERIFY(process.waitForFinished(30'000));
    if (process.exitCode() == 77)
        QSKIP("nothing can be mounted here");
    // Nothing but the answer: no file was left on the small disk.
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), problem);
    QVERIFY(QDir(m_folder->filePath(folder)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    auto database = openDatabase(path());
    QVERIFY(database);
    QCOMPARE(value(**database, u"weight"_s).size(), 400'000);
}

void TestBackup::factsTellOneCopyFromAnother()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QVERIFY(
        !await<DatabaseFacts>([&](auto done) { return factsOf(**database, std::move(done)); })->lastChange.isValid());
    QVERIFY(addOrganization(**database, u"Acme Dental"_s) && addOrganization(**database, u"Bay Plumbing"_s));
    const testsupport::TestClock clock;
    RunJournal journal(**database, clock, std::chrono::minutes(1));
    for (const QString &number : {u"+15125550101"_s, u"+15125550102"_s}) {
        workflow::RunRecord record{
            .id = core::makeCuid(), .flow = u"provision"_s, .scope = u"AC1"_s, .subject = number};
        record.startedAt = clock.now();
        record.updatedAt = clock.now();
        QVERIFY(await<void>([&](auto done) { return journal.begin(record, std::move(done)); }));
        if (number == "+15125550102"_L1)
            QVERIFY(await<void>([&](auto done) {
                return journal.settle(record.id, u"not-bought"_s, {.at = clock.now(), .event = u"settled"_s},
                                      std::move(done));
            }));
    }
    const auto copied = copy(**database, target());
    QVERIFY(copied);
    QCOMPARE(copied->organizations, 2);
    QCOMPARE(copied->numbers, 0);
    QCOMPARE(copied->openRuns, {u"+15125550101"_s});
    QCOMPARE(copied->schemaVersion, Database::schemaVersion());
    QVERIFY(copied->lastChange.secsTo(QDateTime::currentDateTimeUtc()) >= 0);
    const auto seen = look(target());
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
    QCOMPARE(*seen, *copied);
}

void TestBackup::oneCopyADay()
{
    auto database = openDatabase(path());
    QVERIFY(database && put(**database, u"a"_s, u"morning"_s));
    const QDate today(2026, 11, 22);
    const auto first = daily(**database, today);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QCOMPARE(first->path, m_folder->filePath(u"backups/desk-2026-11-22.db"_s));
    QCOMPARE(first->kept, 1);
    QVERIFY(put(**database, u"a"_s, u"evening"_s));
    QCOMPARE(daily(**database, today)->path, first->path);
    QCOMPARE(daily(**database, today.addDays(1))->kept, 2);
    auto opened = openDatabase(first->path);
    QVERIFY(opened);
    QCOMPARE(value(**opened, u"a"_s), u"morning"_s); // made once, and left
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(m_folder->filePath(u"backups"_s)), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700U);
}

void TestBackup::fourteenAreKeptAndNothingElseGoes()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    const QDate first(2026, 11, 1);
    QVERIFY(daily(**database, first));
    const QDir folder(m_folder->filePath(u"backups"_s));
    for (const QString &name : {u"desk-before-the-move.db"_s, u"desk-2026-01-01.db.old"_s, u"other-2026-01-01.db"_s}) {
        QFile mine(folder.filePath(name));
        QVERIFY(mine.open(QIODevice::WriteOnly));
    }
    for (int day = 1; day < 20; ++day)
        QVERIFY(daily(**database, first.addDays(day)));
    const QStringList copies = folder.entryList({u"desk-2026-11-??.db"_s}, QDir::Files, QDir::Name);
    QCOMPARE(copies.size(), 14);
    QCOMPARE(copies.first(), u"desk-2026-11-07.db"_s);
    QCOMPARE(copies.last(), u"desk-2026-11-20.db"_s);
    QCOMPARE(folder.entryList(QDir::Files).size(), 17);
}

void TestBackup::dailyCopyThatCannotBeMadeIsTold()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QFile inTheWay(m_folder->filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto refused = daily(**database, QDate(2026, 11, 22));
    QVERIFY(!refused);
    QVERIFY(core::storageProblem(refused.error()).has_value());
    QVERIFY(put(**database, u"a"_s, u"1"_s)); // work goes on
}

void TestBackup::restoringBringsBackAndKeepsWhatWas()
{
    {
        auto database = openDatabase(path());
        QVERIFY(database && put(**database, u"a"_s, u"then"_s) && copy(**database, target()));
        QVERIFY(put(**database, u"a"_s, u"now"_s));
    }
    const auto kept = restore(target());
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
    QCOMPARE(*kept, m_folder->filePath(u"desk-before-restore-2026-11-22-140203.db"_s));
    QCOMPARE(files(), (QStringList{u"copy.db"_s, u"desk-before-restore-2026-11-22-140203.db"_s, u"desk.db"_s}));
    {
        auto database = openDatabase(path());
        QVERIFY(database);
        QCOMPARE(value(**database, u"a"_s), u"then"_s);
        auto before = openDatabase(*kept);
        QVERIFY(before);
        QCOMPARE(value(**before, u"a"_s), u"now"_s);
        QVERIFY(put(**database, u"a"_s, u"later"_s)); // is a database like any other
    }
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(path()), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
    // Twice in a second: the first of them stays.
    const auto again = restore(target());
    QVERIFY(again);
    QCOMPARE(*again, m_folder->filePath(u"desk-before-restore-2026-11-22-140203-2.db"_s));
    auto first = openDatabase(*kept);
    QVERIFY(first);
    QCOMPARE(value(**first, u"a"_s), u"now"_s);
}

// What another program copied, or a killed process left: its newest rows stand in the log alone.
void TestBackup::restoringIncludesALogBesideTheCopy()
{
    {
        auto database = openDatabase(path());
        QVERIFY(database && put(**database, u"a"_s, u"present"_s));
        auto source = openDatabase(m_folder->filePath(u"source.db"_s));
        QVERIFY(source && put(**source, u"a"_s, u"in the log"_s));
        QVERIFY(QFile::copy(m_folder->filePath(u"source.db"_s), target()));
        QVERIFY(QFile::copy(m_folder->filePath(u"source.db-wal"_s), target() + u"-wal"_s));
    }
    const auto kept = restore(target());
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
    auto database = openDatabase(path());
    QVERIFY(database);
    QCOMPARE(value(**database, u"a"_s), u"in the log"_s);
}

void TestBackup::whatIsNoCopyOfOursIsRefused_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<StorageProblem>("problem");
    QTest::newRow("a text") << u"text"_s << StorageProblem::NotADatabase;
    QTest::newRow("empty") << u"empty"_s << StorageProblem::NotADatabase;
    QTest::newRow("another program's") << u"foreign"_s << StorageProblem::NotADatabase;
    QTest::newRow("a newer version's") << u"newer"_s << StorageProblem::Newer;
    QTest::newRow("damaged") << u"damaged"_s << StorageProblem::Damaged;
    QTest::newRow("a row that refers to nothing") << u"dangling"_s << StorageProblem::Damaged;
    QTest::newRow("not there") << u"missing"_s << StorageProblem::NotADatabase;
}

void TestBackup::whatIsNoCopyOfOursIsRefused()
{
    QFETCH(QString, make);
    QFETCH(StorageProblem, problem);
    {
        auto database = openDatabase(path());
        QVERIFY(database && put(**database, u"a"_s, u"present"_s) &&
                put(**database, u"weight"_s, QString(100'000, u'w')) && addOrganization(**database, u"Acme"_s));
        QVERIFY(copy(**database, target()));
    }
    const auto execute = [this](const QString &statement) {
        bool isDone = false;
        {
            QSqlDatabase outsider = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s);
            outsider.setDatabaseName(target());
            isDone = outsider.open() && run(outsider, statement).has_value();
        }
        QSqlDatabase::removeDatabase(u"outsider"_s);
        return isDone;
    };
    if (make == "text"_L1 || make == "empty"_L1) {
        QFile file(target());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(make == "text"_L1 ? QByteArray(5'000, 'x') : QByteArray());
    } else if (make == "foreign"_L1) {
        QVERIFY(execute(u"PRAGMA application_id = 7"_s));
    } else if (make == "newer"_L1) {
        QVERIFY(execute(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1)));
    } else if (make == "damaged"_L1) {
        overwrite(target(), 4096LL * 3, QByteArray(4096LL * 4, '\xff'));
    } else if (make == "dangling"_L1) {
        QVERIFY(execute(uR"(UPDATE pd_organization SET "organizationId" = 'nobody')"_s));
    } else {
        QVERIFY(QFile::remove(target()));
    }
    const QByteArray before = contentsOf(m_folder->path()).value(u"copy.db"_s);
    const auto seen = look(target());
    QVERIFY(!seen);
    QCOMPARE(core::storageProblem(seen.error()).value(), problem);
    const auto refused = restore(target());
    QVERIFY(!refused);
    QCOMPARE(core::storageProblem(refused.error()).value(), problem);
    QCOMPARE(contentsOf(m_folder->path()).value(u"copy.db"_s), before);
    QCOMPARE(QStringList(files().filter(u"before-restore"_s)), QStringList());
    QCOMPARE(QStringList(files().filter(u".part"_s)), QStringList());
    auto database = openDatabase(path());
    QVERIFY(database);
    QCOMPARE(value(**database, u"a"_s), u"present"_s);
}

void TestBackup::anotherProcessHasItOpen()
{
    {
        auto database = openDatabase(path());
        QVERIFY(database && copy(**database, target()));
    }
    QProcess other;
    other.start(QStringLiteral(STOREWRITER), {u"begin"_s, path(), u"run-1"_s});
    QVERIFY(other.waitForReadyRead(10'000));
    const auto refused = restore(target());
    QVERIFY(!refused);
    QCOMPARE(core::storageProblem(refused.error()).value(), StorageProblem::Locked);
    QCOMPARE(QStringList(files().filter(u"before-restore"_s)), QStringList());
    QCOMPARE(look(path())->openRuns.size(), 1); // nothing of the other's is lost
    other.kill();
    other.waitForFinished();
    QVERIFY(restore(target()));
    QCOMPARE(look(path())->openRuns.size(), 0);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
