// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outsider.h"
#include "storetesting.h"

#include "store/schema.h"
#include "store/sql.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>

#include <sys/stat.h>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::StorageProblem;

namespace {

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

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWhatItMade();
    void jobsRunElsewhereAndAnswerHere();
    void lockedByAnother();
    void fullDisk();
    void waitingWritesShareOneCommit();
    void manyAnswersLeaveRoomForOthers();
    void oneRefusedWriteTakesNothingElseAlong();
    void closingFinishesWrites();
    void givingUpChangesNothing();
    void openedByManyAtOnce();
    void twoProcessesSeeEachOther();
    void killedWhileWriting();

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

void TestStore::manyAnswersLeaveRoomForOthers()
{
    auto database = openDatabase(path());
    QVERIFY(database);
    QSemaphore hold;
    QList<int> told;
    qsizetype toldBefore = -1; // when something else had its turn
    std::vector<core::CallHandle> calls;
    calls.reserve(40);
    for (int i = 0; i < 40; ++i) {
        calls.push_back((*database)->write<void>(
            [&hold, i](QSqlDatabase &connection) {
                if (i == 0)
                    hold.acquire();
                return setValue(connection, u"n"_s, QString::number(i));
            },
            [&, i](const core::Status &) {
                if (told.isEmpty())
                    QTimer::singleShot(0, this, [&] { toldBefore = told.size(); });
                told << i;
                QElapsedTimer work;
                work.start();
                while (work.elapsed() < 1) {
                }
            }));
    }
    hold.release();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 40, 30'000);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY2(toldBefore > 0 && toldBefore < 40, qPrintable(QString::number(toldBefore)));
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

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
