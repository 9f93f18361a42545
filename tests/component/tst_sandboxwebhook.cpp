// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/twiliosignature.h"
#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

// The webhook endpoint: it lets nobody in without Twilio's signature, and answers what a caller hears.
class TestSandboxWebhook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void signatures_data();
    void signatures();
    void everyParameterIsSigned();
    void getIsSignedByItsUrl();
    void subaccountsSignWithTheirOwnToken();
    void callersHearTheOrganisation_data();
    void callersHearTheOrganisation();
    void smsAndStatus();
    void elsewhere();
    void faults();

private:
    WireForm form(const QString &persona = u"full"_s, const QString &to = u"+15125559012"_s) const;
    WireReply call(const QString &target, const WireForm &fields, const QByteArray &host, const QString &signedUrl,
                   const QString &token) const;
    WireReply callVoice(const WireForm &fields) const;

    SandboxProcess m_sandbox;
};

void TestSandboxWebhook::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestSandboxWebhook::init()
{
    QVERIFY(m_sandbox.reset());
}

WireForm TestSandboxWebhook::form(const QString &persona, const QString &to) const
{
    return {{u"AccountSid"_s, m_sandbox.account(persona).sid},
            {u"CallSid"_s, u"CA00000000000000000000000000000001"_s},
            {u"CalledCity"_s, QString()},
            {u"From"_s, u"+14155550100"_s},
            {u"To"_s, to}};
}

WireReply TestSandboxWebhook::call(const QString &target, const WireForm &fields, const QByteArray &host,
                                   const QString &signedUrl, const QString &token) const
{
    const QByteArray signature = phonedesk::domain::twilioSignature(token.toLatin1(), signedUrl, fields);
    return WireClient(m_sandbox.webhookUrl(), {}, {})
        .send("POST", target,
              {{"Host"_ba, host},
               {"Content-Type"_ba, "application/x-www-form-urlencoded"_ba},
               {"X-Twilio-Signature"_ba, signature}},
              WireClient::encoded(fields));
}

WireReply TestSandboxWebhook::callVoice(const WireForm &fields) const
{
    return call(u"/webhooks/twilio/voice"_s, fields, "api.serviceflow.com"_ba,
                u"https://api.serviceflow.com/webhooks/twilio/voice"_s, m_sandbox.account(u"full"_s).token);
}

void TestSandboxWebhook::signatures_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("signedUrl");
    QTest::addColumn<QString>("token"); // empty: the account's
    QTest::addColumn<int>("status");
    const QString path = u"/webhooks/twilio/voice"_s;
    QTest::newRow("as configured") << "api.serviceflow.com"_ba << u"https://api.serviceflow.com"_s + path << QString()
                                   << 200;
    QTest::newRow("with port, signed without")
        << "api.serviceflow.com:8443"_ba << u"https://api.serviceflow.com"_s + path << QString() << 200;
    QTest::newRow("with port, signed with")
        << "api.serviceflow.com:8443"_ba << u"https://api.serviceflow.com:8443"_s + path << QString() << 200;
    QTest::newRow("default port named") << "api.serviceflow.com"_ba << u"https://api.serviceflow.com:443"_s + path
                                        << QString() << 200;
    QTest::newRow("on loopback by name") << "127.0.0.1:9999"_ba << u"http://127.0.0.1:9999"_s + path << QString()
                                         << 200;
    QTest::newRow("http was not configured")
        << "api.serviceflow.com"_ba << u"http://api.serviceflow.com"_s + path << QString() << 403;
    QTest::newRow("another host") << "api.serviceflow.com"_ba << u"https://evil.example"_s + path << QString() << 403;
    QTest::newRow("another port") << "api.serviceflow.com:8443"_ba << u"https://api.serviceflow.com:8444"_s + path
                                  << QString() << 403;
    QTest::newRow("another path") << "api.serviceflow.com"_ba << u"https://api.serviceflow.com/webhooks/twilio/sms"_s
                                  << QString() << 403;
    QTest::newRow("another token") << "api.serviceflow.com"_ba << u"https://api.serviceflow.com"_s + path
                                   << u"0123456789abcdef0123456789abcdef"_s << 403;
}

void TestSandboxWebhook::signatures()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, signedUrl);
    QFETCH(QString, token);
    QFETCH(int, status);
    const QString key = token.isEmpty() ? m_sandbox.account(u"full"_s).token : token;
    QCOMPARE(call(u"/webhooks/twilio/voice"_s, form(), host, signedUrl, key).status, status);
}

void TestSandboxWebhook::everyParameterIsSigned()
{
    const QString url = u"https://api.serviceflow.com/webhooks/twilio/voice"_s;
    const QString token = m_sandbox.account(u"full"_s).token;
    const WireClient client(m_sandbox.webhookUrl(), {}, {});
    const auto send = [&](const WireForm &sent, const QByteArray &signature) {
        QList<std::pair<QByteArray, QByteArray>> headers{{"Host"_ba, "api.serviceflow.com"_ba},
                                                         {"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}};
        if (!signature.isEmpty())
            headers.append({"X-Twilio-Signature"_ba, signature});
        return client.send("POST", u"/webhooks/twilio/voice"_s, headers, WireClient::encoded(sent)).status;
    };
    WireForm unusual = form();
    unusual.append({u"Body"_s, u"h\u00e9llo +1 & more"_s});
    const QByteArray good = phonedesk::domain::twilioSignature(token.toLatin1(), url, unusual);
    QCOMPARE(send(unusual, good), 200);
    QCOMPARE(send(unusual, {}), 403);
    QCOMPARE(send(unusual, good.toLower()), 403);
    WireForm more = unusual;
    more.append({u"Extra"_s, u"1"_s});
    QCOMPARE(send(more, good), 403);
    WireForm stranger = unusual;
    stranger[0].second = u"AC00000000000000000000000000000000"_s;
    QCOMPARE(send(stranger, phonedesk::domain::twilioSignature(token.toLatin1(), url, stranger)), 403);
}

void TestSandboxWebhook::getIsSignedByItsUrl()
{
    const QString target = u"/webhooks/twilio/voice?AccountSid=%1&From=%2B14155550100&To=%2B15125559012"_s.replace(
        "%1"_L1, m_sandbox.account(u"full"_s).sid);
    const auto get = [&](const QString &signedUrl) {
        const QByteArray signature =
            phonedesk::domain::twilioSignature(m_sandbox.account(u"full"_s).token.toLatin1(), signedUrl, {});
        return WireClient(m_sandbox.webhookUrl(), {}, {})
            .send("GET", target, {{"Host"_ba, "api.serviceflow.com"_ba}, {"X-Twilio-Signature"_ba, signature}}, {})
            .status;
    };
    QCOMPARE(get(u"https://api.serviceflow.com"_s + target), 200);
    QCOMPARE(get(u"https://api.serviceflow.com/webhooks/twilio/voice"_s), 403);
}

void TestSandboxWebhook::subaccountsSignWithTheirOwnToken()
{
    const QString target = u"/webhooks/twilio/voice"_s;
    const QString url = u"https://api.serviceflow.com"_s + target;
    const WireForm fields = form(u"subaccount"_s);
    const auto status = [&](const QString &persona) {
        return call(target, fields, "api.serviceflow.com"_ba, url, m_sandbox.account(persona).token).status;
    };
    QCOMPARE(status(u"subaccount"_s), 200);
    QCOMPARE(status(u"full"_s), 403); // the parent's is never inherited
}

void TestSandboxWebhook::callersHearTheOrganisation_data()
{
    QTest::addColumn<QString>("friendlyName");
    QTest::addColumn<QString>("heard");
    QTest::newRow("organisation and label") << u"Acme Dental \u00b7 Main Line"_s << u"Thanks for calling Acme Dental"_s;
    QTest::newRow("name alone") << u"Acme Dental"_s << u"Thanks for calling Acme Dental"_s;
    QTest::newRow("XML") << u"Bell & <Sons> \u00b7 Main"_s << u"Thanks for calling Bell & <Sons>"_s;
    QTest::newRow("nothing") << QString() << u"Thanks for calling."_s;
}

void TestSandboxWebhook::callersHearTheOrganisation()
{
    QFETCH(QString, friendlyName);
    QFETCH(QString, heard);
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+15125559012"_s}, {u"friendly_name"_s, friendlyName}}));
    const WireReply reply = callVoice(form());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("text/xml"));
    QXmlStreamReader xml(reply.body);
    QVERIFY(xml.readNextStartElement() && xml.name() == "Response"_L1);
    QVERIFY(xml.readNextStartElement() && xml.name() == "Say"_L1);
    QCOMPARE(xml.readElementText(), heard);
    // A number that nobody owns is answered too, without a name.
    QVERIFY(callVoice(form(u"full"_s, u"+15125553456"_s)).body.contains("<Say>Thanks for calling.</Say>"));
}

void TestSandboxWebhook::smsAndStatus()
{
    const auto answer = [&](const QString &target) {
        return call(target, form(), "api.serviceflow.com"_ba, u"https://api.serviceflow.com"_s + target,
                    m_sandbox.account(u"full"_s).token);
    };
    QVERIFY(answer(u"/webhooks/twilio/sms"_s).body.endsWith("<Response/>"));
    QCOMPARE(answer(u"/webhooks/twilio/status"_s).status, 204);
    QVERIFY(answer(u"/webhooks/acme/own"_s).body.contains("<Say>"));
}

void TestSandboxWebhook::elsewhere()
{
    const WireClient client(m_sandbox.webhookUrl(), {}, {});
    QCOMPARE(client.get(u"/"_s).status, 404);
    QCOMPARE(client.get(u"/2010-04-01/Accounts.json"_s).status, 404);
    QCOMPARE(client.remove(u"/webhooks/twilio/voice"_s).status, 405);
}

void TestSandboxWebhook::faults()
{
    const auto with = [&](const QString &name, const QJsonObject &args = {}) {
        const QJsonObject match{{u"server"_s, u"webhook"_s}, {u"path"_s, u"/voice$"_s}};
        const bool armed = m_sandbox.arm({{u"fault"_s, name}, {u"args"_s, args}, {u"match"_s, match}});
        return armed ? callVoice(form()) : WireReply();
    };
    const WireReply bad = with(u"bad-xml"_s);
    QCOMPARE(bad.status, 200);
    QXmlStreamReader xml(bad.body);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(xml.hasError());
    QCOMPARE(with(u"wrong-content-type"_s).header("Content-Type"), "application/json"_ba);
    const WireReply untyped = with(u"no-content-type"_s);
    QVERIFY(untyped.status == 200 && untyped.header("Content-Type").isEmpty());
    QVERIFY(with(u"oversized"_s).body.size() > 65'536);
    QCOMPARE(with(u"refuse-signature"_s).status, 403);
    QCOMPARE(with(u"status"_s, {{u"status"_s, 502}}).status, 502);
    QCOMPARE(with(u"redirect-loop"_s).header("Location"), "/webhooks/twilio/voice"_ba);
    QCOMPARE(with(u"drop-before"_s).status, 0);
    QCOMPARE(callVoice(form()).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxWebhook)
#include "tst_sandboxwebhook.moc"
