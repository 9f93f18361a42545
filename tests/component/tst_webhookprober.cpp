// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "support/faultserver.h"
#include "webhooks/webhookprober.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace phonedesk;
using namespace phonedesk::webhooks;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Finding;
using domain::WebhookKind;
using domain::WebhookVerdict;
using testsupport::Fault;
using testsupport::FaultReply;
using testsupport::FaultServer;
using testsupport::SeenRequest;

Q_DECLARE_METATYPE(phonedesk::domain::Finding)
Q_DECLARE_METATYPE(phonedesk::testsupport::FaultReply)

namespace {

constexpr QByteArrayView token = "0123456789abcdef0123456789abcdef";

class TokenSigner final : public Signer
{
public:
    bool canSign() const override { return true; }
    QByteArray signature(const QString &url, const domain::FormFields &fields) const override
    {
        return domain::twilioSignature(token, url, fields);
    }
};

class NoSigner final : public Signer
{
public:
    bool canSign() const override { return false; }
    QByteArray signature(const QString &, const domain::FormFields &) const override { return "asked for nothing"; }
};

FaultReply twiml(const QByteArray &body, const QByteArray &type = "text/xml")
{
    FaultReply reply{.body = body};
    if (!type.isEmpty())
        reply.headers = {{"Content-Type", type}};
    return reply;
}

FaultReply redirect(int status, const QUrl &to)
{
    return {.status = status, .headers = {{"Location", to.toEncoded()}}};
}

// The parameters of a form or query, decoded, in order.
domain::FormFields fieldsOf(const QByteArray &form)
{
    const auto items = QUrlQuery(QString::fromLatin1(form)).queryItems(QUrl::FullyDecoded);
    return {items.begin(), items.end()};
}

QString valueOf(const domain::FormFields &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return u"(absent)"_s;
}

const QByteArray goodVoice =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Gather><Say voice=\"alice\">Thanks "
    "for\n  calling <emphasis>Acme</emphasis>.</Say></Gather><Play>x.mp3</Play><Say/>"
    "<Say>Goodbye.</Say></Response>";

} // namespace

class TestWebhookProber : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goodVoiceIsHeard();
    void requestIsTwilios_data();
    void requestIsTwilios();
    void getAppendsToTheQuery();
    void portIsDroppedWhereTwilioDropsIt();
    void judgesAnswers_data();
    void judgesAnswers();
    void statusIgnoresTheBody();
    void unsignedAnswers_data();
    void unsignedAnswers();
    void lostConnections_data();
    void lostConnections();
    void slowAnswer();
    void nobodyThere();
    void untrustedCertificate();
    void urlsThatCannotBeCalled_data();
    void urlsThatCannotBeCalled();
    void redirectsAreFollowed_data();
    void redirectsAreFollowed();
    void otherHostsGetNoSecrets();
    void redirectIntoThisMachineIsRefused();
    void endlessRedirects();
    void passwordOnlyWhereAsked();
    void passwordRefused();
    void divertedHostKeepsItsName();
    void abandonedProbeIsSilent();
    void connectToOptions_data();
    void connectToOptions();

private:
    // One probe of one webhook, to its verdict.
    WebhookVerdict probe(WebhookKind kind, const QString &url, const Signer &signer = TokenSigner(),
                         const QString &method = u"POST"_s)
    {
        WebhookProber prober(*m_client, m_clock, m_timings, m_connectTo);
        WebhookVerdict verdict;
        bool done = false;
        QEventLoop loop;
        const core::CallHandle handle = prober.probe({kind,
                                                      {url, method},
                                                      u"AC00000000000000000000000000000001"_s,
                                                      *domain::E164Number::fromText(u"+15125559012")},
                                                     signer, [&](const WebhookVerdict &said) {
                                                         verdict = said;
                                                         done = true;
                                                         loop.quit();
                                                     });
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        if (!done)
            qFatal("no verdict came");
        return verdict;
    }
    QString url(const QString &path = u"/voice"_s) const { return m_server->url(path).toString(); }

    core::SystemClock m_clock;
    core::Timings m_timings;
    ConnectTo m_connectTo;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<http::Client> m_client;
};

void TestWebhookProber::init()
{
    m_timings = {};
    m_connectTo = {};
    m_server = std::make_unique<FaultServer>();
    m_client = std::make_unique<http::Client>(m_clock);
}

void TestWebhookProber::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestWebhookProber::goodVoiceIsHeard()
{
    m_server->setReply(twiml(goodVoice));
    const WebhookVerdict verdict = probe(WebhookKind::Voice, url());
    QCOMPARE(verdict.finding, Finding::Good);
    QVERIFY(verdict.isGood() && verdict.wasSigned);
    QCOMPARE(verdict.httpStatus, 200);
    QCOMPARE(verdict.heard, u"Thanks for calling Acme. Goodbye."_s);
    QCOMPARE(verdict.kind, WebhookKind::Voice);
    QCOMPARE(verdict.webhook.url, url());
    QVERIFY(verdict.redirects.isEmpty());
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestWebhookProber::requestIsTwilios_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("names");
    const QStringList common{u"AccountSid"_s, u"ApiVersion"_s, u"From"_s, u"To"_s, u"FromCity"_s, u"ToZip"_s};
    QTest::newRow("voice") << int(WebhookKind::Voice)
                           << common + QStringList{u"CallSid"_s, u"CallStatus"_s,  u"Direction"_s,    u"Called"_s,
                                                   u"Caller"_s,  u"CallerState"_s, u"CalledCountry"_s};
    QTest::newRow("sms") << int(WebhookKind::Sms)
                         << common + QStringList{u"MessageSid"_s, u"SmsSid"_s,      u"SmsMessageSid"_s, u"Body"_s,
                                                 u"NumMedia"_s,   u"NumSegments"_s, u"SmsStatus"_s};
    QTest::newRow("status") << int(WebhookKind::Status)
                            << common + QStringList{u"CallSid"_s,   u"CallStatus"_s,     u"CallDuration"_s,
                                                    u"Timestamp"_s, u"SequenceNumber"_s, u"CallbackSource"_s};
}

void TestWebhookProber::requestIsTwilios()
{
    QFETCH(int, kind);
    QFETCH(QStringList, names);
    m_server->setReply(twiml("<Response/>"));
    const QString configured = url(u"/hook?tenant=7"_s) + u"#rc=2&rt=5000"_s;
    QCOMPARE(probe(WebhookKind(kind), configured).finding, Finding::Good);
    const SeenRequest seen = m_server->seen().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/hook?tenant=7"); // no fragment
    QCOMPARE(seen.header("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(seen.header("user-agent"), "TwilioProxy/1.1");
    QCOMPARE(seen.header("x-phonedesk-test"), "1");
    QCOMPARE(seen.header("i-twilio-idempotency-token").size(), 36);
    QCOMPARE(seen.header("authorization"), "");
    const domain::FormFields fields = fieldsOf(seen.body);
    for (const QString &name : names)
        QVERIFY2(valueOf(fields, name) != u"(absent)"_s, qPrintable(name));
    QCOMPARE(valueOf(fields, u"To"_s), u"+15125559012"_s);
    QCOMPARE(valueOf(fields, u"FromCity"_s), QString());
    // What the endpoint computes from what it received is what we sent.
    QCOMPARE(seen.header("x-twilio-signature"), domain::twilioSignature(token, url(u"/hook?tenant=7"_s), fields));
    const QString sid = valueOf(fields, WebhookKind(kind) == WebhookKind::Sms ? u"MessageSid"_s : u"CallSid"_s);
    QVERIFY2(sid.mid(2).startsWith(u"0000000000000000"_s) && sid.size() == 34, qPrintable(sid));

    const WebhookVerdict again = probe(WebhookKind(kind), configured);
    QVERIFY(again.isGood());
    QVERIFY(m_server->seen().last().body != seen.body); // endpoints store events by SID
}

void TestWebhookProber::getAppendsToTheQuery()
{
    m_server->setReply(twiml("<Response/>"));
    for (const auto &[path, joint] : {std::pair(u"/voice"_s, u"?"_s), {u"/voice?tenant=7"_s, u"&"_s}}) {
        QCOMPARE(probe(WebhookKind::Voice, url(path) + u"#rc=1"_s, TokenSigner(), u"GET"_s).finding, Finding::Good);
        const SeenRequest seen = m_server->seen().last();
        QCOMPARE(seen.method, "GET");
        QVERIFY(seen.target.startsWith((path + joint + u"AccountSid=AC"_s).toLatin1()));
        QVERIFY(seen.target.contains("&To=%2B15125559012&"));
        const QString received = m_server->url(u""_s).toString() + QString::fromLatin1(seen.target);
        QCOMPARE(seen.header("x-twilio-signature"), domain::twilioSignature(token, received, {}));
    }
}

void TestWebhookProber::portIsDroppedWhereTwilioDropsIt()
{
    m_server->setReply(twiml("<Response/>"));
    m_connectTo = {{u"hooks.example.test"_s, m_server->url()}};
    const QString configured = u"https://user:pw@hooks.example.test:8443/in"_s;
    for (const WebhookKind kind : domain::allWebhookKinds) {
        QCOMPARE(probe(kind, configured).finding, Finding::Good);
        const SeenRequest seen = m_server->seen().last();
        QCOMPARE(seen.header("host"), "hooks.example.test:8443");
        const QString asSigned =
            kind == WebhookKind::Sms ? u"https://hooks.example.test:8443/in"_s : u"https://hooks.example.test/in"_s;
        QCOMPARE(seen.header("x-twilio-signature"), domain::twilioSignature(token, asSigned, fieldsOf(seen.body)));
    }
}

void TestWebhookProber::judgesAnswers_data()
{
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<Finding>("finding");
    const QByteArray minimal = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
    QTest::newRow("minimal") << twiml(minimal) << Finding::Good;
    QTest::newRow("charset") << twiml(minimal, "Application/XML; charset=utf-8") << Finding::Good;
    QTest::newRow("html") << twiml(minimal, "text/html") << Finding::Good;
    QTest::newRow("byte order mark") << twiml("\xEF\xBB\xBF" + minimal) << Finding::Good;
    QTest::newRow("no type") << twiml(minimal, "") << Finding::WrongContentType;
    QTest::newRow("json") << twiml("{}", "application/json") << Finding::WrongContentType;
    QTest::newRow("read aloud") << twiml(minimal, "text/plain") << Finding::WrongContentType;
    QTest::newRow("empty") << twiml("") << Finding::NotTwiml;
    QTest::newRow("no content") << FaultReply{.status = 204, .headers = {{"Content-Type", "text/xml"}}}
                                << Finding::NotTwiml;
    QTest::newRow("blank line first") << twiml("\n" + minimal) << Finding::NotTwiml;
    QTest::newRow("wrong case") << twiml("<response/>") << Finding::NotTwiml;
    QTest::newRow("other root") << twiml("<html><Response/></html>", "text/html") << Finding::NotTwiml;
    QTest::newRow("not closed") << twiml("<Response><Say>Hi</Response>") << Finding::NotTwiml;
    QTest::newRow("something after") << twiml("<Response/>oops") << Finding::NotTwiml;
    QTest::newRow("two roots") << twiml("<Response/><Response/>") << Finding::NotTwiml;
    QTest::newRow("bare ampersand") << twiml("<Response><Say>A & B</Say></Response>") << Finding::NotTwiml;
    QTest::newRow("not text") << twiml(QByteArray("\x00\xff\xfe", 3)) << Finding::NotTwiml;
    QTest::newRow("entity bomb") << twiml("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
                                          "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                                          "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                                          "<Response><Say>&d;</Say></Response>")
                                 << Finding::NotTwiml;
    QTest::newRow("64 kB") << twiml("<Response>" + QByteArray(64 * 1024 - 21, ' ') + "</Response>") << Finding::Good;
    QTest::newRow("over 64 kB") << twiml("<Response>" + QByteArray(qsizetype(64) * 1024, ' ') + "</Response>")
                                << Finding::TooLarge;
    for (const int status : {400, 404, 405, 500, 502, 503, 304})
        QTest::addRow("%d", status) << FaultReply{.status = status} << Finding::HttpStatus;
    QTest::newRow("redirect to nowhere") << FaultReply{.status = 302} << Finding::HttpStatus;
    QTest::newRow("401") << FaultReply{.status = 401} << Finding::SignatureRefused;
    QTest::newRow("403") << FaultReply{.status = 403} << Finding::SignatureRefused;
}

void TestWebhookProber::judgesAnswers()
{
    QFETCH(FaultReply, reply);
    QFETCH(Finding, finding);
    m_server->setReply(reply);
    const WebhookVerdict verdict = probe(WebhookKind::Sms, url());
    QVERIFY2(verdict.finding == finding, qPrintable(name(verdict.finding) + u": "_s + verdict.detail));
    QCOMPARE(verdict.httpStatus, reply.status);
    QCOMPARE(verdict.heard, QString());
    QCOMPARE(verdict.detail.isEmpty(), finding == Finding::Good);
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestWebhookProber::statusIgnoresTheBody()
{
    for (const FaultReply &reply : {FaultReply{.status = 204}, twiml("{}", "application/json"), twiml("x", ""),
                                    twiml(QByteArray(100'000, 'x'))}) {
        m_server->setReply(reply);
        QCOMPARE(probe(WebhookKind::Status, url()).finding, Finding::Good);
    }
    m_server->setReply({.status = 500});
    QCOMPARE(probe(WebhookKind::Status, url()).finding, Finding::HttpStatus);
}

void TestWebhookProber::unsignedAnswers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<FaultReply>("reply");
    QTest::addColumn<Finding>("finding");
    const auto voice = int(WebhookKind::Voice);
    QTest::newRow("refused 403") << voice << FaultReply{.status = 403} << Finding::RefusedUnsigned;
    QTest::newRow("refused 401") << voice << FaultReply{.status = 401} << Finding::RefusedUnsigned;
    QTest::newRow("accepted") << voice << twiml(goodVoice) << Finding::AcceptedUnsigned;
    QTest::newRow("accepted status") << int(WebhookKind::Status) << FaultReply{.status = 204}
                                     << Finding::AcceptedUnsigned;
    QTest::newRow("no TwiML") << voice << twiml("<oops/>") << Finding::NotTwiml;
    QTest::newRow("broken") << voice << FaultReply{.status = 500} << Finding::HttpStatus;
}

void TestWebhookProber::unsignedAnswers()
{
    QFETCH(int, kind);
    QFETCH(FaultReply, reply);
    QFETCH(Finding, finding);
    m_server->setReply(reply);
    const WebhookVerdict verdict = probe(WebhookKind(kind), url(), NoSigner());
    QCOMPARE(verdict.finding, finding);
    QVERIFY(!verdict.wasSigned && !verdict.isGood());
    QCOMPARE(m_server->seen().first().header("x-twilio-signature"), "");
}

void TestWebhookProber::lostConnections_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("before reading") << int(Fault::DropBeforeReading);
    QTest::newRow("after reading") << int(Fault::DropAfterReading);
    QTest::newRow("in the answer") << int(Fault::Truncate);
    QTest::newRow("no HTTP") << int(Fault::Garbage);
}

void TestWebhookProber::lostConnections()
{
    QFETCH(int, fault);
    m_server->setReply({.body = "<Response/>", .fault = Fault(fault)});
    const WebhookVerdict verdict = probe(WebhookKind::Voice, url());
    QCOMPARE(verdict.finding, Finding::Unreachable);
    QVERIFY(!verdict.detail.isEmpty());
    QCOMPARE(m_server->requestsOnTheWire(), 1);
}

void TestWebhookProber::slowAnswer()
{
    m_timings.webhookDeadline = 300ms;
    m_server->setReply({.fault = Fault::Hang});
    QCOMPARE(probe(WebhookKind::Voice, url()).finding, Finding::TimedOut);
    m_server->setReply({.headers = {{"Content-Type", "text/xml"}}, .body = QByteArray(500, ' '), .fault = Fault::Drip});
    const WebhookVerdict verdict = probe(WebhookKind::Voice, url());
    QCOMPARE(verdict.finding, Finding::TimedOut);
    QVERIFY(verdict.took >= 300ms && verdict.took < 5s);
}

void TestWebhookProber::nobodyThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString nobody = u"http://127.0.0.1:%1/voice"_s.arg(closed.serverPort());
    closed.close();
    QCOMPARE(probe(WebhookKind::Voice, nobody).finding, Finding::Refused);
    QCOMPARE(probe(WebhookKind::Voice, u"https://no-such-host.invalid/voice"_s).finding, Finding::HostNotFound);
}

void TestWebhookProber::untrustedCertificate()
{
    FaultServer server{FaultServer::Transport::SelfSigned};
    const WebhookVerdict verdict = probe(WebhookKind::Voice, server.url(u"/voice"_s).toString());
    QCOMPARE(verdict.finding, Finding::TlsFailed);
    QVERIFY(!verdict.detail.isEmpty());
    QCOMPARE(server.requestsOnTheWire(), 0);
}

void TestWebhookProber::urlsThatCannotBeCalled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("method");
    QTest::newRow("empty") << QString() << u"POST"_s;
    QTest::newRow("ftp") << u"ftp://host/voice"_s << u"POST"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"GET"_s;
    QTest::newRow("relative") << u"/voice"_s << u"POST"_s;
    QTest::newRow("no host") << u"https:///voice"_s << u"POST"_s;
    QTest::newRow("port") << u"https://host:99999/voice"_s << u"POST"_s;
    QTest::newRow("method") << u"https://127.0.0.1/voice"_s << u"PUT"_s;
}

void TestWebhookProber::urlsThatCannotBeCalled()
{
    QFETCH(QString, text);
    QFETCH(QString, method);
    const WebhookVerdict verdict = probe(WebhookKind::Voice, text, TokenSigner(), method);
    QCOMPARE(verdict.finding, Finding::NotAllowed);
    QVERIFY(!verdict.detail.isEmpty());
}

void TestWebhookProber::redirectsAreFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303})
        QTest::addRow("%d", status) << status << QByteArray("GET");
    for (const int status : {307, 308})
        QTest::addRow("%d", status) << status << QByteArray("POST");
}

void TestWebhookProber::redirectsAreFollowed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    m_server->enqueue({.status = status, .headers = {{"Location", "/new%20place?a=%2B1"}}});
    m_server->enqueue(twiml("<Response><Say>Moved</Say></Response>"));
    const WebhookVerdict verdict = probe(WebhookKind::Voice, url());
    QCOMPARE(verdict.finding, Finding::Good);
    QCOMPARE(verdict.heard, u"Moved"_s);
    QCOMPARE(verdict.redirects, QStringList(m_server->url(u"/new%20place?a=%2B1"_s).toString()));
    QCOMPARE(m_server->seen().size(), 2);
    const SeenRequest second = m_server->seen().last();
    QCOMPARE(second.method, method);
    QCOMPARE(second.target, "/new%20place?a=%2B1");
    QCOMPARE(second.body, method == "POST" ? m_server->seen().first().body : QByteArray());
    QCOMPARE(second.header("i-twilio-idempotency-token"),
             m_server->seen().first().header("i-twilio-idempotency-token"));
}

void TestWebhookProber::otherHostsGetNoSecrets()
{
    FaultServer other;
    other.setReply(twiml("<Response/>"));
    m_connectTo = {{u"first.example.test"_s, m_server->url()}, {u"second.example.test"_s, other.url()}};
    m_server->enqueue({.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"hooks\""}}});
    m_server->enqueue(redirect(307, QUrl(u"https://second.example.test/in"_s)));
    const WebhookVerdict verdict = probe(WebhookKind::Voice, u"https://user:hush@first.example.test/in"_s);
    QCOMPARE(verdict.finding, Finding::Good);
    QCOMPARE(verdict.redirects, QStringList(u"https://second.example.test/in"_s));
    QCOMPARE(other.seen().size(), 1);
    QCOMPARE(other.seen().first().header("host"), "second.example.test");
    QCOMPARE(other.seen().first().header("x-twilio-signature"), "");
    QCOMPARE(other.seen().first().header("authorization"), "");

    // Not even where it asks for a password.
    other.setReply({.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"other\""}}});
    m_server->setReply(redirect(302, QUrl(u"https://second.example.test/in"_s)));
    QCOMPARE(probe(WebhookKind::Voice, u"https://user:hush@first.example.test/in"_s).finding, Finding::HttpStatus);
    QCOMPARE(other.seen().size(), 2);
    QCOMPARE(other.seen().last().header("authorization"), "");
}

void TestWebhookProber::redirectIntoThisMachineIsRefused()
{
    FaultServer inside;
    m_connectTo = {{u"hooks.example.test"_s, m_server->url()}};
    m_server->setReply(redirect(307, inside.url(u"/admin"_s)));
    const WebhookVerdict verdict = probe(WebhookKind::Voice, u"https://hooks.example.test/in"_s);
    QCOMPARE(verdict.finding, Finding::NotAllowed);
    QCOMPARE(inside.connections(), 0);
    m_server->setReply(redirect(302, QUrl(u"file:///etc/passwd"_s)));
    QCOMPARE(probe(WebhookKind::Voice, u"https://hooks.example.test/in"_s).finding, Finding::NotAllowed);
}

void TestWebhookProber::endlessRedirects()
{
    m_server->setReply(redirect(302, QUrl(u"/voice"_s)));
    const WebhookVerdict verdict = probe(WebhookKind::Voice, url());
    QCOMPARE(verdict.finding, Finding::TooManyRedirects);
    QCOMPARE(m_server->requestsOnTheWire(), 11); // the first, and ten more
}

void TestWebhookProber::passwordOnlyWhereAsked()
{
    m_server->setHandler([](const SeenRequest &seen) {
        if (seen.header("authorization") == "Basic " + QByteArray("us er:p:w\xC3\xA4").toBase64())
            return twiml("<Response/>");
        return FaultReply{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"hooks\""}}};
    });
    const QString configured = url().replace(u"http://"_s, u"http://us%20er:p:w%C3%A4@"_s);
    QCOMPARE(probe(WebhookKind::Voice, configured).finding, Finding::Good);
    QCOMPARE(m_server->seen().size(), 2);
    QCOMPARE(m_server->seen().first().header("authorization"), "");
    QCOMPARE(m_server->seen().first().body, m_server->seen().last().body); // the same event
    QCOMPARE(m_server->seen().last().header("x-twilio-signature"),
             m_server->seen().first().header("x-twilio-signature"));
}

void TestWebhookProber::passwordRefused()
{
    m_server->setReply({.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"hooks\""}}});
    const QString configured = url().replace(u"http://"_s, u"http://user:wrong@"_s);
    const WebhookVerdict verdict = probe(WebhookKind::Voice, configured);
    QCOMPARE(verdict.finding, Finding::HttpStatus); // it never came to the signature
    QCOMPARE(m_server->requestsOnTheWire(), 2);
    QVERIFY(!verdict.detail.contains(u"wrong"_s));
    QCOMPARE(probe(WebhookKind::Voice, url()).finding, Finding::HttpStatus); // without user info: asked once
    QCOMPARE(m_server->requestsOnTheWire(), 3);
}

void TestWebhookProber::divertedHostKeepsItsName()
{
    m_server->setReply(twiml("<Response/>"));
    m_connectTo = {{u"api.serviceflow.com"_s, m_server->url()}};
    const QString configured = u"https://API.serviceflow.com/webhooks/twilio/voice"_s;
    const WebhookVerdict verdict = probe(WebhookKind::Voice, configured);
    QCOMPARE(verdict.finding, Finding::Good);
    QCOMPARE(verdict.webhook.url, configured);
    QCOMPARE(m_server->seen().first().header("host"), "api.serviceflow.com");
    QCOMPARE(m_server->seen().first().header("x-twilio-signature"),
             domain::twilioSignature(token, configured, fieldsOf(m_server->seen().first().body)));
}

void TestWebhookProber::abandonedProbeIsSilent()
{
    m_server->setReply(twiml("<Response/>"));
    WebhookProber prober(*m_client, m_clock, m_timings);
    bool called = false;
    {
        const core::CallHandle handle = prober.probe({.webhook = {url()}}, TokenSigner(), [&](auto) { called = true; });
    }
    QTRY_COMPARE(m_server->seen().size(), 1);
    QTRY_COMPARE(m_client->unfinishedWrites(), 0);
    QVERIFY(!called);
}

void TestWebhookProber::connectToOptions_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"API.serviceflow.com=http://127.0.0.1:4011"_s << true;
    QTest::newRow("slash") << u"api.serviceflow.com=http://127.0.0.1:4011/"_s << true;
    for (const QString &bad :
         {u""_s, u"host"_s, u"=http://127.0.0.1:1"_s, u"a b=http://127.0.0.1:1"_s, u"h=127.0.0.1:1"_s,
          u"h=https://127.0.0.1:1"_s, u"h=http://127.0.0.1"_s, u"h=http://192.0.2.1:80"_s,
          u"h=http://127.0.0.1:1/path"_s, u"h=http://u:p@127.0.0.1:1"_s, u"h=http://127.0.0.1:1#x"_s})
        QTest::newRow(qPrintable(u"bad: "_s + bad)) << bad << false;
}

void TestWebhookProber::connectToOptions()
{
    QFETCH(QString, option);
    QFETCH(bool, isGood);
    const auto map = connectToFromOptions({option});
    QCOMPARE(map.has_value(), isGood);
    if (map)
        QCOMPARE(map->value(u"api.serviceflow.com"_s).port(), 4011);
    else
        QVERIFY(map.error().detail.contains(option));
    QVERIFY(!connectToFromOptions({option, option}));
}

QTEST_GUILESS_MAIN(TestWebhookProber)
#include "tst_webhookprober.moc"
