// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "support/answer.h"
#include "support/faultserver.h"
#include "support/testclock.h"
#include "twilio/authorizer.h"
#include "twilio/twiliophoneservice.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Effect;
using core::ErrorKind;
using testsupport::Answer;
using testsupport::Fault;
using testsupport::FaultReply;
using testsupport::FaultServer;
using testsupport::SeenRequest;

Q_DECLARE_METATYPE(phonedesk::core::ErrorKind)
Q_DECLARE_METATYPE(phonedesk::core::Effect)

namespace {

const QString ownSid = u"AC00000000000000000000000000000001"_s;
const QString numberSid = u"PN00000000000000000000000000000512"_s;
const QByteArray accountPath = "/2010-04-01/Accounts/AC00000000000000000000000000000001";
const QByteArray authorization = "Basic QUM6bm90LWEtdG9rZW4=";

class TestAuthorizer final : public Authorizer
{
public:
    explicit TestAuthorizer(QString sid = ownSid) : m_sid(std::move(sid)) {}
    QString accountSid() const override { return m_sid; }
    QByteArray authorizationHeader() const override { return authorization; }

private:
    QString m_sid;
};

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PD_FIXTURES "/twilio/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FaultReply twilioError(int status, int code, const QByteArray &message)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"Twilio-Request-Id", "RQ42"}},
            .body = "{\"code\": " + QByteArray::number(code) + ", \"message\": \"" + message +
                    "\", \"more_info\": \"https://www.twilio.com/docs/errors\", \"status\": " +
                    QByteArray::number(status) + "}"};
}

domain::E164Number number(const QString &text)
{
    return *domain::E164Number::fromText(text);
}

PurchaseOrder order()
{
    return {number(u"+15125559012"_s), u"Front desk"_s, domain::defaultWebhooks()};
}

} // namespace

class TestTwilioService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void patienceEndsARequest();
    void readsANumber();
    void tokenOfTheAccountIsNotKept();
    void purchaseIsOnePostWithEverything();
    void purchaseFaults_data();
    void purchaseFaults();
    void purchaseOfAnotherNumberIsUnknown();
    void purchaseAfterARefusalGoesAgain();
    void orderIsCheckedBeforeItIsSent();
    void searchRows();
    void searchQueryIsEncoded();
    void typeThatIsNotSold();
    void pricesStayExact();
    void countryWithoutPrices();
    void balance();
    void ownedNumberIsFoundBehindPages();
    void partialMatchIsNotFound();
    void pagesOfOtherHostsAreNotFollowed_data();
    void pagesOfOtherHostsAreNotFollowed();
    void updateSendsOnlyWhatIsGiven();
    void misspelledParameterIsNotSent();
    void releaseAndReleaseAgain();
    void verifyTellsWhatDiffers();
    void accountLadder_data();
    void accountLadder();
    void sidsAreCheckedBeforeUrlsAreBuilt();
    void userInfoStaysOutOfErrors();
    void unreadableAnswers_data();
    void unreadableAnswers();
    void handleMayOutliveTheService();

private:
    std::unique_ptr<TwilioPhoneService> service(const QString &sid = ownSid)
    {
        const auto endpoints = Endpoints::fromOptions({u"api="_s + m_server->url(u""_s).toString()});
        core::Timings timings;
        timings.requestDeadline = 500ms;
        return std::make_unique<TwilioPhoneService>(*m_client, m_clock, std::make_shared<TestAuthorizer>(sid),
                                                    *endpoints, *m_pacer, timings);
    }

    core::SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<http::Client> m_client;
    std::unique_ptr<Pacer> m_pacer;
};

void TestTwilioService::init()
{
    m_server = std::make_unique<FaultServer>();
    m_client = std::make_unique<http::Client>(m_clock);
    m_pacer = std::make_unique<Pacer>(m_clock);
}

void TestTwilioService::cleanup()
{
    m_pacer.reset();
    m_client.reset();
    m_server.reset();
}

void TestTwilioService::patienceEndsARequest()
{
    m_server->setReply({.fault = Fault::Hang});
    testsupport::TestClock clock;
    http::Client client(clock);
    Pacer pacer(clock);
    const auto endpoints = Endpoints::fromOptions({u"api="_s + m_server->url(u""_s).toString()});
    TwilioPhoneService service(client, clock, std::make_shared<TestAuthorizer>(), *endpoints, pacer, {});
    client.setPatience(5s); // what a person set; the timings say 30
    Answer<NumberAnswer> answer;
    answer.keep(service.readNumber(numberSid, answer.callback()));
    QTRY_COMPARE(m_server->seen().size(), 1);
    clock.advance(4900ms);
    QVERIFY(!answer.isThere());
    clock.advance(200ms);
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().error().kind, ErrorKind::Timeout);
}

void TestTwilioService::readsANumber()
{
    const QDateTime theirs = QDateTime::currentDateTimeUtc().addSecs(-3600);
    const QString date = QLocale::c().toString(theirs, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    m_server->setReply(
        {.headers = {{"Twilio-Request-Id", "RQ1"}, {"Date", date.toLatin1()}}, .body = fixture(u"number.json"_s)});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->readNumber(numberSid, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    const domain::NumberConfiguration &read = answer.result()->configuration;
    QCOMPARE(answer.result()->requestId, u"RQ1"_s);
    QVERIFY(answer.result()->clockSkew >= -3602s && answer.result()->clockSkew <= -3598s);
    QCOMPARE(read.sid, numberSid);
    QCOMPARE(read.accountSid, ownSid);
    QCOMPARE(read.number.toString(), u"+15125559012"_s);
    QCOMPARE(read.friendlyName, u"Front desk"_s);
    QCOMPARE(read.webhooks, domain::defaultWebhooks());
    QCOMPARE(read.webhooks.voiceFallback, domain::Webhook());
    QCOMPARE(read.webhooks.smsFallback, domain::Webhook()); // "" and null are the same
    QCOMPARE(read.trunkSid, QString());
    QCOMPARE(read.dateCreated, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    QVERIFY(read.capabilities.voice && read.capabilities.sms && read.capabilities.mms && !read.capabilities.fax);
    QCOMPARE(read.raw, QJsonDocument::fromJson(fixture(u"number.json"_s)).object());

    const SeenRequest seen = m_server->seen().first();
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.target, accountPath + "/IncomingPhoneNumbers/" + numberSid.toLatin1() + ".json");
    QCOMPARE(seen.header("authorization"), authorization);
    QCOMPARE(seen.header("user-agent"), "PhoneDesk/" PD_VERSION);
    QCOMPARE(seen.header("accept"), "application/json");
}

void TestTwilioService::tokenOfTheAccountIsNotKept()
{
    // A server that answers a number's URL with the account's body must not bring the token into a snapshot either.
    QJsonObject both = QJsonDocument::fromJson(fixture(u"account.json"_s)).object();
    const QJsonObject owned = QJsonDocument::fromJson(fixture(u"number.json"_s)).object();
    for (auto it = owned.begin(); it != owned.end(); ++it)
        both.insert(it.key(), it.value());
    QVERIFY(both.contains("auth_token"_L1));
    m_server->setReply({.body = QJsonDocument(both).toJson()});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->readNumber(numberSid, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(!answer.result()->configuration.raw.contains("auth_token"_L1));
}

void TestTwilioService::purchaseIsOnePostWithEverything()
{
    m_server->setReply({.status = 201, .headers = {{"Twilio-Request-Id", "RQ7"}}, .body = fixture(u"number.json"_s)});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->purchaseNumber(order(), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->configuration.sid, numberSid);
    QCOMPARE(answer.result()->requestId, u"RQ7"_s);
    QCOMPARE(m_server->requestsOnTheWire(), 1);
    const SeenRequest seen = m_server->seen().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, accountPath + "/IncomingPhoneNumbers.json");
    QCOMPARE(seen.header("content-type"), "application/x-www-form-urlencoded");
    const QByteArray base = "https%3A%2F%2Fapi.serviceflow.com%2Fwebhooks%2Ftwilio%2F";
    QCOMPARE(seen.body, "PhoneNumber=%2B15125559012&FriendlyName=Front%20desk&VoiceUrl=" + base +
                            "voice&VoiceMethod=POST&SmsUrl=" + base + "sms&SmsMethod=POST&StatusCallback=" + base +
                            "status&StatusCallbackMethod=POST");
}

void TestTwilioService::purchaseFaults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Effect>("effect");

    const auto none = int(Fault::None);
    QTest::newRow("taken") << 400 << none << QByteArray(R"({"code": 21422, "message": "not available"})")
                           << ErrorKind::NotAvailable << Effect::None;
    QTest::newRow("server error") << 500 << none << QByteArray(R"({"code": 20500})") << ErrorKind::ServerFault
                                  << Effect::Unknown;
    QTest::newRow("unavailable, HTML") << 503 << none << QByteArray("<html>busy</html>") << ErrorKind::ServerFault
                                       << Effect::Unknown;
    QTest::newRow("redirect") << 307 << none << QByteArray() << ErrorKind::BadReply << Effect::Unknown;
    QTest::newRow("see other") << 303 << none << QByteArray() << ErrorKind::BadReply << Effect::Unknown;
    QTest::newRow("created, unreadable") << 201 << none << QByteArray("{\"sid\": \"PN") << ErrorKind::BadReply
                                         << Effect::Unknown;
    QTest::newRow("created, without sid")
        << 201 << none << QByteArray(R"({"phone_number": "+15125559012"})") << ErrorKind::BadReply << Effect::Unknown;
    QTest::newRow("created, empty") << 201 << none << QByteArray() << ErrorKind::BadReply << Effect::Unknown;
    QTest::newRow("hang") << 201 << int(Fault::Hang) << QByteArray() << ErrorKind::Timeout << Effect::Unknown;
    QTest::newRow("drop") << 201 << int(Fault::DropAfterReading) << QByteArray() << ErrorKind::Unreachable
                          << Effect::Unknown;
    QTest::newRow("truncated") << 201 << int(Fault::Truncate) << fixture(u"number.json"_s) << ErrorKind::Unreachable
                               << Effect::Unknown;
    QTest::newRow("length is a lie") << 201 << int(Fault::PromiseTooLittle) << fixture(u"number.json"_s)
                                     << ErrorKind::BadReply << Effect::Unknown;
}

void TestTwilioService::purchaseFaults()
{
    QFETCH(int, status);
    QFETCH(int, fault);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(Effect, effect);
    m_server->setReply({.status = status, .body = body, .fault = Fault(fault)});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->purchaseNumber(order(), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(!answer.result());
    QVERIFY2(answer.error().kind == kind, qPrintable(name(answer.error().kind) + answer.error().detail));
    QCOMPARE(answer.error().effect, effect);
    QCOMPARE(answer.error().operation, u"purchase"_s);
    QVERIFY(!answer.error().detail.isEmpty());
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestTwilioService::purchaseOfAnotherNumberIsUnknown()
{
    m_server->setReply({.status = 201, .body = fixture(u"number.json"_s).replace("+15125559012", "+15125550000")});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->purchaseNumber(order(), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(!answer.result());
    QCOMPARE(answer.error().kind, ErrorKind::BadReply);
    QCOMPARE(answer.error().effect, Effect::Unknown);
}

void TestTwilioService::purchaseAfterARefusalGoesAgain()
{
    m_server->enqueue(twilioError(429, 20429, "Too Many Requests"));
    m_server->enqueue({.status = 201, .body = fixture(u"number.json"_s)});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->purchaseNumber(order(), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(m_server->requestsOnTheWire(), 2);

    FaultReply long_ = twilioError(429, 20429, "Too Many Requests");
    long_.headers.emplaceBack("Retry-After", "120");
    m_server->setReply(long_);
    m_pacer = std::make_unique<Pacer>(m_clock);
    Answer<NumberAnswer> refused;
    refused.keep(service()->purchaseNumber(order(), refused.callback()));
    QVERIFY(refused.wait());
    QVERIFY(!refused.result());
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
    QCOMPARE(refused.error().effect, Effect::None);
    QCOMPARE(refused.error().retryAfter, std::optional<std::chrono::milliseconds>(120s));
}

void TestTwilioService::orderIsCheckedBeforeItIsSent()
{
    const auto twilio = service();
    PurchaseOrder tooLong = order();
    tooLong.friendlyName = QString(65, u'x');
    for (const PurchaseOrder &bad : {tooLong, PurchaseOrder()}) {
        Answer<NumberAnswer> answer;
        answer.keep(twilio->purchaseNumber(bad, answer.callback()));
        QVERIFY(answer.wait());
        QVERIFY(!answer.result());
        QCOMPARE(answer.error().kind, ErrorKind::Rejected);
        QCOMPARE(answer.error().effect, Effect::None);
    }
    QCOMPARE(m_server->connections(), 0);
}

void TestTwilioService::searchRows()
{
    m_server->enqueue({.body = fixture(u"available-local.json"_s)});
    m_server->enqueue({.body = fixture(u"available-tollfree.json"_s)});
    const auto twilio = service();
    Answer<QList<domain::AvailableNumber>> local;
    local.keep(twilio->searchAvailableNumbers({.areaCode = u"512"_s}, local.callback()));
    QVERIFY(local.wait());
    QVERIFY(local.result());
    QCOMPARE(local.result()->size(), 2); // the row without a number is left out
    const domain::AvailableNumber &first = local.result()->first();
    QCOMPARE(first.number.toString(), u"+15125559012"_s);
    QCOMPARE(first.place(), u"Austin, TX"_s);
    QVERIFY(first.canBeChosen()); // "SMS" in capitals
    QVERIFY(!first.monthly);
    const domain::AvailableNumber &second = local.result()->last();
    QVERIFY(second.needsAddress() && !second.capabilities.sms && !second.canBeChosen());
    QCOMPARE(second.place(), u"TX"_s);

    Answer<QList<domain::AvailableNumber>> tollFree;
    tollFree.keep(twilio->searchAvailableNumbers({.type = domain::NumberType::TollFree}, tollFree.callback()));
    QVERIFY(tollFree.wait());
    QVERIFY(tollFree.result());
    QCOMPARE(tollFree.result()->first().type, domain::NumberType::TollFree);
    QVERIFY(tollFree.result()->first().canBeChosen());
    QCOMPARE(tollFree.result()->first().place(), QString());
}

void TestTwilioService::searchQueryIsEncoded()
{
    m_server->setReply({.body = fixture(u"available-local.json"_s)});
    const auto twilio = service();
    Answer<QList<domain::AvailableNumber>> answer;
    answer.keep(twilio->searchAvailableNumbers(
        {.country = u"PR"_s, .contains = u"+1787%*"_s, .inLocality = u"San Juan & more"_s}, answer.callback()));
    QVERIFY(answer.wait());
    QCOMPARE(m_server->seen().first().target, accountPath +
                                                  "/AvailablePhoneNumbers/PR/Local.json?Contains=%2B1787%25%2A&"
                                                  "InLocality=San%20Juan%20%26%20more&PageSize=50");
}

void TestTwilioService::typeThatIsNotSold()
{
    m_server->setReply(twilioError(404, 20404, "The requested resource was not found"));
    const auto twilio = service();
    Answer<QList<domain::AvailableNumber>> answer;
    answer.keep(twilio->searchAvailableNumbers({.country = u"AS"_s}, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(answer.result()->isEmpty());
}

void TestTwilioService::pricesStayExact()
{
    m_server->setReply({.body = fixture(u"prices-us.json"_s)});
    const auto twilio = service();
    Answer<Prices> answer;
    answer.keep(twilio->fetchPrices(u"US"_s, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->size(), 2);
    QCOMPARE(answer.result()->value(domain::NumberType::Local), *core::Money::fromDecimal(u"1.10", u"USD"));
    QCOMPARE(answer.result()->value(domain::NumberType::TollFree), *core::Money::fromDecimal(u"2.15", u"USD"));
    QCOMPARE(m_server->seen().first().target, "/v1/PhoneNumbers/Countries/US");

    m_server->setReply({.body = fixture(u"prices-us.json"_s).replace("toll free", "voip")});
    Answer<Prices> partial;
    partial.keep(twilio->fetchPrices(u"US"_s, partial.callback()));
    QVERIFY(partial.wait());
    QVERIFY(!partial.result()->contains(domain::NumberType::TollFree)); // unknown, which is not zero
}

void TestTwilioService::countryWithoutPrices()
{
    m_server->setReply(twilioError(404, 20404, "not found"));
    const auto twilio = service();
    Answer<Prices> answer;
    answer.keep(twilio->fetchPrices(u"AQ"_s, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(answer.result()->isEmpty());
    Answer<Prices> odd;
    odd.keep(twilio->fetchPrices(u"../v2"_s, odd.callback()));
    QVERIFY(odd.wait());
    QVERIFY(!odd.result());
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestTwilioService::balance()
{
    m_server->setReply({.body = fixture(u"balance.json"_s)});
    const auto twilio = service();
    Answer<core::Money> answer;
    answer.keep(twilio->fetchBalance(answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->toDecimal(), u"41.025"_s);
    QCOMPARE(answer.result()->currency(), u"USD"_s);
    QCOMPARE(m_server->seen().first().target, accountPath + "/Balance.json");
}

void TestTwilioService::ownedNumberIsFoundBehindPages()
{
    m_server->enqueue({.body = fixture(u"numbers-page-0.json"_s)});
    m_server->enqueue({.headers = {{"Twilio-Request-Id", "RQ2"}}, .body = fixture(u"numbers-page-1.json"_s)});
    const auto twilio = service();
    Answer<OwnedAnswer> answer;
    answer.keep(twilio->findOwned(number(u"+15125559012"_s), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->numbers.size(), 1);
    QCOMPARE(answer.result()->numbers.first().sid, numberSid);
    QCOMPARE(answer.result()->requestId, u"RQ2"_s);
    QCOMPARE(m_server->seen().at(0).target, accountPath + "/IncomingPhoneNumbers.json?PhoneNumber=%2B15125559012");
    QCOMPARE(m_server->seen().at(1).target,
             accountPath + "/IncomingPhoneNumbers.json?PhoneNumber=%2B15125559012&PageSize=1&Page=1&PageToken=PAPN1");
    QCOMPARE(m_server->seen().at(1).header("authorization"), authorization);
}

void TestTwilioService::partialMatchIsNotFound()
{
    QJsonObject page = QJsonDocument::fromJson(fixture(u"numbers-page-0.json"_s)).object();
    page.insert(u"next_page_uri"_s, QJsonValue::Null);
    m_server->setReply({.body = QJsonDocument(page).toJson()});
    const auto twilio = service();
    Answer<OwnedAnswer> answer;
    answer.keep(twilio->findOwned(number(u"+15125559012"_s), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QVERIFY(answer.result()->numbers.isEmpty());
}

void TestTwilioService::pagesOfOtherHostsAreNotFollowed_data()
{
    QTest::addColumn<QString>("link");
    const QString path = QString::fromLatin1(accountPath) + u"/IncomingPhoneNumbers.json"_s;
    QTest::newRow("other host") << u"http://127.0.0.2:1"_s + path + u"?Page=1"_s;
    QTest::newRow("host without scheme") << u"//127.0.0.2:1"_s + path + u"?Page=1"_s;
    QTest::newRow("other account")
        << u"/2010-04-01/Accounts/AC00000000000000000000000000000002/IncomingPhoneNumbers.json"_s;
    QTest::newRow("other resource") << QString::fromLatin1(accountPath) + u"/Calls.json"_s;
    QTest::newRow("itself") << path + u"?PhoneNumber=%2B15125559012"_s;
}

void TestTwilioService::pagesOfOtherHostsAreNotFollowed()
{
    QFETCH(QString, link);
    QJsonObject page = QJsonDocument::fromJson(fixture(u"numbers-page-0.json"_s)).object();
    page.insert(u"next_page_uri"_s, link);
    m_server->setReply({.body = QJsonDocument(page).toJson()});
    const auto twilio = service();
    Answer<OwnedAnswer> answer;
    answer.keep(twilio->findOwned(number(u"+15125559012"_s), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(!answer.result()); // "not owned" would be a claim that nobody checked
    QCOMPARE(answer.error().kind, ErrorKind::BadReply);
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestTwilioService::updateSendsOnlyWhatIsGiven()
{
    m_server->setReply({.body = fixture(u"number.json"_s)});
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->configureWebhooks(
        numberSid, {{u"SmsUrl"_s, u""_s}, {u"VoiceUrl"_s, u"https://a/v?x=1&y=2#rc=2"_s}}, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(m_server->seen().first().target, accountPath + "/IncomingPhoneNumbers/" + numberSid.toLatin1() + ".json");
    QCOMPARE(m_server->seen().first().body, "SmsUrl=&VoiceUrl=https%3A%2F%2Fa%2Fv%3Fx%3D1%26y%3D2%23rc%3D2");

    Answer<NumberAnswer> nothing; // a POST without parameters would be a write for nothing
    nothing.keep(twilio->configureWebhooks(numberSid, {}, nothing.callback()));
    QVERIFY(nothing.wait());
    QVERIFY(nothing.result());
    QCOMPARE(m_server->seen().last().method, "GET");
}

void TestTwilioService::misspelledParameterIsNotSent()
{
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->configureWebhooks(numberSid, {{u"VoiceURL"_s, u"https://a/v"_s}}, answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(!answer.result());
    QVERIFY(answer.error().detail.contains(u"VoiceURL"_s));
    QCOMPARE(m_server->connections(), 0);
}

void TestTwilioService::releaseAndReleaseAgain()
{
    m_server->enqueue({.status = 204, .headers = {{"Twilio-Request-Id", "RQ9"}}});
    m_server->enqueue(twilioError(404, 20404, "not found"));
    const auto twilio = service();
    Answer<QString> first;
    first.keep(twilio->releaseNumber(numberSid, first.callback()));
    QVERIFY(first.wait());
    QVERIFY(first.result());
    QCOMPARE(*first.result(), u"RQ9"_s);
    QCOMPARE(m_server->seen().first().method, "DELETE");
    Answer<QString> second;
    second.keep(twilio->releaseNumber(numberSid, second.callback()));
    QVERIFY(second.wait());
    QVERIFY(!second.result());
    QCOMPARE(second.error().kind, ErrorKind::NotFound);
    QCOMPARE(second.error().effect, Effect::None);
}

void TestTwilioService::verifyTellsWhatDiffers()
{
    QJsonObject json = QJsonDocument::fromJson(fixture(u"number.json"_s)).object();
    json.insert(u"sms_url"_s, u"https://elsewhere.example/sms"_s);
    json.insert(u"voice_application_sid"_s, u"AP00000000000000000000000000000001"_s);
    m_server->setReply({.body = QJsonDocument(json).toJson()});
    const auto twilio = service();
    Answer<domain::FieldChanges> answer;
    answer.keep(twilio->verifyWebhooks(numberSid, domain::defaultWebhooks(), answer.callback()));
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->keys(), QStringList({u"SmsUrl"_s, u"VoiceApplicationSid"_s}));
}

void TestTwilioService::accountLadder_data()
{
    QTest::addColumn<int>("accountStatus");
    QTest::addColumn<int>("accountCode");
    QTest::addColumn<int>("listStatus");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("readsAccount");
    QTest::addColumn<bool>("isTest");
    QTest::newRow("auth token or main key") << 200 << 0 << 0 << true << true << false;
    QTest::newRow("standard key, 401") << 401 << 20003 << 200 << true << false << false;
    QTest::newRow("restricted key, 403") << 403 << 20006 << 200 << true << false << false;
    QTest::newRow("wrong token") << 401 << 20003 << 401 << false << false << false;
    QTest::newRow("test credentials") << 403 << 20008 << 0 << true << false << true;
    QTest::newRow("wrong account") << 404 << 20404 << 0 << false << false << false;
    QTest::newRow("Twilio is down") << 503 << 20503 << 0 << false << false << false;
}

void TestTwilioService::accountLadder()
{
    QFETCH(int, accountStatus);
    QFETCH(int, accountCode);
    QFETCH(int, listStatus);
    QFETCH(bool, works);
    QFETCH(bool, readsAccount);
    QFETCH(bool, isTest);
    m_server->enqueue(accountStatus == 200 ? FaultReply{.body = fixture(u"account.json"_s)}
                                           : twilioError(accountStatus, accountCode, "Authenticate"));
    if (listStatus > 0)
        m_server->enqueue(listStatus == 200 ? FaultReply{.body = fixture(u"numbers-page-1.json"_s)}
                                            : twilioError(listStatus, 20003, "Authenticate"));
    const auto twilio = service();
    Answer<AccountAnswer> answer;
    answer.keep(twilio->testAccount(answer.callback()));
    QVERIFY(answer.wait());
    QCOMPARE(answer.result().has_value(), works);
    QCOMPARE(m_server->requestsOnTheWire(), listStatus > 0 ? 2 : 1);
    QCOMPARE(m_server->seen().first().target, accountPath + ".json");
    if (listStatus > 0)
        QCOMPARE(m_server->seen().last().target, accountPath + "/IncomingPhoneNumbers.json?PageSize=1");
    if (!works) {
        QCOMPARE(answer.error().httpStatus, accountStatus);
        QCOMPARE(answer.error().twilioCode, accountCode);
        return;
    }
    QCOMPARE(answer.result()->mayReadAccount, readsAccount);
    QCOMPARE(answer.result()->mayListNumbers, !isTest);
    QCOMPARE(answer.result()->isTestCredential, isTest);
    QCOMPARE(answer.result()->facts.friendlyName, readsAccount ? u"ServiceFlow Production"_s : QString());
    if (readsAccount) {
        QVERIFY(!answer.result()->facts.isTrial());
        QVERIFY(!answer.result()->facts.isSubaccount());
        QCOMPARE(answer.result()->facts.status, u"active"_s);
    }
}

void TestTwilioService::sidsAreCheckedBeforeUrlsAreBuilt()
{
    const auto twilio = service();
    for (const QString &sid : {u""_s, u"PN1"_s, u"../../Calls"_s, ownSid}) {
        Answer<NumberAnswer> read;
        read.keep(twilio->readNumber(sid, read.callback()));
        QVERIFY(read.wait());
        QVERIFY(!read.result());
        Answer<QString> release;
        release.keep(twilio->releaseNumber(sid, release.callback()));
        QVERIFY(release.wait());
        QVERIFY(!release.result());
        Answer<NumberAnswer> update;
        update.keep(twilio->configureWebhooks(sid, {{u"SmsUrl"_s, u""_s}}, update.callback()));
        QVERIFY(update.wait());
        QVERIFY(!update.result());
    }
    const auto keyed = service(u"SK00000000000000000000000000000001"_s);
    Answer<AccountAnswer> account;
    account.keep(keyed->testAccount(account.callback()));
    QVERIFY(account.wait());
    QCOMPARE(account.error().kind, ErrorKind::Rejected);
    QCOMPARE(m_server->connections(), 0);
}

void TestTwilioService::userInfoStaysOutOfErrors()
{
    m_server->setReply(twilioError(400, 21402, "VoiceUrl is not a valid URL: https://user:hush@host/voice"));
    const auto twilio = service();
    Answer<NumberAnswer> answer;
    answer.keep(twilio->purchaseNumber(order(), answer.callback()));
    QVERIFY(answer.wait());
    QCOMPARE(answer.error().detail, u"VoiceUrl is not a valid URL: https://•••@host/voice"_s);
}

void TestTwilioService::unreadableAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>Sign in to the hotel's network</html>");
    QTest::newRow("list") << QByteArray("[1, 2]");
    QTest::newRow("other object") << QByteArray("{\"hello\": 1}");
    QTest::newRow("wrong types") << QByteArray(R"({"sid": 7, "phone_number": {}, "account_sid": []})");
    QTest::newRow("half") << fixture(u"number.json"_s).left(300);
    QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("another number")
        << fixture(u"number.json"_s).replace(numberSid.toLatin1(), "PN" + QByteArray(32, '7'));
}

void TestTwilioService::unreadableAnswers()
{
    QFETCH(QByteArray, body);
    m_server->setReply({.body = body});
    const auto twilio = service();
    Answer<NumberAnswer> read;
    read.keep(twilio->readNumber(numberSid, read.callback()));
    Answer<QList<domain::AvailableNumber>> search;
    search.keep(twilio->searchAvailableNumbers({}, search.callback()));
    Answer<OwnedAnswer> owned;
    owned.keep(twilio->findOwned(number(u"+15125559012"_s), owned.callback()));
    Answer<AccountAnswer> account;
    account.keep(twilio->testAccount(account.callback()));
    QVERIFY(read.wait() && search.wait() && owned.wait() && account.wait());
    for (const core::Error *error : {&read.error(), &search.error(), &owned.error(), &account.error()}) {
        QCOMPARE(error->kind, ErrorKind::BadReply);
        QCOMPARE(error->effect, Effect::None);
        QVERIFY(!error->detail.isEmpty() && error->detail.size() < 500);
    }
}

void TestTwilioService::handleMayOutliveTheService()
{
    m_server->enqueue({.body = fixture(u"numbers-page-0.json"_s)});
    m_server->enqueue({.body = fixture(u"numbers-page-1.json"_s)});
    auto twilio = service();
    Answer<OwnedAnswer> answer;
    answer.keep(twilio->findOwned(number(u"+15125559012"_s), answer.callback()));
    twilio.reset();
    QVERIFY(answer.wait());
    QVERIFY(answer.result());
    QCOMPARE(answer.result()->numbers.size(), 1);
}

QTEST_GUILESS_MAIN(TestTwilioService)
#include "tst_twilioservice.moc"
