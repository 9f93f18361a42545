// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "windowdesk.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace phonedesk;
using testsupport::Notifications;
using testsupport::WindowDesk;
using State = inventory::Comparison::State;

namespace {

constexpr QLatin1StringView programName{"Timed checks under test"};

} // namespace

// What the program does by itself where this desk is set to: what is new is told, what is known is not told again.
class TestTimedChecks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_timedchecks"_s);
        QGuiApplication::setApplicationDisplayName(programName);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
        QVERIFY(m_bus.isConnected());
        QVERIFY(m_bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_server,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void init()
    {
        QSettings().clear();
        m_server.notices.clear();
        m_server.onScreen.clear();
        m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
        m_desk->connectAccount();
        for (const QString &number : {u"+15125550100"_s, u"+15125550101"_s}) {
            const domain::PhoneNumber row = m_desk->addNumber(number, domain::PhoneNumberStatus::Active);
            m_desk->provisioning.phones->owned[row.twilioSid] = {.sid = row.twilioSid,
                                                                 .accountSid = row.accountSid,
                                                                 .number = row.number,
                                                                 .webhooks = domain::defaultWebhooks(),
                                                                 .capabilities = {.voice = true, .sms = true}};
            m_sid = row.twilioSid;
        }
        m_desk->load();
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void nothingIsDoneUnlessSwitchedOn()
    {
        m_desk->provisioning.phones->calls.clear();
        advance(26h);
        m_desk->provisioning.phones->calls.removeAll(u"events"_s); // of the number that is looked at
        QCOMPARE(m_desk->provisioning.phones->calls, QStringList());
        QCOMPARE(m_desk->provisioning.prober.probes, 0);
    }

    void aNewFailureIsToldOnce()
    {
        m_desk->desk.preferences.setCheckEvery(60);
        QVERIFY(checkAfter(1min));
        QCOMPARE(m_desk->provisioning.prober.probes, 3); // two numbers, and each distinct webhook once
        QVERIFY(!strip()->isVisible());

        lookAway();
        answer(502);
        QVERIFY(checkAfter(60min));
        QTRY_COMPARE(m_server.notices.size(), 1);
        const Notifications::Notice notice = m_server.notices.first();
        QVERIFY2(notice.text.contains(u"502"_s), qPrintable(notice.text));
        QVERIFY2(!(notice.title + notice.text).contains(u"555"_s), qPrintable(notice.text)); // no number
        // The same again says nothing, and neither does the program's next start.
        QVERIFY(checkAfter(60min));
        QCOMPARE(m_server.notices.size(), 1);
        m_server.onScreen.clear(); // the desktop's own affair
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        QVERIFY(checkAfter(60min));
        QCOMPARE(m_server.notices.size(), 1);
        // Another failure is another matter.
        answer(404);
        QVERIFY(checkAfter(60min));
        QTRY_COMPARE(m_server.notices.size(), 2);
        QVERIFY(m_server.notices.last().text.contains(u"404"_s));
        // All is well: what was said is taken back, and the next failure is new.
        answer(200);
        QVERIFY(checkAfter(60min));
        QTRY_VERIFY(m_server.onScreen.isEmpty());
        QVERIFY(strip()->isHidden() || strip()->parentWidget()->isHidden());
        answer(502);
        QVERIFY(checkAfter(60min));
        QTRY_COMPARE(m_server.notices.size(), 3);
    }

    void theWindowTellsWhereSomebodyLooks()
    {
        m_desk->desk.preferences.setCheckEvery(60);
        answer(502);
        QVERIFY(checkAfter(1min));
        QTRY_VERIFY(strip()->isVisible());
        QVERIFY(m_server.notices.isEmpty());
        QTRY_VERIFY(button(u"watchNotice.close"_s) != nullptr);
        button(u"watchNotice.close"_s)->click();
        QVERIFY(!strip()->isVisible());
    }

    void aNumberThatIsOtherAtTwilioIsToldOnce()
    {
        m_desk->desk.preferences.setCompareEvery(60);
        QVERIFY(compareAfter(1min));
        QVERIFY(!strip()->isVisible());
        QCOMPARE(m_desk->comparison.figures().percentCorrect(), 100);

        auto &changed = m_desk->provisioning.phones->owned[m_sid];
        changed.webhooks.voice.url = u"https://elsewhere.example/voice"_s;
        lookAway();
        QVERIFY(compareAfter(60min));
        QTRY_COMPARE(m_server.notices.size(), 1);
        QCOMPARE(m_server.notices.first().title, u"1 number is not as it should be"_s);
        QVERIFY(compareAfter(60min));
        QCOMPARE(m_server.notices.size(), 1); // it is known
        changed.webhooks.voice.url = u"https://third.example/voice"_s;
        QVERIFY(compareAfter(60min));
        QTRY_COMPARE(m_server.notices.size(), 2); // and this is something else

        m_window->show();
        QTRY_VERIFY(strip()->isVisible());
        QTRY_VERIFY(button(u"watchNotice.show"_s) != nullptr);
        button(u"watchNotice.show"_s)->click();
        QTRY_VERIFY(shownWindow(u"compareWindow"_s) != nullptr);
        QVERIFY(!strip()->isVisible());
        QTRY_VERIFY(m_server.onScreen.isEmpty());
    }

    void whatIsIgnoredIsNotTold()
    {
        m_desk->desk.preferences.setCompareEvery(60);
        m_desk->provisioning.phones->owned[m_sid].webhooks.voice.url = u"https://elsewhere.example/voice"_s;
        QVERIFY(compareAfter(1min));
        QTRY_VERIFY(strip()->isVisible());
        bool isIgnored = false;
        const auto call = m_desk->comparison.ignore(m_desk->comparison.found().first(), {},
                                                    [&](const core::Status &status) { isIgnored = bool(status); });
        QTRY_VERIFY(isIgnored);
        QVERIFY(compareAfter(60min));
        QTRY_VERIFY(!strip()->isVisible()); // nothing is amiss any more
    }

    void whatIsChosenStays()
    {
        m_desk->desk.preferences.setCompareEvery(240);
        m_desk->desk.preferences.setCheckEvery(1440);
        m_desk->desk.preferences.setCheckEvery(7); // cannot be
        QCOMPARE(core::Preferences().compareEvery(), 240);
        QCOMPARE(core::Preferences().checkEvery(), 1440);
    }

private:
    void answer(int status)
    {
        m_desk->provisioning.prober.httpStatus = status;
        m_desk->provisioning.prober.finding = status == 200 ? domain::Finding::Good : domain::Finding::HttpStatus;
    }
    // A minute at a time, as it goes by; what has to be written in between is.
    void advance(std::chrono::minutes span)
    {
        for (auto left = span; left > 0min; left -= 1min) {
            m_desk->provisioning.clock.advance(1min);
            QCoreApplication::sendPostedEvents();
        }
    }
    bool checkAfter(std::chrono::minutes span)
    {
        const QDateTime before = m_desk->desk.preferences.lastTimedCheck();
        advance(span - 1min);
        return QTest::qWaitFor([&] {
            m_desk->provisioning.clock.advance(before.isValid() ? 5s : 60s);
            return m_desk->desk.preferences.lastTimedCheck() != before;
        });
    }
    bool compareAfter(std::chrono::minutes span)
    {
        const QDateTime before = m_desk->comparison.asOf();
        advance(span - 1min);
        return QTest::qWaitFor([&] {
            m_desk->provisioning.clock.advance(5s);
            return m_desk->comparison.state() == State::Ready && m_desk->comparison.asOf().isValid() &&
                   m_desk->comparison.asOf() != before;
        });
    }
    void lookAway()
    {
        m_window->hide();
        QTRY_VERIFY(QApplication::activeWindow() == nullptr);
    }
    QPushButton *button(const QString &name) const
    {
        const auto all = m_window->findChildren<QPushButton *>(name);
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const auto *each) { return !each->isHidden(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    static QWidget *shownWindow(const QString &name)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->objectName() == name && window->isVisible())
                return window;
        }
        return nullptr;
    }
    ui::MessageStrip *strip() const { return m_window->findChild<ui::MessageStrip *>(u"watchNotice"_s); }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"timedchecks"_s);
    Notifications m_server;
    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_sid;
};

QTEST_MAIN(TestTimedChecks)
#include "tst_timedchecks.moc"
