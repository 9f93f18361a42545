// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "http/client.h"
#include "http/proxycheck.h"
#include "http/route.h"
#include "support/faultserver.h"
#include "support/proxyserver.h"
#include "support/testcertificate.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Effect;
using core::ErrorKind;
using testsupport::FaultServer;
using testsupport::ProxyServer;
using testsupport::TestCertificate;

// How requests leave this computer: through a proxy or not, and whose certificates they trust. The proxy and what is
// behind it are real, on loopback; "api.twilio.com" is whatever the proxy says it is.
class TestHttpRoute : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_certificate = TestCertificate::forHost(u"api.twilio.com"_s);
        QVERIFY2(!m_certificate.key.isEmpty(), "openssl is needed");
    }
    void init();
    void plainHttpGoesThroughTheProxy();
    void httpsGoesThroughATunnel();
    void passwordIsGiven_data();
    void passwordIsGiven();
    void refusalsAreTold_data();
    void refusalsAreTold();
    void proxyIsAskedForItself_data();
    void proxyIsAskedForItself();
    void postIsOnceOnTheWire();
    void loopbackTakesNoProxy();
    void certificateIsTrustedOnceItWasAdded();
    void certificateIsTrustedForItsHostAlone();
    void aChangeIsFeltByTheNextRequest();
    void heldRequestsWaitForTheRoute();
    void heldPurchaseThatRunsOutWasNotSent();
    void whatStandsInAPemFile();
    void patienceIsTold();

private:
    Route throughProxy() const { return {.way = Route::Way::Proxy, .host = u"127.0.0.1"_s, .port = m_proxy->port()}; }
    Route withPassword(const QByteArray &password) const
    {
        Route route = throughProxy();
        route.user = u"desk"_s;
        route.password = std::make_shared<const core::Secret>(QByteArrayView(password));
        return route;
    }
    Route trusting(Route route) const
    {
        for (const Certificate &certificate : certificatesIn(m_certificate.certificate))
            route.certificates << certificate.der;
        return route;
    }
    core::Result<Response> ask(const QString &url, Method method = Method::Get,
                               std::chrono::milliseconds deadline = 10s)
    {
        std::optional<core::Result<Response>> answer;
        Request request{.operation = u"test"_s, .method = method, .url = QUrl(url), .deadline = deadline};
        if (method == Method::Post) {
            request.body = "PhoneNumber=%2B15125550100";
            request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        }
        const auto call = m_client->send(request, [&](core::Result<Response> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
            return core::fail({.kind = ErrorKind::Timeout, .detail = u"the test's own"_s});
        return *answer;
    }

    core::SystemClock m_clock;
    TestCertificate m_certificate;
    std::unique_ptr<FaultServer> m_plain;
    std::unique_ptr<FaultServer> m_tls;
    std::unique_ptr<ProxyServer> m_proxy;
    std::unique_ptr<Client> m_client;
};

void TestHttpRoute::init()
{
    m_plain = std::make_unique<FaultServer>();
    m_plain->setReply({.body = "plain"});
    m_tls = std::make_unique<FaultServer>(FaultServer::Transport::SelfSigned);
    m_tls->useCertificate(m_certificate.certificate, m_certificate.key);
    m_tls->setReply({.status = 401, .body = "secure"});
    m_proxy = std::make_unique<ProxyServer>();
    m_proxy->know(u"hooks.example.com:80"_s, m_plain->url().port());
    m_proxy->know(u"api.twilio.com:443"_s, m_tls->url().port());
    m_client = std::make_unique<Client>(m_clock);
}

void TestHttpRoute::plainHttpGoesThroughTheProxy()
{
    m_client->setRoute(throughProxy());
    const auto answer = ask(u"http://hooks.example.com/voice?a=1"_s);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->body, "plain"_qba);
    QCOMPARE(m_proxy->seen().value(0), "GET http://hooks.example.com/voice?a=1 HTTP/1.1"_qba);
    QCOMPARE(m_plain->seen().value(0).target, "/voice?a=1"_qba);
}

void TestHttpRoute::httpsGoesThroughATunnel()
{
    m_client->setRoute(trusting(throughProxy()));
    const auto answer = ask(u"https://api.twilio.com/2010-04-01"_s);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->status, 401);
    QCOMPARE(answer->body, "secure"_qba);
    QCOMPARE(m_proxy->seen(), {"CONNECT api.twilio.com:443 HTTP/1.1"_qba});
}

void TestHttpRoute::passwordIsGiven_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"http://hooks.example.com/"_s;
    QTest::newRow("tunnel") << u"https://api.twilio.com/"_s;
}

void TestHttpRoute::passwordIsGiven()
{
    QFETCH(QString, url);
    m_proxy->requirePassword("desk", "pass:wörd");
    m_client->setRoute(trusting(withPassword("pass:wörd")));
    const auto answer = ask(url);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(m_proxy->let(), 1);
    // What the proxy is told is nobody else's.
    for (const FaultServer *server : {m_plain.get(), m_tls.get()}) {
        for (const auto &request : server->seen())
            QVERIFY(request.header("Proxy-Authorization").isEmpty());
    }
}

void TestHttpRoute::refusalsAreTold_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const QString &how, const QString &url, Unreachability why) {
        QTest::newRow(name) << how << url << int(why);
    };
    const QString tunnel = u"https://api.twilio.com/"_s;
    const QString plain = u"http://hooks.example.com/"_s;
    row("no password, tunnel", u"nobody"_s, tunnel, Unreachability::ProxyWantsPassword);
    row("wrong password, tunnel", u"wrong"_s, tunnel, Unreachability::ProxyWantsPassword);
    row("no password, plain", u"nobody"_s, plain, Unreachability::ProxyWantsPassword);
    row("wrong password, plain", u"wrong"_s, plain, Unreachability::ProxyWantsPassword);
    row("leads nowhere", u"403"_s, tunnel, Unreachability::Proxy);
    row("nothing listens", u"gone"_s, tunnel, Unreachability::Proxy);
    row("nothing listens, plain", u"gone"_s, plain, Unreachability::Proxy);
    row("no such proxy", u"unknown"_s, tunnel, Unreachability::Proxy);
    row("cannot reach it either", u"502"_s, tunnel, Unreachability::Proxy);
}

void TestHttpRoute::refusalsAreTold()
{
    QFETCH(QString, how);
    QFETCH(QString, url);
    QFETCH(int, why);
    Route route = how == "wrong"_L1 ? withPassword("guess") : throughProxy();
    if (how == "nobody"_L1 || how == "wrong"_L1)
        m_proxy->requirePassword("desk", "secret");
    else if (how == "gone"_L1)
        m_proxy.reset();
    else if (how == "unknown"_L1)
        route.host = u"proxy.invalid"_s;
    else
        m_proxy->refuseWith(how.toInt());
    m_client->setRoute(trusting(route));
    for (const Method method : {Method::Get, Method::Post}) {
        const auto answer = ask(url, method);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Unreachable);
        QCOMPARE(answer.error().effect, Effect::None);
        QVERIFY2(int(unreachabilityOf(answer.error())) == why, qPrintable(answer.error().detail));
        QVERIFY(!answer.error().detail.contains(u"guess"_s));
    }
    QCOMPARE(m_tls->requestsOnTheWire(), 0);
    QVERIFY(!m_proxy || m_proxy->seen().size() <= 4); // it is not asked again and again
}

void TestHttpRoute::proxyIsAskedForItself_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("expected");
    const auto row = [](const QString &how, ProxyAnswer answer) {
        QTest::newRow(qPrintable(how)) << how << int(answer);
    };
    row(u"open"_s, ProxyAnswer::Open);
    row(u"right password"_s, ProxyAnswer::Open);
    row(u"no password"_s, ProxyAnswer::WantsPassword);
    row(u"wrong password"_s, ProxyAnswer::WantsPassword);
    row(u"403"_s, ProxyAnswer::Refused);
    row(u"502"_s, ProxyAnswer::Refused);
    row(u"gone"_s, ProxyAnswer::NotReached);
    row(u"unknown"_s, ProxyAnswer::NotFound);
    row(u"silent"_s, ProxyAnswer::NoAnswer);
    row(u"no proxy"_s, ProxyAnswer::NotAProxy);
}

void TestHttpRoute::proxyIsAskedForItself()
{
    QFETCH(QString, how);
    QFETCH(int, expected);
    Route route = how.contains(u"password"_s) && !how.startsWith(u"no"_s)
                      ? withPassword(how.startsWith(u"right"_s) ? "sécret" : "guess")
                      : throughProxy();
    if (how.contains(u"password"_s))
        m_proxy->requirePassword("desk", "sécret");
    m_proxy->refuseWith(how.toInt());
    if (how == "gone"_L1)
        m_proxy.reset();
    else if (how == "unknown"_L1)
        route.host = u"proxy.invalid"_s;
    m_plain->setReply({.fault = how == "silent"_L1 ? testsupport::Fault::Hang : testsupport::Fault::Garbage});
    if (how == "silent"_L1 || how == "no proxy"_L1)
        route.port = m_plain->url().port();
    std::optional<ProxyAnswer> answer;
    const auto call = checkProxy(route, u"api.twilio.com"_s, m_clock, how == "silent"_L1 ? 100ms : 10'000ms,
                                 [&](ProxyAnswer given) { answer = given; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 12'000);
    QCOMPARE(int(*answer), expected);
}

void TestHttpRoute::postIsOnceOnTheWire()
{
    m_proxy->requirePassword("desk", "secret");
    m_client->setRoute(trusting(withPassword("secret")));
    const auto secure = ask(u"https://api.twilio.com/buy"_s, Method::Post);
    QVERIFY2(secure, qPrintable(secure ? QString() : secure.error().detail));
    const auto plain = ask(u"http://hooks.example.com/voice"_s, Method::Post);
    QVERIFY2(plain, qPrintable(plain ? QString() : plain.error().detail));
    for (const FaultServer *server : {m_plain.get(), m_tls.get()}) {
        QCOMPARE(server->seen().size(), 1);
        QCOMPARE(server->seen().first().body, "PhoneNumber=%2B15125550100"_qba);
    }
}

void TestHttpRoute::loopbackTakesNoProxy()
{
    m_proxy->requirePassword("desk", "secret");
    m_client->setRoute(withPassword("secret"));
    const auto answer = ask(m_plain->url().toString());
    QVERIFY(answer);
    QCOMPARE(m_proxy->seen().size(), 0);
    QVERIFY(m_plain->seen().value(0).header("Proxy-Authorization").isEmpty());
}

void TestHttpRoute::certificateIsTrustedOnceItWasAdded()
{
    m_client->setRoute(throughProxy());
    const auto before = ask(u"https://api.twilio.com/"_s, Method::Post);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, ErrorKind::Tls);
    QCOMPARE(before.error().effect, Effect::None);
    QCOMPARE(m_tls->requestsOnTheWire(), 0);
    m_client->setRoute(trusting(throughProxy()));
    QVERIFY(ask(u"https://api.twilio.com/"_s, Method::Post));
    m_client->setRoute(throughProxy()); // and no longer than that
    const auto after = ask(u"https://api.twilio.com/"_s, Method::Post);
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::Tls);
    QCOMPARE(m_tls->requestsOnTheWire(), 1);
}

void TestHttpRoute::certificateIsTrustedForItsHostAlone()
{
    m_proxy->know(u"pricing.twilio.com:443"_s, m_tls->url().port());
    m_client->setRoute(trusting(throughProxy()));
    const auto answer = ask(u"https://pricing.twilio.com/"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Tls);
}

void TestHttpRoute::aChangeIsFeltByTheNextRequest()
{
    ProxyServer other;
    other.know(u"hooks.example.com:80"_s, m_plain->url().port());
    m_client->setRoute(throughProxy());
    QVERIFY(ask(u"http://hooks.example.com/1"_s)); // leaves a connection that could be used again
    Route route = throughProxy();
    route.port = other.port();
    m_client->setRoute(route);
    QVERIFY(ask(u"http://hooks.example.com/2"_s));
    QCOMPARE(m_proxy->let(), 1);
    QCOMPARE(other.let(), 1);
}

void TestHttpRoute::heldRequestsWaitForTheRoute()
{
    m_client->hold();
    std::optional<core::Result<Response>> answer;
    const auto call = m_client->send({.operation = u"test"_s, .url = QUrl(u"http://hooks.example.com/"_s)},
                                     [&](core::Result<Response> result) { answer = std::move(result); });
    QVERIFY(ask(m_plain->url().toString())); // loopback waits for nothing
    QVERIFY(!answer);
    m_client->setRoute(throughProxy());
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE(m_proxy->let(), 1);
}

void TestHttpRoute::heldPurchaseThatRunsOutWasNotSent()
{
    m_client->hold();
    const auto answer = ask(u"http://hooks.example.com/"_s, Method::Post, 50ms);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(answer.error().effect, Effect::None);
    QCOMPARE(m_client->unfinishedWrites(), 0);
    {
        const auto given = m_client->send(
            {.operation = u"test"_s, .method = Method::Post, .url = QUrl(u"http://hooks.example.com/"_s), .body = "a"},
            [](const core::Result<Response> &) {});
    }
    m_client->setRoute(throughProxy());
    QVERIFY(ask(u"http://hooks.example.com/last"_s));
    QCOMPARE(m_plain->seen().size(), 1); // what nobody waits for any more was never sent
    QCOMPARE(m_plain->seen().first().target, "/last"_qba);
}

void TestHttpRoute::whatStandsInAPemFile()
{
    const QByteArray two = "Some words\n" + m_certificate.key + m_certificate.certificate +
                           TestCertificate::forHost(u"proxy.office"_s, 30).certificate;
    const auto found = certificatesIn(two);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().name, u"api.twilio.com"_s);
    QCOMPARE(found.last().issuer, u"proxy.office"_s);
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(found.last().validUntil);
    QVERIFY(days >= 29 && days <= 30);
    QVERIFY(!found.first().der.contains("PRIVATE KEY"));
    QCOMPARE(certificateOf(found.first().der).name, u"api.twilio.com"_s);
    QVERIFY(certificatesIn(m_certificate.key).isEmpty());
    QVERIFY(certificatesIn("nothing of the kind").isEmpty());
    QVERIFY(certificateOf("nothing of the kind").name.isEmpty());
}

void TestHttpRoute::patienceIsTold()
{
    QVERIFY(!m_client->patience());
    m_client->setPatience(5s);
    QCOMPARE(m_client->patience().value(), 5s);
}

QTEST_GUILESS_MAIN(TestHttpRoute)
#include "tst_httproute.moc"
