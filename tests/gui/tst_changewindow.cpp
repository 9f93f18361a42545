// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changes.h"
#include "inventory/numbers.h"
#include "provisioning/connecting.h"
#include "sandboxdesk.h"
#include "store/database.h"
#include "store/repositories.h"
#include "ui/changes/changedialog.h"
#include "ui/common/theme.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::BatchPhase;
using domain::BatchRowState;
using testsupport::SandboxDesk;

namespace {

const QString newHost = u"failover.serviceflow.com"_s;

struct Sent
{
    QString sid;
    QMap<QString, QString> form;
};

} // namespace

// Webhooks of several numbers are changed with the real windows, over HTTP against the sandbox.
class TestChangeWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_changewindow"_s);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }
    void init();
    void cleanup();

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
    void addNumbers(int count, const QJsonObject &more = {});
    void openWindow();
    void openPlan();
    void replaceHost();
    bool finish(); // begins, verifies and lets the rest follow
    domain::NumberConfiguration present(int index);
    QList<Sent> writes();
    inventory::BatchView view() const { return *m_desk->services().changes().view(m_dialog->batch()); }
    template <typename T = QWidget>
    T *find(const QString &name, const QWidget *in = nullptr) const
    {
        const QList<T *> all = (in != nullptr ? in : static_cast<const QWidget *>(m_dialog))->findChildren<T *>(name);
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        const bool isReady = QTest::qWaitFor(
            [&] {
                auto *button = find<QAbstractButton>(name);
                return button && button->isEnabled();
            },
            15'000);
        if (isReady)
            find<QAbstractButton>(name)->click();
        return isReady;
    }
    QString text(const QString &name) const
    {
        QString said;
        const auto *part = find<QWidget>(name);
        if (part == nullptr)
            return said;
        if (const auto *label = qobject_cast<const QLabel *>(part))
            said += label->text();
        const QList<QLabel *> labels = part->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text();
        return said;
    }
    int rowsShown(const QString &list) const
    {
        const auto *view = find<QTableView>(list);
        return view != nullptr ? view->model()->rowCount() : 0;
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<SandboxDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::ChangeDialog> m_dialog;
    QStringList m_sids;
};

void TestChangeWindow::init()
{
    m_desk = std::make_unique<SandboxDesk>();
    QVERIFY2(m_desk->open(), qPrintable(m_desk->errorText()));
}

void TestChangeWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_sids.clear();
}

// At Twilio as ServiceFlow's, each with a fallback of the customer's own, and in our database.
void TestChangeWindow::addNumbers(int count, const QJsonObject &more)
{
    std::unique_ptr<store::Database> database;
    const auto opening =
        store::Database::open(m_desk->services().databasePath(), [&](auto opened) { database = std::move(*opened); });
    QTRY_VERIFY(database);
    store::Repositories rows(*database);
    std::optional<QList<domain::Organization>> organizations;
    const auto reading = rows.organizations([&](const auto &all) { organizations = *all; });
    QTRY_VERIFY(organizations);
    for (int i = 0; i < count; ++i) {
        const QString number = u"+1512555%1"_s.arg(2000 + i);
        QJsonObject body{{u"phoneNumber"_s, number},
                         {u"created"_s, u"2025-01-02T03:04:05Z"_s},
                         {u"friendly_name"_s, u"Acme %1"_s.arg(i)},
                         {u"voice_url"_s, domain::defaultWebhooks().voice.url + u"?line=%2B1#rc=2"_s},
                         {u"voice_fallback_url"_s, u"https://pbx.example/broken"_s},
                         {u"sms_url"_s, domain::defaultWebhooks().sms.url},
                         {u"status_callback"_s, domain::defaultWebhooks().status.url}};
        for (auto it = more.begin(); it != more.end(); ++it)
            body.insert(it.key(), it.value());
        QVERIFY(m_desk->sandbox.post(u"/numbers"_s, body));
        std::optional<domain::NumberConfiguration> there;
        const auto looking = m_desk->services().connecting().look(
            {m_desk->accountSid()}, *provisioning::ConnectTarget::fromText(number),
            [&](const core::Result<provisioning::ConnectFacts> &facts) { there = facts->present; });
        QTRY_VERIFY_WITH_TIMEOUT(there, 10'000);
        domain::PhoneNumber row;
        row.id = u"number%1"_s.arg(i);
        row.organizationId = organizations->first().id;
        row.number = there->number;
        row.twilioSid = there->sid;
        row.accountSid = there->accountSid;
        row.label = u"Line %1"_s.arg(i);
        row.status = domain::PhoneNumberStatus::Active;
        row.webhooks = there->webhooks;
        row.createdAt = QDateTime::currentDateTimeUtc().addSecs(-i);
        std::optional<bool> saved;
        const auto saving = rows.savePhoneNumber(row, {}, {}, [&](const auto &result) { saved = result.has_value(); });
        QTRY_VERIFY(saved && *saved);
        m_sids << there->sid;
    }
}

void TestChangeWindow::openWindow()
{
    m_desk->services().numbers().load();
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk());
    m_window->show();
    auto *table = m_window->findChild<ui::NumberView *>();
    QTRY_COMPARE(table->model()->rowCount(), int(m_sids.size()));
}

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

domain::NumberConfiguration TestChangeWindow::present(int index)
{
    std::optional<domain::NumberConfiguration> found;
    const auto call = m_desk->services().connecting().look(
        {m_desk->accountSid()}, *provisioning::ConnectTarget::fromText(m_sids.at(index)),
        [&](const core::Result<provisioning::ConnectFacts> &facts) { found = facts->present; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, 10'000);
    return *found;
}

QList<Sent> TestChangeWindow::writes()
{
    QList<Sent> made;
    const QJsonArray requests = m_desk->sandbox.requests(u"api"_s);
    for (const auto &value : requests) {
        const QJsonObject request = value.toObject();
        if (request.value("method"_L1).toString() == "GET"_L1)
            continue;
        Sent sent{.sid = request.value("path"_L1).toString().section(u'/', -1).section(u'.', 0, 0)};
        const QJsonArray form = request.value("form"_L1).toArray();
        for (const auto &pair : form)
            sent.form.insert(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
        made << sent;
    }
    return made;
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
