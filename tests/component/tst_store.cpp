// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "store/repositories.h"
#include "store/runjournal.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QProcess>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::StorageProblem;

namespace {

// A connection beside the store: another program, or what a hand would do to the file.
class Outsider
{
public:
    explicit Outsider(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outsider"_s))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        m_isOpen = m_database.open();
    }
    ~Outsider()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"outsider"_s);
    }
    Outsider(const Outsider &) = delete;
    Outsider &operator=(const Outsider &) = delete;

    bool execute(const QString &statement) { return m_isOpen && run(m_database, statement).has_value(); }
    QString text(const QString &statement) { return scalar(m_database, statement).value_or(QVariant()).toString(); }
    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

core::Status setValue(QSqlDatabase &connection, const QString &key, const QString &value)
{
    return change(connection, uR"(INSERT OR REPLACE INTO pd_value ("key", "value") VALUES (?, ?))"_s, {key, value})
        .map([](int) {});
}

QString valueOf(Database &database, const QString &key)
{
    return readFrom<QString>(database,
                             [key](QSqlDatabase &connection) {
                                 return scalar(connection, uR"(SELECT "value" FROM pd_value WHERE "key" = ?)"_s, {key})
                                     .map([](const QVariant &value) { return value.toString(); });
                             })
        .value_or(u"unreadable"_s);
}

// Commits in a write-ahead log: frames whose header carries the database's size (sqlite.org/fileformat2.html, 4.1).
int commitsInLog(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = log.readAll();
    int commits = 0;
    for (qsizetype frame = 32; frame + 24 + 4096 <= bytes.size(); frame += 24 + 4096)
        commits += bytes.mid(frame + 4, 4) != QByteArray(4, '\0');
    return commits;
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

StorageProblem problemOf(const core::Error &error)
{
    return core::storageProblem(error).value_or(StorageProblem::Failed);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhatItMade();
    void jobsRunElsewhereAndAnswerHere();
    void whatIsNotOursIsLeftAlone_data();
    void whatIsNotOursIsLeftAlone();
    void newerInTheLogIsLeftAlone();
    void foldersAndPermissions_data();
    void foldersAndPermissions();
    void lockedByAnother();
    void fullDisk();
    void waitingWritesShareOneCommit();
    void oneRefusedWriteTakesNothingElseAlong();
    void closingFinishesWrites();
    void givingUpChangesNothing();
    void openedByManyAtOnce();
    void twoProcessesSeeEachOther();
    void killedWhileWriting();
    void olderFilesAreMigrated();
    void brokenMigrationLeavesEverything();
    void firstVersionCanBeRead();

private:
    QString path() const { return m_folder->filePath(u"desk.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStore::opensWhatItMade()
{
    const QString deep = m_folder->filePath(u"a new folder/über/desk 100%?.sqlite"_s);
    {
        auto database = openDatabase(deep);
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QCOMPARE((*database)->path(), deep);
        QVERIFY(writeTo<void>(**database, [](auto &c) { return setValue(c, u"a"_s, u"1"_s); }));
        for (const auto &[pragma, expected] : {std::pair{u"journal_mode"_s, u"wal"_s},
                                               {u"synchronous"_s, u"2"_s},
                                               {u"foreign_keys"_s, u"1"_s},
                                               {u"user_version"_s, QString::number(Database::schemaVersion())},
                                               {u"application_id"_s, QString::number(applicationId)}}) {
            const auto value = readFrom<QString>(**database, [name = pragma](QSqlDatabase &connection) {
                return scalar(connection, u"PRAGMA "_s + name).map([](const QVariant &v) { return v.toString(); });
            });
            QCOMPARE(value.value_or(QString()), expected);
        }
    }
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(deep), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U); // webhook URLs may carry a customer's password
    auto again = openDatabase(deep);
    QVERIFY(again);
    QCOMPARE(valueOf(**again, u"a"_s), u"1"_s);
}

void TestStore::jobsRunElsewhereAndAnswerHere()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    bool isAnswered = false;
    QThread *ranOn = nullptr;
    QThread *answeredOn = nullptr;
    const auto call =
        (*database)->read<QThread *>([](QSqlDatabase &) -> core::Result<QThread *> { return QThread::currentThread(); },
                                     [&](core::Result<QThread *> thread) {
                                         isAnswered = true;
                                         ranOn = thread.value();
                                         answeredOn = QThread::currentThread();
                                     });
    QVERIFY(!isAnswered); // never within the call
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, 30'000);
    QVERIFY(ranOn != QThread::currentThread());
    QCOMPARE(answeredOn, QThread::currentThread());
}

void TestStore::whatIsNotOursIsLeftAlone_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<StorageProblem>("problem");
    QTest::newRow("a text file") << u"text"_s << StorageProblem::NotADatabase;
    QTest::newRow("another program's, without a mark") << u"foreign"_s << StorageProblem::NotADatabase;
    QTest::newRow("another program's, with its mark") << u"marked"_s << StorageProblem::NotADatabase;
    QTest::newRow("a newer version's") << u"newer"_s << StorageProblem::Newer;
    QTest::newRow("ours, damaged in the middle") << u"damaged"_s << StorageProblem::Damaged;
    QTest::newRow("ours, cut off") << u"truncated"_s << StorageProblem::Damaged;
    QTest::newRow("a folder") << u"folder"_s << StorageProblem::NotADatabase;
}

void TestStore::whatIsNotOursIsLeftAlone()
{
    QFETCH(QString, make);
    QFETCH(StorageProblem, problem);
    if (make == u"text"_s) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear diary,\n").repeated(1000));
    } else if (make == u"folder"_s) {
        QVERIFY(QDir().mkpath(path()));
    } else if (make == u"foreign"_s || make == u"marked"_s) {
        Outsider other(path());
        QVERIFY(other.execute(u"CREATE TABLE bookmarks (url TEXT)"_s));
        if (make == u"marked"_s)
            QVERIFY(other.execute(u"PRAGMA application_id = 42"_s));
    } else {
        auto ours = openDatabase(path());
        QVERIFY(ours);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(
                writeTo<void>(**ours, [i](auto &c) { return setValue(c, QString::number(i), QString(500, u'x')); }));
        }
        ours->reset();
        if (make == u"newer"_s) {
            Outsider newer(path());
            QVERIFY(newer.execute(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1)));
        } else if (make == u"damaged"_s) {
            overwrite(path(), QFile(path()).size() / 2 / 4096 * 4096, QByteArray(8192, '\x5a'));
        } else {
            QVERIFY(QFile::resize(path(), QFile(path()).size() / 2));
        }
    }
    const auto before = contentsOf(m_folder->path());

    const auto opened = openDatabase(path());
    QVERIFY(!opened);
    QCOMPARE(problemOf(opened.error()), problem);
    QVERIFY(opened.error().detail.contains(path()));
    QCOMPARE(contentsOf(m_folder->path()), before);
    QVERIFY(!QFile::exists(path() + u"-shm"_s));
}

// A newer version was killed right after its migration: the file itself still looks like ours.
void TestStore::newerInTheLogIsLeftAlone()
{
    QVERIFY(openDatabase(path()));
    QTemporaryDir killed;
    const QString copy = killed.filePath(u"desk.sqlite"_s);
    {
        Outsider newer(path());
        QVERIFY(newer.execute(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion() + 1)));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + u"-wal"_s, copy + u"-wal"_s));
    }
    const auto before = contentsOf(killed.path());
    QCOMPARE(before.size(), 2);
    const auto opened = openDatabase(copy);
    QVERIFY(!opened);
    QCOMPARE(problemOf(opened.error()), StorageProblem::Newer);
    QCOMPARE(contentsOf(killed.path()), before);
}

void TestStore::foldersAndPermissions_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("answer");
    QTest::newRow("file read-only") << u"file 0400"_s << core::name(StorageProblem::ReadOnly);
    QTest::newRow("file unreadable") << u"file 0000"_s << core::name(StorageProblem::NotPermitted);
    QTest::newRow("file in a read-only folder") << u"folder 0500"_s << core::name(StorageProblem::NotPermitted);
    QTest::newRow("new file in a read-only folder") << u"new 0500"_s << core::name(StorageProblem::NotPermitted);
    QTest::newRow("new folder in a read-only folder") << u"deep 0500"_s << core::name(StorageProblem::NotPermitted);
    QTest::newRow("folder is a file") << u"through"_s << core::name(StorageProblem::NoSuchFolder);
    QTest::newRow("all well") << u"file 0600"_s << u"ok"_s;
}

void TestStore::foldersAndPermissions()
{
    QFETCH(QString, make);
    QFETCH(QString, answer);
    QString target = path();
    if (make.startsWith(u"file"_s) || make.startsWith(u"folder"_s))
        QVERIFY(openDatabase(target));
    const auto mode = mode_t(make.section(u' ', 1).toInt(nullptr, 8));
    if (make.startsWith(u"file"_s)) {
        QCOMPARE(::chmod(qPrintable(target), mode), 0);
    } else if (make == u"through"_s) {
        QVERIFY(QFile(target).open(QIODevice::WriteOnly));
        target += u"/desk.sqlite"_s;
    } else {
        QCOMPARE(::chmod(qPrintable(m_folder->path()), mode), 0);
        if (make.startsWith(u"deep"_s))
            target = m_folder->filePath(u"one/two/desk.sqlite"_s);
    }
    QProcess other;
    other.start(QStringLiteral(STOREWRITER), {u"open"_s, target});
    QVERIFY(other.waitForFinished());
    QCOMPARE(QString::fromUtf8(other.readAllStandardOutput()).trimmed(), answer);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0700), 0);
}

void TestStore::lockedByAnother()
{
    auto database = openDatabase(path(), std::chrono::milliseconds(20));
    QVERIFY(database);
    Outsider other(path());
    QVERIFY(other.execute(u"BEGIN IMMEDIATE"_s));
    const auto refused = writeTo<void>(**database, [](auto &c) { return setValue(c, u"a"_s, u"1"_s); });
    QVERIFY(!refused);
    QCOMPARE(problemOf(refused.error()), StorageProblem::Locked);
    QCOMPARE(valueOf(**database, u"a"_s), QString()); // reading goes on
    QVERIFY(other.execute(u"COMMIT"_s));
    QVERIFY(writeTo<void>(**database, [](auto &c) { return setValue(c, u"a"_s, u"2"_s); }));
    QCOMPARE(valueOf(**database, u"a"_s), u"2"_s);
}

void TestStore::fullDisk()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QVERIFY(writeTo<void>(**database, [](auto &c) { return setValue(c, u"kept"_s, u"1"_s); }));
    const auto limit = [&](const QString &pages) {
        return readFrom<void>(
                   **database,
                   [pages](QSqlDatabase &connection) {
                       return run(connection, u"PRAGMA max_page_count = "_s + pages).map([](const QSqlQuery &) {});
                   })
            .has_value();
    };
    QVERIFY(limit(u"1"_s)); // SQLite takes the present size instead
    const auto refused = writeTo<void>(**database, [](QSqlDatabase &connection) {
        return setValue(connection, u"kept"_s, u"2"_s).and_then([&] {
            return setValue(connection, u"large"_s, QString(100'000, u'x'));
        });
    });
    QVERIFY(!refused);
    QCOMPARE(problemOf(refused.error()), StorageProblem::Full);
    QCOMPARE(valueOf(**database, u"kept"_s), u"1"_s);

    QVERIFY(limit(u"100000"_s)); // somebody has made room
    QVERIFY(writeTo<void>(**database, [](auto &c) { return setValue(c, u"large"_s, QString(100'000, u'x')); }));
    QCOMPARE(valueOf(**database, u"large"_s).size(), 100'000);
}

void TestStore::waitingWritesShareOneCommit()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    const int before = commitsInLog(path());

    QSemaphore hold;
    int answers = 0;
    std::vector<core::CallHandle> calls;
    calls.push_back((*database)->write<void>(
        [&hold](QSqlDatabase &connection) {
            hold.acquire();
            return setValue(connection, u"first"_s, u"1"_s);
        },
        [&](const core::Status &written) { answers += written.has_value(); }));
    for (int i = 0; i < 100; ++i) {
        calls.push_back((*database)->write<void>(
            [i](QSqlDatabase &connection) { return setValue(connection, u"n%1"_s.arg(i), QString::number(i)); },
            [&](const core::Status &written) { answers += written.has_value(); }));
    }
    hold.release();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 101, 30'000);
    // The first may or may not have been under way when the others came.
    QVERIFY2(commitsInLog(path()) - before <= 2, qPrintable(QString::number(commitsInLog(path()) - before)));
    QCOMPARE(valueOf(**database, u"n99"_s), u"99"_s);
}

void TestStore::oneRefusedWriteTakesNothingElseAlong()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QSemaphore hold;
    QStringList answers;
    std::vector<core::CallHandle> calls;
    const auto note = [&](const core::Status &written) {
        answers << (written ? u"done"_s : core::name(written.error().kind));
    };
    calls.push_back((*database)->write<void>(
        [&hold](QSqlDatabase &) -> core::Status {
            hold.acquire();
            return {};
        },
        note));
    calls.push_back((*database)->write<void>([](auto &c) { return setValue(c, u"a"_s, u"1"_s); }, note));
    calls.push_back((*database)->write<void>(
        [](QSqlDatabase &connection) -> core::Status {
            if (auto set = setValue(connection, u"b"_s, u"1"_s); !set)
                return set;
            return core::fail({.kind = core::ErrorKind::Conflict});
        },
        note));
    calls.push_back((*database)->write<void>([](auto &c) { return setValue(c, u"c"_s, u"1"_s); }, note));
    hold.release();
    QTRY_COMPARE_WITH_TIMEOUT(answers, QStringList({u"done"_s, u"done"_s, u"Conflict"_s, u"done"_s}), 30'000);
    QCOMPARE(valueOf(**database, u"a"_s), u"1"_s);
    QCOMPARE(valueOf(**database, u"b"_s), QString());
    QCOMPARE(valueOf(**database, u"c"_s), u"1"_s);
}

void TestStore::closingFinishesWrites()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QStringList answers;
    std::vector<core::CallHandle> calls;
    calls.reserve(21);
    for (int i = 0; i < 20; ++i) {
        calls.push_back((*database)->write<void>([i](auto &c) { return setValue(c, u"n%1"_s.arg(i), u"1"_s); },
                                                 [&](const core::Status &w) { answers << (w ? u"w"_s : u"?"_s); }));
    }
    QSemaphore hold;
    calls.push_back((*database)->write<void>(
        [&hold](QSqlDatabase &) -> core::Status {
            hold.acquire();
            return {};
        },
        [&](const core::Status &w) { answers << (w ? u"w"_s : u"?"_s); }));
    QThread *releaser = QThread::create([&hold] { hold.release(); });
    releaser->start();
    database->reset();
    releaser->wait();
    delete releaser;
    QVERIFY(answers.isEmpty()); // answers come from the event loop, also after the end
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 21, 30'000);
    QCOMPARE(answers.count(u"w"_s), 21);
    QVERIFY(!QFile::exists(path() + u"-wal"_s)); // folded in
    auto again = openDatabase(path());
    QVERIFY(again);
    QCOMPARE(valueOf(**again, u"n19"_s), u"1"_s);
}

void TestStore::givingUpChangesNothing()
{
    {
        const auto abandoned = Database::open(path(), [](auto) { QFAIL("nobody waits"); });
    }
    auto database = openDatabase(path());
    QVERIFY(database);
    {
        const auto abandoned = (*database)->write<void>([](auto &c) { return setValue(c, u"a"_s, u"1"_s); },
                                                        [](const core::Status &) { QFAIL("nobody waits"); });
    }
    QCOMPARE(valueOf(**database, u"a"_s), u"1"_s);
}

void TestStore::openedByManyAtOnce()
{
    std::vector<core::CallHandle> calls;
    std::vector<std::unique_ptr<Database>> databases;
    QString trouble;
    calls.reserve(8);
    for (int i = 0; i < 8; ++i) {
        calls.push_back(Database::open(path(), [&](core::Result<std::unique_ptr<Database>> opened) {
            if (!opened)
                trouble += opened.error().detail;
            databases.push_back(opened ? std::move(*opened) : nullptr);
        }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(databases.size(), 8U, 30'000);
    QCOMPARE(trouble, QString());
    QVERIFY(writeTo<void>(*databases[0], [](auto &c) { return setValue(c, u"a"_s, u"1"_s); }));
    QCOMPARE(valueOf(*databases[7], u"a"_s), u"1"_s);
}

void TestStore::twoProcessesSeeEachOther()
{
    auto here = openDatabase(path());
    auto there = openDatabase(path());
    QVERIFY(here && there);
    // Both count the same value up at the same time: read and write in one transaction loses nothing.
    const auto countUp = [](QSqlDatabase &connection) -> core::Status {
        const auto value = scalar(connection, uR"(SELECT "value" FROM pd_value WHERE "key" = 'n')"_s);
        return value ? setValue(connection, u"n"_s, QString::number(value->toInt() + 1)) : core::fail(value.error());
    };
    std::vector<core::CallHandle> calls;
    int answers = 0;
    for (int i = 0; i < 50; ++i) {
        for (auto *database : {&*here, &*there})
            calls.push_back(
                (*database)->write<void>(countUp, [&](const core::Status &w) { answers += w.has_value(); }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 100, 30'000);
    QCOMPARE(valueOf(**here, u"n"_s), u"100"_s);
    QCOMPARE(valueOf(**there, u"n"_s), u"100"_s);
}

void TestStore::killedWhileWriting()
{
    int acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(STOREWRITER), {u"count"_s, path()});
        QByteArray output;
        while (output.count('\n') < 10 + round) {
            QVERIFY(writer.waitForReadyRead(10'000));
            output += writer.readAllStandardOutput();
        }
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        acknowledged = output.left(output.lastIndexOf('\n')).split('\n').last().toInt();

        auto database = openDatabase(path());
        QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
        QCOMPARE(valueOf(**database, u"a"_s), valueOf(**database, u"b"_s));
        QVERIFY(valueOf(**database, u"a"_s).toInt() >= acknowledged);
    }
    QVERIFY(acknowledged > 0);
}

void TestStore::olderFilesAreMigrated()
{
    const QList<Migration> steps{{1, {u"CREATE TABLE t (a TEXT)"_s}},
                                 {2, {u"ALTER TABLE t ADD COLUMN b TEXT"_s, u"UPDATE t SET b = a || '!'"_s}},
                                 {3, {u"CREATE INDEX t_b ON t (b)"_s}}};
    {
        Outsider file(path());
        QVERIFY(migrate(file.database(), steps.first(1)));
        QVERIFY(file.execute(u"INSERT INTO t (a) VALUES ('kept')"_s));
    }
    Outsider file(path());
    QVERIFY(migrate(file.database(), steps));
    QCOMPARE(file.text(u"SELECT b FROM t"_s), u"kept!"_s);
    QCOMPARE(file.text(u"PRAGMA user_version"_s), u"3"_s);
    QVERIFY(migrate(file.database(), steps)); // nothing left to do
    const auto tooNew = checkIdentity(file.database(), 2);
    QVERIFY(!tooNew);
    QCOMPARE(problemOf(tooNew.error()), StorageProblem::Newer);
}

void TestStore::brokenMigrationLeavesEverything()
{
    const QList<Migration> good{
        {1,
         {u"CREATE TABLE p (id TEXT PRIMARY KEY)"_s, u"CREATE TABLE c (p TEXT REFERENCES p (id))"_s,
          u"INSERT INTO p VALUES ('x')"_s, u"INSERT INTO c VALUES ('x')"_s}}};
    {
        Outsider file(path());
        QVERIFY(migrate(file.database(), good));
    }
    const auto before = contentsOf(m_folder->path());
    for (const QString &bad : {u"CREATE NONSENSE"_s, u"DELETE FROM p"_s /* leaves a reference to nothing */}) {
        Outsider file(path());
        QVERIFY(!migrate(file.database(), good + QList<Migration>{{2, {u"ALTER TABLE p ADD COLUMN b TEXT"_s, bad}}}));
        QCOMPARE(file.text(u"PRAGMA user_version"_s), u"1"_s);
    }
    QCOMPARE(contentsOf(m_folder->path()), before);
}

// store-v1.sql is what version 1 wrote. It stays as it is; every later version has to read it.
void TestStore::firstVersionCanBeRead()
{
    QFile dump(QFINDTESTDATA("../data/store-v1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    {
        Outsider file(path());
        for (const QString &statement : QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
            QVERIFY2(file.execute(statement), qPrintable(statement));
    }
    auto database = openDatabase(path());
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    Repositories repositories(**database);
    const auto numbers =
        await<QList<domain::PhoneNumber>>([&](auto done) { return repositories.phoneNumbers(std::move(done)); });
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 1);
    QCOMPARE(numbers->first().organizationName, u"Acme Plumbing"_s);
    QCOMPARE(numbers->first().number.toString(), u"+15125559012"_s);
    QCOMPARE(numbers->first().status, domain::PhoneNumberStatus::Active);
    QCOMPARE(numbers->first().monthly->toDecimal(), u"1.15"_s);
    QVERIFY(numbers->first().verdict);
    const auto accounts =
        await<QList<domain::TwilioAccount>>([&](auto done) { return repositories.accounts(std::move(done)); });
    QVERIFY(accounts);
    QCOMPARE(accounts->first().name, u"ServiceFlow main"_s);
    QVERIFY(!accounts->first().isRemoved());
    QCOMPARE(accounts->first().lastTestWorked, accounts->first().lastTestedAt.isValid());
    const auto organizations =
        await<QList<domain::Organization>>([&](auto done) { return repositories.organizations(std::move(done)); });
    QVERIFY(organizations);
    QCOMPARE(organizations->first().environment, accounts->first().environment);
    QVERIFY(!organizations->first().isArchived());
    const auto history = await<QList<domain::HistoryEntry>>(
        [&](auto done) { return repositories.history(numbers->first().id, std::move(done)); });
    QVERIFY(history);
    QCOMPARE(history->first().act, u"bought"_s);
    const core::SystemClock clock;
    RunJournal journal(**database, clock, std::chrono::minutes(1));
    const auto open = await<QList<workflow::RunRecord>>([&](auto done) { return journal.openRuns(std::move(done)); });
    QVERIFY(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().subject, u"+15125559013"_s);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
