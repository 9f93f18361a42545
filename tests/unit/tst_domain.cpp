// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "domain/areacode.h"
#include "domain/e164number.h"
#include "domain/numberconfiguration.h"
#include "domain/twiliosignature.h"

#include <QTest>

using namespace phonedesk;
using namespace phonedesk::domain;
using namespace Qt::StringLiterals;

class TestDomain : public QObject
{
    Q_OBJECT

private slots:
    void numbersInAnyPastedForm_data();
    void numbersInAnyPastedForm();
    void areaCodes();
    void areaCodesAsPeopleWriteThem();
    void signatureVectors_data();
    void signatureVectors();
    void signedUrl_data();
    void signedUrl();
    void onlyWhatDiffersIsSent();
    void userInfoIsMasked();
    void moneyIsExact();
};

void TestDomain::numbersInAnyPastedForm_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("e164"); // empty: refused
    QTest::addColumn<QString>("shown");

    QTest::newRow("national") << u"(512) 555-0100"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("spaces") << u"  +1 512 555 0100\n"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("dots") << u"512.555.0100"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("one") << u"1-512-555-0100"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("link") << u"tel:+15125550100"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("no-break") << u"512\u00a0555\u20110100"_s << u"+15125550100"_s << u"(512) 555-0100"_s;
    QTest::newRow("new code") << u"9835550100"_s << u"+19835550100"_s << u"(983) 555-0100"_s;
    QTest::newRow("denmark") << u"+45 93 75 14 35"_s << u"+4593751435"_s << u"+4593751435"_s;
    QTest::newRow("seven digits") << u"555-0100"_s << u""_s << u""_s;
    QTest::newRow("letters") << u"512 CALL NOW"_s << u""_s << u""_s;
    QTest::newRow("eleven, not 1") << u"25125550100"_s << u""_s << u""_s;
    QTest::newRow("+1 with nine") << u"+1512555010"_s << u""_s << u""_s;
    QTest::newRow("empty") << u"  "_s << u""_s << u""_s;
}

void TestDomain::numbersInAnyPastedForm()
{
    QFETCH(QString, pasted);
    QFETCH(QString, e164);
    QFETCH(QString, shown);
    const auto number = E164Number::fromText(pasted);
    QCOMPARE(number.has_value(), !e164.isEmpty());
    if (number) {
        QCOMPARE(number->toString(), e164);
        QCOMPARE(number->display(), shown);
    }
}

void TestDomain::areaCodes()
{
    const auto table = AreaCodeTable::builtIn();
    QVERIFY(table);
    QCOMPARE(table->find(u"512"_s)->region, u"TX"_s);
    QCOMPARE(table->find(u"800"_s)->kind, AreaCodeKind::TollFree);
    QCOMPARE(table->find(u"900"_s)->kind, AreaCodeKind::Premium);
    QCOMPARE(table->find(u"787"_s)->country, u"PR"_s);
    QCOMPARE(table->find(u"983"_s)->region, u"CO"_s);
    QVERIFY(!table->find(u"555"_s));
    QVERIFY(table->ofRegion(u"US"_s, u"TX"_s).size() > 20);
    QVERIFY(!AreaCodeTable::fromCsv("area_code,country,region,kind,source\n512,US,TX,nonsense,x\n"));
    QVERIFY(!AreaCodeTable::fromCsv(""));
}

void TestDomain::areaCodesAsPeopleWriteThem()
{
    const auto table = AreaCodeTable::builtIn();
    QVERIFY(table);
    const AreaCodeList list = readAreaCodes(u" (512), 737;512 / 983 242 900 600 5x 5125550100"_s, *table);
    QCOMPARE(list.codes, QStringList({u"512"_s, u"737"_s, u"983"_s})); // each once; a code of tomorrow is taken
    const QList<RefusedAreaCode> refused{{u"242"_s, AreaCodeFault::OtherCountry, u"BS"_s},
                                         {u"900"_s, AreaCodeFault::Premium, {}},
                                         {u"600"_s, AreaCodeFault::NotForSubscribers, {}},
                                         {u"5x"_s, AreaCodeFault::NotThreeDigits, {}},
                                         {u"5125550100"_s, AreaCodeFault::NotThreeDigits, {}}};
    QCOMPARE(list.refused, refused);
    QVERIFY(readAreaCodes(u" , "_s, *table).codes.isEmpty());
}

void TestDomain::signatureVectors_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("url");
    QTest::addColumn<FormFields>("fields");
    QTest::addColumn<QByteArray>("signature");

    const auto call = [](const QString &from) {
        return FormFields{{u"CallSid"_s, u"CA1234567890ABCDE"_s},
                          {u"Caller"_s, from},
                          {u"Digits"_s, u"1234"_s},
                          {u"From"_s, from},
                          {u"To"_s, u"+18005551212"_s}};
    };
    const QByteArray longToken = "0123456789abcdef0123456789abcdef";
    QTest::newRow("docs") << QByteArray("12345") << u"https://example.com/myapp.php?foo=1&bar=2"_s
                          << call(u"+14158675310"_s) << QByteArray("L/OH5YylLD5NRKLltdqwSvS0BnU=");
    QTest::newRow("sdk") << QByteArray("12345") << u"https://mycompany.com/myapp.php?foo=1&bar=2"_s
                         << call(u"+14158675309"_s) << QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    QTest::newRow("empty value") << longToken << u"https://hooks.example.test/voice?tenant=7"_s
                                 << FormFields{{u"To"_s, u"+14155550199"_s},
                                               {u"From"_s, u"+14155550100"_s},
                                               {u"Direction"_s, u"inbound"_s},
                                               {u"CalledCity"_s, QString()},
                                               {u"CallStatus"_s, u"ringing"_s},
                                               {u"CallSid"_s, u"CA00000000000000000000000000000001"_s},
                                               {u"AccountSid"_s, u"AC00000000000000000000000000000001"_s}}
                                 << QByteArray("Qo5UJ8asIvPgpDgOOhuyYIygrBc=");
    QTest::newRow("port and UTF-8") << longToken << u"https://hooks.example.test:8443/sms"_s
                                    << FormFields{{u"Body"_s, u"héllo +1 & more"_s},
                                                  {u"MessageSid"_s, u"SM00000000000000000000000000000001"_s}}
                                    << QByteArray("7kw99jr0V8ibEnzm0D65mivt24Y=");
    QTest::newRow("get") << longToken
                         << u"https://hooks.example.test/voice?CallSid=CA00000000000000000000000000000001"
                            "&From=%2B14155550100"_s
                         << FormFields{} << QByteArray("hwyA+o34di+MvtpmaoXNNGCELCc=");
}

void TestDomain::signatureVectors()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, url);
    QFETCH(FormFields, fields);
    QFETCH(QByteArray, signature);
    QCOMPARE(twilioSignature(token, url, fields), signature);
}

void TestDomain::signedUrl_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<bool>("dropsPort");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fragment") << u"https://h/v?a=%2B#rc=2&rp=5xx"_s << false << u"https://h/v?a=%2B"_s;
    QTest::newRow("user info") << u"https://me:pw@h/v"_s << false << u"https://h/v"_s;
    QTest::newRow("port kept") << u"https://h:8443/v"_s << false << u"https://h:8443/v"_s;
    QTest::newRow("port dropped") << u"https://h:8443/v"_s << true << u"https://h/v"_s;
    QTest::newRow("http keeps it") << u"http://h:8080/v"_s << true << u"http://h:8080/v"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8443/v"_s << true << u"https://[2001:db8::1]/v"_s;
    QTest::newRow("IPv6, no port") << u"https://[2001:db8::1]/v"_s << true << u"https://[2001:db8::1]/v"_s;
    QTest::newRow("at in the path") << u"https://h/a@b"_s << true << u"https://h/a@b"_s;
}

void TestDomain::signedUrl()
{
    QFETCH(QString, configured);
    QFETCH(bool, dropsPort);
    QFETCH(QString, expected);
    QCOMPARE(urlToSign(configured, dropsPort), expected);
}

void TestDomain::onlyWhatDiffersIsSent()
{
    NumberConfiguration current;
    current.webhooks = defaultWebhooks();
    QVERIFY(changesNeeded(current, defaultWebhooks()).isEmpty());

    current.webhooks.sms.url = u"https://demo.twilio.com/welcome/sms/reply/"_s;
    current.webhooks.voice.method = u"get"_s;
    current.trunkSid = u"TK0"_s;
    const FieldChanges changes = changesNeeded(current, defaultWebhooks());
    QCOMPARE(changes.keys(), QStringList({u"SmsUrl"_s, u"TrunkSid"_s, u"VoiceMethod"_s}));
    QCOMPARE(changes.value(u"TrunkSid"_s), QString());
}

void TestDomain::userInfoIsMasked()
{
    QCOMPARE(maskedUrl(u"https://user:pass@h/v#rc=1"_s), u"https://•••@h/v#rc=1"_s);
    QCOMPARE(maskedUrl(u"https://h/a@b"_s), u"https://h/a@b"_s);
}

void TestDomain::moneyIsExact()
{
    using core::Money;
    QCOMPARE(Money::fromDecimal(u"1.15", u"usd")->toDecimal(), u"1.15"_s);
    QCOMPARE(Money::fromDecimal(u"-0.0085", u"USD")->toDecimal(), u"-0.0085"_s);
    QCOMPARE(Money::fromDecimal(u"2", u"USD")->toDecimal(), u"2.00"_s);
    QVERIFY(!Money::fromDecimal(u"1,15", u"USD"));
    QVERIFY(!Money::fromDecimal(u"", u"USD"));
    QVERIFY(!Money::fromDecimal(u"1.15", u"$"));
    const auto sum = Money::fromDecimal(u"0.10", u"USD")->plus(*Money::fromDecimal(u"0.20", u"USD"));
    QCOMPARE(sum->toDecimal(), u"0.30"_s);
    QVERIFY(!Money::fromDecimal(u"1", u"USD")->plus(*Money::fromDecimal(u"1", u"EUR")));
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
