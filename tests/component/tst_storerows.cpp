// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "core/clock.h"
#include "core/cuid.h"
#include "store/repositories.h"
#include "store/runjournal.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::HistoryEntry;
using domain::Organization;
using domain::PhoneNumber;
using domain::PhoneNumberStatus;
using domain::TwilioAccount;

class TestStoreRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void organizations();
    void organizationNamesAreUnique();
    void organizationsChange();
    void urlSets();
    void activeUrlSets();
    void accounts();
    void removedAccountHasNoOpenRun();
    void phoneNumberKeepsEverything();
    void aSavedRowIsUpdatedByItsSid();
    void staleRowsAreRefused();
    void rowHistoryAndChargeAreOneTransaction();
    void aChargeIsWrittenOnce();
    void brokenRowsAreRefused();
    void signalsFollowEvenWhenNobodyWaits();
    void values();

private:
    static QDateTime time(int second) { return QDateTime(QDate(2026, 3, 1), QTime(12, 0, second, 123), Qt::UTC); }
    static PhoneNumber number();
    core::Result<PhoneNumber> save(const PhoneNumber &row, const QList<HistoryEntry> &history = {},
                                   const std::optional<Charge> &charge = {});
    core::Status add(const Organization &organization);
    QVariant column(const QString &statement);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
};

void TestStoreRows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openDatabase(m_folder->filePath(u"desk.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_repositories = std::make_unique<Repositories>(*m_database);
    QVERIFY(add({.id = u"org1"_s, .name = u"Acme Plumbing"_s, .accountSid = u"AC1"_s, .createdAt = time(0)}));
}

void TestStoreRows::cleanup()
{
    m_repositories.reset();
    m_database.reset();
}

PhoneNumber TestStoreRows::number()
{
    PhoneNumber row{.id = core::makeCuid(),
                    .organizationId = u"org1"_s,
                    .number = *domain::E164Number::fromText(u"+15125559012"_s),
                    .twilioSid = u"PN1"_s,
                    .accountSid = u"AC1"_s,
                    .label = u"Main Line"_s,
                    .webhooks = domain::defaultWebhooks(),
                    .monthly = core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                    .createdAt = time(1)};
    row.webhooks.sms.method = u"GET"_s;
    return row;
}

core::Result<PhoneNumber> TestStoreRows::save(const PhoneNumber &row, const QList<HistoryEntry> &history,
                                              const std::optional<Charge> &charge)
{
    return await<PhoneNumber>(
        [&](auto done) { return m_repositories->savePhoneNumber(row, history, charge, std::move(done)); });
}

core::Status TestStoreRows::add(const Organization &organization)
{
    return await<void>([&](auto done) { return m_repositories->addOrganization(organization, std::move(done)); });
}

QVariant TestStoreRows::column(const QString &statement)
{
    return readFrom<QVariant>(*m_database, [statement](QSqlDatabase &c) { return scalar(c, statement); }).value();
}

void TestStoreRows::organizations()
{
    QSignalSpy changed(m_repositories.get(), &Repositories::organizationsChanged);
    const Organization zebra{.id = u"org2"_s, .name = u"zebra & söhne"_s, .accountSid = u"AC2"_s, .createdAt = time(2)};
    const Organization bare{.id = u"org3"_s, .name = u"  Bare Ltd "_s, .createdAt = time(3)};
    QVERIFY(add(zebra));
    QVERIFY(add(bare));
    QCOMPARE(changed.size(), 2);
    const auto all =
        await<QList<Organization>>([&](auto done) { return m_repositories->organizations(std::move(done)); });
    QVERIFY(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).name, u"Acme Plumbing"_s);
    QCOMPARE(all->at(1).name, u"Bare Ltd"_s);
    QCOMPARE(all->at(1).accountSid, QString());
    QCOMPARE(all->at(2), zebra);
}

void TestStoreRows::organizationNamesAreUnique()
{
    QSignalSpy changed(m_repositories.get(), &Repositories::organizationsChanged);
    QVERIFY(add({.id = u"org2"_s, .name = u"Müller Straße"_s, .createdAt = time(2)}));
    for (const QString &taken : {u"acme PLUMBING"_s, u"  Acme Plumbing\t"_s, u"MÜLLER STRASSE"_s}) {
        const auto refused = add({.id = core::makeCuid(), .name = taken, .createdAt = time(3)});
        QVERIFY2(!refused, qPrintable(taken));
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }
    const auto unnamed = add({.id = u"org4"_s, .name = u"  "_s, .createdAt = time(3)});
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().kind, ErrorKind::Rejected);
    QCOMPARE(changed.size(), 1);
}

void TestStoreRows::organizationsChange()
{
    const auto update = [&](const Organization &changed) {
        return await<void>([&](auto done) { return m_repositories->updateOrganization(changed, std::move(done)); });
    };
    const auto read = [&](const QString &id) {
        const auto all = await<QList<Organization>>([&](auto done) {
                             return m_repositories->organizations(std::move(done));
                         }).value();
        const auto it = std::ranges::find(all, id, &Organization::id);
        return it == all.end() ? Organization() : *it;
    };
    Organization acme = read(u"org1"_s);
    QVERIFY(acme.areaCodes.isEmpty());
    acme.name = u"ACME Plumbing"_s; // its own name is not taken
    acme.accountSid = u"AC2"_s;
    acme.environment = domain::Environment::Staging;
    acme.areaCodes = QStringList{u"512"_s, u"737"_s};
    acme.wishedNumber = u"+15125550100"_s;
    acme.defaultLabel = u"Front desk"_s;
    acme.note = u"asked for an easy number"_s;
    acme.archivedAt = time(9);
    QVERIFY(update(acme));
    QCOMPARE(read(u"org1"_s), acme);
    acme.areaCodes.clear();
    acme.archivedAt = {};
    acme.note.clear();
    QVERIFY(update(acme));
    QCOMPARE(read(u"org1"_s), acme);

    QVERIFY(add({.id = u"org2"_s, .name = u"Bare Ltd"_s, .createdAt = time(2)}));
    Organization second = read(u"org2"_s);
    second.name = u"acme plumbing"_s;
    second.note = u"lost"_s;
    const auto taken = update(second);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Conflict);
    QCOMPARE(read(u"org2"_s).name, u"Bare Ltd"_s);
    QCOMPARE(read(u"org2"_s).note, QString());
    second = {.id = u"org404"_s, .name = u"Nobody"_s};
    const auto missing = update(second);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestStoreRows::urlSets()
{
    using domain::UrlSet;
    using domain::UrlSetKind;
    const auto read = [&] {
        return await<QList<UrlSet>>([&](auto done) { return m_repositories->urlSets(std::move(done)); }).value();
    };
    const auto write = [&](const UrlSet &set) {
        return await<void>([&](auto done) { return m_repositories->saveUrlSet(set, std::move(done)); });
    };
    QVERIFY(read().isEmpty());
    QSignalSpy changed(m_repositories.get(), &Repositories::urlSetsChanged);
    UrlSet own{.webhooks = domain::defaultWebhooks()};
    own.webhooks.voiceFallback = {.url = u"https://b.example/voice"_s, .method = u"GET"_s};
    UrlSet override = own;
    override.organizationId = u"org1"_s;
    override.webhooks.sms.url = u"https://acme.example/{organizationId}"_s;
    UrlSet failover = own;
    failover.kind = UrlSetKind::Failover;
    for (const UrlSet &set : {own, override, failover})
        QVERIFY(write(set));
    QCOMPARE(read(), (QList<UrlSet>{own, override, failover}));

    own.webhooks.voiceFallback = {};
    QVERIFY(write(own)); // in place of the one before
    QCOMPARE(read(), (QList<UrlSet>{own, override, failover}));
    QVERIFY(await<void>([&](auto done) {
        return m_repositories->removeUrlSet(own.environment, own.kind, u"org1"_s, std::move(done));
    }));
    QCOMPARE(read(), (QList<UrlSet>{own, failover}));
    QCOMPARE(changed.size(), 5);
    override.organizationId = u"nobody"_s;
    QVERIFY(!write(override));
}

void TestStoreRows::activeUrlSets()
{
    using domain::Environment;
    using domain::UrlSetKind;
    using Active = QMap<Environment, UrlSetKind>;
    const auto read = [&] {
        return await<Active>([&](auto done) { return m_repositories->activeUrlSets(std::move(done)); }).value();
    };
    QCOMPARE(read(), Active());
    for (const UrlSetKind kind : {UrlSetKind::Failover, UrlSetKind::Normal}) {
        QVERIFY(await<void>(
            [&](auto done) { return m_repositories->setActiveUrlSet(Environment::Staging, kind, std::move(done)); }));
        QCOMPARE(read(), (Active{{Environment::Staging, kind}}));
    }
}

void TestStoreRows::accounts()
{
    QSignalSpy changed(m_repositories.get(), &Repositories::accountsChanged);
    TwilioAccount account{.sid = u"AC1"_s,
                          .name = u"ServiceFlow main"_s,
                          .environment = domain::Environment::Staging,
                          .parentSid = u"AC0"_s,
                          .credentialKind = domain::CredentialKind::ApiKey,
                          .keySid = u"SK1"_s,
                          .credentialPlace = domain::CredentialPlace::Session,
                          .hasSigningToken = true,
                          .isTrial = true,
                          .createdAt = time(1),
                          .lastTestedAt = time(2),
                          .lastTestWorked = true,
                          .status = u"active"_s};
    QVERIFY(await<void>([&](auto done) { return m_repositories->addAccount(account, std::move(done)); }));
    const auto twice = await<void>([&](auto done) { return m_repositories->addAccount(account, std::move(done)); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    const auto read = [&] {
        return await<QList<TwilioAccount>>([&](auto done) { return m_repositories->accounts(std::move(done)); })
            .value();
    };
    QCOMPARE(read(), QList<TwilioAccount>{account});

    const auto update = [&](const QString &sid, const std::function<void(TwilioAccount &)> &change) {
        return await<TwilioAccount>(
            [&](auto done) { return m_repositories->updateAccount(sid, change, std::move(done)); });
    };
    account.name = u"Main"_s;
    account.isTrial = false;
    account.parentSid.clear();
    account.lastTestedAt = {};
    account.lastTestWorked = false;
    account.status.clear();
    account.removedAt = time(3);
    QCOMPARE(update(u"AC1"_s, [account](TwilioAccount &row) { row = account; }).value(), account);
    QCOMPARE(read(), QList<TwilioAccount>{account});
    QCOMPARE(changed.size(), 2);

    // What another process changed meanwhile stays.
    account.environment = domain::Environment::Production;
    QVERIFY(update(u"AC1"_s, [](TwilioAccount &row) { row.environment = domain::Environment::Production; }));
    QCOMPARE(read(), QList<TwilioAccount>{account});

    const auto missing = update(u"AC404"_s, [](TwilioAccount &) {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestStoreRows::removedAccountHasNoOpenRun()
{
    const TwilioAccount account{.sid = u"AC1"_s, .name = u"Main"_s, .createdAt = time(1)};
    QVERIFY(await<void>([&](auto done) { return m_repositories->addAccount(account, std::move(done)); }));
    core::SystemClock clock;
    RunJournal journal(*m_database, clock, std::chrono::minutes(1));
    const auto begin = [&](const QString &id, const QString &subject) {
        const workflow::RunRecord run{
            .id = id, .flow = u"provision"_s, .scope = u"AC1"_s, .subject = subject, .startedAt = time(2)};
        return await<void>([&](auto done) { return journal.begin(run, std::move(done)); });
    };
    const auto remove = [&](const QString &sid) {
        return await<TwilioAccount>(
            [&](auto done) { return m_repositories->removeAccount(sid, time(9), std::move(done)); });
    };
    QVERIFY(begin(u"run1"_s, u"+15125550100"_s));
    const auto refused = remove(u"AC1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().detail.contains(u"+15125550100"_s));

    const workflow::JournalEntry end{.at = time(3), .step = u"purchase"_s, .event = u"settled"_s};
    QVERIFY(await<void>([&](auto done) { return journal.settle(u"run1"_s, u"not-bought"_s, end, std::move(done)); }));
    const auto removed = remove(u"AC1"_s);
    QVERIFY(removed);
    QCOMPARE(removed->removedAt, time(9));
    const auto late = begin(u"run2"_s, u"+15125550101"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, u"account.removed"_s);
    QCOMPARE(remove(u"AC404"_s).error().kind, ErrorKind::NotFound);
}

void TestStoreRows::phoneNumberKeepsEverything()
{
    PhoneNumber row = number();
    const auto inserted = save(row);
    QVERIFY2(inserted, qPrintable(inserted ? QString() : inserted.error().detail));
    row.organizationName = u"Acme Plumbing"_s;
    row.rowVersion = 1;
    QCOMPARE(*inserted, row);

    // The PRD's columns, as another program reads them.
    QCOMPARE(column(uR"(SELECT "status" FROM "PhoneNumber" WHERE "number" = '+15125559012')"_s).toString(),
             u"pending"_s);
    QCOMPARE(column(uR"(SELECT "createdAt" FROM "PhoneNumber")"_s).toLongLong(), time(1).toMSecsSinceEpoch());

    domain::Verdict verdict{.checkedAt = time(5)};
    for (const auto kind : domain::allWebhookKinds)
        verdict.webhooks << domain::WebhookVerdict{.kind = kind, .finding = domain::Finding::Good, .wasSigned = true};
    PhoneNumber verified = *inserted;
    verified.verdict = verdict;
    verified.status = PhoneNumberStatus::Active;
    verified.label.clear();
    verified.monthly.reset();
    verified.webhooks.status.url.clear();
    verified.webhooks.voiceFallback = {.url = u"https://b.example/voice"_s, .method = u"GET"_s};
    verified.webhooks.smsFallback = {.url = u"https://b.example/sms"_s};
    const auto updated = save(verified);
    QVERIFY(updated);
    verified.rowVersion = 2;
    QCOMPARE(*updated, verified);
    QCOMPARE(column(u"SELECT \"verifiedAt\" FROM pd_number"_s).toLongLong(), time(5).toMSecsSinceEpoch());
    QVERIFY(column(u"SELECT \"label\" FROM \"PhoneNumber\""_s).isNull());

    const auto byId =
        await<PhoneNumber>([&](auto done) { return m_repositories->phoneNumber(row.id, std::move(done)); });
    QVERIFY(byId);
    QCOMPARE(*byId, verified);
    const auto missing =
        await<PhoneNumber>([&](auto done) { return m_repositories->phoneNumber(u"?"_s, std::move(done)); });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}

void TestStoreRows::aSavedRowIsUpdatedByItsSid()
{
    const PhoneNumber first = save(number()).value();
    PhoneNumber again = number(); // a run that is resumed and does not know that it has saved
    again.label = u"After Hours"_s;
    const auto refused = save(again);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);

    const auto found = await<std::optional<PhoneNumber>>(
        [&](auto done) { return m_repositories->phoneNumberByTwilioSid(u"PN1"_s, std::move(done)); });
    QVERIFY(found && found->has_value());
    again.rowVersion = (*found)->rowVersion;
    const auto updated = save(again);
    QVERIFY(updated);
    QCOMPARE(updated->id, first.id);
    QCOMPARE(updated->label, u"After Hours"_s);
    QCOMPARE(column(u"SELECT count(*) FROM \"PhoneNumber\""_s).toInt(), 1);

    const auto unknown = await<std::optional<PhoneNumber>>(
        [&](auto done) { return m_repositories->phoneNumberByTwilioSid(u"PN404"_s, std::move(done)); });
    QVERIFY(unknown && !unknown->has_value());
}

void TestStoreRows::staleRowsAreRefused()
{
    const PhoneNumber first = save(number()).value();
    PhoneNumber theirs = first;
    theirs.label = u"theirs"_s;
    QVERIFY(save(theirs));
    PhoneNumber ours = first;
    ours.label = u"ours"_s;
    const auto refused = save(ours, {{.at = time(2), .act = u"labelled"_s}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(column(u"SELECT \"label\" FROM \"PhoneNumber\""_s).toString(), u"theirs"_s);
    QCOMPARE(column(u"SELECT count(*) FROM pd_history"_s).toInt(), 0);
}

void TestStoreRows::rowHistoryAndChargeAreOneTransaction()
{
    const PhoneNumber row = number();
    const HistoryEntry bought{.at = time(2),
                              .actor = u"kim@desk7"_s,
                              .act = u"bought"_s,
                              .runId = u"run1"_s,
                              .phoneNumberId = row.id,
                              .number = u"+15125559012"_s,
                              .organizationId = u"org1"_s,
                              .accountSid = u"AC1"_s,
                              .requestId = u"RQ1"_s,
                              .details = {{u"price"_s, u"1.15"_s}}};
    Charge charge{.id = u"charge1"_s,
                  .runId = u"run1"_s,
                  .organizationId = u"org1"_s,
                  .accountSid = u"AC1"_s,
                  .number = u"+15125559012"_s,
                  .amount = *core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                  .what = u"first-month"_s};
    QVERIFY(!save(row, {bought}, charge)); // a charge without its time
    QCOMPARE(column(u"SELECT count(*) FROM \"PhoneNumber\""_s).toInt(), 0);
    QCOMPARE(column(u"SELECT count(*) FROM pd_history"_s).toInt(), 0);

    charge.at = time(2);
    QVERIFY(save(row, {bought}, charge));
    const auto history =
        await<QList<HistoryEntry>>([&](auto done) { return m_repositories->history(row.id, std::move(done)); });
    QVERIFY(history);
    QCOMPARE(*history, QList<HistoryEntry>{bought});
    QCOMPARE(
        column(u"SELECT \"amount\" || ' ' || \"currency\" || ' ' || \"phoneNumberId\" FROM pd_charge"_s).toString(),
        u"1.15 USD "_s + row.id);
}

void TestStoreRows::aChargeIsWrittenOnce()
{
    Charge charge{.id = u"charge1"_s,
                  .runId = u"run1"_s,
                  .organizationId = u"org1"_s,
                  .accountSid = u"AC1"_s,
                  .number = u"+15125559012"_s,
                  .amount = *core::Money::fromDecimal(u"1.15"_s, u"USD"_s),
                  .what = u"first-month"_s,
                  .at = time(2)};
    const PhoneNumber row = save(number(), {}, charge).value();
    charge.id = u"charge2"_s;
    QVERIFY(save(row, {}, charge)); // the run was resumed
    QCOMPARE(column(u"SELECT count(*) FROM pd_charge"_s).toInt(), 1);
    charge.what = u"early-release"_s; // another act
    charge.id = u"charge3"_s;
    PhoneNumber later = row;
    later.rowVersion = 2;
    QVERIFY(save(later, {}, charge));
    QCOMPARE(column(u"SELECT count(*) FROM pd_charge"_s).toInt(), 2);
}

void TestStoreRows::brokenRowsAreRefused()
{
    PhoneNumber row = number();
    row.organizationId = u"nobody"_s;
    const auto homeless = save(row);
    QVERIFY(!homeless);
    QCOMPARE(homeless.error().kind, ErrorKind::Storage);
    row = number();
    row.twilioSid.clear();
    const auto nameless = save(row);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::Rejected);
    QVERIFY(save(number()));
    for (const QString &statement :
         {u"UPDATE \"PhoneNumber\" SET \"status\" = 'lost'"_s, u"DELETE FROM \"Organization\""_s}) {
        QVERIFY2(!writeTo<int>(*m_database, [statement](QSqlDatabase &c) { return change(c, statement); }),
                 qPrintable(statement));
    }
}

void TestStoreRows::signalsFollowEvenWhenNobodyWaits()
{
    QSignalSpy saved(m_repositories.get(), &Repositories::phoneNumberSaved);
    {
        const auto abandoned =
            m_repositories->savePhoneNumber(number(), {}, std::nullopt, [](auto) { QFAIL("abandoned"); });
    }
    QVERIFY(saved.wait(30'000));
    QCOMPARE(saved.first().first().value<PhoneNumber>().rowVersion, 1);
    QVERIFY(!save(number())); // refused: version 1 is there
    QCOMPARE(saved.size(), 1);
}

void TestStoreRows::values()
{
    const auto read = [&] {
        return await<QString>([&](auto done) { return m_repositories->value(u"limit.AC1"_s, std::move(done)); })
            .value();
    };
    QCOMPARE(read(), QString());
    for (const QString &value : {u"8"_s, u"40"_s, u""_s}) {
        QVERIFY(
            await<void>([&](auto done) { return m_repositories->setValue(u"limit.AC1"_s, value, std::move(done)); }));
        QCOMPARE(read(), value);
    }
}

QTEST_GUILESS_MAIN(TestStoreRows)
#include "tst_storerows.moc"
