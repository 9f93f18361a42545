// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "support/answer.h"
#include "support/faultserver.h"
#include "support/sandboxprocess.h"
#include "support/wireclient.h"
#include "twilio/authorizer.h"
#include "twilio/twiliophoneservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using testsupport::Answer;
using testsupport::FaultServer;
using testsupport::SandboxAccount;
using testsupport::SandboxProcess;

namespace {

constexpr int numbersThere = 4500; // five pages
const QString foreignAccount = u"AC00000000000000000000000000000001"_s;

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

QJsonObject row(int number)
{
    return {{u"sid"_s, u"PN%1"_s.arg(number, 32, 16, QChar(u'0'))},
            {u"account_sid"_s, foreignAccount},
            {u"phone_number"_s, u"+1512555%1"_s.arg(number, 4, 10, QChar(u'0'))},
            {u"friendly_name"_s, u"Ünïcode \"%1\""_s.arg(number)},
            {u"voice_url"_s, QJsonValue(QJsonValue::Null)}};
}

QByteArray page(const QJsonArray &rows, const QJsonValue &next)
{
    return QJsonDocument(QJsonObject{{u"incoming_phone_numbers"_s, rows}, {u"next_page_uri"_s, next}})
        .toJson(QJsonDocument::Compact);
}

// What a listing brought.
struct Brought
{
    QList<domain::ListedNumber> numbers;
    QSet<QString> sids;
    int pages = 0;

    void take(const ListedPage &page)
    {
        ++pages;
        numbers += page.numbers;
        for (const domain::ListedNumber &number : page.numbers)
            sids << number.sid.toString();
    }
    bool hasNoDoubles() const { return numbers.size() == sids.size(); }
};

} // namespace

// All numbers of an account, page by page: against the simulated Twilio, and against servers that lie.
class TestNumberListing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyNumberOnce();
    void onlyThreePagesAreHeld();
    void failsInTheMiddle_data();
    void failsInTheMiddle();
    void whatBreaksOffIsNotTheWhole_data();
    void whatBreaksOffIsNotTheWhole();
    void nothingIsAskedAfterGivingUp();
    void othersOvertake();
    void rowsThatMoveToTheNextPageCountOnce();
    void linksThatAreNotFollowed_data();
    void linksThatAreNotFollowed();
    void pagesThatCannotBeRead_data();
    void pagesThatCannotBeRead();
    void rowsSayWhatTheNumberSays();
    void whatChangedIsSeenByTheNextListing();
    void subaccountsOfTheCredential();
    void numbersThatComeAndGo();

private:
    std::unique_ptr<TwilioPhoneService> service(const QUrl &api, const SandboxAccount &account)
    {
        const auto endpoints = Endpoints::fromOptions({u"api="_s + api.toString()});
        core::Timings timings;
        timings.firstBackoff = 20ms;
        timings.longestBackoff = 40ms;
        timings.requestDeadline = 5s;
        timings.attempts = 3;
        return std::make_unique<TwilioPhoneService>(m_client, m_clock, std::make_shared<SandboxAuthorizer>(account),
                                                    *endpoints, *m_pacer, timings);
    }
    std::unique_ptr<TwilioPhoneService> service() { return service(m_sandbox.apiUrl(), m_sandbox.account(u"full"_s)); }
    core::Status list(TwilioPhoneService &twilio, const QString &account, Brought &brought)
    {
        Answer<void> end;
        end.keep(twilio.listAllNumbers(
            account, [&brought](const ListedPage &page) { brought.take(page); }, end.callback()));
        if (!end.wait())
            return core::fail({.kind = ErrorKind::Timeout, .operation = u"test"_s});
        return end.result();
    }
    core::Status listAll(Brought &brought)
    {
        const auto twilio = service();
        return list(*twilio, m_sandbox.account(u"full"_s).sid, brought);
    }
    core::Status listFrom(FaultServer &server, Brought &brought)
    {
        QUrl api = server.url();
        api.setPath({});
        const auto twilio = service(api, {.sid = foreignAccount, .token = u"t"_s, .accountSid = foreignAccount});
        return list(*twilio, foreignAccount, brought);
    }
    qsizetype pagesAsked()
    {
        return m_sandbox.requests(u"api"_s, u"IncomingPhoneNumbers\\.json"_s).size() - m_askedBefore;
    }

    core::SystemClock m_clock;
    http::Client m_client{m_clock};
    std::unique_ptr<Pacer> m_pacer;
    SandboxProcess m_sandbox;
    qsizetype m_askedBefore = 0;
};

void TestNumberListing::initTestCase()
{
    QVERIFY2(m_sandbox.start(u"test"_s, {u"--numbers"_s, QString::number(numbersThere)}),
             qPrintable(m_sandbox.errorText()));
}

// Building the pages anew takes a while: only those tests that change the world begin with a reset.
void TestNumberListing::init()
{
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY(m_sandbox.post(u"/latency"_s, {{u"ms"_s, 0}}));
    m_askedBefore = 0;
    m_askedBefore = pagesAsked();
    m_pacer = std::make_unique<Pacer>(m_clock);
}

void TestNumberListing::everyNumberOnce()
{
    Brought brought;
    QVERIFY(listAll(brought));
    QCOMPARE(brought.pages, 5);
    QCOMPARE(brought.sids.size(), numbersThere);
    QVERIFY(brought.hasNoDoubles());
    // Numbers that are set up alike share what they have in common.
    QSet<const char *> memory;
    for (const domain::ListedNumber &number : std::as_const(brought.numbers))
        memory << number.configuration.packed().constData();
    QVERIFY2(memory.size() < 60, qPrintable(QString::number(memory.size())));
}

void TestNumberListing::rowsSayWhatTheNumberSays()
{
    QVERIFY(m_sandbox.reset());
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+15125550100"_s},
                                           {u"friendly_name"_s, u"Ünïcode \"quoted\" \\ slash"_s},
                                           {u"created"_s, u"2026-02-03T04:05:06Z"_s},
                                           {u"voice_url"_s, u"https://u:p@example.com/v?a=1&b=%20#rc=2"_s},
                                           {u"voice_method"_s, u"GET"_s},
                                           {u"voice_fallback_url"_s, u"https://example.com/f"_s},
                                           {u"sms_application_sid"_s, u"AP"_s + QString(32, u'7')},
                                           {u"trunk_sid"_s, u"TK"_s + QString(32, u'8')}}));
    Brought brought;
    QVERIFY(listAll(brought));
    const domain::ListedNumber &listed = brought.numbers.first(); // newest first
    const auto twilio = service();
    Answer<NumberAnswer> read;
    read.keep(twilio->readNumber(listed.sid.toString(), read.callback()));
    QVERIFY(read.wait() && read.result());
    domain::NumberConfiguration expected = read.result()->configuration;
    domain::NumberConfiguration said = listed.toConfiguration();
    expected.raw = {};
    expected.emergencyAddressStatus.clear();
    expected.capabilities = said.capabilities = {};
    QCOMPARE(said.friendlyName, u"Ünïcode \"quoted\" \\ slash"_s);
    QCOMPARE(said.dateCreated, QDateTime({2026, 2, 3}, {4, 5, 6}, Qt::UTC));
    QCOMPARE(said.webhooks.voice.url, u"https://u:p@example.com/v?a=1&b=%20#rc=2"_s);
    QVERIFY(said == expected);
    QVERIFY(listed.hasSms && listed.hasVoice);
}

void TestNumberListing::whatChangedIsSeenByTheNextListing()
{
    QVERIFY(m_sandbox.reset());
    Brought before;
    QVERIFY(listAll(before));
    const QString sid = before.numbers.at(2300).sid.toString();
    const auto twilio = service();
    Answer<NumberAnswer> changed;
    changed.keep(twilio->configureWebhooks(sid, {{u"VoiceUrl"_s, u"https://example.com/new"_s}}, changed.callback()));
    QVERIFY(changed.wait());
    QVERIFY2(changed.result(), changed.result() ? "" : qPrintable(changed.error().detail));
    Brought after;
    QVERIFY(listAll(after));
    QCOMPARE(after.numbers.size(), before.numbers.size());
    int different = 0;
    for (qsizetype i = 0; i < before.numbers.size(); ++i)
        different += before.numbers[i].configuration != after.numbers[i].configuration;
    QCOMPARE(different, 1);
    QCOMPARE(after.numbers.at(2300).configuration.webhooks().voice.url, u"https://example.com/new"_s);
}

void TestNumberListing::subaccountsOfTheCredential()
{
    QVERIFY(m_sandbox.reset());
    const QString subaccount = m_sandbox.account(u"subaccount"_s).sid;
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+15125550100"_s}, {u"accountSid"_s, subaccount}}));
    const auto twilio = service();
    Answer<QList<domain::AccountFacts>> accounts;
    accounts.keep(twilio->listSubaccounts(accounts.callback()));
    QVERIFY(accounts.wait() && accounts.result());
    QCOMPARE(accounts.result()->size(), 1);
    QCOMPARE(accounts.result()->first().sid, subaccount);
    Brought brought;
    QVERIFY(list(*twilio, subaccount, brought));
    QCOMPARE(brought.numbers.size(), 1);
    QCOMPARE(brought.numbers.first().accountSid, subaccount);

    // The other way there is no way.
    const auto own = service(m_sandbox.apiUrl(), m_sandbox.account(u"subaccount"_s));
    const core::Status refused = list(*own, m_sandbox.account(u"full"_s).sid, brought);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    const auto key = service(m_sandbox.apiUrl(), m_sandbox.account(u"standard-key"_s));
    Answer<QList<domain::AccountFacts>> none;
    none.keep(key->listSubaccounts(none.callback()));
    QVERIFY(none.wait() && !none.result());
    QCOMPARE(none.error().kind, ErrorKind::Unauthorized);
}

// While pages are on their way numbers are bought and given back, before and behind where the listing stands.
void TestNumberListing::numbersThatComeAndGo()
{
    QVERIFY(m_sandbox.reset());
    Brought still;
    QVERIFY(listAll(still));
    const auto twilio = service();
    const SandboxAccount account = m_sandbox.account(u"full"_s);
    testsupport::WireClient wire(m_sandbox.apiUrl(), account.sid, account.token);
    Brought brought;
    std::vector<ListedPage> held;
    Answer<void> end;
    end.keep(twilio->listAllNumbers(
        account.sid, [&](ListedPage page) { held.push_back(std::move(page)); }, end.callback()));
    QTRY_COMPARE(held.size(), 3U);
    const QStringList gone{still.numbers.at(10).sid.toString(), still.numbers.at(2999).sid.toString(),
                           still.numbers.at(3000).sid.toString(), still.numbers.at(4499).sid.toString()};
    for (const QString &sid : gone) {
        QCOMPARE(wire.remove(u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers/%2.json"_s.arg(account.sid, sid)).status,
                 204);
    }
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+15125550100"_s}, {u"count"_s, 50}}));
    for (ListedPage &page : held)
        brought.take(page);
    held.clear();
    QTRY_VERIFY(end.isThere() || !held.empty());
    while (!end.isThere()) {
        for (ListedPage &page : std::exchange(held, {}))
            brought.take(page);
        QTRY_VERIFY(end.isThere() || !held.empty());
    }
    for (ListedPage &page : held)
        brought.take(page);
    QVERIFY(end.result());
    QVERIFY(brought.hasNoDoubles());
    for (const domain::ListedNumber &number : std::as_const(still.numbers)) {
        const QString sid = number.sid.toString();
        const bool wasListedBefore = sid == gone.at(0) || sid == gone.at(1);
        QCOMPARE(brought.sids.contains(sid), wasListedBefore || !gone.contains(sid));
    }
}

void TestNumberListing::onlyThreePagesAreHeld()
{
    const auto twilio = service();
    std::deque<ListedPage> held;
    Answer<void> end;
    end.keep(twilio->listAllNumbers(
        m_sandbox.account(u"full"_s).sid, [&](ListedPage page) { held.push_back(std::move(page)); }, end.callback()));
    QTRY_COMPARE(held.size(), 3U);
    // A read that comes later is answered: the wire is free, only the listing waits.
    Answer<core::Money> balance;
    balance.keep(twilio->fetchBalance(balance.callback()));
    QVERIFY(balance.wait() && balance.result());
    QCOMPARE(pagesAsked(), 3);
    held.pop_front();
    QTRY_COMPARE(held.size(), 3U);
    QCOMPARE(pagesAsked(), 4);
    held.clear();
    QVERIFY(end.wait() && end.result());
    QCOMPARE(pagesAsked(), 5);
}

void TestNumberListing::failsInTheMiddle_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("a server error") << QJsonObject{{u"fault"_s, u"status"_s}};
    QTest::newRow("a proxy's page") << QJsonObject{{u"fault"_s, u"html"_s}};
    QTest::newRow("too many requests") << QJsonObject{{u"fault"_s, u"status"_s},
                                                      {u"args"_s, QJsonObject{{u"status"_s, 429}}}};
    QTest::newRow("a lost connection") << QJsonObject{{u"fault"_s, u"drop-after-commit"_s}};
    QTest::newRow("half a page") << QJsonObject{{u"fault"_s, u"truncated-json"_s}};
    QTest::newRow("an empty page") << QJsonObject{{u"fault"_s, u"empty-body"_s}};
    QTest::newRow("wrong types") << QJsonObject{{u"fault"_s, u"wrong-types"_s}};
    QTest::newRow("a body that ends early") << QJsonObject{{u"fault"_s, u"wrong-content-length"_s}};
}

void TestNumberListing::failsInTheMiddle()
{
    QFETCH(QJsonObject, fault);
    fault.insert(u"match"_s,
                 QJsonObject{{u"server"_s, u"api"_s}, {u"path"_s, u"IncomingPhoneNumbers"_s}, {u"nth"_s, 3}});
    QVERIFY2(m_sandbox.arm(fault), qPrintable(m_sandbox.errorText()));
    Brought brought;
    QVERIFY(listAll(brought));
    QVERIFY(pagesAsked() >= 6); // Qt itself repeats a GET whose connection broke
    QCOMPARE(brought.pages, 5);
    QCOMPARE(brought.sids.size(), numbersThere);
    QVERIFY(brought.hasNoDoubles());
}

void TestNumberListing::whatBreaksOffIsNotTheWhole_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("asked"); // pages on the wire
    QTest::newRow("server errors") << QJsonObject{{u"fault"_s, u"status"_s}} << int(ErrorKind::ServerFault) << 5;
    QTest::newRow("half pages") << QJsonObject{{u"fault"_s, u"truncated-json"_s}} << int(ErrorKind::BadReply) << 5;
    QTest::newRow("the key was deleted meanwhile")
        << QJsonObject{{u"fault"_s, u"status"_s}, {u"args"_s, QJsonObject{{u"status"_s, 401}}}}
        << int(ErrorKind::Unauthorized) << 3;
}

void TestNumberListing::whatBreaksOffIsNotTheWhole()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, kind);
    QFETCH(int, asked);
    fault.insert(
        u"match"_s,
        QJsonObject{{u"server"_s, u"api"_s}, {u"path"_s, u"IncomingPhoneNumbers"_s}, {u"nth"_s, 3}, {u"count"_s, -1}});
    QVERIFY2(m_sandbox.arm(fault), qPrintable(m_sandbox.errorText()));
    Brought brought;
    const core::Status end = listAll(brought);
    QVERIFY(!end);
    QCOMPARE(int(end.error().kind), kind);
    QVERIFY(brought.pages <= 2); // the second may still be read when the third is refused
    QCOMPARE(pagesAsked(), asked);
}

void TestNumberListing::nothingIsAskedAfterGivingUp()
{
    const auto twilio = service();
    Brought brought;
    Answer<void> end;
    end.keep(twilio->listAllNumbers(
        m_sandbox.account(u"full"_s).sid,
        [&](const ListedPage &page) {
            brought.take(page);
            end.abandon();
        },
        end.callback()));
    QTRY_COMPARE(brought.pages, 1);
    Answer<core::Money> balance;
    balance.keep(twilio->fetchBalance(balance.callback()));
    QVERIFY(balance.wait() && balance.result());
    const qsizetype asked = pagesAsked();
    QVERIFY(asked <= 2);
    QVERIFY(!end.isThere());
    QCOMPARE(brought.pages, 1);
    QCOMPARE(pagesAsked(), asked);
}

void TestNumberListing::othersOvertake()
{
    m_pacer->setCeiling(1);
    QVERIFY(m_sandbox.post(u"/latency"_s, {{u"ms"_s, 30}}));
    const auto twilio = service();
    Brought brought;
    Answer<void> end;
    end.keep(twilio->listAllNumbers(
        m_sandbox.account(u"full"_s).sid, [&](const ListedPage &page) { brought.take(page); }, end.callback()));
    Answer<core::Money> balance;
    balance.keep(twilio->fetchBalance(balance.callback()));
    QVERIFY(balance.wait() && balance.result());
    QVERIFY2(brought.pages <= 1, "the read waited for more than the page that was under way");
    QVERIFY(end.wait() && end.result());
    QCOMPARE(brought.sids.size(), numbersThere);
}

void TestNumberListing::rowsThatMoveToTheNextPageCountOnce()
{
    FaultServer server;
    const QString link =
        u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json?PageSize=1000&Page=1"_s.arg(foreignAccount);
    server.enqueue({.body = page({row(1), row(2), row(3)}, link)});
    server.enqueue({.body = page({row(3), row(4)}, {})});
    Brought brought;
    const core::Status end = listFrom(server, brought);
    QVERIFY2(end, end ? "" : qPrintable(end.error().detail));
    QCOMPARE(brought.numbers.size(), 4);
    QVERIFY(brought.hasNoDoubles());
    QCOMPARE(brought.numbers.at(3).friendlyName, u"Ünïcode \"4\""_s);
    QVERIFY(brought.numbers.at(3).configuration.webhooks().voice.url.isEmpty());
}

void TestNumberListing::linksThatAreNotFollowed_data()
{
    QTest::addColumn<QString>("link"); // %1: the account
    const QString list = u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json"_s;
    QTest::newRow("another host") << u"http://127.0.0.2:1"_s + list + u"?Page=1"_s;
    QTest::newRow("another host, short") << u"//127.0.0.2:1"_s + list + u"?Page=1"_s;
    QTest::newRow("another scheme") << u"https://127.0.0.1"_s + list + u"?Page=1"_s;
    QTest::newRow("another account") << u"/2010-04-01/Accounts/AC%2/IncomingPhoneNumbers.json?Page=1"_s.arg(
        QString(32, u'9'));
    QTest::newRow("another resource") << u"/2010-04-01/Accounts/%1/Calls.json?Page=1"_s;
    QTest::newRow("where it came from") << list + u"?PageSize=1000"_s;
}

void TestNumberListing::linksThatAreNotFollowed()
{
    QFETCH(QString, link);
    FaultServer server;
    server.setReply({.body = page({row(1)}, link.contains(u"%1") ? link.arg(foreignAccount) : link)});
    Brought brought;
    const core::Status end = listFrom(server, brought);
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::BadReply);
    QCOMPARE(server.requestsOnTheWire(), 1);
}

void TestNumberListing::pagesThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("<html>no</html>");
    QTest::newRow("no list") << QByteArray("{\"next_page_uri\": null}");
    QTest::newRow("no word of what follows") << QByteArray("{\"incoming_phone_numbers\": []}");
    QTest::newRow("cut behind the rows")
        << page({row(1)}, QJsonValue::Null).chopped(qstrlen(",\"next_page_uri\":null}"));
    QTest::newRow("a list of texts") << page({u"PN1"_s}, QJsonValue::Null);
    QJsonObject spoilt = row(1);
    spoilt.remove(u"sid"_s);
    QTest::newRow("a number without SID") << page({spoilt}, QJsonValue::Null);
    spoilt = row(1);
    spoilt[u"phone_number"_s] = u"Anonymous"_s;
    QTest::newRow("no number") << page({spoilt}, QJsonValue::Null);
    spoilt = row(1);
    spoilt[u"account_sid"_s] = 7;
    QTest::newRow("an account that is none") << page({spoilt}, QJsonValue::Null);
}

void TestNumberListing::pagesThatCannotBeRead()
{
    QFETCH(QByteArray, body);
    FaultServer server;
    server.setReply({.headers = {{"Twilio-Request-Id", "RQ42"}}, .body = body});
    Brought brought;
    const core::Status end = listFrom(server, brought);
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::BadReply);
    QCOMPARE(end.error().requestId, u"RQ42"_s);
    QCOMPARE(brought.pages, 0);
    QCOMPARE(server.requestsOnTheWire(), 3); // asked again, as reads are
}

QTEST_GUILESS_MAIN(TestNumberListing)
#include "tst_numberlisting.moc"
