// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/endpoints.h"

#include <QTest>

using namespace phonedesk::twilio;
using namespace Qt::StringLiterals;

class TestEndpoints : public QObject
{
    Q_OBJECT

private slots:
    void fromOptions_data();
    void fromOptions();
};

void TestEndpoints::fromOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("pricing"); // empty: refused
    QTest::addColumn<bool>("isTest");
    QTest::newRow("none") << QStringList() << u"https://pricing.twilio.com"_s << false;
    QTest::newRow("loopback api") << QStringList{u"api=http://127.0.0.1:4010"_s} << u"http://127.0.0.1:4010"_s << true;
    QTest::newRow("IPv6") << QStringList{u"api=http://[::1]:4010/"_s} << u"http://[::1]:4010"_s << true;
    QTest::newRow("each") << QStringList{u"pricing=http://127.0.0.1:2"_s, u"api=http://localhost:1"_s}
                          << u"http://127.0.0.1:2"_s << true;
    QTest::newRow("region") << QStringList{u"api=https://api.dublin.ie1.twilio.com"_s}
                            << u"https://pricing.twilio.com"_s << false;
    for (const QString &bad :
         {u"api=http://api.twilio.com"_s, u"api=https://127.0.0.1:1"_s, u"api=https://twilio.example.com"_s,
          u"api=https://eviltwilio.com"_s, u"api=https://api.twilio.com.evil.example"_s, u"api=http://192.168.0.1"_s,
          u"api=http://user:x@127.0.0.1:1"_s, u"api=http://127.0.0.1:1/path"_s, u"api=http://127.0.0.1:1?x"_s,
          u"api=https://api.twilio.com:8443"_s, u"api="_s, u"api"_s, u""_s, u"calls=http://127.0.0.1:1"_s,
          u"pricing=http://127.0.0.1:1"_s, u"api=http://127.0.0.1:99999"_s})
        QTest::newRow(qPrintable(bad)) << QStringList{bad} << QString() << false;
    QTest::newRow("twice") << QStringList{u"api=http://127.0.0.1:1"_s, u"api=http://127.0.0.1:2"_s} << QString()
                           << false;
    QTest::newRow("mixed") << QStringList{u"api=http://127.0.0.1:1"_s, u"pricing=https://pricing.twilio.com"_s}
                           << QString() << false;
}

void TestEndpoints::fromOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, pricing);
    QFETCH(bool, isTest);
    const auto result = Endpoints::fromOptions(options);
    QCOMPARE(result.has_value(), !pricing.isEmpty());
    if (result) {
        QCOMPARE(result->pricing.toString(), pricing);
        QCOMPARE(result->isTest(), isTest);
    } else {
        QVERIFY(result.error().detail.contains(options.last()));
    }
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
