// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/provisionwizard.h"
#include "windowdesk.h"

#include <QApplication>
#include <QDBusConnection>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::Notifications;
using testsupport::WindowDesk;

namespace {

constexpr QLatin1StringView programName{"Notices under test"};

} // namespace

// A run that stops while nobody looks at it is told of once: in the main window, and by the desktop if the program has
// no focus.
class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_notices"_s);
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
        m_runId = m_desk->unfinishedRun(u"+15125550100"_s);
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

    void whatHadStoppedBeforeIsNotTold()
    {
        emit m_desk->desk.runs.runChanged(m_runId);
        QVERIFY(!strip()->isVisible());
    }

    void theMainWindowTellsOfARunThatEnded()
    {
        finish();
        QTRY_VERIFY(strip()->isVisible());
        QCOMPARE(strip()->text(), u"(512) 555-0100 is set up and verified for Acme Dental."_s);
        m_window->findChild<QPushButton *>(u"notice.close"_s)->click();
        emit m_desk->desk.runs.runChanged(m_runId); // told once
        QVERIFY(!strip()->isVisible());
        QVERIFY(m_server.notices.isEmpty()); // somebody looks at the program
    }

    void theDesktopTellsWhereNobodyLooks()
    {
        lookAway();
        finish();
        QTRY_COMPARE(m_server.notices.size(), 1);
        const Notifications::Notice notice = m_server.notices.first();
        QVERIFY2(notice.text.contains(u"Acme Dental"_s), qPrintable(notice.text));
        QVERIFY2(!(notice.title + notice.text).contains(u"555"_s), qPrintable(notice.text)); // not the number
        emit m_desk->desk.runs.runChanged(m_runId);
        finish(); // nothing is left to do
        QTRY_VERIFY(!strip()->text().isEmpty());
        QCOMPARE(m_server.notices.size(), 1);
    }

    void aRunThatNeedsAPersonAgainIsToldOf()
    {
        needADecision();
        QCOMPARE(strip()->text(), u"Setting up (512) 555-0100 for Acme Dental needs a decision."_s);
        m_window->findChild<QPushButton *>(u"notice.show"_s)->click();
        QVERIFY(!strip()->isVisible());
        QVERIFY(wizard() != nullptr);
        QCOMPARE(wizard()->runId(), m_runId);
    }

    void whatItSaidBeforeIsWithdrawn()
    {
        lookAway();
        needADecision();
        QTRY_COMPARE(m_server.onScreen.size(), 1);
        QCOMPARE(m_server.onScreen.first().title, u"A decision is needed"_s);
        // Somebody decides; while the run works nothing is said of it.
        m_desk->provisioning.prober.finding = domain::Finding::Good;
        finish();
        QTRY_COMPARE(m_server.notices.size(), 2);
        QTRY_COMPARE(m_server.onScreen.size(), 1);
        QCOMPARE(m_server.onScreen.first().title, u"Number set up"_s);
        QCOMPARE(strip()->text(), u"(512) 555-0100 is set up and verified for Acme Dental."_s);
    }

    void aClickBringsUpItsWizard()
    {
        const QString another = m_desk->unfinishedRun(u"+15125550101"_s);
        QVERIFY(another != m_runId);
        lookAway();
        finish();
        QTRY_COMPARE(m_server.onScreen.size(), 1);
        QVERIFY(m_server.onScreen.first().actions.contains(u"default"_s));
        const uint id = m_server.onScreen.firstKey();
        emit m_server.ActionInvoked(id + 1, u"default"_s); // somebody else's
        emit m_server.ActionInvoked(id, u"settings"_s);
        emit m_server.ActionInvoked(id, u"default"_s);
        QTRY_VERIFY(wizard() != nullptr);
        QCOMPARE(wizard()->runId(), m_runId);
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        QTRY_VERIFY(m_server.onScreen.isEmpty());
        QVERIFY2(strip()->text().contains(u"555-0101"_s), qPrintable(strip()->text())); // that one still waits
        emit m_server.ActionInvoked(id, u"default"_s); // it is gone: nothing opens twice
        QTRY_COMPARE(wizards(), 1);
    }

    void lookingAtTheWizardTakesTheNoticeAway()
    {
        lookAway();
        needADecision();
        QTRY_COMPARE(m_server.onScreen.size(), 1);
        m_window->show();
        m_window->continueRun(m_runId); // from the list of numbers
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        QTRY_VERIFY(m_server.onScreen.isEmpty());
        QTRY_VERIFY(!strip()->isVisible());
    }

    void ofTwoRunsBothAreTold()
    {
        const QString another = m_desk->unfinishedRun(u"+15125550101"_s);
        needADecision();
        m_desk->provisioning.prober.finding = domain::Finding::Good;
        m_desk->desk.runs.decide(another, provisioning::Decision::Retry);
        QTRY_VERIFY(strip()->text().contains(u"555-0101 is set up"_s));
        QTRY_VERIFY(button(u"notice.close"_s) != nullptr);
        button(u"notice.close"_s)->click();
        QVERIFY(strip()->isVisible()); // the decision is still needed
        QCOMPARE(strip()->text(), u"Setting up (512) 555-0100 for Acme Dental needs a decision."_s);
        QTRY_VERIFY(button(u"notice.close"_s) != nullptr);
        button(u"notice.close"_s)->click();
        QVERIFY(!strip()->isVisible());
    }

    void theWizardThatIsLookedAtIsEnough()
    {
        m_window->continueRun(m_runId);
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
        finish();
        QTRY_VERIFY(m_desk->desk.runs.view(m_runId)->isVerified());
        QVERIFY(!strip()->isVisible());
        QVERIFY(m_server.notices.isEmpty());
    }

private:
    void finish() { m_desk->desk.runs.decide(m_runId, provisioning::Decision::Retry); }
    void lookAway()
    {
        m_window->hide();
        QTRY_VERIFY(QApplication::activeWindow() == nullptr);
    }
    // The run works again, and its webhooks fail again.
    void needADecision()
    {
        m_desk->provisioning.prober.finding = domain::Finding::HttpStatus;
        m_desk->provisioning.prober.httpStatus = 502;
        m_desk->desk.runs.decide(m_runId, provisioning::Decision::Retry);
        QTRY_VERIFY([this] {
            m_desk->provisioning.clock.advanceToNext();
            return strip()->text().startsWith(u"Setting up (512) 555-0100"_s);
        }());
    }
    // Those that were there before a notice was shown anew go a little later.
    QPushButton *button(const QString &name) const
    {
        const auto all = m_window->findChildren<QPushButton *>(name);
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const auto *each) { return !each->isHidden(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    static int wizards()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return int(std::count_if(windows.cbegin(), windows.cend(), [](QWidget *window) {
            return qobject_cast<ui::ProvisionWizard *>(window) != nullptr;
        }));
    }
    ui::MessageStrip *strip() const { return m_window->findChild<ui::MessageStrip *>(u"notice"_s); }
    static ui::ProvisionWizard *wizard()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *wizard = qobject_cast<ui::ProvisionWizard *>(window))
                return wizard;
        }
        return nullptr;
    }

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"notices"_s);
    Notifications m_server;
    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_runId;
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
