// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsfixture.h"

#include "core/clock.h"
#include "core/cuid.h"
#include "store/runjournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::Organization;
using domain::TwilioAccount;

// The rows of what the team shares beside its numbers: organisations, accounts, URL sets, values.
class TestStoreTeam : public QObject, private RowsFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void organizations();
    void organizationNamesAreUnique();
    void organizationsChange();
    void urlSets();
    void activeUrlSets();
    void accounts();
    void removedAccountHasNoOpenRun();
    void values();
};

void TestStoreTeam::organizations()
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

void TestStoreTeam::organizationNamesAreUnique()
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

void TestStoreTeam::organizationsChange()
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

void TestStoreTeam::urlSets()
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

void TestStoreTeam::activeUrlSets()
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

void TestStoreTeam::accounts()
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

void TestStoreTeam::removedAccountHasNoOpenRun()
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

void TestStoreTeam::values()
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

QTEST_GUILESS_MAIN(TestStoreTeam)
#include "tst_storeteam.moc"
