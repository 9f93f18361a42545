// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outsider.h"
#include "storetesting.h"

#include "store/connection.h"
#include "store/repositories.h"
#include "store/runjournal.h"
#include "store/schema.h"
#include "store/sql.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::StorageProblem;

namespace {

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

// Which files are opened: those of this version and of older ones. All others are left as they are.
class TestStoreFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsNotOursIsLeftAlone_data();
    void whatIsNotOursIsLeftAlone();
    void aLargeDamagedFileIsReadAndNeverWritten();
    void newerInTheLogIsLeftAlone();
    void foldersAndPermissions_data();
    void foldersAndPermissions();
    void olderFilesAreMigrated();
    void brokenMigrationLeavesEverything();
    void firstVersionCanBeRead();
    void newFilesAreAsMigratedOnes();

private:
    QString path() const { return m_folder->filePath(u"desk.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreFiles::whatIsNotOursIsLeftAlone_data()
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

void TestStoreFiles::whatIsNotOursIsLeftAlone()
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

// Its pages are checked beside what is read first: nobody waits for that who only looks.
void TestStoreFiles::aLargeDamagedFileIsReadAndNeverWritten()
{
    {
        auto ours = openDatabase(path());
        QVERIFY(ours);
        QVERIFY(writeTo<void>(**ours, [](auto &connection) -> core::Status {
            for (int i = 0; i < 1200; ++i) {
                if (auto done = setValue(connection, QString::number(i), QString(6000, u'x')); !done)
                    return done;
            }
            return {};
        }));
    }
    QVERIFY(QFile(path()).size() > Connection::checkedAtOnce);
    {
        auto whole = openDatabase(path()); // nothing is wrong yet
        QVERIFY(whole);
        QVERIFY(writeTo<void>(**whole, [](auto &c) { return setValue(c, u"0"_s, u"fine"_s); }));
    }
    overwrite(path(), QFile(path()).size() / 2 / 4096 * 4096, QByteArray(8192, '\x5a'));
    const QByteArray before = contentsOf(m_folder->path()).value(QFileInfo(path()).fileName());
    QVERIFY(!before.isEmpty());
    {
        auto ours = openDatabase(path());
        QVERIFY(ours);
        const auto refused = writeTo<void>(**ours, [](auto &c) { return setValue(c, u"0"_s, u"changed"_s); });
        QVERIFY(!refused);
        QCOMPARE(problemOf(refused.error()), StorageProblem::Damaged);
        QVERIFY(refused.error().detail.contains(path()));
        const auto read =
            readFrom<QVariant>(**ours, [](auto &c) { return scalar(c, u"SELECT count(*) FROM pd_value"_s); });
        QVERIFY(!read); // what is read of it may be wrong as well
        QCOMPARE(problemOf(read.error()), StorageProblem::Damaged);
    }
    QCOMPARE(contentsOf(m_folder->path()).value(QFileInfo(path()).fileName()), before);
}

// A newer version was killed right after its migration: the file itself still looks like ours.
void TestStoreFiles::newerInTheLogIsLeftAlone()
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

void TestStoreFiles::foldersAndPermissions_data()
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

void TestStoreFiles::foldersAndPermissions()
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

void TestStoreFiles::olderFilesAreMigrated()
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

void TestStoreFiles::brokenMigrationLeavesEverything()
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
void TestStoreFiles::firstVersionCanBeRead()
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

// Both ways lead to one schema: the columns and references of every table, and every index.
void TestStoreFiles::newFilesAreAsMigratedOnes()
{
    const auto schemaOf = [](const QString &file) {
        const QString text = u"SELECT group_concat(line, char(10)) FROM (%1 ORDER BY line)"_s;
        Outsider outsider(file);
        QStringList schema;
        for (const QString &lines :
             {uR"(SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' ||
                  COALESCE(c.dflt_value, '-') AS line FROM sqlite_master m, pragma_table_info(m.name) c)"_s,
              uR"(SELECT m.name || ' ' || f."from" || ' ' || f."table" || ' ' || f."to" || ' ' || f.on_update || ' ' ||
                  f.on_delete AS line FROM sqlite_master m, pragma_foreign_key_list(m.name) f)"_s,
              uR"(SELECT COALESCE(sql, name) AS line FROM sqlite_master WHERE type = 'index')"_s})
            schema << outsider.text(text.arg(lines));
        return schema;
    };
    const QString made = m_folder->filePath(u"new.sqlite"_s);
    const QString older = m_folder->filePath(u"older.sqlite"_s);
    {
        Outsider file(older);
        QVERIFY(migrate(file.database(), migrations().first(1)));
        QVERIFY(migrate(file.database(), migrations()));
    }
    QVERIFY(openDatabase(made));
    const QStringList schema = schemaOf(made);
    QCOMPARE(schema, schemaOf(older));
    QVERIFY(schema.first().contains(u"pd_number releasedAt BIGINT"_s));
    Outsider file(made); // checks are kept, wherever they stand
    const QString priced = uR"(INSERT INTO pd_number ("phoneNumberId", "twilioSid", "accountSid", "voiceMethod",
        "smsMethod", "statusMethod", "rowVersion", "price", "currency")
        VALUES ('n', 'PN', 'AC', 'POST', 'POST', 'POST', 1, '1.15', %1))"_s;
    QVERIFY(!file.execute(priced.arg(u"NULL"_s)));
    QVERIFY(file.execute(priced.arg(u"'USD'"_s)));
    QVERIFY(file.execute(uR"(INSERT INTO "Organization" VALUES ('o', 'O', 0))"_s));
    QVERIFY(file.execute(uR"(INSERT INTO pd_organization ("organizationId", "nameKey") VALUES ('o', 'o'))"_s));
    QVERIFY(!file.execute(uR"(UPDATE pd_organization SET "environment" = 'Elsewhere')"_s));
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
