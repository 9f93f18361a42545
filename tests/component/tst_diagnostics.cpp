// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/copies.h"
#include "app/services/diagnostics.h"
#include "app/services/masking.h"
#include "app/services/services.h"
#include "core/cuid.h"
#include "core/logfile.h"
#include "core/loglevel.h"
#include "support/answer.h"
#include "support/testclock.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phonedesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::Answer;
using testsupport::TestClock;

namespace {

Q_LOGGING_CATEGORY(testLog, "phonedesk.test", QtInfoMsg)

} // namespace

// What leaves this computer when somebody asks for help, the log's level, and the copy that is made each day.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void whatSupportNeedsStays_data();
    void whatSupportNeedsStays();
    void wholeFileHoldsNothingPlanted();
    void levelIsFeltAtOnce();
    void aCopyEachDay();
    void aFailedCopyIsToldAndTriedAgain();

private:
    std::unique_ptr<services::Services> opened(core::Clock &clock)
    {
        services::Options options;
        options.mode = services::Mode::Test;
        options.database = m_folder->filePath(u"desk.db"_s);
        const QUrl nowhere(u"http://127.0.0.1:9"_s);
        options.endpoints = {nowhere, nowhere, nowhere, nowhere};
        auto services = std::make_unique<services::Services>(options, clock, core::Timings());
        Answer<void> answer;
        answer.keep(services->open(answer.callback()));
        if (!answer.wait() || !answer.result())
            return nullptr;
        return services;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiagnostics::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDiagnostics::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString token = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("an Auth Token") << u"sent "_s + token + u" to"_s << token;
    QTest::newRow("a key's secret") << u"k=AbCdEfGhIjKlMnOpQrStUvWxYz012345;"_s
                                    << u"AbCdEfGhIjKlMnOpQrStUvWxYz012345"_s;
    QTest::newRow("an Authorization header") << u"Authorization: Basic QUM6c2VjcmV0"_s << u"QUM6c2VjcmV0"_s;
    QTest::newRow("a bearer token") << u"used Bearer abc.def-ghi"_s << u"abc.def-ghi"_s;
    QTest::newRow("user info") << u"http://desk:hunter2@proxy.office:3128/x"_s << u"hunter2"_s;
    QTest::newRow("a query") << u"POST https://hooks.example.com/voice?customer=acme&k=v 200"_s << u"acme"_s;
    QTest::newRow("password=") << u"proxyPassword=hunter2 more"_s << u"hunter2"_s;
    QTest::newRow("in JSON") << uR"({"auth_token": "hunter two", "a": 1})"_s << u"hunter two"_s;
    QTest::newRow("a signature") << u"X-Twilio-Signature: aGVsbG8gd29ybGQ="_s << u"aGVsbG8"_s;
    QTest::newRow("a private key")
        << u"-----BEGIN PRIVATE KEY-----\nMIGHAgEA\nMBMGBy\n-----END PRIVATE KEY-----\nafter"_s << u"MIGHAgEA"_s;
    QTest::newRow("a number") << u"bought +15125550123 now"_s << u"+1512555"_s;
    QTest::newRow("a number, spoken") << u"(512) 555-0123 is ready"_s << u"555-0123"_s;
    QTest::newRow("a number, dashed") << u"caller 512-555-0123."_s << u"512-555"_s;
    QTest::newRow("ten digits") << u"5125550123"_s << u"512555"_s;
    QTest::newRow("eleven digits") << u"to 15125550123"_s << u"512555"_s;
    QTest::newRow("from abroad") << u"from +44 20 7946 0123"_s << u"7946"_s;
    QTest::newRow("in a form") << u"From=%2B15125550123&To=x"_s << u"1512555"_s;
    QTest::newRow("in a path") << u"GET /numbers/+15125550123.json"_s << u"+1512555"_s;
}

void TestDiagnostics::secretsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString masked = services::maskedForSupport(text);
    QVERIFY2(!masked.contains(secret), qPrintable(masked));
    QVERIFY2(masked.contains(u"•••"_s), qPrintable(masked));
}

void TestDiagnostics::whatSupportNeedsStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a SID") << u"AC00000000000000000000000000000001"_s;
    QTest::newRow("a request id") << u"request RQ0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("a log line") << u"2026-11-22T14:02:03.123Z info phonedesk.http: purchase: 201 after 340 ms"_s;
    QTest::newRow("a version") << u"OpenSSL 3.0.19, kernel 6.1.0-28-amd64"_s;
    QTest::newRow("a host") << u"host not found: api.twilio.com"_s;
    QTest::newRow("sizes") << u"Bytes: 1048576, 4294967"_s;
    QTest::newRow("an error") << u"Twilio 21422, HTTP 400, SQLite code 13"_s;
    QTest::newRow("a cuid") << u"run cm3x9k2p40000abcd1234efgh"_s;
}

void TestDiagnostics::whatSupportNeedsStays()
{
    QFETCH(QString, text);
    QCOMPARE(services::maskedForSupport(text), text);
}

void TestDiagnostics::wholeFileHoldsNothingPlanted()
{
    const QString token = u"fedcba9876543210fedcba9876543210"_s;
    QSettings().setValue(u"network/proxyUser"_s, u"planted-user"_s);
    QSettings().setValue(u"network/proxyHost"_s, u"proxy.planted"_s);
    QSettings().setValue(u"wizard/note"_s, u"planted customer"_s);
    QSettings().setValue(u"log/level"_s, u"detailed"_s);
    const TestClock clock;
    TestClock running;
    const QString logs = m_folder->filePath(u"logs"_s);
    QString text;
    {
        const core::LogFile log(logs);
        qCWarning(testLog).noquote() << "planted" << token
                                     << "for +15125550177 at https://u:hunter2@h.example/v?c=acme";
        const auto services = opened(running);
        QVERIFY(services);
        Answer<std::unique_ptr<store::Database>> opened;
        opened.keep(store::Database::open(m_folder->filePath(u"desk.db"_s), opened.callback()));
        QVERIFY(opened.wait() && opened.result());
        store::Repositories rows(**opened.result());
        domain::Organization organization;
        organization.id = core::makeCuid();
        organization.name = u"Planted Dental"_s;
        organization.createdAt = running.now();
        Answer<void> added;
        added.keep(rows.addOrganization(organization, added.callback()));
        QVERIFY(added.wait() && added.result());
        std::optional<QString> collected;
        const auto call = services::collectDiagnostics(*services, logs, [&](const QString &all) { collected = all; });
        QTRY_VERIFY(collected.has_value());
        text = *collected;
    }
    for (const QString &planted : {token, u"+1512555"_s, u"hunter2"_s, u"acme"_s, u"planted-user"_s, u"proxy.planted"_s,
                                   u"planted customer"_s, u"Planted Dental"_s})
        QVERIFY2(!text.contains(planted), qPrintable(planted + u'\n' + text));
    for (const QString &expected :
         {u"Version: " PD_VERSION ""_s, u"Qt: "_s, u"Mode: test"_s, u"Organisations: 1"_s, u"Open runs: 0"_s,
          u"log/level: detailed"_s, u"network/proxyUser: (set)"_s, u"warning phonedesk.test: planted •••"_s,
          u"https://•••@h.example/v?•••"_s, u"Schema version: %1 "_s.arg(store::Database::schemaVersion())})
        QVERIFY2(text.contains(expected), qPrintable(expected + u'\n' + text));
}

void TestDiagnostics::levelIsFeltAtOnce()
{
    qunsetenv("QT_LOGGING_RULES");
    core::setLogLevel(core::LogLevel::Warnings);
    QVERIFY(!testLog().isInfoEnabled());
    QVERIFY(testLog().isWarningEnabled());
    core::setLogLevel(core::LogLevel::Detailed);
    QVERIFY(testLog().isInfoEnabled() && testLog().isDebugEnabled());
    QCOMPARE(core::logLevel(), core::LogLevel::Detailed);
    core::setLogLevel(core::LogLevel::Normal);
    QVERIFY(testLog().isInfoEnabled() && !testLog().isDebugEnabled());
    QSettings().setValue(u"log/level"_s, u"rubbish"_s);
    QCOMPARE(core::logLevel(), core::LogLevel::Normal);
}

void TestDiagnostics::aCopyEachDay()
{
    TestClock clock;
    clock.setNow(QDateTime(QDate(2026, 11, 22), QTime(23, 50), Qt::UTC));
    const auto services = opened(clock);
    QVERIFY(services);
    services::Copies &copies = services->copies();
    QVERIFY(!copies.daily());
    clock.advance(5s); // not in the way of the first window
    QTRY_VERIFY(copies.daily().has_value());
    QCOMPARE(copies.daily()->path, m_folder->filePath(u"backups/desk-2026-11-22.db"_s));
    clock.advance(20min); // over midnight
    QTRY_COMPARE(copies.daily()->kept, 2);
    QVERIFY(QFile::exists(m_folder->filePath(u"backups/desk-2026-11-23.db"_s)));
    clock.advance(10h);
    QCOMPARE(QDir(copies.folder()).entryList({u"*.db"_s}, QDir::Files).size(), 2);
}

void TestDiagnostics::aFailedCopyIsToldAndTriedAgain()
{
    QFile inTheWay(m_folder->filePath(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    TestClock clock;
    const auto services = opened(clock);
    QVERIFY(services);
    services::Copies &copies = services->copies();
    clock.advance(5s);
    QTRY_VERIFY(copies.dailyFailure().has_value());
    QVERIFY(!copies.daily());
    QVERIFY(inTheWay.remove());
    clock.advance(16min); // by itself
    QTRY_VERIFY(copies.daily().has_value());
    QVERIFY(!copies.dailyFailure());
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
