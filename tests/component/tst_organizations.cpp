// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/needs.h"
#include "access/organizations.h"
#include "core/calls.h"
#include "credentials/sessioncredentialstore.h"
#include "storetesting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::Organization;
using store::await;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;

// A desk of its own over a file: its database connection, its rows and its room.
struct Desk
{
    explicit Desk(const QString &path)
        : database(std::move(store::openDatabase(path).value())), rows(*database),
          room({.clock = clock, .rows = rows, .keychain = session, .session = session, .phones = {}})
    {
    }

    core::Result<Organization> create(const OrganizationDraft &draft)
    {
        return await<Organization>([&](auto done) { return room.create(draft, std::move(done)); });
    }
    core::Result<Organization> create(const QString &name) { return create({.name = name, .accountSid = account}); }
    core::Result<Organization> update(const Organization &before, const OrganizationDraft &draft)
    {
        return await<Organization>([&](auto done) { return room.update(before, draft, std::move(done)); });
    }
    core::Result<domain::ArchiveObstacles> archive(const QString &id)
    {
        return await<domain::ArchiveObstacles>([&](auto done) { return room.archive(id, std::move(done)); });
    }
    core::Status load()
    {
        return await<void>([&](auto done) { return room.load(std::move(done)); });
    }
    core::Result<ImportPlan> plan(const QString &path)
    {
        return await<ImportPlan>([&](auto done) {
            return room.planImport(path, {{.sid = account, .name = u"Production"_s}}, account, std::move(done));
        });
    }
    core::Result<qsizetype> import(const ImportPlan &plan, bool withSimilar = false)
    {
        return await<qsizetype>([&](auto done) { return room.import(plan, withSimilar, std::move(done)); });
    }
    void execute(const QString &statement)
    {
        const auto done = store::writeTo<void>(*database, [statement](QSqlDatabase &connection) -> core::Status {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                return core::fail({.kind = ErrorKind::Storage, .detail = query.lastError().text()});
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    core::SystemClock clock;
    credentials::SessionCredentialStore session;
    std::unique_ptr<store::Database> database;
    store::Repositories rows;
    Organizations room;
};

QStringList names(const QList<Organization> &organizations)
{
    QStringList all;
    for (const Organization &organization : organizations)
        all << organization.name;
    return all;
}

} // namespace

// Organisations in a real database, also while another desk works on the same one.
class TestOrganizations : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void everyFieldIsKept();
    void whatIsWrongIsNotStored();
    void renamingKeepsTheNameFree();
    void whatAnotherDeskChangedIsNotOverwritten();
    void onlyWhatHasNoNumberAndNoRunIsArchived();
    void archivedOnesComeBack();
    void similarNamesAreFound();
    void theTeamsDefaultAccountIsKept();
    void twoProcessesCreateOneNameOnce();
    void aDryRunWritesNothing();
    void anImportIsAllOrNothing();
    void anImportKeepsWhatAnotherDeskFilledIn();
    void aFileThatCannotBeReadIsSaid();
    void tenThousandRowsLeaveTheEventLoopFree();

private:
    QString path() const { return m_folder->filePath(u"a.db"_s); }
    QString file(const QString &text) const
    {
        QFile file(m_folder->filePath(u"list.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestOrganizations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(path());
}

void TestOrganizations::everyFieldIsKept()
{
    const OrganizationDraft draft{.name = u" Acme  Dental "_s,
                                  .accountSid = account,
                                  .environment = domain::Environment::Staging,
                                  .areaCodes = u"512; 737"_s,
                                  .wishedNumber = u"(512) 555-0100"_s,
                                  .defaultLabel = u"Front desk"_s,
                                  .note = u"Asks for Anna\nafter 17:00"_s};
    const auto created = m_desk->create(draft);
    QVERIFY(created);
    Desk other(path());
    QVERIFY(other.load());
    QCOMPARE(other.room.all().size(), 1);
    const Organization read = other.room.all().first();
    QCOMPARE(read, *created);
    QCOMPARE(read.name, u"Acme Dental"_s);
    QCOMPARE(read.areaCodes, QStringList({u"512"_s, u"737"_s}));
    QCOMPARE(read.wishedNumber, u"+15125550100"_s);
    QCOMPARE(draftOf(read).areaCodes, u"512, 737"_s);
}

void TestOrganizations::whatIsWrongIsNotStored()
{
    QSignalSpy changed(&m_desk->room, &Organizations::changed);
    const QList<OrganizationDraft> drafts{{.name = u" "_s, .accountSid = account},
                                          {.name = u"Acme"_s},
                                          {.name = u"Acme"_s, .accountSid = account, .areaCodes = u"512, 900"_s},
                                          {.name = QString(121, u'x'), .accountSid = account}};
    for (const OrganizationDraft &draft : drafts)
        QCOMPARE(m_desk->create(draft).error().kind, ErrorKind::Rejected);
    const auto acme = m_desk->create(u"Acme Dental"_s);
    QVERIFY(acme);
    QCOMPARE(m_desk->update(*acme, drafts[2]).error().kind, ErrorKind::Rejected);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->room.find(acme->id), std::optional(*acme));
}

void TestOrganizations::renamingKeepsTheNameFree()
{
    const auto acme = m_desk->create(u"Acme Dental"_s);
    const auto bay = m_desk->create(u"Bay Plumbing"_s);
    QVERIFY(acme && bay);
    OrganizationDraft draft = draftOf(*bay);
    draft.name = u"ACME dental"_s;
    const auto taken = m_desk->update(*bay, draft);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QCOMPARE(taken.error().operation, u"organization.update"_s);
    draft.name = u"Zebra Plumbing"_s;
    QVERIFY(m_desk->update(*bay, draft));
    QCOMPARE(names(m_desk->room.all()), QStringList({u"Acme Dental"_s, u"Zebra Plumbing"_s}));
    QVERIFY(m_desk->create(u"Bay Plumbing"_s)); // free again
}

void TestOrganizations::whatAnotherDeskChangedIsNotOverwritten()
{
    const auto acme = m_desk->create(u"Acme Dental"_s);
    Desk other(path());
    QVERIFY(other.load());
    OrganizationDraft theirs = draftOf(*acme);
    theirs.note = u"Closed on Fridays"_s;
    QVERIFY(other.update(other.room.all().first(), theirs));

    OrganizationDraft ours = draftOf(*acme);
    ours.areaCodes = u"512"_s;
    const auto refused = m_desk->update(*acme, ours);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().operation, u"organization.changed"_s);
    const auto now = m_desk->room.find(acme->id); // what they did is loaded
    QCOMPARE(now->note, u"Closed on Fridays"_s);
    ours.note = now->note;
    QVERIFY(m_desk->update(*now, ours));
}

void TestOrganizations::onlyWhatHasNoNumberAndNoRunIsArchived()
{
    const auto acme = m_desk->create(u"Acme Dental"_s);
    QVERIFY(acme);
    for (const QString &status : {u"pending"_s, u"active"_s, u"suspended"_s, u"released"_s}) {
        m_desk->execute(
            u"INSERT INTO \"PhoneNumber\" (\"id\", \"organizationId\", \"number\", \"twilioSid\", "
            "\"status\", \"createdAt\") VALUES ('%1', '%2', '+15125550100', 'PN%1', '%1', 1)"_s.arg(status, acme->id));
    }
    m_desk->execute(u"INSERT INTO pd_run (\"id\", \"flow\", \"scope\", \"subject\", \"actor\", \"intent\", \"state\", "
                    "\"open\", \"startedAt\", \"updatedAt\") VALUES ('r1', 'provision', 'AC1', '+15125550101', 'me', "
                    "'{\"organizationId\": \"%1\"}', '{}', 1, 1, 1)"_s.arg(acme->id));
    auto obstacles = m_desk->archive(acme->id);
    QVERIFY(obstacles);
    QCOMPARE(*obstacles, (domain::ArchiveObstacles{.liveNumbers = 3, .openRuns = 1}));
    QVERIFY(!m_desk->room.find(acme->id)->isArchived());

    m_desk->execute(u"UPDATE pd_run SET \"open\" = 0, \"outcome\" = 'done'"_s);
    QCOMPARE(*m_desk->archive(acme->id), (domain::ArchiveObstacles{.liveNumbers = 3}));
    m_desk->execute(u"UPDATE \"PhoneNumber\" SET \"status\" = 'released'"_s);
    QVERIFY(m_desk->archive(acme->id)->isNone());
    QVERIFY(m_desk->room.all().isEmpty());
    QCOMPARE(m_desk->archive(u"nobody"_s).error().kind, ErrorKind::NotFound);
}

void TestOrganizations::archivedOnesComeBack()
{
    const auto acme = m_desk->create({.name = u"Acme Dental"_s, .accountSid = account, .note = u"Keep"_s});
    QVERIFY(m_desk->archive(acme->id)->isNone());
    QCOMPARE(names(m_desk->room.archived()), QStringList(u"Acme Dental"_s));
    QCOMPARE(m_desk->create(u"acme dental"_s).error().kind, ErrorKind::Conflict); // its name is still its own
    const auto back = await<void>([&](auto done) { return m_desk->room.unarchive(acme->id, std::move(done)); });
    QVERIFY(back);
    QCOMPARE(m_desk->room.all(), QList<Organization>({*acme}));
    QVERIFY(m_desk->room.archived().isEmpty());
}

void TestOrganizations::similarNamesAreFound()
{
    for (const QString &name : {u"Bay Plumbing"_s, u"Acme Dentl"_s, u"Acme Dental"_s, u"Acme Dental Group"_s})
        QVERIFY(m_desk->create(name));
    QCOMPARE(names(m_desk->room.similarTo(u"ACME dental, Inc."_s)).size(), 3);
    QCOMPARE(m_desk->room.similarTo(u" acme  dental "_s).first().name, u"Acme Dental"_s); // the same name first
    QVERIFY(m_desk->room.similarTo(u"Cedar Vet Clinic"_s).isEmpty());
    QCOMPARE(m_desk->room.findByName(u"ACME  DENTAL"_s)->name, u"Acme Dental"_s);
}

void TestOrganizations::theTeamsDefaultAccountIsKept()
{
    QVERIFY(m_desk->room.defaultAccount().isEmpty());
    QVERIFY(await<void>([&](auto done) { return m_desk->room.setDefaultAccount(account, std::move(done)); }));
    Desk other(path());
    QVERIFY(other.load());
    QCOMPARE(other.room.defaultAccount(), account);
}

void TestOrganizations::twoProcessesCreateOneNameOnce()
{
    QProcess processes[2];
    for (QProcess &process : processes)
        process.start(QStringLiteral(STOREWRITER), {u"organization"_s, path(), u"Acme Dental"_s});
    QStringList answers;
    for (QProcess &process : processes) {
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        answers << QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }
    answers.sort();
    QCOMPARE(answers, QStringList({u"Conflict"_s, u"ok"_s}));
    // This desk does not know of it, is refused, and then has it to offer.
    QVERIFY(m_desk->room.all().isEmpty());
    QCOMPARE(m_desk->create(u"acme dental"_s).error().kind, ErrorKind::Conflict);
    QCOMPARE(m_desk->room.findByName(u"acme dental"_s)->name, u"Acme Dental"_s);
}

void TestOrganizations::aDryRunWritesNothing()
{
    QVERIFY(m_desk->create(u"Acme Dental"_s));
    QVERIFY(await<void>([&](auto done) { return m_desk->rows.setValue(u"x"_s, u"1"_s, std::move(done)); }));
    const auto before = store::contentsOf(m_folder->path());
    const QString list = file(u"name,area code\nBay Plumbing,415\nAcme Dental,512\nZebra,900\n"_s);
    const auto plan = m_desk->plan(list);
    QVERIFY(plan);
    QCOMPARE(plan->rows.size(), 3);
    auto after = store::contentsOf(m_folder->path());
    after.remove(u"list.csv"_s);
    QCOMPARE(after, before);
    QCOMPARE(m_desk->room.all().size(), 1);
}

void TestOrganizations::anImportIsAllOrNothing()
{
    QVERIFY(m_desk->create(u"Bay Plumbing"_s));
    const QString list = file(u"name,area code,number\nAcme Dental,512,\nBay Plumbing,415,\nZebra,900,\n"
                              "Bay Plumbing LLC,,\nCedar Vet Clinic,,303 555 0100\n"_s);
    const auto plan = m_desk->plan(list);
    QVERIFY(plan);
    Desk other(path());
    QVERIFY(other.create(u"cedar vet clinic"_s)); // after the dry run
    const auto refused = m_desk->import(*plan);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(names(m_desk->room.all()), QStringList({u"Bay Plumbing"_s, u"cedar vet clinic"_s}));
    QVERIFY(m_desk->room.findByName(u"Bay Plumbing"_s)->areaCodes.isEmpty());

    const auto again = m_desk->plan(list);
    QCOMPARE(again->count(ImportEffect::Creates), 1);
    QCOMPARE(again->count(ImportEffect::Completes), 2);
    QCOMPARE(*m_desk->import(*again), 1);
    QCOMPARE(names(m_desk->room.all()), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s, u"cedar vet clinic"_s}));
    QCOMPARE(m_desk->room.findByName(u"Bay Plumbing"_s)->areaCodes, QStringList(u"415"_s));
    QCOMPARE(m_desk->room.findByName(u"cedar vet clinic"_s)->wishedNumber, u"+13035550100"_s);
    QCOMPARE(*m_desk->import(*m_desk->plan(list), true), 1); // the similar one, because it is asked for
    QCOMPARE(m_desk->plan(list)->count(ImportEffect::Exists), 4);
}

void TestOrganizations::anImportKeepsWhatAnotherDeskFilledIn()
{
    QVERIFY(m_desk->create(u"Bay Plumbing"_s));
    const auto plan = m_desk->plan(file(u"name,area code\nBay Plumbing,415\n"_s));
    QCOMPARE(plan->count(ImportEffect::Completes), 1);
    Desk other(path());
    QVERIFY(other.load());
    OrganizationDraft theirs = draftOf(other.room.all().first());
    theirs.areaCodes = u"510"_s;
    QVERIFY(other.update(other.room.all().first(), theirs));
    QCOMPARE(*m_desk->import(*plan), 0);
    QCOMPARE(m_desk->room.all().first().areaCodes, QStringList(u"510"_s));
}

void TestOrganizations::aFileThatCannotBeReadIsSaid()
{
    const auto plan = m_desk->plan(m_folder->filePath(u"nowhere.csv"_s));
    QCOMPARE(plan.error().kind, ErrorKind::NotFound);
    QVERIFY(!plan.error().detail.isEmpty());
    QCOMPARE(m_desk->plan(m_folder->path()).error().kind, ErrorKind::NotFound); // a folder
}

// Reading, planning and writing happen beside the event loop: it goes on turning all the while.
void TestOrganizations::tenThousandRowsLeaveTheEventLoopFree()
{
    QString text = u"name,area code\n"_s;
    for (int i = 0; i < 10'000; ++i)
        text += u"Customer %1,512\n"_s.arg(i);
    const QString list = file(text);
    int turns = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&turns] { ++turns; });
    ticks.start(5);
    const auto plan = m_desk->plan(list);
    QVERIFY(plan);
    QCOMPARE(plan->count(ImportEffect::Creates), 10'000);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    turns = 0;
    QCOMPARE(*m_desk->import(*plan), 10'000);
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
    QCOMPARE(m_desk->room.all().size(), 10'000);
}

QTEST_GUILESS_MAIN(TestOrganizations)
#include "tst_organizations.moc"
