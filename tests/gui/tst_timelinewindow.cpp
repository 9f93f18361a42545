// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedesk.h"
#include "provisioning/runregistry.h"
#include "ui/common/theme.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::CompareDesk;

// A number's history in the main window, over HTTP against the sandbox: ours and Twilio's in one, and changes of ours
// that are taken back.
class TestTimelineWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }
    void init();
    void cleanup();

    void consoleChangesStandBesideOurs();
    void aChangeIsRevertedWithWhatDiffersAlone();
    void revertIsRefusedWhereTwilioHoldsSomethingElse();
    void aLabelIsRevertedAtOnce();
    void whoMayNotReadTheRecordIsTold();

private:
    void open();
    bool repair();
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_window->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool click(const QString &name)
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QAbstractButton>(name);
                return button && button->isEnabled();
            },
            10'000);
        if (isReady)
            find<QAbstractButton>(name)->click();
        return isReady;
    }
    // Of the history's entries that says this; -1: none does, however long one waits.
    int entry(const QString &what);
    QString said(const QString &strip) const
    {
        QString said;
        if (const QWidget *shown = find<QWidget>(strip)) {
            const QList<QLabel *> labels = shown->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                said += label->text() + u' ';
        }
        return said;
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<CompareDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QString m_sid;
    QString m_id;
    const QString m_old = u"https://old.serviceflow.com/voice"_s;
    const QString m_usual = domain::defaultWebhooks().voice.url;
};

void TestTimelineWindow::init()
{
    m_desk = std::make_unique<CompareDesk>();
    QVERIFY2(m_desk->SandboxDesk::open(), qPrintable(m_desk->errorText()));
    m_sid = m_desk->inject(u"+15125550101"_s, CompareDesk::ours());
    m_id = m_desk->manage(m_sid, u"+15125550101"_s, u"Front desk"_s);
}

void TestTimelineWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestTimelineWindow::open()
{
    QVERIFY(m_desk->readNumbers());
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk());
    m_window->resize(1200, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(find<ui::NumberView>(u"numbers"_s));
    find<ui::NumberView>(u"numbers"_s)->select(m_id);
}

int TestTimelineWindow::entry(const QString &what)
{
    int found = -1;
    (void)QTest::qWaitFor(
        [&] {
            for (int i = 0; i < 6 && found < 0; ++i) {
                if (text(u"details.history.%1"_s.arg(i)).contains(what))
                    found = i;
            }
            return found >= 0;
        },
        10'000);
    return found;
}

// As a repair in the compare window does it.
bool TestTimelineWindow::repair()
{
    const auto number = m_desk->desk().numbers.find(m_id);
    const provisioning::SettingsChange change{.phoneNumberId = m_id,
                                              .sid = m_sid,
                                              .shown = {{u"VoiceUrl"_s, m_old}},
                                              .wanted = {{u"VoiceUrl"_s, m_usual}},
                                              .act = u"repaired"_s};
    QString runId;
    const auto call = m_desk->desk().runs.start({.organizationId = number->organizationId,
                                                 .organizationName = number->organizationName,
                                                 .accountSid = number->accountSid,
                                                 .label = number->label,
                                                 .choice = {.number = number->number},
                                                 .webhooks = number->webhooks,
                                                 .change = change},
                                                [&](const auto &started) { runId = started.value_or(QString()); });
    return QTest::qWaitFor(
        [&] {
            const auto view = m_desk->desk().runs.view(runId);
            return view && !view->isOpen() && view->state == workflow::RunState::Succeeded;
        },
        10'000);
}

void TestTimelineWindow::consoleChangesStandBesideOurs()
{
    QVERIFY(
        m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, m_sid}, {u"voice_url"_s, m_old}, {u"ip"_s, u"203.0.113.9"_s}}));
    open();
    QVERIFY(repair());
    const int console = entry(u"Console user"_s);
    QVERIFY(console >= 0);
    QVERIFY(text(u"details.history.%1"_s.arg(console)).contains(u"Voice webhook"_s));
    QCOMPARE(text(u"details.history.source.%1"_s.arg(console)), u"Twilio Console, 203.0.113.9"_s);
    const int ours = entry(u"Webhooks repaired by you"_s);
    QVERIFY(ours >= 0);
    QCOMPARE(text(u"details.history.source.%1"_s.arg(ours)), u"Phone Desk"_s);
    // What Twilio recorded of our own request does not stand there again.
    QTRY_VERIFY(find<QLabel>(u"details.history.1"_s));
    for (int i = 0; i < 6; ++i)
        QVERIFY(!text(u"details.history.%1"_s.arg(i)).contains(u"credential"_s));
    // Its values can be looked at, and are not ours to take back.
    const int again = entry(u"Console user"_s);
    QVERIFY(click(u"details.history.values.%1"_s.arg(again)));
    QTRY_VERIFY(find<QWidget>(u"revert.after.VoiceUrl"_s));
    QVERIFY(find<QWidget>(u"revert.now.VoiceUrl"_s)->accessibleName().contains(m_usual));
    QVERIFY(find<QWidget>(u"revert.after.VoiceUrl"_s)->accessibleName().contains(m_old));
    QVERIFY(!find<QWidget>(u"revert.commit"_s));
}

void TestTimelineWindow::aChangeIsRevertedWithWhatDiffersAlone()
{
    QVERIFY(m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, m_sid}, {u"voice_url"_s, m_old}}));
    open();
    QVERIFY(repair());
    QCOMPARE(m_desk->present(m_sid).webhooks.voice.url, m_usual);
    QVERIFY(click(u"details.history.values.%1"_s.arg(entry(u"Webhooks repaired by you"_s))));
    QVERIFY(click(u"revert.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"revertDialog"_s), 10'000);
    QCOMPARE(m_desk->writes().last(), u"POST %1 [[\"VoiceUrl\",\"%2\"]]"_s.arg(m_sid, m_old));
    QCOMPARE(m_desk->writes().size(), 2);
    QCOMPARE(m_desk->present(m_sid).webhooks.voice.url, m_old);
    // The revert is a change, too, and can be reverted.
    const int reverted = entry(u"Change reverted by you"_s);
    QVERIFY(reverted >= 0);
    QTRY_VERIFY(find<QPushButton>(u"details.history.values.%1"_s.arg(entry(u"Change reverted by you"_s))));
}

void TestTimelineWindow::revertIsRefusedWhereTwilioHoldsSomethingElse()
{
    QVERIFY(m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, m_sid}, {u"voice_url"_s, m_old}}));
    open();
    QVERIFY(repair());
    QVERIFY(click(u"details.history.values.%1"_s.arg(entry(u"Webhooks repaired by you"_s))));
    const QString third = u"https://third.example/voice"_s;
    QVERIFY(m_desk->sandbox.post(u"/change"_s, {{u"sid"_s, m_sid}, {u"voice_url"_s, third}}));
    QVERIFY(click(u"revert.commit"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said(u"revert.message"_s).contains(u"VoiceUrl"_s), 10'000);
    QCOMPARE(m_desk->writes().size(), 1); // the repair's
    QCOMPARE(m_desk->present(m_sid).webhooks.voice.url, third);
    const auto runs = m_desk->desk().runs.runs();
    QVERIFY(std::ranges::none_of(runs, [](const auto &run) { return run.isOpen(); }));
}

void TestTimelineWindow::aLabelIsRevertedAtOnce()
{
    open();
    std::optional<bool> changed;
    const auto call = m_desk->desk().numberActs.setLabel(m_id, u"Front desk"_s, u"Reception"_s,
                                                         [&](const core::Status &status) { changed = bool(status); });
    QTRY_VERIFY(changed && *changed);
    QVERIFY(click(u"details.history.revert.%1"_s.arg(entry(u"Label changed from"_s))));
    QTRY_COMPARE(m_desk->desk().numbers.find(m_id)->label, u"Front desk"_s);
    QCOMPARE(m_desk->writes(), QStringList());
}

void TestTimelineWindow::whoMayNotReadTheRecordIsTold()
{
    QVERIFY(m_desk->sandbox.arm(
        {{u"match"_s, QJsonObject{{u"server"_s, u"api"_s}, {u"path"_s, u"/v1/Events"_s}, {u"count"_s, -1}}},
         {u"fault"_s, u"status"_s},
         {u"args"_s, QJsonObject{{u"status"_s, 403}, {u"code"_s, 20006}}}}));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(text(u"details.history.recordError"_s).contains(u"20006"_s) ||
                                 !text(u"details.history.none"_s).isEmpty(),
                             10'000);
}

QTEST_MAIN(TestTimelineWindow)
#include "tst_timelinewindow.moc"
