// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewindows.h"
#include "inventory/comparison.h"
#include "inventory/failover.h"
#include "ui/changes/failoverdialog.h"
#include "ui/settings/settingswindow.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::BatchRowState;
using domain::Environment;
using domain::UrlSetKind;
using testsupport::Sent;

namespace {

const QString newHost = u"failover.serviceflow.com"_s;

domain::WebhookSet failOverSet()
{
    domain::WebhookSet webhooks = domain::defaultWebhooks();
    for (domain::Webhook *webhook : {&webhooks.voice, &webhooks.sms, &webhooks.status})
        webhook->url.replace(u"api.serviceflow.com"_s, newHost);
    return webhooks;
}

} // namespace

// Production goes to its Fail-over set and comes back, with the real windows, over HTTP against the sandbox.
class TestFailOverWindow : public QObject, private testsupport::ChangeWindows
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(u"tst_failoverwindow"_s); }
    void init() { open(); }
    void cleanup() { close(); }

    void thereAndBackAcrossAccounts();
    void deadTargetIsNotWritten();
    void whatIsSetUpMeanwhileIsOffered();
    void quitHalfWayGoesOn();
    void withoutASetItSaysHowToMakeOne();

private:
    void saveSet();
    QString addAccount(const QString &persona);
    void ask(const QString &action);
    void finish(); // the rest follows, to its end
    bool failOver();
    UrlSetKind active() { return m_desk->services().urlSets().active(Environment::Production); }
    inventory::Comparison &comparison() { return m_desk->services().comparison(); }

    QPointer<ui::FailOverDialog> m_asked;
    core::Calls m_calls;
};

void TestFailOverWindow::saveSet()
{
    std::optional<bool> saved;
    m_calls.keep(m_desk->services().urlSets().save({.kind = UrlSetKind::Failover, .webhooks = failOverSet()},
                                                   [&](const core::Status &status) { saved = status.has_value(); }));
    QTRY_VERIFY(saved && *saved);
    QTRY_VERIFY(m_desk->services().failOver().hasSet(Environment::Production));
}

QString TestFailOverWindow::addAccount(const QString &persona)
{
    const testsupport::SandboxAccount account = m_desk->sandbox.account(persona);
    access::AccountDraft draft;
    draft.name = account.name;
    draft.sid = account.sid;
    draft.secret = core::Secret(account.token.toUtf8());
    std::optional<bool> saved;
    m_calls.keep(m_desk->services().accounts().save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                                    [&](const auto &result) { saved = result.has_value(); }));
    (void)QTest::qWaitFor([&] { return saved.has_value(); });
    return saved.value_or(false) ? account.sid : QString();
}

void TestFailOverWindow::ask(const QString &action)
{
    m_window->findChild<QAction *>(action)->trigger();
    m_asked = m_window->findChild<ui::FailOverDialog *>();
    QVERIFY(m_asked);
}

bool TestFailOverWindow::failOver()
{
    ask(u"action.failOver"_s);
    if (!click(u"failover.begin"_s, m_asked) ||
        !QTest::qWaitFor([&] { return m_window->findChild<ui::ChangeDialog *>() != nullptr; }, 10'000))
        return false;
    m_dialog = m_window->findChild<ui::ChangeDialog *>();
    return QTest::qWaitFor([&] { return find<QPushButton>(u"changes.rest"_s) != nullptr; }, 10'000);
}

void TestFailOverWindow::finish()
{
    QVERIFY(click(u"changes.rest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().isOpen(), 20'000);
}

void TestFailOverWindow::thereAndBackAcrossAccounts()
{
    saveSet();
    addNumbers(5);
    const QString other = addAccount(u"trial"_s);
    QVERIFY(!other.isEmpty());
    addNumbers(2, {}, other);
    openWindow();
    comparison().compare();
    QTRY_COMPARE_WITH_TIMEOUT(comparison().state(), inventory::Comparison::State::Ready, 10'000);
    QCOMPARE(comparison().figures().differing, 7); // each has a query of its own
    const QDateTime listed = comparison().asOf();
    const QJsonObject before = present(1).raw;

    ask(u"action.failOver"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"failover.begin"_s, m_asked)->isEnabled(), 10'000);
    QVERIFY2(text(u"failover.target"_s, m_asked).contains(newHost + u" answered all checks"_s),
             qPrintable(text(u"failover.target"_s, m_asked)));
    QVERIFY(!find<QLineEdit>(u"failover.host"_s, m_asked));
    QVERIFY(writes().isEmpty());
    QCOMPARE(active(), UrlSetKind::Normal);
    QVERIFY(!find<QWidget>(u"failOverNotice.Production"_s, m_window.get()));
    m_asked->close();
    QTRY_VERIFY(!m_asked);
    QVERIFY(failOver());
    QCOMPARE(writes().size(), 1);
    QCOMPARE(active(), UrlSetKind::Failover);
    QVERIFY(find<QWidget>(u"failOverNotice.Production"_s, m_window.get()));
    finish();
    const QList<Sent> sent = writes();
    QCOMPARE(sent.size(), 7);
    for (const Sent &each : sent)
        QCOMPARE(each.form.keys(), (QStringList{u"SmsUrl"_s, u"StatusCallback"_s, u"VoiceUrl"_s}));
    QCOMPARE(present(1).webhooks.voice, failOverSet().voice);
    // Compare expects the Fail-over set, and has heard of every change without listing anything again.
    QTRY_COMPARE(comparison().state(), inventory::Comparison::State::Ready);
    QCOMPARE(comparison().figures().differing, 0);
    QCOMPARE(comparison().found().size(), 0);
    QVERIFY(comparison().asOf() <= listed);

    QVERIFY(m_desk->sandbox.post(u"/change"_s,
                                 {{u"sid"_s, m_sids.at(2)}, {u"voice_url"_s, u"https://console.example/voice"_s}}));
    QVERIFY(click(u"failOverNotice.Production.back"_s, m_window.get()));
    m_asked = m_window->findChild<ui::FailOverDialog *>();
    QVERIFY(m_asked);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"failover.begin"_s, m_asked)->isEnabled(), 10'000);
    QVERIFY2(text(u"failover.effects"_s, m_asked).contains(u"1 were changed since"_s) ||
                 text(u"failover.effects"_s, m_asked).contains(u"changed since"_s),
             qPrintable(text(u"failover.effects"_s, m_asked)));
    QCOMPARE(writes().size(), 7);
    const QString over = m_dialog->batch();
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(click(u"failover.begin"_s, m_asked));
    QTRY_VERIFY(m_window->findChild<ui::ChangeDialog *>());
    m_dialog = m_window->findChild<ui::ChangeDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->batch().isEmpty() && m_dialog->batch() != over && !view().isOpen(), 20'000);
    QCOMPARE(view().count(BatchRowState::Written), 6);
    QCOMPARE(view().count(BatchRowState::Changed), 1);
    QCOMPARE(present(2).webhooks.voice.url, u"https://console.example/voice"_s);
    QCOMPARE(active(), UrlSetKind::Normal);
    QTRY_VERIFY(!find<QWidget>(u"failOverNotice.Production"_s, m_window.get()));
    QJsonObject after = present(1).raw;
    after.insert(u"date_updated"_s, before.value(u"date_updated"_s));
    QCOMPARE(after, before);
    QTRY_COMPARE(comparison().state(), inventory::Comparison::State::Ready);
    QCOMPARE(comparison().figures().differing, 7);
}

void TestFailOverWindow::deadTargetIsNotWritten()
{
    saveSet();
    addNumbers(2);
    openWindow();
    QVERIFY(m_desk->sandbox.arm(
        {{u"match"_s, QJsonObject{{u"server"_s, u"webhook"_s}, {u"path"_s, u"voice"_s}, {u"count"_s, -1}}},
         {u"fault"_s, u"status"_s},
         {u"args"_s, QJsonObject{{u"status"_s, 502}}}}));
    ask(u"action.failOver"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"failover.host"_s, m_asked), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!text(u"failover.effects"_s, m_asked).isEmpty(), 10'000);
    QVERIFY2(text(u"failover.trouble"_s, m_asked).contains(u"502"_s), qPrintable(text(u"failover.trouble"_s, m_asked)));
    auto *begin = find<QPushButton>(u"failover.begin"_s, m_asked);
    auto *host = find<QLineEdit>(u"failover.host"_s, m_asked);
    QVERIFY(!begin->isEnabled());
    QTest::keyClicks(host, u"failover.serviceflow"_s);
    QVERIFY(!begin->isEnabled());
    QTest::keyClicks(host, u".COM"_s);
    QVERIFY(begin->isEnabled());
    // Up again, it needs no word.
    QVERIFY(m_desk->sandbox.clearFaults());
    host->clear();
    QVERIFY(!begin->isEnabled());
    QCOMPARE(writes().size(), 0);
    QCOMPARE(active(), UrlSetKind::Normal);
    QVERIFY(click(u"failover.again"_s, m_asked));
    QTRY_VERIFY_WITH_TIMEOUT(begin->isEnabled(), 10'000);
    QVERIFY(!find<QLineEdit>(u"failover.host"_s, m_asked));
    QVERIFY(writes().isEmpty());
}

void TestFailOverWindow::whatIsSetUpMeanwhileIsOffered()
{
    saveSet();
    addNumbers(2);
    openWindow();
    QVERIFY(failOver());
    finish();
    m_dialog->close();
    const domain::WebhookSet set = failOverSet();
    addNumbers(1,
               {{u"voice_url"_s, set.voice.url}, {u"sms_url"_s, set.sms.url}, {u"status_callback"_s, set.status.url}});
    ask(u"action.failBack"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QCheckBox>(u"failover.meanwhile"_s, m_asked), 10'000);
    QVERIFY(find<QCheckBox>(u"failover.meanwhile"_s, m_asked)->isChecked());
    QVERIFY(click(u"failover.begin"_s, m_asked));
    QTRY_VERIFY_WITH_TIMEOUT(present(2).webhooks.voice.url == domain::defaultWebhooks().voice.url, 10'000);
    QCOMPARE(active(), UrlSetKind::Normal);
}

void TestFailOverWindow::quitHalfWayGoesOn()
{
    saveSet();
    addNumbers(30);
    openWindow();
    QVERIFY(failOver());
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 60}}));
    QVERIFY(m_desk->sandbox.post(u"/limit"_s, {{u"concurrent"_s, 3}}));
    const QString id = m_dialog->batch();
    QVERIFY(click(u"changes.rest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().count(BatchRowState::Written) > 3, 10'000);
    m_window.reset();
    QVERIFY2(m_desk->reopen(), qPrintable(m_desk->errorText()));
    QVERIFY(writes().size() < 30);
    openWindow();
    // It is failed over, and says so; and what waits is at hand.
    QTRY_VERIFY(find<QWidget>(u"failOverNotice.Production"_s, m_window.get()));
    QVERIFY(click(u"failOverNotice.Production.show"_s, m_window.get()));
    m_dialog = m_window->findChild<ui::ChangeDialog *>();
    QTRY_COMPARE(m_dialog->batch(), id);
    QVERIFY(click(u"changes.goOn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().isOpen(), 20'000);
    QCOMPARE(view().count(BatchRowState::Written), 30);
    QCOMPARE(writes().size(), 30);
}

void TestFailOverWindow::withoutASetItSaysHowToMakeOne()
{
    addNumbers(1);
    openWindow();
    ask(u"action.failOver"_s);
    QVERIFY(find<QWidget>(u"failover.none"_s, m_asked));
    QVERIFY(!find<QWidget>(u"failover.begin"_s, m_asked));
    QVERIFY(click(u"failover.none.settings"_s, m_asked));
    auto *settings = m_window->findChild<ui::SettingsWindow *>();
    QVERIFY(settings != nullptr);
    QCOMPARE(settings->page(), u"webhooks"_s);
    saveSet(); // and it goes on
    QTRY_VERIFY(find<QPushButton>(u"failover.begin"_s, m_asked));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"failover.begin"_s, m_asked)->isEnabled(), 10'000);
}

QTEST_MAIN(TestFailOverWindow)
#include "tst_failoverwindow.moc"
