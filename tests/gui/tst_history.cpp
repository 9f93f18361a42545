// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberdetails.h"
#include "ui/numbers/numbertable.h"
#include "ui/requests/requestdialog.h"
#include "ui/shell/mainwindow.h"
#include "windowdesk.h"
#include "words/history.h"
#include "words/times.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::SentRequest;
using testsupport::WindowDesk;

// What is on record of a number, where people look for it: its history, what was sent, and the ticket's summary.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void saysWhoDidWhatNewestFirst();
    void isBoundedUntilAllIsWanted();
    void wholeTimeIsInATip();
    void requestOfAnEntryIsShownAndCopied();
    void severalRequestsAreChosenFrom();
    void summaryOfAnyNumber();
    void summaryIsInBothMenus();

private:
    domain::HistoryEntry entry(const QString &act, int minutesAgo, const QString &actor = u"test@desk"_s,
                               const QJsonObject &details = {}) const;
    void addNumber(const QList<domain::HistoryEntry> &history);
    template <typename T>
    T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    core::Calls m_calls;
};

void TestHistory::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->connectAccount();
}

void TestHistory::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

domain::HistoryEntry TestHistory::entry(const QString &act, int minutesAgo, const QString &actor,
                                        const QJsonObject &details) const
{
    return {.at = m_desk->provisioning.clock.now().addSecs(-60LL * minutesAgo),
            .actor = actor,
            .act = act,
            .number = u"+15125550100"_s,
            .requestId = u"RQ"_s + act,
            .details = details};
}

void TestHistory::addNumber(const QList<domain::HistoryEntry> &history)
{
    domain::PhoneNumber row = m_desk->addNumber(u"+15125550100"_s, domain::PhoneNumberStatus::Active);
    std::optional<bool> saved;
    m_calls.keep(m_desk->provisioning.repositories->savePhoneNumber(
        row, history, {}, [&](const auto &result) { saved = result.has_value(); }));
    QTRY_VERIFY(saved && *saved);
    m_desk->load();
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
    m_window->resize(1200, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<ui::NumberView>(u"numbers"_s)->select(row.id);
    QTRY_VERIFY(find<QWidget>(u"details.history"_s) || find<QWidget>(u"details.history.none"_s));
}

void TestHistory::saysWhoDidWhatNewestFirst()
{
    addNumber({entry(u"bought"_s, 125, u"ada@oslo"_s, {{u"monthly"_s, u"1.15"_s}, {u"currency"_s, u"USD"_s}}),
               entry(u"verified"_s, 3)});
    QCOMPARE(text(u"details.history.0"_s), u"Verified by you"_s);
    QCOMPARE(text(u"details.history.time.0"_s), u"3 min ago"_s);
    QCOMPARE(text(u"details.history.1"_s), u"Bought for $1.15 a month by ada@oslo"_s);
    QCOMPARE(text(u"details.history.time.1"_s), u"2 h ago"_s);
    QVERIFY(!find<QWidget>(u"details.history.request.0"_s)); // nothing was sent for these
}

void TestHistory::isBoundedUntilAllIsWanted()
{
    QList<domain::HistoryEntry> many;
    many.reserve(12);
    for (int i = 12; i > 0; --i)
        many << entry(u"verified"_s, i);
    addNumber(many);
    QVERIFY(find<QLabel>(u"details.history.4"_s));
    QVERIFY(!find<QLabel>(u"details.history.5"_s));
    auto *all = find<QPushButton>(u"details.history.all"_s);
    QVERIFY(all->text().contains("12"_L1));
    all->click();
    QTRY_VERIFY(find<QLabel>(u"details.history.11"_s));
    QTRY_VERIFY(!find<QPushButton>(u"details.history.all"_s));
}

void TestHistory::wholeTimeIsInATip()
{
    addNumber({entry(u"verified"_s, 3)});
    auto *time = find<QWidget>(u"details.history.time.0"_s);
    const QString whole = words::Times().whole(m_desk->provisioning.clock.now().addSecs(-180));
    QVERIFY2(whole.contains("UTC"_L1), qPrintable(whole));
    QCOMPARE(time->toolTip(), whole);
    QCOMPARE(time->accessibleName(), whole);
    QVERIFY(time->focusPolicy() & Qt::TabFocus);
}

void TestHistory::requestOfAnEntryIsShownAndCopied()
{
    const SentRequest sent{.kind = SentRequest::Kind::Purchase,
                           .accountSid = u"AC00000000000000000000000000000001"_s,
                           .form = {{u"PhoneNumber"_s, u"+15125550100"_s}}};
    addNumber({entry(u"bought"_s, 3, u"test@desk"_s, {{domain::sentRequestKey, domain::toJson(sent)}})});
    auto *show = find<QPushButton>(u"details.history.request.0"_s);
    QVERIFY(show);
    QVERIFY(show->accessibleName().contains("Bought"_L1));
    show->click();
    auto *dialog = m_window->findChild<ui::RequestDialog *>(u"requestDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QVERIFY(!dialog->findChild<QComboBox *>(u"request.which"_s)->isVisible());
    QVERIFY(!dialog->findChild<QWidget *>(u"request.simulated"_s)); // live
    auto *tabs = dialog->findChild<QTabWidget *>(u"request.tabs"_s);
    const QStringList begins{u"curl -X POST"_s, u"twilio api:core:incoming-phone-numbers:create"_s,
                             u"resource \"twilio_api_accounts_incoming_phone_numbers\""_s};
    for (int tab = 0; tab < 3; ++tab) {
        tabs->setCurrentIndex(tab);
        auto *text = qobject_cast<QPlainTextEdit *>(tabs->currentWidget());
        QVERIFY(text->isReadOnly() && !text->accessibleName().isEmpty());
        QVERIFY2(text->toPlainText().contains(begins.at(tab)), qPrintable(text->toPlainText()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"request.copy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }
    QCOMPARE(dialog->findChild<QLabel *>(u"requestDialog.note"_s)->text(), u"Copied."_s);
    // Live accounts' keys are never in it.
    QVERIFY(!QGuiApplication::clipboard()->text().contains("0123456789abcdef"_L1));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ui::RequestDialog *>(u"requestDialog"_s));
}

void TestHistory::severalRequestsAreChosenFrom()
{
    const QString account = u"AC00000000000000000000000000000001"_s;
    const QString number = u"PN00000000000000000000000000000001"_s;
    const SentRequest purchase{
        .kind = SentRequest::Kind::Purchase, .accountSid = account, .form = {{u"PhoneNumber"_s, u"+15125550100"_s}}};
    const SentRequest configure{.kind = SentRequest::Kind::Configure,
                                .accountSid = account,
                                .numberSid = number,
                                .form = {{u"SmsUrl"_s, u"https://h.example/sms"_s}}};
    ui::showRequest({.requests = {purchase, configure},
                     .account = {.sid = account},
                     .number = u"+15125550100"_s,
                     .numberSid = number,
                     .isSimulated = true},
                    nullptr);
    QWidget *dialog = QApplication::activeModalWidget();
    QTRY_VERIFY((dialog = QApplication::activeModalWidget()) != nullptr);
    auto *which = dialog->findChild<QComboBox *>(u"request.which"_s);
    QVERIFY(which->isVisible());
    QCOMPARE(which->count(), 2);
    which->setCurrentIndex(1);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"request.curl"_s)->toPlainText().contains("SmsUrl"_L1));
    QVERIFY(dialog->findChild<QWidget *>(u"request.simulated"_s)->isVisible());
    dialog->close();
}

void TestHistory::summaryOfAnyNumber()
{
    addNumber({entry(u"bought"_s, 5), entry(u"verified"_s, 3)});
    QGuiApplication::clipboard()->clear();
    find<QAction>(u"action.copySummary"_s)->trigger();
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QString summary = QGuiApplication::clipboard()->text();
    for (const QString &part : {u"Number: +15125550100"_s, u"Twilio SID: PN"_s, u"Organisation: Acme Dental"_s,
                                u"Price: $1.15/month"_s, u"Twilio account: ServiceFlow production, AC00…01"_s,
                                u"Verified at: "_s, u"Twilio request ids: RQbought, RQverified"_s})
        QVERIFY2(summary.contains(part), qPrintable(summary));
    QTRY_COMPARE(text(u"status.note"_s), u"Copied."_s);
}

void TestHistory::summaryIsInBothMenus()
{
    addNumber({});
    auto *action = find<QAction>(u"action.copySummary"_s);
    QVERIFY(action->isEnabled());
    QVERIFY(find<ui::NumberView>(u"numbers"_s)->actions().contains(action));
    QVERIFY(!text(u"details.history.none"_s).isEmpty());
    find<ui::NumberView>(u"numbers"_s)->setCurrentIndex({});
    QTRY_VERIFY(!action->isEnabled());
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
