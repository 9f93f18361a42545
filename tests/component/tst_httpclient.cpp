// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "support/faultserver.h"
#include "support/testclock.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace phonedesk;
using namespace phonedesk::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Effect;
using core::ErrorKind;
using testsupport::Fault;
using testsupport::FaultReply;
using testsupport::FaultServer;

Q_DECLARE_METATYPE(phonedesk::http::Method)
Q_DECLARE_METATYPE(phonedesk::testsupport::Fault)
Q_DECLARE_METATYPE(phonedesk::core::ErrorKind)
Q_DECLARE_METATYPE(phonedesk::core::Effect)

namespace {

// What one call came to.
class Outcome
{
public:
    Outcome(Client &client, const Request &request)
        : m_handle(client.send(request, [state = m_state](core::Result<Response> result) {
              state->answers.push_back(std::move(result));
              state->loop.quit();
          }))
    {
    }

    bool wait()
    {
        QTimer::singleShot(10s, &m_state->loop, &QEventLoop::quit);
        if (m_state->answers.empty())
            m_state->loop.exec();
        return !m_state->answers.empty();
    }
    bool isThere() const { return !m_state->answers.empty(); }
    std::size_t times() const { return m_state->answers.size(); }
    const core::Result<Response> &result() const { return m_state->answers.front(); }
    void abandon() { m_handle.abandon(); }

private:
    struct State
    {
        std::vector<core::Result<Response>> answers;
        QEventLoop loop;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    core::CallHandle m_handle;
};

Request requestTo(const QUrl &url, Method method = Method::Get)
{
    Request request{.operation = u"test"_s, .method = method, .url = url, .deadline = 10s};
    if (method == Method::Post) {
        request.body = "PhoneNumber=%2B15125550100&FriendlyName=Front%20desk";
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    }
    return request;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void sendsWhatItWasGiven();
    void formsKeepEveryCharacter();
    void anyStatusIsAnAnswer_data();
    void anyStatusIsAnAnswer();
    void faultsAreTold_data();
    void faultsAreTold();
    void chunkedBodyThatBreaksOff();
    void oneWriteOnTheWireOverADeadConnection_data();
    void oneWriteOnTheWireOverADeadConnection();
    void manyWritesEachOnce();
    void nothingListens();
    void hostDoesNotExist();
    void tlsFailures_data();
    void tlsFailures();
    void silentHandshakeIsNoPurchase();
    void deadlineCoversADrippingBody();
    void replyIsBounded();
    void replyIsCutWhereAsked();
    void challengeGetsNoAnswer();
    void divertedRequestKeepsHostAndPath();
    void divertsOnlyToLoopback();
    void refusesOddUrls();
    void abandonedReadEnds();
    void abandonedWriteGoesOn();
    void closingAnswersEveryone();
    void moreThanSixAtOnce();
    void idleConnectionsAreNotUsedAgain();
    void idleConnectionsOfABusyManagerAreNotUsedAgain();
    void callbackMayDestroyTheClient();

private:
    core::SystemClock m_clock;
};

void TestHttpClient::sendsWhatItWasGiven()
{
    FaultServer server;
    server.setReply({.status = 201, .headers = {{"Twilio-Request-Id", "RQ1"}}, .body = "{}"});
    Client client(m_clock);
    Request request = requestTo(server.url(u"/a%2Bb?PhoneNumber=%2B1512&StartTime%3E=1#fragment"_s), Method::Post);
    request.headers.emplaceBack("Authorization", "Basic QUM6dG9rZW4=");
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result());
    QCOMPARE(outcome.result()->status, 201);
    QCOMPARE(outcome.result()->body, "{}");
    QCOMPARE(outcome.result()->header("twilio-request-id"), "RQ1");

    QCOMPARE(server.seen().size(), 1);
    const testsupport::SeenRequest seen = server.seen().first();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/a%2Bb?PhoneNumber=%2B1512&StartTime%3E=1");
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(seen.header("authorization"), "Basic QUM6dG9rZW4=");
    QCOMPARE(seen.header("content-type"), "application/x-www-form-urlencoded");

    Outcome deletion(client, requestTo(server.url(u"/number"_s), Method::Delete));
    QVERIFY(deletion.wait());
    QCOMPARE(server.seen().last().method, "DELETE");
    QCOMPARE(server.seen().last().body, "");
}

void TestHttpClient::formsKeepEveryCharacter()
{
    QCOMPARE(formEncoded({{u"PhoneNumber"_s, u"+1415"_s}, {u"Name"_s, u"a & b=ü/:"_s}, {u"SmsUrl"_s, u""_s}}),
             "PhoneNumber=%2B1415&Name=a%20%26%20b%3D%C3%BC%2F%3A&SmsUrl=");
}

void TestHttpClient::anyStatusIsAnAnswer_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    for (const auto &[method, text] :
         {std::pair(Method::Get, "GET"), {Method::Post, "POST"}, {Method::Delete, "DELETE"}}) {
        for (const int status : {200, 201, 301, 302, 303, 307, 308, 400, 401, 403, 404,
                                 405, 407, 409, 410, 418, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%s %d", text, status) << method << status;
    }
}

void TestHttpClient::anyStatusIsAnAnswer()
{
    QFETCH(Method, method);
    QFETCH(int, status);
    FaultServer server;
    FaultServer elsewhere;
    FaultReply reply{.status = status, .body = R"({"code": 20003})"};
    if (status / 100 == 3)
        reply.headers = {{"Location", elsewhere.url().toEncoded()}};
    server.setReply(reply);
    Client client(m_clock);
    Outcome outcome(client, requestTo(server.url(), method));
    QVERIFY(outcome.wait());
    QVERIFY2(outcome.result(), qPrintable(outcome.result() ? QString() : outcome.result().error().detail));
    QCOMPARE(outcome.result()->status, status);
    QCOMPARE(outcome.result()->body, reply.body);
    QCOMPARE(server.requestsOnTheWire(), 1);
    QCOMPARE(elsewhere.connections(), 0); // redirects are never followed
}

void TestHttpClient::faultsAreTold_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Method>("method");
    QTest::addColumn<ErrorKind>("kind");
    // (Qt reports an answer that is not HTTP as a connection that closed.)
    struct Row
    {
        const char *text;
        Fault fault;
        ErrorKind kind;
    };
    for (const Row &row : {Row{"hang", Fault::Hang, ErrorKind::Timeout},
                           {"drop before reading", Fault::DropBeforeReading, ErrorKind::Unreachable},
                           {"drop after reading", Fault::DropAfterReading, ErrorKind::Unreachable},
                           {"truncate", Fault::Truncate, ErrorKind::Unreachable},
                           {"garbage", Fault::Garbage, ErrorKind::Unreachable}}) {
        QTest::addRow("%s, GET", row.text) << row.fault << Method::Get << row.kind;
        QTest::addRow("%s, POST", row.text) << row.fault << Method::Post << row.kind;
        QTest::addRow("%s, DELETE", row.text) << row.fault << Method::Delete << row.kind;
    }
}

void TestHttpClient::faultsAreTold()
{
    QFETCH(Fault, fault);
    QFETCH(Method, method);
    QFETCH(ErrorKind, kind);
    FaultServer server;
    server.setReply({.body = R"({"sid": "PN0123456789"})", .fault = fault});
    Client client(m_clock);
    Request request = requestTo(server.url(), method);
    if (fault == Fault::Hang)
        request.deadline = 200ms;
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result());
    const core::Error &error = outcome.result().error();
    QCOMPARE(error.effect, method == Method::Get ? Effect::None : Effect::Unknown);
    QVERIFY2(error.kind == kind, qPrintable(name(error.kind) + u": "_s + error.detail));
    QCOMPARE(error.operation, u"test"_s);
    QVERIFY(!error.detail.isEmpty());
    if (method != Method::Get)
        QCOMPARE(server.requestsOnTheWire(), 1);
}

void TestHttpClient::chunkedBodyThatBreaksOff()
{
    // Qt reports the loss or a body without its end, depending on what it sees first: never more than came.
    FaultServer server;
    server.setReply({.status = 201, .body = R"({"sid": "PN0123456789"})", .fault = Fault::TruncateChunked});
    Client client(m_clock);
    Outcome outcome(client, requestTo(server.url(), Method::Post));
    QVERIFY(outcome.wait());
    QCOMPARE(server.requestsOnTheWire(), 1);
    if (outcome.result())
        QVERIFY(outcome.result()->body.size() < 23);
    else
        QCOMPARE(outcome.result().error().effect, Effect::Unknown);
}

void TestHttpClient::oneWriteOnTheWireOverADeadConnection_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("POST") << Method::Post;
    QTest::newRow("DELETE") << Method::Delete;
}

void TestHttpClient::oneWriteOnTheWireOverADeadConnection()
{
    // The server takes the second request over a kept-alive connection and closes: Qt would send it again by itself.
    QFETCH(Method, method);
    FaultServer server;
    Client client(m_clock);
    server.enqueue({.body = "{}"});
    Outcome first(client, requestTo(server.url()));
    QVERIFY(first.wait());
    server.enqueue({.fault = Fault::DropAfterReading});
    server.enqueue({.status = 201, .body = "{}"});
    Outcome second(client, requestTo(server.url(), method));
    QVERIFY(second.wait());
    QVERIFY(!second.result());
    QCOMPARE(second.result().error().effect, Effect::Unknown);
    QCOMPARE(server.requestsOnTheWire(), 2);
}

void TestHttpClient::manyWritesEachOnce()
{
    FaultServer server;
    int count = 0;
    server.setHandler([&count](const testsupport::SeenRequest &) {
        return FaultReply{.status = 201, .fault = ++count % 10 == 0 ? Fault::DropAfterReading : Fault::None};
    });
    Client client(m_clock);
    std::vector<std::unique_ptr<Outcome>> outcomes;
    outcomes.reserve(200);
    for (int i = 0; i < 200; ++i)
        outcomes.push_back(std::make_unique<Outcome>(client, requestTo(server.url(u"/%1"_s.arg(i)), Method::Post)));
    QCOMPARE(client.unfinishedWrites(), 200);
    for (const auto &outcome : outcomes)
        QVERIFY(outcome->wait());
    QCOMPARE(client.unfinishedWrites(), 0);
    QSet<QByteArray> targets;
    for (const testsupport::SeenRequest &seen : server.seen()) {
        QVERIFY2(!targets.contains(seen.target), seen.target.constData());
        targets.insert(seen.target);
    }
    for (int i = 0; i < 200; ++i) {
        const auto &outcome = *outcomes[size_t(i)];
        QCOMPARE(outcome.times(), size_t(1));
        // Whoever is told "it did not happen" must not be on the server's list.
        if (!outcome.result() && outcome.result().error().effect == Effect::None)
            QVERIFY(!targets.contains("/" + QByteArray::number(i)));
    }
}

void TestHttpClient::nothingListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    Client client(m_clock);
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        Outcome outcome(client, requestTo(url, method));
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.result());
        QCOMPARE(outcome.result().error().kind, ErrorKind::Unreachable);
        QCOMPARE(outcome.result().error().effect, Effect::None);
        QCOMPARE(unreachabilityOf(outcome.result().error()), Unreachability::Refused);
    }
}

void TestHttpClient::hostDoesNotExist()
{
    Client client(m_clock);
    Outcome outcome(client, requestTo(QUrl(u"http://no-such-host.invalid/"_s), Method::Post));
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Unreachable);
    QCOMPARE(outcome.result().error().effect, Effect::None);
    QCOMPARE(unreachabilityOf(outcome.result().error()), Unreachability::HostNotFound);
}

void TestHttpClient::tlsFailures_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("untrusted certificate") << int(FaultServer::Transport::SelfSigned);
    QTest::newRow("no TLS there") << int(FaultServer::Transport::BrokenHandshake);
}

void TestHttpClient::tlsFailures()
{
    QFETCH(int, transport);
    FaultServer server{FaultServer::Transport(transport)};
    server.setReply({.status = 201, .body = "{}"});
    Client client(m_clock);
    for (const Method method : {Method::Post, Method::Delete}) {
        Outcome outcome(client, requestTo(server.url(), method));
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.result());
        QCOMPARE(outcome.result().error().kind, ErrorKind::Tls);
        QCOMPARE(outcome.result().error().effect, Effect::None);
        QVERIFY(!outcome.result().error().detail.isEmpty());
        QCOMPARE(server.requestsOnTheWire(), 0);
    }
}

void TestHttpClient::silentHandshakeIsNoPurchase()
{
    FaultServer server{FaultServer::Transport::MuteHandshake};
    Client client(m_clock);
    Request request = requestTo(server.url(), Method::Post);
    request.deadline = 300ms;
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome.result().error().effect, Effect::None); // the body never left
}

void TestHttpClient::deadlineCoversADrippingBody()
{
    FaultServer server;
    server.setReply({.status = 201, .body = QByteArray(1000, 'x'), .fault = Fault::Drip});
    Client client(m_clock);
    Request request = requestTo(server.url(), Method::Post);
    request.deadline = 400ms;
    const auto start = m_clock.monotonic();
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::Timeout);
    QCOMPARE(outcome.result().error().effect, Effect::Unknown);
    QCOMPARE(outcome.result().error().httpStatus, 201);
    QVERIFY(m_clock.monotonic() - start < 5s);
}

void TestHttpClient::replyIsBounded()
{
    FaultServer server;
    server.setReply({.body = QByteArray(300'000, 'x')});
    Client client(m_clock);
    Request request = requestTo(server.url(), Method::Post);
    request.mostBytes = 100'000;
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(!outcome.result());
    QCOMPARE(outcome.result().error().kind, ErrorKind::BadReply);
    QCOMPARE(outcome.result().error().effect, Effect::Unknown);
    request.mostBytes = 300'000;
    Outcome fits(client, request);
    QVERIFY(fits.wait());
    QVERIFY(fits.result());
    QCOMPARE(fits.result()->body.size(), 300'000);
}

void TestHttpClient::replyIsCutWhereAsked()
{
    FaultServer server;
    server.setReply({.body = QByteArray(300'000, 'x')});
    Client client(m_clock);
    Request request = requestTo(server.url());
    request.mostBytes = 65'536;
    request.truncateAtMost = true;
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result());
    QVERIFY(outcome.result()->truncated);
    QCOMPARE(outcome.result()->body.size(), 65'536);

    server.setReply({.body = R"({"whole": "or not"})", .fault = Fault::PromiseTooLittle});
    Outcome lie(client, requestTo(server.url()));
    QVERIFY(lie.wait());
    QVERIFY(lie.result());
    QCOMPARE(lie.result()->body.size(), 9); // what was promised, and no more: parsing will tell
}

void TestHttpClient::challengeGetsNoAnswer()
{
    FaultServer server;
    server.setReply(
        {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"Twilio API\""}}, .body = R"({"code": 20003})"});
    Client client(m_clock);
    QUrl url = server.url();
    url.setUserInfo(u"user:password"_s);
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        Outcome outcome(client, requestTo(url, method));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.result());
        QCOMPARE(outcome.result()->status, 401);
        QCOMPARE(outcome.result()->body, R"({"code": 20003})");
    }
    QCOMPARE(server.requestsOnTheWire(), 3);
    for (const testsupport::SeenRequest &seen : server.seen())
        QCOMPARE(seen.header("authorization"), "");
}

void TestHttpClient::divertedRequestKeepsHostAndPath()
{
    FaultServer server;
    server.setReply({.body = "<Response/>"});
    Client client(m_clock);
    Request request = requestTo(QUrl(u"https://api.serviceflow.com:8443/webhooks/voice?a=%2B1"_s), Method::Post);
    request.connectTo = server.url();
    Outcome outcome(client, request);
    QVERIFY(outcome.wait());
    QVERIFY(outcome.result());
    QCOMPARE(server.seen().first().target, "/webhooks/voice?a=%2B1");
    QCOMPARE(server.seen().first().header("host"), "api.serviceflow.com:8443");
}

void TestHttpClient::divertsOnlyToLoopback()
{
    Client client(m_clock);
    for (const QString &target : {u"http://192.0.2.1:80"_s, u"https://127.0.0.1:80"_s, u"http://127.0.0.1"_s}) {
        Request request = requestTo(QUrl(u"https://api.serviceflow.com/"_s), Method::Post);
        request.connectTo = QUrl(target);
        Outcome outcome(client, request);
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.result());
        QCOMPARE(outcome.result().error().kind, ErrorKind::Rejected);
        QCOMPARE(outcome.result().error().effect, Effect::None);
    }
}

void TestHttpClient::refusesOddUrls()
{
    Client client(m_clock);
    for (const QString &url : {u""_s, u"file:///etc/passwd"_s, u"/relative"_s, u"http:///path"_s, u"ftp://h/"_s}) {
        Outcome outcome(client, requestTo(QUrl(url)));
        QVERIFY(!outcome.isThere()); // never from inside the call
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.result());
        QCOMPARE(outcome.result().error().kind, ErrorKind::Rejected);
    }
}

void TestHttpClient::abandonedReadEnds()
{
    FaultServer server;
    server.setReply({.fault = Fault::Hang});
    Client client(m_clock);
    {
        Outcome outcome(client, requestTo(server.url()));
        QTRY_COMPARE(server.requestsOnTheWire(), 1);
    }
    QCOMPARE(client.unfinishedWrites(), 0);
    Outcome again(client, requestTo(server.url()));
    QTRY_COMPARE(server.connections(), 2); // the first connection was given up, not waited for
}

void TestHttpClient::abandonedWriteGoesOn()
{
    FaultServer server;
    server.setReply({.status = 201, .body = QByteArray(10, 'x'), .fault = Fault::Drip});
    Client client(m_clock);
    Outcome outcome(client, requestTo(server.url(), Method::Post));
    outcome.abandon();
    QCOMPARE(client.unfinishedWrites(), 1);
    QTRY_COMPARE(server.requestsOnTheWire(), 1);
    QTRY_COMPARE(client.unfinishedWrites(), 0);
    QVERIFY(!outcome.isThere());
    QCOMPARE(server.requestsOnTheWire(), 1);
}

void TestHttpClient::closingAnswersEveryone()
{
    FaultServer server;
    server.setReply({.fault = Fault::Hang});
    auto client = std::make_unique<Client>(m_clock);
    Outcome read(*client, requestTo(server.url()));
    Outcome write(*client, requestTo(server.url(), Method::Post));
    QTRY_COMPARE(server.requestsOnTheWire(), 2);
    client.reset();
    QVERIFY(read.wait());
    QVERIFY(write.wait());
    QCOMPARE(read.result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(read.result().error().effect, Effect::None);
    QCOMPARE(write.result().error().effect, Effect::Unknown);
}

void TestHttpClient::moreThanSixAtOnce()
{
    FaultServer server;
    server.setReply({.fault = Fault::Hang});
    Client client(m_clock);
    std::vector<std::unique_ptr<Outcome>> outcomes;
    outcomes.reserve(20);
    for (int i = 0; i < 20; ++i)
        outcomes.push_back(std::make_unique<Outcome>(client, requestTo(server.url())));
    QTRY_COMPARE(server.requestsOnTheWire(), 20);
    QCOMPARE(server.mostAtOnce(), 20);
}

void TestHttpClient::idleConnectionsAreNotUsedAgain()
{
    FaultServer server;
    server.setReply({.body = "{}"});
    testsupport::TestClock clock;
    Client client(clock);
    const auto ask = [&] {
        Outcome outcome(client, requestTo(server.url()));
        return outcome.wait() && outcome.result();
    };
    QVERIFY(ask());
    clock.advance(19s);
    client.dropIdleConnections(20s);
    QVERIFY(ask());
    QCOMPARE(server.connections(), 1); // young enough
    clock.advance(21s);
    client.dropIdleConnections(20s);
    QVERIFY(ask());
    QCOMPARE(server.connections(), 2);
}

void TestHttpClient::idleConnectionsOfABusyManagerAreNotUsedAgain()
{
    FaultServer server;
    server.setHandler([](const testsupport::SeenRequest &seen) {
        return FaultReply{.body = "{}", .fault = seen.target == "/hang" ? Fault::Hang : Fault::None};
    });
    testsupport::TestClock clock;
    Client client(clock);
    Outcome one(client, requestTo(server.url()));
    Outcome two(client, requestTo(server.url()));
    QVERIFY(one.wait() && two.wait());
    QCOMPARE(server.connections(), 2);
    clock.advance(25s);
    Request hanging = requestTo(server.url(u"/hang"_s));
    hanging.deadline = 1h;
    Outcome busy(client, hanging); // over one of the two; the other stays idle
    QTRY_COMPARE(server.requestsOnTheWire(), 3);
    client.dropIdleConnections(20s);
    Outcome purchase(client, requestTo(server.url(u"/buy"_s), Method::Post));
    QVERIFY(purchase.wait());
    QVERIFY(purchase.result());
    QCOMPARE(server.seen().last().connection, 3);
    QVERIFY(!busy.isThere());
}

void TestHttpClient::callbackMayDestroyTheClient()
{
    FaultServer server;
    server.setReply({.body = "{}"});
    auto client = std::make_unique<Client>(m_clock);
    bool done = false;
    const core::CallHandle handle = client->send(requestTo(server.url()), [&](const core::Result<Response> &) {
        client.reset();
        done = true;
    });
    QTRY_VERIFY(done);
    QVERIFY(!client);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
