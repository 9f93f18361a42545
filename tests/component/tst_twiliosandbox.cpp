// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "support/answer.h"
#include "support/sandboxprocess.h"
#include "support/wireclient.h"
#include "twilio/authorizer.h"
#include "twilio/twiliophoneservice.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::SandboxAccount;
using testsupport::SandboxProcess;

namespace {

class SandboxAuthorizer final : public Authorizer
{
public:
    explicit SandboxAuthorizer(SandboxAccount account) : m_account(std::move(account)) {}
    QString accountSid() const override { return m_account.accountSid; }
    QByteArray authorizationHeader() const override
    {
        return "Basic " + (m_account.sid + u':' + m_account.token).toUtf8().toBase64();
    }

private:
    SandboxAccount m_account;
};

} // namespace

// The service against the simulated Twilio, over real HTTP.
class TestTwilioSandbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNumberFromSearchToRelease();
    void fallbacksGoWithThePurchase();
    void whatEachCredentialCan_data();
    void whatEachCredentialCan();
    void lostAnswerIsUnknownAndFound();
    void limitedAccountLosesNothing();
    void applicationsAreListed();

private:
    std::unique_ptr<TwilioPhoneService> service(const QString &persona)
    {
        const auto endpoints = Endpoints::fromOptions({u"api="_s + m_sandbox.apiUrl().toString()});
        return std::make_unique<TwilioPhoneService>(m_client, m_clock,
                                                    std::make_shared<SandboxAuthorizer>(m_sandbox.account(persona)),
                                                    *endpoints, *m_pacer, core::Timings());
    }
    // The first number in 512 that can be chosen.
    std::optional<PurchaseOrder> order(TwilioPhoneService &twilio)
    {
        Answer<QList<domain::AvailableNumber>> search;
        search.keep(twilio.searchAvailableNumbers({.areaCode = u"512"_s}, search.callback()));
        if (!search.wait() || !search.result())
            return std::nullopt;
        for (const domain::AvailableNumber &offered : *search.result()) {
            if (offered.canBeChosen())
                return PurchaseOrder{offered.number, u"Acme · Front desk"_s, domain::defaultWebhooks()};
        }
        return std::nullopt;
    }

    core::SystemClock m_clock;
    http::Client m_client{m_clock};
    std::unique_ptr<Pacer> m_pacer;
    SandboxProcess m_sandbox;
};

void TestTwilioSandbox::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestTwilioSandbox::init()
{
    QVERIFY(m_sandbox.reset());
    m_pacer = std::make_unique<Pacer>(m_clock);
}

void TestTwilioSandbox::fallbacksGoWithThePurchase()
{
    const auto twilio = service(u"full"_s);
    auto wanted = order(*twilio);
    QVERIFY(wanted);
    wanted->webhooks.voiceFallback = {.url = u"https://failover.serviceflow.com/voice?o=cm1"_s, .method = u"GET"_s};
    wanted->webhooks.smsFallback = {.url = u"https://failover.serviceflow.com/sms"_s};
    Answer<NumberAnswer> bought;
    bought.keep(twilio->purchaseNumber(*wanted, bought.callback()));
    QVERIFY(bought.wait());
    QVERIFY(bought.result());
    QCOMPARE(bought.result()->configuration.webhooks, wanted->webhooks);
    const QString sid = bought.result()->configuration.sid;

    // Somebody takes one away: it is noticed, and only it is sent.
    Answer<NumberAnswer> changed;
    changed.keep(twilio->configureWebhooks(sid, {{u"VoiceFallbackUrl"_s, u""_s}}, changed.callback()));
    QVERIFY(changed.wait());
    Answer<domain::FieldChanges> verified;
    verified.keep(twilio->verifyWebhooks(sid, wanted->webhooks, verified.callback()));
    QVERIFY(verified.wait());
    QVERIFY(verified.result());
    QCOMPARE(verified.result()->value(u"VoiceFallbackUrl"_s), wanted->webhooks.voiceFallback.url);
    QVERIFY(!verified.result()->contains(u"SmsFallbackUrl"_s));
    Answer<NumberAnswer> mended;
    mended.keep(twilio->configureWebhooks(sid, *verified.result(), mended.callback()));
    QVERIFY(mended.wait());
    QVERIFY(mended.result());
    QCOMPARE(mended.result()->configuration.webhooks, wanted->webhooks);
}

void TestTwilioSandbox::aNumberFromSearchToRelease()
{
    const auto twilio = service(u"full"_s);
    const auto wanted = order(*twilio);
    QVERIFY(wanted);

    Answer<NumberAnswer> bought;
    bought.keep(twilio->purchaseNumber(*wanted, bought.callback()));
    QVERIFY(bought.wait());
    QVERIFY(bought.result());
    const QString sid = bought.result()->configuration.sid;
    QCOMPARE(bought.result()->configuration.webhooks, domain::defaultWebhooks());
    QVERIFY(!bought.result()->requestId.isEmpty());
    QCOMPARE(m_sandbox.purchasePosts(wanted->number.toString()), 1);

    Answer<domain::FieldChanges> verified;
    verified.keep(twilio->verifyWebhooks(sid, wanted->webhooks, verified.callback()));
    QVERIFY(verified.wait());
    QVERIFY(verified.result());
    QVERIFY(verified.result()->isEmpty());

    Answer<NumberAnswer> changed;
    changed.keep(twilio->configureWebhooks(sid, {{u"SmsUrl"_s, u""_s}}, changed.callback()));
    QVERIFY(changed.wait());
    QVERIFY(changed.result());
    QCOMPARE(changed.result()->configuration.webhooks.sms.url, QString());
    QCOMPARE(changed.result()->configuration.webhooks.voice, wanted->webhooks.voice);

    Answer<QString> released;
    released.keep(twilio->releaseNumber(sid, released.callback()));
    QVERIFY(released.wait());
    QVERIFY(released.result());
    Answer<OwnedAnswer> gone;
    gone.keep(twilio->findOwned(wanted->number, gone.callback()));
    QVERIFY(gone.wait());
    QVERIFY(gone.result());
    QVERIFY(gone.result()->numbers.isEmpty());
}

void TestTwilioSandbox::whatEachCredentialCan_data()
{
    QTest::addColumn<QString>("persona");
    QTest::addColumn<bool>("readsAccount");
    QTest::addColumn<bool>("isTrial");
    QTest::addColumn<bool>("isTest");
    QTest::newRow("full") << u"full"_s << true << false << false;
    QTest::newRow("trial") << u"trial"_s << true << true << false;
    QTest::newRow("main key") << u"main-key"_s << true << false << false;
    QTest::newRow("standard key") << u"standard-key"_s << false << false << false;
    QTest::newRow("restricted key") << u"restricted-key"_s << false << false << false;
    QTest::newRow("test credentials") << u"test"_s << false << false << true;
}

void TestTwilioSandbox::whatEachCredentialCan()
{
    QFETCH(QString, persona);
    QFETCH(bool, readsAccount);
    QFETCH(bool, isTrial);
    QFETCH(bool, isTest);
    Answer<AccountAnswer> answer;
    answer.keep(service(persona)->testAccount(answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.error().detail));
    QCOMPARE(answer.result()->mayReadAccount, readsAccount);
    QCOMPARE(answer.result()->mayListNumbers, !isTest);
    QCOMPARE(answer.result()->isTestCredential, isTest);
    QCOMPARE(answer.result()->facts.isTrial(), isTrial);
}

void TestTwilioSandbox::lostAnswerIsUnknownAndFound()
{
    const auto twilio = service(u"full"_s);
    const auto wanted = order(*twilio);
    QVERIFY(wanted);
    QVERIFY(m_sandbox.arm({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}}}, {u"fault"_s, u"drop-after-commit"_s}}));
    Answer<NumberAnswer> lost;
    lost.keep(twilio->purchaseNumber(*wanted, lost.callback()));
    QVERIFY(lost.wait());
    QVERIFY(!lost.result());
    QCOMPARE(lost.error().effect, core::Effect::Unknown);
    QCOMPARE(m_sandbox.purchasePosts(wanted->number.toString()), 1);
    Answer<OwnedAnswer> found;
    found.keep(twilio->findOwned(wanted->number, found.callback()));
    QVERIFY(found.wait());
    QVERIFY(found.result());
    QCOMPARE(found.result()->numbers.size(), 1);
}

void TestTwilioSandbox::applicationsAreListed()
{
    const SandboxAccount account = m_sandbox.account(u"full"_s);
    testsupport::WireClient wire(m_sandbox.apiUrl(), account.sid, account.token);
    const QString path = u"/2010-04-01/Accounts/%1/Applications.json"_s.arg(account.accountSid);
    const int more = 1001; // than a page has
    for (int i = 0; i < more; ++i) {
        QCOMPARE(wire.post(path, {{u"FriendlyName"_s, u"App %1"_s.arg(i)},
                                  {u"VoiceUrl"_s, u"https://apps.example/%1"_s.arg(i)},
                                  {u"SmsFallbackUrl"_s, u"https://apps.example/fallback"_s},
                                  {u"SmsFallbackMethod"_s, u"GET"_s}})
                     .status,
                 201);
    }
    const auto twilio = service(u"full"_s);
    Answer<QList<domain::Application>> answer;
    answer.keep(twilio->listApplications(answer.callback()));
    QVERIFY(answer.wait() && answer.result());
    QCOMPARE(answer.result()->size(), more);
    const domain::Application &last = answer.result()->last();
    QCOMPARE(last.name, u"App 1000"_s);
    QCOMPARE(last.webhooks.voice, (domain::Webhook{u"https://apps.example/1000"_s, u"POST"_s}));
    QCOMPARE(last.webhooks.smsFallback, (domain::Webhook{u"https://apps.example/fallback"_s, u"GET"_s}));
    QVERIFY(last.webhooks.sms.url.isEmpty());
}

void TestTwilioSandbox::limitedAccountLosesNothing()
{
    const auto twilio = service(u"full"_s);
    QVERIFY(m_sandbox.post(u"/latency"_s, {{u"ms"_s, 20}}));
    QVERIFY(m_sandbox.post(u"/limit"_s, {{u"concurrent"_s, 3}}));
    std::vector<Answer<core::Money>> answers(60);
    for (Answer<core::Money> &answer : answers)
        answer.keep(twilio->fetchBalance(answer.callback()));
    for (Answer<core::Money> &answer : answers) {
        QVERIFY(answer.wait());
        QVERIFY(answer.result());
    }
    QVERIFY(m_pacer->limit());
    QVERIFY2(*m_pacer->limit() <= 4, qPrintable(QString::number(*m_pacer->limit())));
    QVERIFY2(m_pacer->refusals() < 12, qPrintable(QString::number(m_pacer->refusals())));
}

QTEST_GUILESS_MAIN(TestTwilioSandbox)
#include "tst_twiliosandbox.moc"
