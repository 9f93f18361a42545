// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

namespace {

const QString Number = u"+15125559012"_s;
const QString Voice = u"https://api.serviceflow.com/webhooks/twilio/voice"_s;
const QString Sms = u"https://api.serviceflow.com/webhooks/twilio/sms"_s;

} // namespace

// Buying, listing, changing and giving back numbers: on the wire, as Twilio has it.
class TestSandboxNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void purchaseIsOnePost();
    void whatTwilioRefuses_data();
    void whatTwilioRefuses();
    void postOfAnOwnedNumberIsAnUpdate();
    void aNumberIsSoldOnce();
    void trialAccountsGetOneNumber();
    void addressesAndBundles();
    void areaCodePurchases();
    void subLists();
    void parentPaysForItsSubaccount();
    void testCredentials_data();
    void testCredentials();
    void jsonAndMisspelledParametersDoNothing();
    void updateIsPartial();
    void updatedDateMovesOnlyWithAChange();
    void trunkAndApplicationShutEachOtherOut();
    void releaseAndAfter();
    void broughtBackInTheConsole();
    void emergencyAddressBlocksTheRelease();
    void listPages();
    void listFilters();
    void clockSkewShows();

private:
    WireReply buy(const WireForm &form, const QString &persona = u"full"_s);
    WireClient clientOf(const QString &persona = u"full"_s) const;
    QString path(const QString &rest, const QString &persona = u"full"_s) const;
    QString pathOf(const QString &sid) const { return path(u"/IncomingPhoneNumbers/%1.json"_s.arg(sid)); }

    SandboxProcess m_sandbox;
};

void TestSandboxNumbers::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestSandboxNumbers::init()
{
    QVERIFY(m_sandbox.reset());
}

WireClient TestSandboxNumbers::clientOf(const QString &persona) const
{
    const SandboxAccount account = m_sandbox.account(persona);
    return WireClient(m_sandbox.apiUrl(), account.sid, account.token);
}

QString TestSandboxNumbers::path(const QString &rest, const QString &persona) const
{
    return u"/2010-04-01/Accounts/"_s + m_sandbox.account(persona).accountSid + rest;
}

WireReply TestSandboxNumbers::buy(const WireForm &form, const QString &persona)
{
    return clientOf(persona).post(path(u"/IncomingPhoneNumbers.json"_s, persona), form);
}

void TestSandboxNumbers::purchaseIsOnePost()
{
    const WireReply reply = buy({{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, Voice}, {u"SmsUrl"_s, Sms}});
    QCOMPARE(reply.status, 201);
    const QJsonObject number = reply.json();
    QCOMPARE(number.size(), 35);
    QVERIFY(number.value(u"sid"_s).toString().startsWith("PNfa4e"_L1));
    QCOMPARE(number.value(u"voice_url"_s).toString(), Voice);
    QCOMPARE(number.value(u"voice_method"_s).toString(), u"POST"_s);
    QCOMPARE(number.value(u"friendly_name"_s).toString(), u"(512) 555-9012"_s);
    QVERIFY(number.value(u"capabilities"_s).toObject().contains(u"sms"_s));
    QVERIFY(number.value(u"voice_fallback_url"_s).isNull());
    QCOMPARE(number.value(u"sms_fallback_url"_s), QJsonValue(u""_s)); // Twilio mixes both for "not set"
    const QString created = number.value(u"date_created"_s).toString();
    QVERIFY(created.endsWith(" +0000"_L1));
    QVERIFY(std::abs(QDateTime::fromString(created, Qt::RFC2822Date).secsTo(QDateTime::currentDateTimeUtc())) < 60);

    QCOMPARE(clientOf().get(pathOf(number.value(u"sid"_s).toString())).json(), number);
    QCOMPARE(clientOf().get(path(u"/Balance.json"_s)).json().value(u"balance"_s).toString(), u"198.85"_s);
    const QJsonObject ledger = m_sandbox.ledger();
    QCOMPARE(ledger.value(u"purchases"_s).toArray().size(), 1);
    QCOMPARE(ledger.value(u"charges"_s).toArray().first().toObject().value(u"amount"_s).toString(), u"1.15"_s);
    QCOMPARE(m_sandbox.purchasePosts(Number), 1);
    QVERIFY(
        !clientOf().get(path(u"/AvailablePhoneNumbers/US/Local.json?AreaCode=512"_s)).body.contains(Number.toLatin1()));
}

void TestSandboxNumbers::whatTwilioRefuses_data()
{
    QTest::addColumn<WireForm>("form");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const WireForm &form, int code) {
        QTest::newRow(name) << form << code;
    };
    row("nothing asked", {}, 21421);
    row("no number", {{u"PhoneNumber"_s, u"hello"_s}}, 21421);
    row("blank for a plus", {{u"PhoneNumber"_s, u" 15125559012"_s}}, 21421);
    row("not Twilio's", {{u"PhoneNumber"_s, u"+15125550000"_s}}, 21422);
    row("relative URL", {{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, u"/voice"_s}}, 21402);
    row("localhost", {{u"PhoneNumber"_s, Number}, {u"SmsUrl"_s, u"http://localhost/sms"_s}}, 21402);
    row("ftp", {{u"PhoneNumber"_s, Number}, {u"StatusCallback"_s, u"ftp://example.com/"_s}}, 21402);
    row("method", {{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, Voice}, {u"VoiceMethod"_s, u"PUT"_s}}, 21403);
    row("voice fallback alone", {{u"PhoneNumber"_s, Number}, {u"VoiceFallbackUrl"_s, Voice}}, 21405);
    row("sms fallback alone", {{u"PhoneNumber"_s, Number}, {u"SmsFallbackUrl"_s, Sms}}, 21406);
    row("application", {{u"PhoneNumber"_s, Number}, {u"VoiceApplicationSid"_s, u"AP1"_s}}, 21420);
    row("nobody's application", {{u"PhoneNumber"_s, Number}, {u"SmsApplicationSid"_s, u"AP"_s + QString(32, u'1')}},
        21420);
    row("no US area code", {{u"AreaCode"_s, u"787"_s}}, 21451);
    row("empty area code", {{u"AreaCode"_s, u"213"_s}}, 21452);
}

void TestSandboxNumbers::whatTwilioRefuses()
{
    QFETCH(WireForm, form);
    QFETCH(int, code);
    const WireReply reply = buy(form);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"code"_s).toInt(), code);
    QVERIFY(!reply.json().value(u"message"_s).toString().isEmpty());
    QCOMPARE(m_sandbox.ledger().value(u"purchases"_s).toArray().size(), 0);
}

void TestSandboxNumbers::postOfAnOwnedNumberIsAnUpdate()
{
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, Number},
                                           {u"created"_s, u"2026-01-02T03:04:05Z"_s},
                                           {u"voice_url"_s, u"https://old.example/voice"_s}}));
    const WireReply again = buy({{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, Voice}});
    QCOMPARE(again.status, 201);
    QCOMPARE(again.json().value(u"voice_url"_s).toString(), Voice);
    QCOMPARE(again.json().value(u"date_created"_s).toString(), u"Fri, 02 Jan 2026 03:04:05 +0000"_s);
    const QJsonObject ledger = m_sandbox.ledger();
    QCOMPARE(ledger.value(u"purchases"_s).toArray().size(), 0);
    QCOMPARE(ledger.value(u"charges"_s).toArray().size(), 0);
}

void TestSandboxNumbers::aNumberIsSoldOnce()
{
    QCOMPARE(buy({{u"PhoneNumber"_s, Number}}).status, 201);
    const WireReply other = buy({{u"PhoneNumber"_s, Number}}, u"trial"_s);
    QCOMPARE(other.json().value(u"code"_s).toInt(), 21422);
    QVERIFY(other.json().value(u"message"_s).toString().contains(Number));
    // Somebody outside was quicker.
    QVERIFY(m_sandbox.post(u"/take"_s, {{u"phoneNumber"_s, u"+15125553456"_s}}));
    QCOMPARE(buy({{u"PhoneNumber"_s, u"+15125553456"_s}}).json().value(u"code"_s).toInt(), 21422);
}

void TestSandboxNumbers::trialAccountsGetOneNumber()
{
    QCOMPARE(buy({{u"PhoneNumber"_s, Number}}, u"trial"_s).status, 201);
    const WireReply second = buy({{u"PhoneNumber"_s, u"+15125553456"_s}}, u"trial"_s);
    QCOMPARE(second.json().value(u"code"_s).toInt(), 21404);
    QVERIFY(second.json().value(u"message"_s).toString().contains("only one Twilio number"_L1));
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"trial-purchases"_s, 10002}}));
    QCOMPARE(buy({{u"PhoneNumber"_s, u"+15125553456"_s}}, u"trial"_s).json().value(u"code"_s).toInt(), 10002);
}

void TestSandboxNumbers::addressesAndBundles()
{
    const QJsonArray rows = clientOf()
                                .get(path(u"/AvailablePhoneNumbers/US/Local.json?AreaCode=512"_s))
                                .json()
                                .value(u"available_phone_numbers"_s)
                                .toArray();
    QString needsAddress;
    for (const auto &row : rows) {
        if (row.toObject().value(u"address_requirements"_s) == u"any"_s)
            needsAddress = row.toObject().value(u"phone_number"_s).toString();
    }
    QVERIFY(!needsAddress.isEmpty());
    QCOMPARE(buy({{u"PhoneNumber"_s, needsAddress}}).json().value(u"code"_s).toInt(), 21631);
    const QString address = u"AD"_s + QString(32, u'a');
    QCOMPARE(buy({{u"PhoneNumber"_s, needsAddress}, {u"AddressSid"_s, address}}).status, 201);
    QCOMPARE(buy({{u"PhoneNumber"_s, u"+447700900100"_s}}).json().value(u"code"_s).toInt(), 21649);
}

void TestSandboxNumbers::areaCodePurchases()
{
    const QString first = buy({{u"AreaCode"_s, u"512"_s}}).json().value(u"phone_number"_s).toString();
    const QString second = buy({{u"AreaCode"_s, u"512"_s}}).json().value(u"phone_number"_s).toString();
    QVERIFY(first.startsWith("+1512555"_L1) && second.startsWith("+1512555"_L1));
    QVERIFY(first != second); // repeating buys another
}

void TestSandboxNumbers::subLists()
{
    const QString local = path(u"/IncomingPhoneNumbers/Local.json"_s);
    const QString tollFree = path(u"/IncomingPhoneNumbers/TollFree.json"_s);
    QCOMPARE(clientOf().post(local, {{u"AreaCode"_s, u"512"_s}}).json().value(u"code"_s).toInt(), 21457);
    QCOMPARE(clientOf().post(tollFree, {{u"PhoneNumber"_s, Number}}).json().value(u"code"_s).toInt(), 21458);
    const WireReply bought = clientOf().post(local, {{u"PhoneNumber"_s, Number}});
    QCOMPARE(bought.status, 201);
    QVERIFY(!bought.json().contains(u"type"_s));
    const auto count = [&](const QString &target) {
        return clientOf().get(target).json().value(u"incoming_phone_numbers"_s).toArray().size();
    };
    QCOMPARE(count(local), 1);
    QCOMPARE(count(tollFree), 0);
}

void TestSandboxNumbers::parentPaysForItsSubaccount()
{
    const WireReply bought =
        clientOf().post(path(u"/IncomingPhoneNumbers.json"_s, u"subaccount"_s), {{u"PhoneNumber"_s, Number}});
    QCOMPARE(bought.json().value(u"account_sid"_s).toString(), m_sandbox.account(u"subaccount"_s).sid);
    QCOMPARE(clientOf().get(path(u"/Balance.json"_s)).json().value(u"balance"_s).toString(), u"198.85"_s);
    const QJsonObject own = clientOf().get(path(u"/IncomingPhoneNumbers.json"_s)).json();
    QCOMPARE(own.value(u"incoming_phone_numbers"_s).toArray().size(), 0);
}

void TestSandboxNumbers::testCredentials_data()
{
    QTest::addColumn<WireForm>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &key, const QString &value, int status, int code) {
        QTest::newRow(name) << WireForm{{key, value}, {u"VoiceUrl"_s, Voice}} << status << code;
    };
    row("taken", u"PhoneNumber"_s, u"+15005550000"_s, 400, 21422);
    row("invalid", u"PhoneNumber"_s, u"+15005550001"_s, 400, 21421);
    row("available", u"PhoneNumber"_s, u"+15005550006"_s, 201, 0);
    row("another", u"PhoneNumber"_s, Number, 400, 21422);
    row("empty code", u"AreaCode"_s, u"533"_s, 400, 21452);
    row("good code", u"AreaCode"_s, u"500"_s, 201, 0);
    row("another code", u"AreaCode"_s, u"512"_s, 400, 21452);
}

void TestSandboxNumbers::testCredentials()
{
    QFETCH(WireForm, form);
    QFETCH(int, status);
    QFETCH(int, code);
    const WireReply reply = buy(form, u"test"_s);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json().value(u"code"_s).toInt(), code);
    if (status == 201)
        QCOMPARE(reply.json().value(u"voice_url"_s).toString(), Voice);
    QCOMPARE(m_sandbox.ledger().value(u"purchases"_s).toArray().size(), 0);
    QCOMPARE(clientOf(u"test"_s).get(path(u"/IncomingPhoneNumbers.json"_s, u"test"_s)).status, 403);
}

void TestSandboxNumbers::jsonAndMisspelledParametersDoNothing()
{
    const QByteArray json = R"({"PhoneNumber":"+15125559012"})"_ba;
    const WireReply refused = clientOf().send("POST", path(u"/IncomingPhoneNumbers.json"_s),
                                              {{"Content-Type"_ba, "application/json"_ba}}, json);
    QCOMPARE(refused.json().value(u"code"_s).toInt(), 21421);
    const WireReply bought = buy({{u"PhoneNumber"_s, Number}, {u"VoiceURL"_s, Voice}});
    QCOMPARE(bought.status, 201);
    QCOMPARE(bought.json().value(u"voice_url"_s).toString(), QString());
    QCOMPARE(m_sandbox.ledger().value(u"unknownParameters"_s).toObject(), (QJsonObject{{u"VoiceURL"_s, 1}}));
}

void TestSandboxNumbers::updateIsPartial()
{
    const QString sid =
        buy({{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, Voice}, {u"SmsUrl"_s, Sms}}).json().value(u"sid"_s).toString();
    const WireReply cleared = clientOf().post(pathOf(sid), {{u"SmsUrl"_s, QString()}});
    QCOMPARE(cleared.status, 200);
    QCOMPARE(cleared.json().value(u"sms_url"_s).toString(), QString());
    QCOMPARE(cleared.json().value(u"voice_url"_s).toString(), Voice);
    const WireReply emergency = clientOf().post(pathOf(sid), {{u"EmergencyStatus"_s, u"Active"_s}});
    QCOMPARE(emergency.json().value(u"emergency_status"_s).toString(), u"Inactive"_s);
    QCOMPARE(m_sandbox.ledger().value(u"unknownParameters"_s).toObject(), QJsonObject());
    QCOMPARE(clientOf().post(pathOf(sid), {{u"SmsUrl"_s, u"sms"_s}}).json().value(u"code"_s).toInt(), 21402);
    QCOMPARE(clientOf().post(pathOf(sid), {{u"VoiceUrl"_s, QString()}, {u"VoiceFallbackUrl"_s, Voice}}).status, 400);
}

void TestSandboxNumbers::updatedDateMovesOnlyWithAChange()
{
    QVERIFY(m_sandbox.post(
        u"/numbers"_s,
        {{u"phoneNumber"_s, Number}, {u"created"_s, u"2026-01-02T03:04:05Z"_s}, {u"voice_url"_s, Voice}}));
    const QJsonObject before = clientOf()
                                   .get(path(u"/IncomingPhoneNumbers.json"_s))
                                   .json()
                                   .value(u"incoming_phone_numbers"_s)
                                   .toArray()
                                   .first()
                                   .toObject();
    const QString sid = before.value(u"sid"_s).toString();
    QCOMPARE(clientOf().post(pathOf(sid), {{u"VoiceUrl"_s, Voice}}).json(), before);
    const QJsonObject after = clientOf().post(pathOf(sid), {{u"VoiceUrl"_s, Sms}}).json();
    QVERIFY(after.value(u"date_updated"_s) != before.value(u"date_updated"_s));
    QCOMPARE(after.value(u"date_created"_s), before.value(u"date_created"_s));
}

void TestSandboxNumbers::trunkAndApplicationShutEachOtherOut()
{
    const QString sid = buy({{u"PhoneNumber"_s, Number}}).json().value(u"sid"_s).toString();
    const QString application = clientOf()
                                    .post(path(u"/Applications.json"_s), {{u"FriendlyName"_s, u"Fax"_s}})
                                    .json()
                                    .value(u"sid"_s)
                                    .toString();
    const QString trunk = u"TK"_s + QString(32, u'b');
    QCOMPARE(clientOf().post(pathOf(sid), {{u"VoiceApplicationSid"_s, application}}).status, 200);
    const QJsonObject trunked = clientOf().post(pathOf(sid), {{u"TrunkSid"_s, trunk}}).json();
    QVERIFY(trunked.value(u"voice_application_sid"_s).toString().isEmpty());
    QCOMPARE(trunked.value(u"trunk_sid"_s).toString(), trunk);
    const QJsonObject applied = clientOf().post(pathOf(sid), {{u"VoiceApplicationSid"_s, application}}).json();
    QVERIFY(applied.value(u"trunk_sid"_s).isNull());
}

void TestSandboxNumbers::releaseAndAfter()
{
    const QString sid = buy({{u"PhoneNumber"_s, Number}}).json().value(u"sid"_s).toString();
    const WireReply released = clientOf().remove(pathOf(sid));
    QCOMPARE(released.status, 204);
    QVERIFY(released.body.isEmpty());
    QCOMPARE(clientOf().get(pathOf(sid)).status, 404);
    QCOMPARE(clientOf().remove(pathOf(sid)).status, 404);
    QCOMPARE(buy({{u"PhoneNumber"_s, Number}}).json().value(u"code"_s).toInt(), 21422); // held back for 10 days
    QCOMPARE(m_sandbox.ledger().value(u"heldBack"_s).toArray(), QJsonArray{Number});
    QCOMPARE(m_sandbox.ledger().value(u"releases"_s).toArray().size(), 1);
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"released-can-be-bought"_s, u"true"_s}}));
    const WireReply again = buy({{u"PhoneNumber"_s, Number}});
    QCOMPARE(again.status, 201);
    QVERIFY(again.json().value(u"sid"_s).toString() != sid);
    // No refund, and the second purchase is charged again.
    QCOMPARE(clientOf().get(path(u"/Balance.json"_s)).json().value(u"balance"_s).toString(), u"197.70"_s);
}

void TestSandboxNumbers::broughtBackInTheConsole()
{
    const QString sid = buy({{u"PhoneNumber"_s, Number}, {u"VoiceUrl"_s, u"https://pbx.example/answer"_s}})
                            .json()
                            .value(u"sid"_s)
                            .toString();
    QVERIFY(!m_sandbox.post(u"/bring-back"_s, {{u"phoneNumber"_s, Number}})); // nobody has released it
    QCOMPARE(clientOf().remove(pathOf(sid)).status, 204);
    QVERIFY(m_sandbox.post(u"/bring-back"_s, {{u"phoneNumber"_s, Number}}));
    const QJsonArray found = clientOf()
                                 .get(path(u"/IncomingPhoneNumbers.json?PhoneNumber=%2B"_s + Number.mid(1)))
                                 .json()
                                 .value(u"incoming_phone_numbers"_s)
                                 .toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().toObject().value(u"sid"_s).toString() != sid);
    QVERIFY(found.first().toObject().value(u"voice_url"_s).toString().isEmpty());
    QCOMPARE(clientOf().get(pathOf(sid)).status, 404);
    QVERIFY(m_sandbox.ledger().value(u"heldBack"_s).toArray().isEmpty());
}

void TestSandboxNumbers::emergencyAddressBlocksTheRelease()
{
    const QString address = u"AD"_s + QString(32, u'a');
    const QString sid =
        buy({{u"PhoneNumber"_s, Number}, {u"EmergencyAddressSid"_s, address}}).json().value(u"sid"_s).toString();
    QCOMPARE(clientOf().remove(pathOf(sid)).status, 400);
    const auto status = [](const WireReply &reply) {
        return reply.json().value(u"emergency_address_status"_s).toString();
    };
    QCOMPARE(status(clientOf().get(pathOf(sid))), u"registered"_s);
    QCOMPARE(status(clientOf().post(pathOf(sid), {{u"EmergencyAddressSid"_s, QString()}})),
             u"pending-unregistration"_s);
    QCOMPARE(status(clientOf().get(pathOf(sid))), u"pending-unregistration"_s);
    QCOMPARE(status(clientOf().get(pathOf(sid))), u"unregistered"_s);
    QCOMPARE(clientOf().remove(pathOf(sid)).status, 204);
}

void TestSandboxNumbers::listPages()
{
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+15125550100"_s}, {u"count"_s, 7}}));
    QString next = path(u"/IncomingPhoneNumbers.json?PageSize=3&PhoneNumber=%2B1512"_s);
    QStringList seen;
    QString previous;
    int page = 0;
    while (!next.isEmpty()) {
        const QJsonObject body = clientOf().get(next).json();
        const QJsonArray rows = body.value(u"incoming_phone_numbers"_s).toArray();
        QCOMPARE(body.value(u"page"_s).toInt(), page);
        QCOMPARE(body.value(u"page_size"_s).toInt(), 3);
        QCOMPARE(body.value(u"start"_s).toInt(), page * 3);
        QCOMPARE(body.value(u"end"_s).toInt(), page * 3 + int(rows.size()) - 1);
        QCOMPARE(body.value(u"previous_page_uri"_s).isNull(), page == 0);
        for (const auto &row : rows)
            seen.append(row.toObject().value(u"phone_number"_s).toString());
        next = body.value(u"next_page_uri"_s).toString();
        QVERIFY(next.isEmpty() || next.contains("PhoneNumber=%2B1512"_L1));
        previous = body.value(u"previous_page_uri"_s).toString();
        ++page;
    }
    QCOMPARE(page, 3);
    QCOMPARE(seen.size(), 7);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 7);
    QCOMPARE(seen.first(), u"+15125550106"_s); // newest first
    const QJsonArray back = clientOf().get(previous).json().value(u"incoming_phone_numbers"_s).toArray();
    QCOMPARE(back.first().toObject().value(u"phone_number"_s).toString(), seen[3]);
    QCOMPARE(back.size(), 3);

    const QString list = path(u"/IncomingPhoneNumbers.json"_s);
    QCOMPARE(clientOf().get(list + u"?PageSize=1001"_s).json().value(u"code"_s).toInt(), 20007);
    QCOMPARE(clientOf().get(list + u"?PageToken=PAmadeup"_s).status, 400);
    const QJsonObject none = clientOf().get(list + u"?PhoneNumber=999"_s).json();
    QCOMPARE(none.value(u"start"_s).toInt() + none.value(u"end"_s).toInt(), 0);
}

void TestSandboxNumbers::listFilters()
{
    QVERIFY(m_sandbox.post(
        u"/numbers"_s, {{u"phoneNumber"_s, u"+15125550100"_s}, {u"friendly_name"_s, u"Acme Dental · Main Line"_s}}));
    QVERIFY(m_sandbox.post(u"/numbers"_s, {{u"phoneNumber"_s, u"+17375550100"_s}, {u"origin"_s, u"hosted"_s}}));
    const auto count = [&](const QString &query) {
        const QJsonObject body = clientOf().get(path(u"/IncomingPhoneNumbers.json?"_s + query)).json();
        return int(body.value(u"incoming_phone_numbers"_s).toArray().size());
    };
    QCOMPARE(count(u"PhoneNumber=%2B15125550100"_s), 1);
    QCOMPARE(count(u"PhoneNumber=5550100"_s), 2);
    QCOMPARE(count(u"PhoneNumber=%2B1***5550100"_s), 2);
    QCOMPARE(count(u"PhoneNumber=%2B1512*******"_s), 1);
    QCOMPARE(count(u"Origin=hosted"_s), 1);
    QCOMPARE(count(u"FriendlyName=Acme%20Dental%20%C2%B7%20Main%20Line"_s), 1);
    QCOMPARE(count(u"FriendlyName=Acme"_s), 0);
    QVERIFY(m_sandbox.post(u"/switches"_s, {{u"friendly-name-match"_s, u"contains"_s}}));
    QCOMPARE(count(u"FriendlyName=Acme"_s), 1);
}

void TestSandboxNumbers::clockSkewShows()
{
    QVERIFY(m_sandbox.post(u"/clock-skew"_s, {{u"seconds"_s, -86'400}}));
    const WireReply bought = buy({{u"PhoneNumber"_s, Number}});
    const QDateTime created = QDateTime::fromString(bought.json().value(u"date_created"_s).toString(), Qt::RFC2822Date);
    const qint64 behind = created.secsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(behind > 86'000 && behind < 86'800, qPrintable(QString::number(behind)));
    const QDateTime date = QDateTime::fromString(
        QString::fromLatin1(bought.header("Date")).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
    QVERIFY(std::abs(created.secsTo(date)) < 60); // both wrong by the same: that is how a client finds out
}

QTEST_GUILESS_MAIN(TestSandboxNumbers)
#include "tst_sandboxnumbers.moc"
