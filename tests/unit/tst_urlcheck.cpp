// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/urlcheck.h"
#include "domain/webhookset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk::domain;

Q_DECLARE_METATYPE(phonedesk::domain::UrlFault)

namespace {
const QStringList known{u"api.serviceflow.com"_s, u"failover.serviceflow.net"_s};
}

class TestUrlCheck : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void goodOnes_data();
    void goodOnes();
    void slipsAreNoticed_data();
    void slipsAreNoticed();
    void remarks();
    void aSimulatedTwilioCallsThisComputer();
    void thePlaceholderIsFilledIn();
};

void TestUrlCheck::faults_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<UrlFault>("fault");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &url, UrlFault fault, const QString &part = {}) {
        QTest::newRow(name) << url << fault << part;
    };
    row("empty", {}, UrlFault::Empty);
    row("plain http", u"http://api.serviceflow.com/voice"_s, UrlFault::NotHttps, u"http"_s);
    row("ftp", u"ftp://api.serviceflow.com/voice"_s, UrlFault::NotHttps, u"ftp"_s);
    row("no scheme", u"api.serviceflow.com/voice"_s, UrlFault::NotHttps);
    row("space within", u"https://api.serviceflow.com/vo ice"_s, UrlFault::Space);
    row("space before", u" https://api.serviceflow.com/voice"_s, UrlFault::Space);
    row("line break", u"https://api.serviceflow.com/voice\n"_s, UrlFault::Space);
    row("invisible space", u"https://api.serviceflow.com/\u200bvoice"_s, UrlFault::Space);
    row("hard space", u"https://api.serviceflow.com/\u00a0voice"_s, UrlFault::Space);
    row("no host", u"https:///voice"_s, UrlFault::NoHost);
    row("nothing after it", u"https://"_s, UrlFault::NoHost);
    row("localhost", u"https://localhost/voice"_s, UrlFault::ThisComputer, u"localhost"_s);
    row("under localhost", u"https://a.LOCALHOST:8080/voice"_s, UrlFault::ThisComputer, u"a.localhost"_s);
    row("127.0.0.1", u"https://127.0.0.1/voice"_s, UrlFault::ThisComputer, u"127.0.0.1"_s);
    row("127.1", u"https://127.1/voice"_s, UrlFault::ThisComputer, u"127.0.0.1"_s);
    row("decimal", u"https://2130706433/voice"_s, UrlFault::ThisComputer, u"127.0.0.1"_s);
    row("hexadecimal", u"https://0x7f000001/voice"_s, UrlFault::ThisComputer, u"127.0.0.1"_s);
    row("IPv6 loopback", u"https://[::1]/voice"_s, UrlFault::ThisComputer, u"::1"_s);
    row("10.x", u"https://10.1.2.3/voice"_s, UrlFault::PrivateAddress, u"10.1.2.3"_s);
    row("172.16.x", u"https://172.31.0.1/voice"_s, UrlFault::PrivateAddress, u"172.31.0.1"_s);
    row("192.168.x", u"https://192.168.0.7:8443/voice"_s, UrlFault::PrivateAddress, u"192.168.0.7"_s);
    row("link-local", u"https://169.254.1.1/voice"_s, UrlFault::PrivateAddress, u"169.254.1.1"_s);
    row("carrier's", u"https://100.64.0.1/voice"_s, UrlFault::PrivateAddress, u"100.64.0.1"_s);
    row("IPv6 local", u"https://[fd00::1]/voice"_s, UrlFault::PrivateAddress, u"fd00::1"_s);
    row("one word", u"https://intranet/voice"_s, UrlFault::PrivateAddress, u"intranet"_s);
    row(".local", u"https://desk.local/voice"_s, UrlFault::PrivateAddress, u"desk.local"_s);
    row(".internal", u"https://api.internal/voice"_s, UrlFault::PrivateAddress, u"api.internal"_s);
    row("port 0", u"https://api.serviceflow.com:0/voice"_s, UrlFault::Port, u"0"_s);
    row("port too high", u"https://api.serviceflow.com:70000/voice"_s, UrlFault::Port, u"70000"_s);
    row("port of letters", u"https://api.serviceflow.com:abc/voice"_s, UrlFault::Port, u"abc"_s);
    row("other placeholder", u"https://api.serviceflow.com/{orgId}/voice"_s, UrlFault::Placeholder, u"{orgId}"_s);
    row("half a placeholder", u"https://api.serviceflow.com/{organizationId/voice"_s, UrlFault::Placeholder, u"{"_s);
    row("placeholder in the host", u"https://{organizationId}.serviceflow.com/voice"_s, UrlFault::PlaceholderInHost);
    row("bad percent", u"https://api.serviceflow.com/%zz"_s, UrlFault::NotAUrl);
    row("too long", u"https://api.serviceflow.com/"_s + QString(2000, u'a'), UrlFault::TooLong);
}

void TestUrlCheck::faults()
{
    QFETCH(const QString, url);
    QFETCH(const UrlFault, fault);
    QFETCH(const QString, part);
    const UrlCheck check = checkUrl(url, known);
    QCOMPARE(check.fault, fault);
    QCOMPARE(check.part, part);
    QVERIFY(!check.isGood());
}

void TestUrlCheck::goodOnes_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("the PRD's") << defaultWebhooks().voice.url;
    QTest::newRow("placeholder in the path") << u"https://api.serviceflow.com/{organizationId}/voice"_s;
    QTest::newRow("placeholder in the query") << u"https://api.serviceflow.com/voice?o={organizationId}&x=1"_s;
    QTest::newRow("twice") << u"https://api.serviceflow.com/{organizationId}?o={organizationId}"_s;
    QTest::newRow("a public address") << u"https://93.184.216.34/voice"_s;
    QTest::newRow("172.32 is public") << u"https://172.32.0.1/voice"_s;
    QTest::newRow("a public IPv6 address") << u"https://[2606:2800:220:1::1]/voice"_s;
    QTest::newRow("upper case scheme") << u"HTTPS://api.serviceflow.com/voice"_s;
    QTest::newRow("no path") << u"https://hooks.example.com"_s;
}

void TestUrlCheck::goodOnes()
{
    QFETCH(const QString, url);
    const UrlCheck check = checkUrl(url, known);
    QVERIFY(check.isGood());
    QVERIFY(check.meant.isEmpty());
}

void TestUrlCheck::slipsAreNoticed_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a letter more") << u"api.servicefloww.com"_s << u"api.serviceflow.com"_s;
    QTest::newRow("a letter less") << u"api.servicflow.com"_s << u"api.serviceflow.com"_s;
    QTest::newRow("changed round") << u"api.servicefolw.com"_s << u"api.serviceflow.com"_s;
    QTest::newRow("other ending") << u"api.serviceflow.co"_s << u"api.serviceflow.com"_s;
    QTest::newRow("other host of a misspelt domain") << u"hooks.servicefloww.com"_s << u"hooks.serviceflow.com"_s;
    QTest::newRow("a look-alike letter") << u"api.serviceflоw.com"_s << u"api.serviceflow.com"_s; // Cyrillic
    QTest::newRow("the second one") << u"failover.serviceflow.nett"_s << u"failover.serviceflow.net"_s;
    QTest::newRow("itself") << u"api.serviceflow.com"_s << QString();
    QTest::newRow("in capitals") << u"API.ServiceFlow.com"_s << QString();
    QTest::newRow("another of ours") << u"staging.serviceflow.com"_s << QString();
    QTest::newRow("somebody else's") << u"hooks.example.com"_s << QString();
}

void TestUrlCheck::slipsAreNoticed()
{
    QFETCH(const QString, host);
    QFETCH(const QString, meant);
    const UrlCheck check = checkUrl(u"https://%1/voice"_s.arg(host), known);
    QVERIFY(check.isGood()); // said, not refused
    QCOMPARE(check.meant, meant);
}

void TestUrlCheck::remarks()
{
    const UrlCheck check = checkUrl(u"https://user:hush@api.serviceflow.com:8443/voice#rc=2"_s, known);
    QVERIFY(check.isGood());
    QVERIFY(check.hasUserInfo);
    QVERIFY(check.hasFragment);
    QCOMPARE(check.port, 8443);
    const UrlCheck plain = checkUrl(u"https://api.serviceflow.com:443/voice"_s, known);
    QVERIFY(!plain.hasUserInfo);
    QVERIFY(!plain.hasFragment);
    QCOMPARE(plain.port, 0);
}

void TestUrlCheck::aSimulatedTwilioCallsThisComputer()
{
    QVERIFY(checkUrl(u"http://127.0.0.1:4010/voice"_s, known, true).isGood());
    QVERIFY(checkUrl(u"http://localhost/voice"_s, known, true).isGood());
    QCOMPARE(checkUrl(u"http://192.168.0.7/voice"_s, known, true).fault, UrlFault::PrivateAddress);
    QCOMPARE(checkUrl(u"ftp://127.0.0.1/voice"_s, known, true).fault, UrlFault::NotHttps);
}

void TestUrlCheck::thePlaceholderIsFilledIn()
{
    QCOMPARE(filledUrl(u"https://h.example/{organizationId}/v?o={organizationId}#rc=2"_s, u"cm1abc"_s),
             u"https://h.example/cm1abc/v?o=cm1abc#rc=2"_s);
    QCOMPARE(filledUrl(u"https://h.example/{organizationId}"_s, u"a b/c&d=é?"_s),
             u"https://h.example/a%20b%2Fc%26d%3D%C3%A9%3F"_s);
    // What is there already is not encoded a second time.
    QCOMPARE(filledUrl(u"https://u:p%40@h.example/%7B?x=%20"_s, u"cm1"_s), u"https://u:p%40@h.example/%7B?x=%20"_s);
    QVERIFY(hasPlaceholder(u"https://h.example/{organizationId}"_s));
    QVERIFY(!hasPlaceholder(u"https://h.example/%7BorganizationId%7D"_s));
}

QTEST_GUILESS_MAIN(TestUrlCheck)
#include "tst_urlcheck.moc"
