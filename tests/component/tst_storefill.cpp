// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "store/contents.h"
#include "store/runjournal.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;

// An empty database is filled at once, or not at all.
class TestStoreFill : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everythingIsThereAfterwards();
    void onlyAnEmptyDatabaseIsFilled();
    void whatBreaksLeavesItEmpty();

private:
    static QDateTime time(int second) { return {QDate(2026, 3, 1), QTime(12, 0, second), Qt::UTC}; }
    static Contents contents();
    core::Status fill(const Contents &contents);
    QList<domain::Organization> organizations();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_rows;
};

void TestStoreFill::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openDatabase(m_folder->filePath(u"fill.db"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_rows = std::make_unique<Repositories>(*m_database);
}

void TestStoreFill::cleanup()
{
    m_rows.reset();
    m_database.reset();
}

Contents TestStoreFill::contents()
{
    const QString sid = u"ACfa4e0000000000000000000000000100"_s;
    Contents contents;
    contents.accounts.append({.sid = sid,
                              .name = u"Production"_s,
                              .credentialPlace = domain::CredentialPlace::Session,
                              .createdAt = time(1),
                              .lastTestedAt = time(2),
                              .lastTestWorked = true});
    contents.organizations.append(
        {.id = u"org1"_s, .name = u"Acme Dental"_s, .accountSid = sid, .createdAt = time(3), .areaCodes = {u"512"_s}});
    contents.urlSets.append({.webhooks = domain::defaultWebhooks()});
    contents.activeUrlSets = {{domain::Environment::Production, domain::UrlSetKind::Normal}};
    contents.numbers.append({.id = u"num1"_s,
                             .organizationId = u"org1"_s,
                             .number = *domain::E164Number::fromText(u"+15125550100"_s),
                             .twilioSid = u"PNfa4e0000000000000000000000000001"_s,
                             .accountSid = sid,
                             .label = u"Main Line"_s,
                             .webhooks = domain::defaultWebhooks(),
                             .createdAt = time(4)});
    for (const QString &act : {u"bought"_s, u"verified"_s}) {
        contents.history.append({.at = time(5),
                                 .actor = u"mara@desk"_s,
                                 .act = act,
                                 .phoneNumberId = u"num1"_s,
                                 .number = u"+15125550100"_s,
                                 .organizationId = u"org1"_s});
    }
    contents.charges.append({.id = u"charge1"_s,
                             .runId = u"run1"_s,
                             .phoneNumberId = u"num1"_s,
                             .organizationId = u"org1"_s,
                             .accountSid = sid,
                             .number = u"+15125550100"_s,
                             .amount = *core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                             .what = u"first-month"_s,
                             .at = time(4)});
    contents.runs.append({.record = {.id = u"run1"_s,
                                     .flow = u"provision"_s,
                                     .scope = sid,
                                     .subject = u"+15125550100"_s,
                                     .actor = u"mara@desk"_s,
                                     .intent = {{u"label"_s, u"Main Line"_s}},
                                     .state = {{u"ownership"_s, u"bought"_s}},
                                     .startedAt = time(3),
                                     .updatedAt = time(5)},
                          .entries = {{.at = time(3), .step = u"purchase"_s, .attempt = 1, .event = u"asked"_s}}});
    return contents;
}

core::Status TestStoreFill::fill(const Contents &contents)
{
    return await<void>([&](auto done) {
        return m_rows->fill([contents]() -> core::Result<Contents> { return contents; }, std::move(done));
    });
}

QList<domain::Organization> TestStoreFill::organizations()
{
    return await<QList<domain::Organization>>([&](auto done) { return m_rows->organizations(std::move(done)); })
        .value_or(QList<domain::Organization>());
}

void TestStoreFill::everythingIsThereAfterwards()
{
    const QSignalSpy told(m_rows.get(), &Repositories::organizationsChanged);
    const Contents given = contents();
    const auto filled = fill(given);
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
    QCOMPARE(told.size(), 1);
    QCOMPARE(organizations(), given.organizations);
    const auto accounts =
        await<QList<domain::TwilioAccount>>([&](auto done) { return m_rows->accounts(std::move(done)); });
    QVERIFY(accounts);
    QCOMPARE(*accounts, given.accounts);
    const auto numbers =
        await<QList<domain::PhoneNumber>>([&](auto done) { return m_rows->phoneNumbers(std::move(done)); });
    QVERIFY(numbers && numbers->size() == 1);
    QCOMPARE(numbers->first().label, u"Main Line"_s);
    QCOMPARE(numbers->first().organizationName, u"Acme Dental"_s);
    const auto history =
        await<QList<domain::HistoryEntry>>([&](auto done) { return m_rows->history(u"num1"_s, std::move(done)); });
    QVERIFY(history && history->size() == 2);
    QCOMPARE(history->first().act, u"bought"_s);
    const auto charge = readFrom<QString>(*m_database, [](QSqlDatabase &connection) -> core::Result<QString> {
        return scalar(connection, uR"(SELECT "amount" || ' ' || "currency" FROM pd_charge)"_s)
            .map([](const QVariant &value) { return value.toString(); });
    });
    QCOMPARE(charge.value_or(QString()), u"1.15 USD"_s);

    // Nobody holds the run that is open: the next process, which is this one, takes it.
    core::SystemClock clock;
    RunJournal journal(*m_database, clock, std::chrono::seconds(60));
    const auto claimed =
        await<workflow::RunRecord>([&](auto done) { return journal.claim(u"run1"_s, std::move(done)); });
    QVERIFY(claimed);
    QCOMPARE(claimed->state, given.runs.first().record.state);
    const auto story =
        await<QList<workflow::JournalEntry>>([&](auto done) { return journal.entries(u"run1"_s, std::move(done)); });
    QVERIFY(story && *story == given.runs.first().entries);
}

void TestStoreFill::onlyAnEmptyDatabaseIsFilled()
{
    QVERIFY(fill(contents()));
    Contents other = contents();
    other.organizations.first().id = u"org2"_s;
    const auto again = fill(other);
    QVERIFY(!again && again.error().kind == core::ErrorKind::Conflict);
    QCOMPARE(organizations(), contents().organizations);
}

void TestStoreFill::whatBreaksLeavesItEmpty()
{
    Contents broken = contents();
    broken.numbers.first().organizationId = u"nobody"_s;
    QVERIFY(!fill(broken));
    QCOMPARE(organizations().size(), 0);
    const auto unreadable = await<void>([&](auto done) {
        return m_rows->fill(
            []() -> core::Result<Contents> {
                return core::fail({.kind = core::ErrorKind::BadReply, .operation = u"test"_s});
            },
            std::move(done));
    });
    QVERIFY(!unreadable && unreadable.error().kind == core::ErrorKind::BadReply);
    QVERIFY(fill(contents())); // and can be filled still
}

QTEST_GUILESS_MAIN(TestStoreFill)
#include "tst_storefill.moc"
