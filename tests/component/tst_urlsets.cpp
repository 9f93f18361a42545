// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/defaults.h"
#include "provisioning/urlsets.h"
#include "support/provisioningdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::provisioning;
using domain::Environment;
using domain::Organization;
using domain::UrlPlace;
using domain::UrlSet;
using domain::UrlSetKind;
using domain::WebhookSet;
using testsupport::ProvisioningDesk;

namespace {

WebhookSet setAt(const QString &base)
{
    return {.voice = {.url = base + u"/{organizationId}/voice"_s},
            .sms = {.url = base + u"/sms"_s, .method = u"GET"_s},
            .status = {.url = base + u"/status"_s},
            .voiceFallback = {.url = base + u"/voice-fallback"_s, .method = u"GET"_s},
            .smsFallback = {.url = base + u"/sms-fallback?o={organizationId}"_s}};
}

} // namespace

// The team's URL sets and defaults over a real database, and what runs make of them.
class TestUrlSets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void untilSomebodySavesItIsThePrdsSet();
    void aSetIsKeptAndReadBack();
    void whatIsBadIsNotSaved_data();
    void whatIsBadIsNotSaved();
    void anOrganisationsOwnComeFirst();
    void theActiveSetDecides();
    void aSlipIsNoKnownHost();
    void checksEveryUrlOnce();
    void aCheckNeedsAnAccount();
    void fallbacksAreBoughtAndKept();
    void aRunKeepsTheSetItWasStartedWith();
    void aFallbackThatDiffersIsSetRight();
    void aFallbackNobodyAskedForStays();
    void anOlderIntentIsStillRead();
    void defaultsAreKept();
    void defaultsAreChecked_data();
    void defaultsAreChecked();
    void aRunKeepsItsVerificationPlan();
    void twoRunsAtOnce();

private:
    Organization acme(Environment environment = Environment::Production) const
    {
        return {.id = m_desk->organizationId, .name = u"Acme Dental"_s, .environment = environment};
    }
    core::Status wait(const std::function<core::CallHandle(core::ResultCallback<void>)> &call)
    {
        std::optional<core::Status> answer;
        const core::CallHandle handle = call([&](const core::Status &status) { answer = status; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    core::Status save(const UrlSet &set)
    {
        QSignalSpy changed(m_sets.get(), &UrlSets::changed);
        core::Status saved = wait([&](auto done) { return m_sets->save(set, done); });
        if (saved && changed.isEmpty())
            changed.wait();
        return saved;
    }
    core::Status saveDefaults(const domain::SetupDefaults &values)
    {
        return wait([&](auto done) { return m_defaults->save(values, done); });
    }
    ProvisionRequest request(const WebhookSet &webhooks, const QString &number = u"+15125550100"_s) const
    {
        ProvisionRequest request = m_desk->request(number);
        request.webhooks = webhooks;
        return request;
    }
    bool isVerified(const QString &runId) const { return m_desk->view(runId).isVerified(); }
    Needs needs() const
    {
        return {.clock = m_desk->clock,
                .timings = m_desk->timings,
                .journal = *m_desk->journal,
                .rows = *m_desk->repositories,
                .accounts = *m_desk,
                .prober = m_desk->prober,
                .actor = u"test@desk"_s};
    }

    std::unique_ptr<ProvisioningDesk> m_desk;
    std::unique_ptr<UrlSets> m_sets;
    std::unique_ptr<Defaults> m_defaults;
};

void TestUrlSets::init()
{
    m_desk = std::make_unique<ProvisioningDesk>();
    m_sets = std::make_unique<UrlSets>(needs(), false);
    m_defaults = std::make_unique<Defaults>(needs(), *domain::AreaCodeTable::builtIn());
    QVERIFY(wait([&](auto done) { return m_sets->load(done); }));
    QVERIFY(wait([&](auto done) { return m_defaults->load(done); }));
}

void TestUrlSets::cleanup()
{
    m_defaults.reset();
    m_sets.reset();
    m_desk.reset();
}

void TestUrlSets::untilSomebodySavesItIsThePrdsSet()
{
    for (const Environment environment : {Environment::Production, Environment::Staging}) {
        QCOMPARE(m_sets->active(environment), UrlSetKind::Normal);
        QCOMPARE(m_sets->webhooks(environment, UrlSetKind::Normal), domain::defaultWebhooks());
        QCOMPARE(m_sets->webhooks(environment, UrlSetKind::Failover), WebhookSet());
        QCOMPARE(m_sets->expectedWebhooks(acme(environment)), domain::defaultWebhooks());
    }
}

void TestUrlSets::aSetIsKeptAndReadBack()
{
    const WebhookSet wanted = setAt(u"https://staging.serviceflow.com"_s);
    QVERIFY(save({.environment = Environment::Staging, .webhooks = wanted}));
    UrlSets again(needs(), false);
    QVERIFY(wait([&](auto done) { return again.load(done); }));
    QCOMPARE(again.webhooks(Environment::Staging, UrlSetKind::Normal), wanted);
    QCOMPARE(again.webhooks(Environment::Production, UrlSetKind::Normal), domain::defaultWebhooks());
    const ExpectedWebhooks expected = again.expected(acme(Environment::Staging));
    QCOMPARE(expected.environment, Environment::Staging);
    QCOMPARE(expected.kind, UrlSetKind::Normal);
    QVERIFY(!expected.isOverride);
    QCOMPARE(expected.webhooks.voice.url, u"https://staging.serviceflow.com/%1/voice"_s.arg(m_desk->organizationId));
    QCOMPARE(expected.webhooks.sms, wanted.sms);
    QVERIFY(expected.webhooks.smsFallback.url.endsWith(u"?o="_s + m_desk->organizationId));
}

void TestUrlSets::whatIsBadIsNotSaved_data()
{
    QTest::addColumn<WebhookSet>("set");
    const WebhookSet good = setAt(u"https://api.serviceflow.com"_s);
    WebhookSet set = good;
    set.voice.url = u"http://api.serviceflow.com/voice"_s;
    QTest::newRow("http") << set;
    set = good;
    set.sms.url.clear();
    QTest::newRow("no SMS URL") << set;
    set = good;
    set.status.url = u"https://localhost/status"_s;
    QTest::newRow("localhost") << set;
    set = good;
    set.voiceFallback.url = u"https://api.serviceflow.com/{who}"_s;
    QTest::newRow("bad fallback") << set;
    set = good;
    set.smsFallback.method = u"PUT"_s;
    QTest::newRow("method") << set;
}

void TestUrlSets::whatIsBadIsNotSaved()
{
    QFETCH(const WebhookSet, set);
    const core::Status saved = wait([&](auto done) { return m_sets->save({.webhooks = set}, done); });
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, core::ErrorKind::Rejected);
    QCOMPARE(m_sets->webhooks(Environment::Production, UrlSetKind::Normal), domain::defaultWebhooks());
}

void TestUrlSets::anOrganisationsOwnComeFirst()
{
    const QString other = m_desk->addOrganization(u"Bay Plumbing"_s);
    const WebhookSet own = setAt(u"https://hooks.acme.example"_s);
    QVERIFY(save({.organizationId = m_desk->organizationId, .webhooks = own}));
    QVERIFY(m_sets->expected(acme()).isOverride);
    QCOMPARE(m_sets->expectedWebhooks(acme()).voice.url,
             u"https://hooks.acme.example/%1/voice"_s.arg(m_desk->organizationId));
    QCOMPARE(m_sets->expectedWebhooks({.id = other}), domain::defaultWebhooks());
    QCOMPARE(m_sets->overrides(Environment::Production, UrlSetKind::Normal).size(), 1);
    // They are of one environment.
    QCOMPARE(m_sets->expectedWebhooks(acme(Environment::Staging)), domain::defaultWebhooks());

    QSignalSpy changed(m_sets.get(), &UrlSets::changed);
    QVERIFY(wait([&](auto done) {
        return m_sets->removeOverride(Environment::Production, UrlSetKind::Normal, m_desk->organizationId, done);
    }));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_sets->expectedWebhooks(acme()), domain::defaultWebhooks());
}

void TestUrlSets::theActiveSetDecides()
{
    const WebhookSet elsewhere = setAt(u"https://failover.serviceflow.com"_s);
    QVERIFY(save({.kind = UrlSetKind::Failover, .webhooks = elsewhere}));
    QCOMPARE(m_sets->expectedWebhooks(acme()), domain::defaultWebhooks());
    QSignalSpy changed(m_sets.get(), &UrlSets::changed);
    QVERIFY(wait([&](auto done) {
        return m_desk->repositories->setActiveUrlSet(Environment::Production, UrlSetKind::Failover, done);
    }));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_sets->expected(acme()).kind, UrlSetKind::Failover);
    QCOMPARE(m_sets->expectedWebhooks(acme()).sms, elsewhere.sms);
    QCOMPARE(m_sets->expectedWebhooks(acme(Environment::Staging)), domain::defaultWebhooks());
}

void TestUrlSets::aSlipIsNoKnownHost()
{
    QCOMPARE(m_sets->check(UrlPlace::Voice, u"https://api.servicefloww.com/voice"_s).meant, u"api.serviceflow.com"_s);
    WebhookSet slipped = domain::defaultWebhooks();
    slipped.voice.url = u"https://api.servicefloww.com/voice"_s;
    QVERIFY(save({.webhooks = slipped})); // said, and then a person's to decide
    QCOMPARE(m_sets->check(UrlPlace::Sms, u"https://api.servicefloww.com/sms"_s).meant, u"api.serviceflow.com"_s);
    QVERIFY(m_sets->check(UrlPlace::VoiceFallback, {}).isGood());
    QCOMPARE(m_sets->check(UrlPlace::Voice, {}).fault, domain::UrlFault::Empty);
}

void TestUrlSets::checksEveryUrlOnce()
{
    const WebhookSet filled = domain::filledFor(setAt(u"https://api.serviceflow.com"_s), m_desk->organizationId);
    std::optional<QList<CheckedUrl>> checked;
    const core::CallHandle probing =
        m_sets->probe(m_desk->request().accountSid, filled, [&](const core::Result<QList<CheckedUrl>> &answer) {
            checked = answer.value_or(QList<CheckedUrl>());
        });
    QTRY_VERIFY(checked);
    QCOMPARE(checked->size(), 5);
    for (std::size_t i = 0; i < domain::allUrlPlaces.size(); ++i) {
        QCOMPARE(checked->at(qsizetype(i)).place, domain::allUrlPlaces[i]);
        QCOMPARE(checked->at(qsizetype(i)).verdict.webhook, domain::webhookAt(filled, domain::allUrlPlaces[i]));
        QVERIFY(checked->at(qsizetype(i)).verdict.isGood());
    }
    QCOMPARE(m_desk->prober.probes, 5);

    checked.reset();
    const core::CallHandle again =
        m_sets->probe(m_desk->request().accountSid, domain::defaultWebhooks(),
                      [&](const core::Result<QList<CheckedUrl>> &answer) { checked = *answer; });
    QTRY_VERIFY(checked);
    QCOMPARE(checked->size(), 3); // a fallback that is not set is not called
}

void TestUrlSets::aCheckNeedsAnAccount()
{
    m_desk->accountError = core::Error{.kind = core::ErrorKind::CredentialMissing};
    std::optional<core::Error> error;
    const core::CallHandle probing =
        m_sets->probe(m_desk->request().accountSid, domain::defaultWebhooks(),
                      [&](const core::Result<QList<CheckedUrl>> &answer) { error = answer.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, core::ErrorKind::CredentialMissing);
    QCOMPARE(m_desk->prober.probes, 0);
}

void TestUrlSets::fallbacksAreBoughtAndKept()
{
    QVERIFY(save({.webhooks = setAt(u"https://api.serviceflow.com"_s)}));
    const WebhookSet expected = m_sets->expectedWebhooks(acme());
    const QString runId = m_desk->start(request(expected));
    QTRY_VERIFY(isVerified(runId));
    QCOMPARE(m_desk->phones->owned.begin()->webhooks, expected);
    QCOMPARE(m_desk->phones->count(u"purchase"_s), 1);
    for (const QString &call : std::as_const(m_desk->phones->calls)) // the purchase said it all
        QVERIFY2(!call.startsWith(u"configure"_s), qPrintable(call));
    QCOMPARE(m_desk->rows().first().webhooks, expected);
}

void TestUrlSets::aRunKeepsTheSetItWasStartedWith()
{
    QVERIFY(save({.webhooks = setAt(u"https://one.serviceflow.com"_s)}));
    const WebhookSet before = m_sets->expectedWebhooks(acme());
    // The webhooks fail, so that the run waits; meanwhile somebody changes the set.
    const QString runId = [&] {
        m_desk->prober.finding = domain::Finding::HttpStatus;
        const QString id = m_desk->start(request(before));
        const bool waits = QTest::qWaitFor([&] {
            m_desk->clock.advanceToNext();
            return m_desk->view(id).state == workflow::RunState::AwaitingDecision;
        });
        return waits ? id : QString();
    }();
    QVERIFY(!runId.isEmpty());
    QVERIFY(save({.webhooks = setAt(u"https://two.serviceflow.com"_s)}));
    m_desk->prober.finding = domain::Finding::Good;

    // Also in the next process, which reads the intent.
    m_sets.reset();
    m_defaults.reset();
    m_desk->restart();
    QVERIFY(wait([&](auto done) { return m_desk->runs->resume(done); }));
    QTRY_VERIFY(m_desk->runs->view(runId) && m_desk->view(runId).may(Decision::Retry));
    QCOMPARE(m_desk->view(runId).request.webhooks, before);
    m_desk->runs->decide(runId, Decision::Retry);
    QTRY_VERIFY(isVerified(runId));
    QCOMPARE(m_desk->phones->owned.begin()->webhooks, before);
    QCOMPARE(m_desk->rows().first().webhooks, before);
}

void TestUrlSets::aFallbackThatDiffersIsSetRight()
{
    const WebhookSet wanted = domain::filledFor(setAt(u"https://api.serviceflow.com"_s), m_desk->organizationId);
    WebhookSet theirs = wanted;
    theirs.voiceFallback.url = u"https://old.example/fallback"_s;
    theirs.smsFallback.method = u"GET"_s;
    m_desk->phones->own(*domain::E164Number::fromText(u"+15125550100"_s), theirs, m_desk->clock.now().addDays(-30));
    const QString runId = m_desk->start(request(wanted));
    QTRY_VERIFY(m_desk->view(runId).may(Decision::Adopt));
    m_desk->runs->decide(runId, Decision::Adopt);
    QTRY_VERIFY(isVerified(runId));
    QCOMPARE(m_desk->phones->count(u"configure VoiceFallbackUrl"_s), 1);
    QCOMPARE(m_desk->phones->count(u"configure SmsFallbackMethod"_s), 1);
    QCOMPARE(m_desk->phones->owned.begin()->webhooks, wanted);
}

void TestUrlSets::aFallbackNobodyAskedForStays()
{
    WebhookSet theirs = domain::defaultWebhooks();
    theirs.voiceFallback = {.url = u"https://their.example/fallback"_s, .method = u"GET"_s};
    m_desk->phones->own(*domain::E164Number::fromText(u"+15125550100"_s), theirs, m_desk->clock.now().addDays(-30));
    const QString runId = m_desk->start(request(domain::defaultWebhooks()));
    QTRY_VERIFY(m_desk->view(runId).may(Decision::Adopt));
    m_desk->runs->decide(runId, Decision::Adopt);
    QTRY_VERIFY(isVerified(runId));
    QCOMPARE(m_desk->phones->owned.begin()->webhooks, theirs);
    QCOMPARE(m_desk->rows().first().webhooks, theirs); // and the desk knows of it
}

void TestUrlSets::anOlderIntentIsStillRead()
{
    QJsonObject intent = toJson(m_desk->request());
    for (const char *name : {"place", "namePattern", "verification"})
        intent.remove(QLatin1StringView(name));
    const auto read = provisionRequestFromJson(intent);
    QVERIFY(read);
    QCOMPARE(*read, m_desk->request());
    QCOMPARE(read->friendlyName(), u"Acme Dental · Main Line"_s);

    ProvisionRequest full = request(setAt(u"https://api.serviceflow.com"_s));
    full.place = 3;
    full.namePattern = u"{label} · {organization}"_s;
    full.verification = domain::VerificationPlan{2, std::chrono::seconds(5)};
    QCOMPARE(provisionRequestFromJson(toJson(full)), std::optional(full));
    QCOMPARE(full.friendlyName(), u"Main Line · Acme Dental"_s);
}

void TestUrlSets::defaultsAreKept()
{
    QCOMPARE(m_defaults->values(), domain::SetupDefaults());
    QCOMPARE(m_defaults->programsPlan(), (domain::VerificationPlan{4, std::chrono::seconds(14)}));
    const domain::SetupDefaults wanted{.areaCode = u"512"_s,
                                       .optionsShown = 6,
                                       .needsMms = true,
                                       .label = u"Front desk"_s,
                                       .namePattern = u"{label} · {organization}"_s,
                                       .verification = domain::VerificationPlan{2, std::chrono::seconds(30)}};
    QSignalSpy changed(m_defaults.get(), &Defaults::changed);
    QVERIFY(saveDefaults(wanted));
    QCOMPARE(changed.size(), 1);
    Defaults again(needs(), *domain::AreaCodeTable::builtIn());
    QVERIFY(wait([&](auto done) { return again.load(done); }));
    QCOMPARE(again.values(), wanted);
}

void TestUrlSets::defaultsAreChecked_data()
{
    using Field = DefaultsFault::Field;
    QTest::addColumn<domain::SetupDefaults>("values");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const domain::SetupDefaults &values, Field field) {
        QTest::newRow(name) << values << int(field);
    };
    row("no area code", {.areaCode = u"51"_s}, Field::AreaCode);
    row("premium", {.areaCode = u"512, 900"_s}, Field::AreaCode);
    row("too few options", {.optionsShown = 4}, Field::OptionsShown);
    row("too many options", {.optionsShown = 11}, Field::OptionsShown);
    row("long label", {.label = QString(61, u'a')}, Field::Label);
    row("pattern", {.namePattern = u"{organisation}"_s}, Field::NamePattern);
    row("no try", {.verification = domain::VerificationPlan{0, std::chrono::seconds(5)}}, Field::Tries);
    row("too long", {.verification = domain::VerificationPlan{3, std::chrono::seconds(601)}}, Field::Time);
}

void TestUrlSets::defaultsAreChecked()
{
    QFETCH(const domain::SetupDefaults, values);
    QFETCH(const int, field);
    const QList<DefaultsFault> faults = m_defaults->faults(values);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(int(faults.first().field), field);
    QVERIFY(!saveDefaults(values));
    QCOMPARE(m_defaults->values(), domain::SetupDefaults());
}

void TestUrlSets::aRunKeepsItsVerificationPlan()
{
    m_desk->prober.finding = domain::Finding::HttpStatus;
    ProvisionRequest request = m_desk->request();
    request.verification = domain::VerificationPlan{3, std::chrono::seconds(60)};
    const QDateTime began = m_desk->clock.now();
    const QString runId = m_desk->start(request);
    const auto verify = [&] {
        return m_desk->view(runId).steps.last();
    };
    QTRY_COMPARE(verify().state, workflow::StepState::Waiting);
    QCOMPARE(verify().attemptsAllowed, 3);
    QCOMPARE(began.secsTo(verify().nextAttemptAt), 20); // then 40: a minute in all
    QVERIFY(saveDefaults({.verification = domain::VerificationPlan{9, std::chrono::seconds(600)}}));
    const bool ended = QTest::qWaitFor([&] {
        m_desk->clock.advanceToNext();
        return m_desk->view(runId).state == workflow::RunState::AwaitingDecision;
    });
    QVERIFY(ended);
    QCOMPARE(verify().attempt, 3);
}

void TestUrlSets::twoRunsAtOnce()
{
    const WebhookSet one = domain::filledFor(setAt(u"https://one.serviceflow.com"_s), m_desk->organizationId);
    const WebhookSet two = domain::filledFor(setAt(u"https://two.serviceflow.com"_s), m_desk->organizationId);
    const QString first = m_desk->start(request(one, u"+15125550111"_s));
    const QString second = m_desk->start(request(two, u"+15125550122"_s));
    QTRY_VERIFY(isVerified(first) && isVerified(second));
    QCOMPARE(m_desk->phones->count(u"purchase"_s), 2);
    for (const domain::PhoneNumber &row : m_desk->rows())
        QCOMPARE(row.webhooks, row.number.toString() == "+15125550111"_L1 ? one : two);
}

QTEST_GUILESS_MAIN(TestUrlSets)
#include "tst_urlsets.moc"
