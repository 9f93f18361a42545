// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewindows.h"
#include "inventory/numbers.h"
#include "ui/numbers/numbertable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::BatchRowState;
using testsupport::Sent;

namespace {

const QString newHost = u"failover.serviceflow.com"_s;

} // namespace

// Webhooks of several numbers are changed with the real windows, over HTTP against the sandbox.
class TestChangeWindow : public QObject, private testsupport::ChangeWindows
{
    Q_OBJECT

private slots:
    void initTestCase() { prepare(u"tst_changewindow"_s); }
    void init() { open(); }
    void cleanup() { close(); }

    void oneNumberFirstThenTheRestAndOnlyWhatWasEdited();
    void whatSomebodyChangedMeanwhileIsShownThreeWays();
    void everythingGoesBackExactly();
    void whatTwilioLimitsIsWaitedFor();
    void anotherNumberMayGoFirst();
    void hostsAreCheckedAsTheyAreTyped_data();
    void hostsAreCheckedAsTheyAreTyped();
    void typedUrlsLeaveTheOthersAlone();
    void quitHalfWayIsOfferedAtTheNextStart();
    void pausedAndStopped();

private:
    void openPlan();
    void replaceHost();
    bool finish(); // begins, verifies and lets the rest follow
};

void TestChangeWindow::openPlan()
{
    openWindow();
    auto *update = m_window->findChild<QAction *>(u"action.updateWebhooks"_s);
    auto *table = m_window->findChild<ui::NumberView *>();
    QVERIFY(table->actions().contains(update));
    table->clearSelection();
    QVERIFY(!update->isEnabled());
    table->selectAll();
    QVERIFY(update->isEnabled());
    update->trigger();
    m_dialog = m_window->findChild<ui::ChangeDialog *>();
    QVERIFY(m_dialog);
}

void TestChangeWindow::replaceHost()
{
    auto *kind = find<QComboBox>(u"changes.kind"_s);
    kind->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"changes.oldHost"_s)->count() > 0, 10'000);
    QCOMPARE(find<QComboBox>(u"changes.oldHost"_s)->currentText(), u"api.serviceflow.com"_s);
    auto *field = find<QLineEdit>(u"changes.newHost"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, newHost);
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(u"changes.plan.list"_s), int(m_sids.size()), 10'000);
}

bool TestChangeWindow::finish()
{
    return click(u"changes.begin"_s) && click(u"changes.rest"_s) &&
           QTest::qWaitFor([&] { return !view().isOpen(); }, 20'000) &&
           QTest::qWaitFor([&] { return find<QPushButton>(u"changes.putBack"_s) != nullptr; });
}

void TestChangeWindow::oneNumberFirstThenTheRestAndOnlyWhatWasEdited()
{
    addNumbers(12);
    openPlan();
    replaceHost();
    QVERIFY(writes().isEmpty());
    QVERIFY2(text(u"changes.first"_s).contains(u"(512) 555-2000"_s), qPrintable(text(u"changes.first"_s)));
    const QJsonObject before = present(5).raw;
    QVERIFY(click(u"changes.begin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"changes.rest"_s), 10'000);
    QCOMPARE(writes().size(), 1);
    QCOMPARE(writes().first().sid, m_sids.first());
    QCOMPARE(view().canary, inventory::CanaryState::Verified);
    QVERIFY2(text(u"changes.status"_s).contains(u"verified"_s), qPrintable(text(u"changes.status"_s)));
    QCOMPARE(find<QPushButton>(u"changes.rest"_s)->text().remove(u'&'), u"Change the other 11 numbers"_s);
    const QString rollback = view().batch.rollback;
    QVERIFY(QFile::exists(rollback));

    QVERIFY(click(u"changes.rest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().isOpen(), 15'000);
    QCOMPARE(view().count(BatchRowState::Written), 12);
    const QList<Sent> sent = writes();
    QCOMPARE(sent.size(), 12);
    for (const Sent &each : sent) {
        QCOMPARE(each.form.keys(), (QStringList{u"SmsUrl"_s, u"StatusCallback"_s, u"VoiceUrl"_s}));
        QCOMPARE(each.form.value(u"VoiceUrl"_s),
                 u"https://failover.serviceflow.com/webhooks/twilio/voice?line=%2B1#rc=2"_s);
    }
    QJsonObject after = present(5).raw;
    for (const QString &edited : {u"voice_url"_s, u"sms_url"_s, u"status_callback"_s, u"date_updated"_s}) {
        QVERIFY(after.value(edited) != before.value(edited) || edited == "date_updated"_L1);
        after.insert(edited, before.value(edited));
    }
    QCOMPARE(after, before);
    QTRY_COMPARE(m_desk->services().numbers().find(u"number5"_s)->webhooks.voice.url,
                 sent.first().form.value(u"VoiceUrl"_s));

    QVERIFY(click(u"changes.copy"_s));
    const QString book = QApplication::clipboard()->text();
    QVERIFY2(book.contains(u"RQ"_s) && book.contains(rollback) && book.contains(u"+15125552007"_s), qPrintable(book));
    QVERIFY(book.contains(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s)));
}

void TestChangeWindow::whatSomebodyChangedMeanwhileIsShownThreeWays()
{
    addNumbers(4);
    openPlan();
    replaceHost();
    QVERIFY(m_desk->sandbox.post(u"/change"_s,
                                 {{u"sid"_s, m_sids.at(2)}, {u"voice_url"_s, u"https://console.example/voice"_s}}));
    QVERIFY(finish());
    QCOMPARE(view().count(BatchRowState::Changed), 1);
    QCOMPARE(present(2).webhooks.voice.url, u"https://console.example/voice"_s);
    find<QTabBar>(u"changes.rows.tabs"_s)->setCurrentIndex(3);
    QTRY_COMPARE(rowsShown(u"changes.rows.list"_s), 1);
    const auto value = [this](const QString &which) {
        const auto *label = find<QWidget>(u"changes.%1.VoiceUrl"_s.arg(which));
        return label != nullptr ? label->accessibleName() : QString();
    };
    QTRY_VERIFY(value(u"old"_s).contains(u"api.serviceflow.com"_s));
    QVERIFY(value(u"theirs"_s).contains(u"console.example"_s));
    QVERIFY(value(u"new"_s).contains(newHost));
    QVERIFY(click(u"changes.anyway"_s));
    QTRY_COMPARE_WITH_TIMEOUT(view().count(BatchRowState::Written), 4, 10'000);
    QVERIFY(present(2).webhooks.voice.url.contains(newHost));
}

void TestChangeWindow::everythingGoesBackExactly()
{
    addNumbers(5);
    openPlan();
    replaceHost();
    QList<QJsonObject> before;
    for (int i = 0; i < 5; ++i)
        before << present(i).raw;
    QVERIFY(finish());
    QVERIFY(m_desk->sandbox.post(u"/change"_s,
                                 {{u"sid"_s, m_sids.at(3)}, {u"sms_url"_s, u"https://console.example/text"_s}}));
    const QString update = m_dialog->batch();
    QVERIFY(click(u"changes.putBack"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->batch() != update && !view().isOpen(), 15'000);
    QCOMPARE(view().count(BatchRowState::Written), 4);
    QCOMPARE(view().count(BatchRowState::Changed), 1); // listed, and left
    for (int i = 0; i < 5; ++i) {
        QJsonObject after = present(i).raw;
        after.insert(u"date_updated"_s, before.at(i).value(u"date_updated"_s));
        if (i != 3)
            QCOMPARE(after, before.at(i));
    }
    QCOMPARE(present(3).webhooks.sms.url, u"https://console.example/text"_s);
}

void TestChangeWindow::whatTwilioLimitsIsWaitedFor()
{
    QVERIFY(m_desk->sandbox.post(u"/limit"_s, {{u"concurrent"_s, 3}}));
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 20}}));
    addNumbers(30);
    openPlan();
    replaceHost();
    QVERIFY(finish());
    QCOMPARE(view().count(BatchRowState::Written), 30);
    for (int i = 0; i < 30; i += 7)
        QVERIFY(present(i).webhooks.voice.url.contains(newHost));
}

void TestChangeWindow::anotherNumberMayGoFirst()
{
    addNumbers(3);
    openPlan();
    replaceHost();
    find<QTableView>(u"changes.plan.list"_s)->selectRow(2);
    QVERIFY(click(u"changes.makeFirst"_s));
    QVERIFY(text(u"changes.first"_s).contains(u"(512) 555-2002"_s));
    QVERIFY(click(u"changes.begin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"changes.rest"_s), 10'000);
    QCOMPARE(writes().size(), 1);
    QCOMPARE(writes().first().sid, m_sids.at(2));
    // Closed, it waits, and is said in the main window.
    m_dialog->close();
    QTRY_VERIFY(find<QPushButton>(u"updateNotice.show"_s, m_window.get()));
}

void TestChangeWindow::hostsAreCheckedAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("private") << u"192.168.1.7"_s << u"private network"_s;
    QTest::newRow("space") << u"fail over.serviceflow.com"_s << u"space"_s;
    QTest::newRow("old host") << u"API.serviceflow.com"_s << u"old host"_s;
    QTest::newRow("slip") << u"failover.servicefloww.com"_s << u"failover.serviceflow.com"_s;
    QTest::newRow("port") << u"failover.serviceflow.com:99999"_s << u"port"_s;
}

void TestChangeWindow::hostsAreCheckedAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    addNumbers(1);
    openPlan();
    find<QComboBox>(u"changes.kind"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QComboBox>(u"changes.oldHost"_s)->count() > 0, 10'000);
    auto *field = find<QLineEdit>(u"changes.newHost"_s);
    field->setFocus();
    QTest::keyClicks(field, typed);
    find<QComboBox>(u"changes.kind"_s)->setFocus();
    QString told;
    const QList<QLabel *> labels = field->parentWidget()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        told += label->text();
    QVERIFY2(told.contains(said), qPrintable(told));
    const bool isOnlyASlip = qstrcmp(QTest::currentDataTag(), "slip") == 0;
    if (isOnlyASlip)
        QTRY_VERIFY(find<QPushButton>(u"changes.begin"_s)->isEnabled());
    else
        QVERIFY(!find<QPushButton>(u"changes.begin"_s)->isEnabled());
}

void TestChangeWindow::typedUrlsLeaveTheOthersAlone()
{
    addNumbers(3);
    openPlan();
    find<QComboBox>(u"changes.kind"_s)->setCurrentIndex(2);
    auto *voice = find<QLineEdit>(u"changes.urls.voice.url"_s);
    voice->setFocus();
    QTest::keyClicks(voice, u"https://api.serviceflow.com/webhooks/twilio/voice/{organizationId}"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsShown(u"changes.plan.list"_s), 3, 10'000);
    QVERIFY(finish());
    const QList<Sent> sent = writes();
    QCOMPARE(sent.size(), 3);
    for (const Sent &each : sent) {
        QCOMPARE(each.form.keys(), QStringList{u"VoiceUrl"_s});
        QVERIFY(!each.form.first().contains(u'{'));
    }
}

void TestChangeWindow::quitHalfWayIsOfferedAtTheNextStart()
{
    addNumbers(40);
    openPlan();
    replaceHost();
    QVERIFY(click(u"changes.begin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"changes.rest"_s), 10'000);
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 60}}));
    QVERIFY(m_desk->sandbox.post(u"/limit"_s, {{u"concurrent"_s, 3}}));
    const QString id = m_dialog->batch();
    QVERIFY(click(u"changes.rest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().count(BatchRowState::Written) > 3, 10'000);
    m_window.reset();
    QVERIFY2(m_desk->reopen(), qPrintable(m_desk->errorText()));
    const int sent = int(writes().size());
    QVERIFY(sent < 40);
    openWindow();
    QTRY_VERIFY(find<QPushButton>(u"updateNotice.show"_s, m_window.get()));
    QCOMPARE(writes().size(), sent); // nothing by itself
    find<QPushButton>(u"updateNotice.show"_s, m_window.get())->click();
    m_dialog = m_window->findChild<ui::ChangeDialog *>();
    QTRY_COMPARE(m_dialog->batch(), id);
    QVERIFY(click(u"changes.goOn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().isOpen(), 20'000);
    QCOMPARE(view().count(BatchRowState::Written), 40);
    QStringList sids;
    const QList<Sent> all = writes();
    for (const Sent &each : all)
        sids << each.sid;
    QCOMPARE(sids.size(), 40); // each once
    sids.removeDuplicates();
    QCOMPARE(sids.size(), 40);
}

void TestChangeWindow::pausedAndStopped()
{
    addNumbers(40);
    openPlan();
    replaceHost();
    QVERIFY(click(u"changes.begin"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"changes.rest"_s), 10'000);
    QVERIFY(m_desk->sandbox.post(u"/latency"_s, {{u"ms"_s, 120}}));
    QVERIFY(click(u"changes.rest"_s));
    QVERIFY(click(u"changes.pause"_s));
    QTRY_VERIFY_WITH_TIMEOUT(view().mayGoOn(), 10'000);
    const int written = view().count(BatchRowState::Written);
    QVERIFY(written < 40);
    QCOMPARE(writes().size(), written);
    QVERIFY(click(u"changes.stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!view().isOpen(), 10'000);
    QCOMPARE(writes().size(), written);
    QTRY_VERIFY2(text(u"changes.status"_s).contains(u"Stopped"_s), qPrintable(text(u"changes.status"_s)));
}

QTEST_MAIN(TestChangeWindow)
#include "tst_changewindow.moc"
