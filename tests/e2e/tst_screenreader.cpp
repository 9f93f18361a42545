// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/e164number.h"
#include "e2e/person.h"
#include "e2e/screenreader.h"
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

// Somebody who sees nothing adds an account and buys a number: the real program on an X server without a screen, led
// through the accessibility bus alone.
class TestScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNumberIsBoughtBySound();
    void cleanupTestCase();

private:
    void startProgram();
    void addAccount();
    QString buy(); // the number, as the button said it

    QTemporaryDir m_folder;
    QProcess m_display;
    QProcess m_program;
    testsupport::SandboxProcess m_sandbox;
    ScreenReader m_reader;
};

void TestScreenReader::initTestCase()
{
    m_display.setProcessChannelMode(QProcess::SeparateChannels);
    m_display.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s, u"1600x1200x24"_s});
    QVERIFY2(m_display.waitForStarted(), "Xvfb did not start (package xvfb)");
    QTRY_VERIFY2_WITH_TIMEOUT(m_display.canReadLine(), "Xvfb has no display", 20'000);
    const QByteArray problem = m_reader.connectToBus().toUtf8();
    QVERIFY2(problem.isEmpty(), problem.constData());
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestScreenReader::startProgram()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    // libxkbcommon copies the keyboard's names from a reply that no NUL ends; of several values the last one counts.
    environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":strict_string_checks=0"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(PD_BIN_DIR) + u"/phonedesk"_s,
                    {u"--twilio-url"_s, u"api="_s + m_sandbox.apiUrl().toString(), u"--webhook-connect"_s,
                     u"api.serviceflow.com="_s + m_sandbox.webhookUrl().toString(), u"--database"_s,
                     m_folder.filePath(u"desk.sqlite"_s)});
    QVERIFY(m_program.waitForStarted());
}

void TestScreenReader::addAccount()
{
    const auto owner = m_sandbox.account(u"full"_s);
    m_reader.press(u"push button"_s, u"Connect a Twilio account"_s);
    m_reader.write(u"Name"_s, u"ServiceFlow production"_s);
    m_reader.write(u"Account SID"_s, owner.sid);
    m_reader.write(u"Auth Token"_s, owner.token, u"password text"_s);
    const QString told = m_reader.read(m_reader.find(u"password text"_s, u"Auth Token"_s));
    QVERIFY2(!told.contains(owner.token.left(4)), "a screen reader can read the token");
    m_reader.press(u"push button"_s, u"Test connection"_s);
    m_reader.find(u"push button"_s, u"Copy result"_s);
    QVERIFY2(m_reader.everythingSaid().filter(owner.token).isEmpty(), "the token stands somewhere in a window");
    m_reader.press(u"push button"_s, u"Save account"_s);
    m_reader.find(u"push button"_s, u"Set up a number"_s);
}

QString TestScreenReader::buy()
{
    m_reader.press(u"push button"_s, u"Set up a number"_s);
    m_reader.write(u"Find or name an organisation"_s, u"Acme Dental"_s);
    m_reader.press(u"push button"_s, u"Create organisation"_s);
    m_reader.press(u"push button"_s, u"Next"_s);
    m_reader.find(u"radio button"_s, u"New number"_s);
    m_reader.press(u"push button"_s, u"Next"_s);
    m_reader.write(u"Area code"_s, u"512"_s);
    m_reader.press(u"push button"_s, u"Search"_s);
    m_reader.press(u"list item"_s, u"(512) 555-*"_s);
    m_reader.press(u"push button"_s, u"Get this number"_s);
    const QString buy = m_reader.nameOf(m_reader.find(u"push button"_s, u"Buy (512) 555-*"_s));
    m_reader.press(u"push button"_s, buy);
    return buy.section(u' ', 1, 2);
}

void TestScreenReader::aNumberIsBoughtBySound()
{
    QString number;
    try {
        startProgram();
        addAccount();
        number = buy();
        m_reader.find(u"label"_s, u"is set up and verified for Acme Dental."_s);
        m_reader.find(u"label"_s, number);
        // It was told without moving the focus. (What came before is too short to be asked for in time.)
        for (const QString &news : {u"Verifying connection: done"_s, u"Set up in "_s})
            m_reader.wait(news + u" was not told"_s, [&] { return !m_reader.told().filter(news).isEmpty(); });
    } catch (const Stuck &stuck) {
        const QStringList said = m_reader.everythingSaid();
        for (const QString &each : said) {
            if (!each.isEmpty())
                qInfo().noquote() << each;
        }
        QFAIL(stuck.what());
    }
    const auto e164 = domain::E164Number::fromText(number);
    QVERIFY2(e164, qPrintable(number));
    const QJsonObject ledger = m_sandbox.ledger();
    const QJsonArray bought = ledger.value(u"purchases"_s).toArray();
    QCOMPARE(bought.size(), 1);
    QCOMPARE(bought.first().toObject().value(u"number"_s).toString(), e164->toString());
    QCOMPARE(m_sandbox.purchasePosts(e164->toString()), 1);
    for (const QString &webhook : {u"voice"_s, u"sms"_s, u"status"_s}) {
        const QByteArray unchecked = (webhook + u" was not checked"_s).toUtf8();
        QVERIFY2(!m_sandbox.requests(u"webhook"_s, u"/webhooks/twilio/"_s + webhook).isEmpty(), unchecked.constData());
    }
    // Neither in a window nor in an event, of which there were many.
    const QString token = m_sandbox.account(u"full"_s).token;
    QVERIFY(m_reader.heard().size() > 100);
    QVERIFY2(m_reader.heard().filter(token).isEmpty(), "an event told the token");
}

void TestScreenReader::cleanupTestCase()
{
    m_program.terminate();
    m_program.waitForFinished(5000);
    m_display.terminate();
    m_display.waitForFinished(5000);
}

} // namespace phonedesk::e2e

QTEST_GUILESS_MAIN(phonedesk::e2e::TestScreenReader)
#include "tst_screenreader.moc"
