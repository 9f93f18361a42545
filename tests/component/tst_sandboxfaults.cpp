// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"+15125559012"_s;

QJsonObject fault(const QString &name, const QJsonObject &args = {}, const QJsonObject &match = {})
{
    return {{u"fault"_s, name}, {u"args"_s, args}, {u"match"_s, match}};
}

} // namespace

// Faults: what the client sees, what really happened, and that no client can hurt the sandbox by leaving.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void effectAndAppearance_data();
    void effectAndAppearance();
    void spoiltBodies();
    void refusedConnectionsAreNotEvenRead();
    void redirects();
    void stolenNumberIsGoneForGood();
    void nthAndCount();
    void matchesByMethodPathAndBody();
    void slowAndDrip();
    void clientsMayLeaveAtAnyTime();
    void connectionsAreKept();
    void concurrencyLimit();
    void scenarios_data();
    void scenarios();
    void aScenarioIsArmedOrNot();

private:
    WireClient client() const;
    QString path(const QString &rest) const;
    WireReply buy(const QString &number = Number);
    int purchases();

    SandboxProcess m_sandbox;
};

void TestSandboxFaults::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestSandboxFaults::init()
{
    QVERIFY(m_sandbox.isRunning()); // whatever the test before did to it
    QVERIFY(m_sandbox.reset());
}

WireClient TestSandboxFaults::client() const
{
    const SandboxAccount full = m_sandbox.account(u"full"_s);
    return WireClient(m_sandbox.apiUrl(), full.sid, full.token);
}

QString TestSandboxFaults::path(const QString &rest) const
{
    return u"/2010-04-01/Accounts/"_s + m_sandbox.account(u"full"_s).sid + rest;
}

WireReply TestSandboxFaults::buy(const QString &number)
{
    return client().post(path(u"/IncomingPhoneNumbers.json"_s), {{u"PhoneNumber"_s, number}});
}

int TestSandboxFaults::purchases()
{
    return int(m_sandbox.ledger().value(u"purchases"_s).toArray().size());
}

void TestSandboxFaults::effectAndAppearance_data()
{
    QTest::addColumn<QJsonObject>("spec");
    QTest::addColumn<int>("bought");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char *name, const QJsonObject &spec, int bought, int status, bool whole) {
        QTest::newRow(name) << spec << bought << status << whole;
    };
    row("drop before", fault(u"drop-before"_s), 0, 0, false);
    row("reset before", fault(u"drop-before"_s, {{u"reset"_s, true}}), 0, 0, false);
    row("reply lost", fault(u"drop-after-commit"_s), 1, 0, false);
    row("hang", fault(u"hang"_s), 0, 0, false);
    row("hang after", fault(u"hang-after-commit"_s), 1, 0, false);
    row("500", fault(u"status"_s), 0, 500, true);
    row("429", fault(u"status"_s, {{u"status"_s, 429}}), 0, 429, true);
    row("503", fault(u"status"_s, {{u"status"_s, 503}}), 0, 503, true);
    row("500 after", fault(u"500-after-commit"_s), 1, 500, true);
    row("html", fault(u"html"_s), 0, 502, true);
    row("html after", fault(u"html"_s, {{u"commit"_s, true}}), 1, 502, true);
    row("rfc 9457", fault(u"rfc9457"_s), 0, 400, true);
    row("truncated", fault(u"truncated-json"_s), 1, 201, true);
    row("types", fault(u"wrong-types"_s), 1, 201, true);
    row("empty", fault(u"empty-body"_s), 1, 201, true);
    row("oversized", fault(u"oversized"_s), 1, 201, true);
    row("length too long", fault(u"wrong-content-length"_s), 1, 201, false);
    row("length too short", fault(u"wrong-content-length"_s, {{u"delta"_s, -20}}), 1, 201, false);
    row("redirect", fault(u"redirect"_s), 0, 307, true);
}

void TestSandboxFaults::effectAndAppearance()
{
    QFETCH(QJsonObject, spec);
    QFETCH(int, bought);
    QFETCH(int, status);
    QFETCH(bool, whole);
    QVERIFY2(m_sandbox.arm(spec), qPrintable(m_sandbox.errorText()));
    const bool silent = spec.value(u"fault"_s).toString().startsWith("hang"_L1);
    const WireReply reply = client().send("POST", path(u"/IncomingPhoneNumbers.json"_s),
                                          {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}},
                                          WireClient::encoded({{u"PhoneNumber"_s, Number}}), silent ? 300 : 10'000);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.whole, whole);
    QCOMPARE(reply.closed, !whole && !silent);
    QCOMPARE(purchases(), bought);
    QCOMPARE(m_sandbox.purchasePosts(Number), 1); // it was on the wire, whatever became of it
    // And the next one is treated properly again.
    QCOMPARE(client().get(path(u".json"_s)).status, 200);
    QVERIFY(m_sandbox.isRunning());
}

void TestSandboxFaults::spoiltBodies()
{
    const auto body = [&](const QString &name, const QJsonObject &args = {}) {
        return m_sandbox.arm(fault(name, args)) ? client().get(path(u"/Balance.json"_s)) : WireReply();
    };
    const WireReply truncated = body(u"truncated-json"_s);
    QVERIFY(!truncated.body.isEmpty() && truncated.json().isEmpty());
    const WireReply types = body(u"wrong-types"_s);
    QVERIFY(types.json().contains(u"balance"_s) && !types.json().value(u"balance"_s).isString());
    QCOMPARE(body(u"oversized"_s, {{u"bytes"_s, 3'000'000}}).body.size(), 3'000'000 + 14);
    const WireReply problem = body(u"rfc9457"_s, {{u"status"_s, 409}, {u"code"_s, 20409}});
    QCOMPARE(problem.header("Content-Type"), "application/problem+json"_ba);
    QCOMPARE(problem.json().value(u"code"_s).toInt(), 20409);
    QVERIFY(problem.json().contains(u"title"_s) && problem.json().contains(u"type"_s));
    const WireReply limited =
        body(u"status"_s, {{u"status"_s, 429}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, 3}}}});
    QCOMPARE(limited.json().value(u"code"_s).toInt(), 20429);
    QCOMPARE(limited.header("Retry-After"), "3"_ba);
}

void TestSandboxFaults::refusedConnectionsAreNotEvenRead()
{
    QVERIFY(m_sandbox.arm(fault(u"refuse-connection"_s, {}, {{u"server"_s, u"api"_s}})));
    const WireReply refused = buy();
    QCOMPARE(refused.status, 0);
    QVERIFY(refused.closed);
    QCOMPARE(m_sandbox.purchasePosts(Number), 0);
    QCOMPARE(buy().status, 201);
}

void TestSandboxFaults::redirects()
{
    QVERIFY(m_sandbox.arm(fault(u"redirect"_s, {{u"location"_s, u"http://127.0.0.1:9/x"_s}, {u"status"_s, 302}})));
    const WireReply moved = client().get(path(u".json"_s));
    QCOMPARE(moved.status, 302);
    QCOMPARE(moved.header("Location"), "http://127.0.0.1:9/x"_ba);
    QVERIFY(m_sandbox.arm(fault(u"redirect-loop"_s)));
    QCOMPARE(client().get(path(u".json"_s)).header("Location"), path(u".json"_s).toLatin1());
}

void TestSandboxFaults::stolenNumberIsGoneForGood()
{
    QVERIFY(m_sandbox.arm(fault(u"stolen"_s, {}, {{u"method"_s, u"POST"_s}})));
    const WireReply gone = buy();
    QCOMPARE(gone.status, 400);
    QCOMPARE(gone.json().value(u"code"_s).toInt(), 21422);
    QCOMPARE(buy().json().value(u"code"_s).toInt(), 21422);
    const WireReply offers = client().get(path(u"/AvailablePhoneNumbers/US/Local.json?AreaCode=512"_s));
    QVERIFY(offers.status == 200 && !offers.body.contains(Number.toLatin1()));
}

void TestSandboxFaults::nthAndCount()
{
    QVERIFY(m_sandbox.arm(fault(u"status"_s, {}, {{u"nth"_s, 2}, {u"count"_s, 2}})));
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(client().get(path(u".json"_s)).status);
    QCOMPARE(statuses, (QList<int>{200, 500, 500, 200, 200}));
    QVERIFY(m_sandbox.arm(fault(u"status"_s, {}, {{u"count"_s, -1}})));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client().get(path(u".json"_s)).status, 500);
    QVERIFY(m_sandbox.clearFaults());
    QCOMPARE(client().get(path(u".json"_s)).status, 200);
}

void TestSandboxFaults::matchesByMethodPathAndBody()
{
    const QJsonObject match{{u"server"_s, u"api"_s},
                            {u"method"_s, u"POST"_s},
                            {u"path"_s, u"IncomingPhoneNumbers\\.json$"_s},
                            {u"body"_s, u"5559012"_s}};
    QVERIFY(m_sandbox.arm(fault(u"status"_s, {}, match)));
    QCOMPARE(client().get(path(u"/IncomingPhoneNumbers.json"_s)).status, 200);
    QCOMPARE(buy(u"+15125553456"_s).status, 201);
    QCOMPARE(buy().status, 500);
    QCOMPARE(buy().status, 201);
}

void TestSandboxFaults::slowAndDrip()
{
    QElapsedTimer timer;
    QVERIFY(m_sandbox.arm(fault(u"slow"_s, {{u"ms"_s, 250}})));
    timer.start();
    QCOMPARE(buy().status, 201);
    QVERIFY(timer.elapsed() >= 250);
    QVERIFY(m_sandbox.arm(fault(u"drip"_s, {{u"bytes"_s, 40}, {u"ms"_s, 50}})));
    timer.start();
    const WireReply dripped = client().get(path(u"/Balance.json"_s));
    QVERIFY(dripped.whole && !dripped.json().isEmpty());
    QVERIFY(timer.elapsed() >= 50);
    QVERIFY(m_sandbox.post(u"/latency"_s, {{u"ms"_s, 120}}));
    timer.start();
    QCOMPARE(client().get(path(u".json"_s)).status, 200);
    QVERIFY(timer.elapsed() >= 120);
}

void TestSandboxFaults::clientsMayLeaveAtAnyTime()
{
    for (const QString &name : {u"slow"_s, u"drip"_s, u"oversized"_s, u"wrong-content-length"_s, u"hang"_s}) {
        QVERIFY(m_sandbox.arm(fault(name, {{u"ms"_s, 50}, {u"bytes"_s, name == "drip"_L1 ? 1 : 20'000'000}})));
        QTcpSocket socket;
        socket.connectToHost(m_sandbox.apiUrl().host(), quint16(m_sandbox.apiUrl().port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET " + path(u".json"_s).toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n");
        socket.flush();
        QTRY_VERIFY(!m_sandbox.requests(u"api"_s).isEmpty()); // it has arrived
        socket.abort();
        QVERIFY(m_sandbox.reset());
    }
    // An answer that comes later than all of those would have: the sandbox has lived through their ends.
    QVERIFY(m_sandbox.arm(fault(u"slow"_s, {{u"ms"_s, 200}})));
    QCOMPARE(client().get(path(u".json"_s)).status, 200);
    QVERIFY(m_sandbox.isRunning());
}

void TestSandboxFaults::connectionsAreKept()
{
    QTcpSocket socket;
    socket.connectToHost(m_sandbox.apiUrl().host(), quint16(m_sandbox.apiUrl().port()));
    QByteArray received;
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(m_sandbox.arm(fault(u"slow"_s, {{u"ms"_s, 20}})));
        socket.write("GET /2010-04-01/Accounts.json HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE((received += socket.readAll()).count("\"status\":401"), i);
    }
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestSandboxFaults::concurrencyLimit()
{
    QVERIFY(m_sandbox.post(u"/latency"_s, {{u"ms"_s, 200}}));
    QVERIFY(m_sandbox.post(u"/limit"_s, {{u"concurrent"_s, 2}}));
    const SandboxAccount full = m_sandbox.account(u"full"_s);
    QNetworkAccessManager network;
    QList<QNetworkReply *> replies;
    QList<int> statuses; // as they came
    for (int i = 0; i < 5; ++i) {
        QNetworkRequest request(m_sandbox.apiUrl().resolved(QUrl(path(u".json"_s))));
        request.setRawHeader("Authorization", "Basic " + (full.sid + u':' + full.token).toUtf8().toBase64());
        replies.append(network.get(request));
        connect(replies.last(), &QNetworkReply::finished, this, [&statuses, reply = replies.last()] {
            statuses << reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        });
    }
    int most = 0;
    for (QNetworkReply *reply : std::as_const(replies)) {
        QTRY_VERIFY(reply->isFinished());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        most = std::max(most, reply->rawHeader("Twilio-Concurrent-Requests").toInt());
        if (status == 429)
            QCOMPARE(QJsonDocument::fromJson(reply->readAll()).object().value(u"code"_s).toInt(), 20429);
    }
    QCOMPARE(statuses, QList<int>({429, 429, 429, 200, 200})); // a refusal takes less time
    QCOMPARE(most, 5);
    QCOMPARE(client().get(path(u".json"_s)).status, 200); // all slots are free again
    QCOMPARE(client().get(path(u".json"_s)).header("Twilio-Concurrent-Requests"), "1"_ba);
}

void TestSandboxFaults::scenarios_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("statuses"); // of purchases, one after the other, each of another number
    QTest::newRow("taken") << u"taken"_s << QList<int>{400, 201};
    QTest::newRow("slow") << u"slow"_s << QList<int>{201, 201};
    QTest::newRow("rate limited") << u"rate-limited"_s << QList<int>{429, 429, 201};
    QTest::newRow("webhook down") << u"webhook-down"_s << QList<int>{201};
}

void TestSandboxFaults::scenarios()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, statuses);
    QVERIFY(m_sandbox.post(u"/scenario"_s, {{u"name"_s, name}, {u"ms"_s, 100}}));
    const QStringList numbers{Number, u"+15125553456"_s, u"+15125551234"_s};
    for (qsizetype i = 0; i < statuses.size(); ++i)
        QCOMPARE(buy(numbers[i]).status, statuses[i]);
    const WireClient webhook(m_sandbox.webhookUrl(), {}, {});
    const int down = name == "webhook-down"_L1 ? 503 : 403; // 403: the endpoint is up and wants a signature
    for (int i = 0; i < 15; ++i)                            // however often it is tried
        QCOMPARE(webhook.post(u"/webhooks/twilio/voice"_s, {}).status, down);
    QVERIFY(m_sandbox.post(u"/scenario"_s, {{u"name"_s, name}, {u"disarm"_s, true}}));
    QCOMPARE(webhook.post(u"/webhooks/twilio/voice"_s, {}).status, 403);
}

void TestSandboxFaults::aScenarioIsArmedOrNot()
{
    const auto armed = [this] {
        QStringList names;
        const QJsonArray faults = m_sandbox.get(u"/faults"_s).value(u"faults"_s).toArray();
        for (const auto &fault : faults)
            names << fault.toObject().value(u"scenario"_s).toString();
        return names;
    };
    const auto toggle = [this](const QString &name) {
        return m_sandbox.post(u"/scenario"_s, {{u"name"_s, name}, {u"toggle"_s, true}});
    };
    QVERIFY(toggle(u"taken"_s) && toggle(u"webhook-down"_s));
    QCOMPARE(armed(), (QStringList{u"taken"_s, u"webhook-down"_s}));
    QVERIFY(toggle(u"taken"_s));
    QCOMPARE(armed(), QStringList{u"webhook-down"_s});
    QVERIFY(toggle(u"webhook-down"_s));
    QCOMPARE(armed(), QStringList());
    QCOMPARE(buy(Number).status, 201);
    QVERIFY(!toggle(u"earthquake"_s));
    QVERIFY(!m_sandbox.post(u"/scenario"_s, {{u"name"_s, u"earthquake"_s}, {u"disarm"_s, true}}));
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
