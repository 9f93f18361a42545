// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

// The executable: how it starts, what it says, how it ends, and what its control port refuses.
class TestSandboxProcess : public QObject
{
    Q_OBJECT

private slots:
    void saysInOneLineThatItIsReady();
    void endsWhenItsParentIsGone();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void sameSeedSameNumbers();
    void everySwitchIsListedAndDescribed();
    void controlPortAnswersNonsenseWithASentence_data();
    void controlPortAnswersNonsenseWithASentence();
    void resetIsAsAtTheStart();
};

namespace {

QStringList offered(const SandboxProcess &sandbox, const QString &query)
{
    const SandboxAccount full = sandbox.account(u"full"_s);
    const WireReply reply = WireClient(sandbox.apiUrl(), full.sid, full.token)
                                .get(u"/2010-04-01/Accounts/%1/AvailablePhoneNumbers/%2"_s.arg(full.sid, query));
    QStringList numbers;
    const QJsonArray rows = reply.json().value(u"available_phone_numbers"_s).toArray();
    for (const auto &row : rows)
        numbers.append(row.toObject().value(u"phone_number"_s).toString());
    return numbers;
}

} // namespace

void TestSandboxProcess::saysInOneLineThatItIsReady()
{
    SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    for (const QUrl &url : {sandbox.apiUrl(), sandbox.webhookUrl(), sandbox.controlUrl()}) {
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QVERIFY(url.port() > 0);
    }
    for (const QString &persona : {u"full"_s, u"trial"_s, u"suspended"_s, u"closed"_s, u"subaccount"_s, u"test"_s})
        QVERIFY2(sandbox.account(persona).sid.startsWith("ACfa4e"_L1), qPrintable(persona));
    for (const QString &persona : {u"main-key"_s, u"standard-key"_s, u"restricted-key"_s})
        QVERIFY2(sandbox.account(persona).sid.startsWith("SKfa4e"_L1), qPrintable(persona));
    QVERIFY(sandbox.account(u"full"_s).name.contains("imulated"_L1));

    SandboxProcess demo;
    QVERIFY(demo.start(u"demo"_s));
    QCOMPARE(demo.account(u"full"_s).name, u"ServiceFlow demo (simulated)"_s);
    QVERIFY(demo.account(u"full"_s).sid != sandbox.account(u"full"_s).sid);
}

void TestSandboxProcess::endsWhenItsParentIsGone()
{
    QProcess sandbox;
    sandbox.start(QStringLiteral(PD_SANDBOX), {});
    QTRY_VERIFY(sandbox.canReadLine());
    sandbox.closeWriteChannel();
    QTRY_COMPARE(sandbox.state(), QProcess::NotRunning);
    QCOMPARE(sandbox.exitStatus(), QProcess::NormalExit);

    // And by hand it stays, until somebody ends it.
    QProcess kept;
    kept.start(QStringLiteral(PD_SANDBOX), {u"--allow-parent-exit"_s});
    QTRY_VERIFY(kept.canReadLine());
    kept.closeWriteChannel();
    const QUrl api(QJsonDocument::fromJson(kept.readLine()).object().value(u"api"_s).toString());
    QCOMPARE(WireClient(api, {}, {}).get(u"/2010-04-01/Accounts.json"_s).status, 401);
    QCOMPARE(kept.state(), QProcess::Running);
    kept.terminate();
    QTRY_COMPARE(kept.state(), QProcess::NotRunning);
}

void TestSandboxProcess::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("flag") << QStringList{u"--wrold"_s, u"test"_s} << u"--wrold"_s;
    QTest::newRow("world") << QStringList{u"--world"_s, u"live"_s} << u"live"_s;
    QTest::newRow("no value") << QStringList{u"--seed"_s} << u"--seed"_s;
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"-4"_s} << u"-4"_s;
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << u"70000"_s;
    QTest::newRow("switch") << QStringList{u"--switch"_s, u"no-such=1"_s} << u"no-such"_s;
    QTest::newRow("switch value") << QStringList{u"--switch"_s, u"demo-urls=maybe"_s} << u"maybe"_s;
    QTest::newRow("switch form") << QStringList{u"--switch"_s, u"demo-urls"_s} << u"demo-urls"_s;
}

void TestSandboxProcess::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QProcess sandbox;
    sandbox.start(QStringLiteral(PD_SANDBOX), arguments);
    QTRY_COMPARE(sandbox.state(), QProcess::NotRunning);
    QCOMPARE(sandbox.exitCode(), 2);
    const QString said = QString::fromUtf8(sandbox.readAllStandardError());
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY2(said.contains(named), qPrintable(said));
    QVERIFY(sandbox.readAllStandardOutput().isEmpty());
}

void TestSandboxProcess::sameSeedSameNumbers()
{
    SandboxProcess first;
    SandboxProcess second;
    SandboxProcess other;
    QVERIFY(first.start(u"demo"_s, {u"--seed"_s, u"7"_s}));
    QVERIFY(second.start(u"demo"_s, {u"--seed"_s, u"7"_s}));
    QVERIFY(other.start(u"demo"_s, {u"--seed"_s, u"8"_s}));
    const QString query = u"US/Local.json?AreaCode=206"_s;
    QVERIFY(offered(first, query).size() > 20);
    QCOMPARE(offered(first, query), offered(second, query));
    QVERIFY(offered(first, query) != offered(other, query));
}

void TestSandboxProcess::everySwitchIsListedAndDescribed()
{
    QProcess sandbox;
    sandbox.start(QStringLiteral(PD_SANDBOX), {u"--list-switches"_s});
    QTRY_COMPARE(sandbox.state(), QProcess::NotRunning);
    QCOMPARE(sandbox.exitCode(), 0);
    QFile page(QStringLiteral(PD_SANDBOX_BEHAVIOUR));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString described = QString::fromUtf8(page.readAll());
    const QStringList lines = QString::fromUtf8(sandbox.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 20);
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0);
        QVERIFY2(line.contains(u'['), qPrintable(line)); // its tag
        QVERIFY2(described.contains(u'`' + name + u'`'), qPrintable(name));
    }
}

void TestSandboxProcess::controlPortAnswersNonsenseWithASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << u"/faults"_s << "{"_ba << 400;
    QTest::newRow("no object") << u"/faults"_s << "[]"_ba << 400;
    QTest::newRow("fault") << u"/faults"_s << R"({"fault":"explode"})"_ba << 400;
    QTest::newRow("pattern") << u"/faults"_s << R"({"fault":"hang","match":{"path":"("}})"_ba << 400;
    QTest::newRow("nth") << u"/faults"_s << R"({"fault":"hang","match":{"nth":0}})"_ba << 400;
    QTest::newRow("count") << u"/faults"_s << R"({"fault":"hang","match":{"count":1.5}})"_ba << 400;
    QTest::newRow("scenario") << u"/scenario"_s << R"({"name":"meteor"})"_ba << 400;
    QTest::newRow("latency") << u"/latency"_s << R"({"ms":-1})"_ba << 400;
    QTest::newRow("limit") << u"/limit"_s << R"({"concurrent":"two"})"_ba << 400;
    QTest::newRow("number") << u"/numbers"_s << R"({"phoneNumber":"hello"})"_ba << 400;
    QTest::newRow("account") << u"/numbers"_s << R"({"phoneNumber":"+15125550100","accountSid":"AC1"})"_ba << 400;
    QTest::newRow("skew") << u"/clock-skew"_s << R"({"seconds":"soon"})"_ba << 400;
    QTest::newRow("switch") << u"/switches"_s << R"({"demo-urls":"maybe"})"_ba << 400;
    QTest::newRow("path") << u"/explode"_s << "{}"_ba << 404;
}

void TestSandboxProcess::controlPortAnswersNonsenseWithASentence()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    const WireClient control(sandbox.controlUrl(), {}, {});
    const WireReply reply = control.send("POST", path, {{"Content-Type"_ba, "application/json"_ba}}, body);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.json().value(u"error"_s).toString().size() > 10);
    QVERIFY(sandbox.isRunning());
}

void TestSandboxProcess::resetIsAsAtTheStart()
{
    SandboxProcess sandbox;
    QVERIFY(sandbox.start());
    const QStringList before = offered(sandbox, u"US/Local.json?AreaCode=512"_s);
    const SandboxAccount full = sandbox.account(u"full"_s);
    const WireClient client(sandbox.apiUrl(), full.sid, full.token);
    const QString list = u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json"_s.arg(full.sid);
    QCOMPARE(client.post(list, {{u"PhoneNumber"_s, before.first()}}).status, 201);
    QVERIFY(sandbox.arm({{u"fault"_s, u"status"_s}, {u"match"_s, QJsonObject{{u"count"_s, -1}}}}));
    QVERIFY(sandbox.post(u"/latency"_s, {{u"ms"_s, 50}}));
    QCOMPARE(client.get(list).status, 500);
    QVERIFY(sandbox.reset());
    QCOMPARE(client.get(list).json().value(u"incoming_phone_numbers"_s).toArray().size(), 0);
    QCOMPARE(offered(sandbox, u"US/Local.json?AreaCode=512"_s), before);
    QCOMPARE(sandbox.ledger().value(u"purchases"_s).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
