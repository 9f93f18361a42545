// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "ui/accounts/testreport.h"
#include "ui/common/statustext.h"
#include "ui/common/theme.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/decisiondialog.h"
#include "windowdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::KeyState;
using testsupport::WindowDesk;

namespace {

const QString parentSid = u"AC00000000000000000000000000000001"_s;
const QString childSid = u"AC00000000000000000000000000000002"_s;
const QString keySid = u"SK00000000000000000000000000000003"_s;
const QString token = u"0123456789abcdef0123456789abcdef"_s;

const core::Error refusal{
    .kind = core::ErrorKind::Unauthorized, .operation = u"testAccount"_s, .httpStatus = 401, .twilioCode = 20003};

} // namespace

// What a person sees and does of accounts after the first one: the settings' page, the strip, the notice over the list.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }

    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        m_desk->connectAccount();
    }

    void cleanup()
    {
        m_settings.reset();
        m_window.reset();
        m_desk.reset();
    }

    void subaccountStandsUnderItsParent()
    {
        addRow({.sid = childSid, .name = u"A child"_s, .parentSid = parentSid});
        addRow({.sid = u"AC00000000000000000000000000000004"_s,
                .name = u"Orphan"_s,
                .parentSid = u"AC00000000000000000000000000000005"_s});
        openSettings();
        QCOMPARE(rows(), (QStringList{u"Orphan"_s, u"ServiceFlow production"_s, u"A child"_s}));
        QVERIFY(label(u"settings.accounts.facts"_s).contains(u"which is not on this desk"_s));
        choose(u"A child"_s);
        QVERIFY2(label(u"settings.accounts.facts"_s).contains(u"subaccount of ServiceFlow production"_s),
                 qPrintable(label(u"settings.accounts.facts"_s)));

        openWindow();
        button(m_window.get(), u"modeStrip.choose"_s)->click();
        auto *menu = m_window->findChild<QMenu *>(u"modeStrip.menu"_s);
        QVERIFY(menu != nullptr);
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts << action->text();
        QVERIFY2(texts.last().startsWith(u"    A child"_s), qPrintable(texts.join(u'\n')));
        menu->close();
    }

    void testIsKeptAndShown()
    {
        openSettings();
        m_desk->provisioning.phones->account = core::fail(refusal);
        press(u"settings.accounts.test"_s);
        QTRY_VERIFY2(status(u"settings.accounts.tested"_s).contains(u"refused the key"_s),
                     qPrintable(status(u"settings.accounts.tested"_s)));
        QVERIFY(report().contains(u"20003"_s));
        QVERIFY(!m_desk->accounts.find(parentSid)->lastTestWorked);
        m_desk->provisioning.phones->account = twilio::AccountAnswer{.mayListNumbers = true};
        press(u"settings.accounts.test"_s);
        QTRY_VERIFY(status(u"settings.accounts.tested"_s).contains(u"Worked"_s));
        QVERIFY(report().contains(u"Can search"_s));
    }

    void suspendedIsSaidWhereTheAccountIs()
    {
        openWindow();
        openSettings();
        twilio::AccountAnswer answer{.mayReadAccount = true, .mayListNumbers = true};
        answer.facts = {
            .sid = parentSid, .friendlyName = u"ServiceFlow"_s, .status = u"suspended"_s, .type = u"Full"_s};
        m_desk->provisioning.phones->account = answer;
        press(u"settings.accounts.test"_s);
        QTRY_VERIFY(status(u"settings.accounts.tested"_s).contains(u"suspended"_s));
        QCOMPARE(m_window->findChild<QLabel *>(u"modeStrip.state"_s)->text(), u"suspended by Twilio"_s);
    }

    void nameIsCheckedAtItsField()
    {
        addRow({.sid = childSid, .name = u"Other"_s});
        openSettings();
        choose(u"ServiceFlow production"_s);
        press(u"settings.accounts.rename"_s);
        type(u"editAccount.name"_s, u"OTHER"_s);
        press(u"editAccount.save"_s);
        QVERIFY(label(u"editAccount.name.note"_s).contains(u"Another account"_s));
        QCOMPARE(m_desk->accounts.find(parentSid)->name, u"ServiceFlow production"_s);
        type(u"editAccount.name"_s, u"ServiceFlow staging"_s);
        auto *environment = find<QComboBox>(u"editAccount.environment"_s);
        environment->setCurrentIndex(1);
        press(u"editAccount.save"_s);
        QTRY_COMPARE(label(u"settings.accounts.name"_s), u"ServiceFlow staging"_s);
        QVERIFY(label(u"settings.accounts.facts"_s).startsWith(u"Staging"_s));
    }

    void tokenIsReplacedByAKey()
    {
        openSettings();
        press(u"settings.accounts.newKey"_s);
        find<QRadioButton>(u"credentialDialog.kindKey"_s)->click();
        type(u"credentialDialog.keySid"_s, u"AC12"_s);
        type(u"credentialDialog.secret"_s, u"of the key"_s);
        press(u"credentialDialog.save"_s);
        QVERIFY(label(u"credentialDialog.keySid.note"_s).contains(u"SK and 32"_s));
        QCOMPARE(m_desk->provisioning.phones->count(u"test"_s), 0);
        type(u"credentialDialog.keySid"_s, keySid);
        m_desk->provisioning.phones->account = core::fail(refusal);
        press(u"credentialDialog.save"_s);
        QTRY_VERIFY(find<QWidget>(u"credentialDialog.message"_s)->isVisible());
        QCOMPARE(m_desk->accounts.find(parentSid)->credentialKind, domain::CredentialKind::AuthToken);
        QCOMPARE(m_desk->keychain.writes, 1); // the account's own, at the beginning

        m_desk->provisioning.phones->account = twilio::AccountAnswer{.mayListNumbers = true};
        press(u"credentialDialog.save"_s);
        QTRY_VERIFY2(status(u"settings.accounts.key"_s).contains(u"API key SK00"_s),
                     qPrintable(status(u"settings.accounts.key"_s)));
        QVERIFY(status(u"settings.accounts.signing"_s).contains(u"Not signed"_s));

        press(u"settings.accounts.addToken"_s);
        type(u"credentialDialog.secret"_s, token);
        press(u"credentialDialog.save"_s);
        QTRY_VERIFY(status(u"settings.accounts.signing"_s).startsWith(u"Signed"_s));
        press(u"settings.accounts.removeToken"_s);
        QTRY_VERIFY(status(u"settings.accounts.signing"_s).contains(u"Not signed"_s));
    }

    void secretGoesWithItsDialog()
    {
        openSettings();
        press(u"settings.accounts.newKey"_s);
        auto *line = find<QLineEdit>(u"credentialDialog.secret"_s);
        type(u"credentialDialog.secret"_s, token);
        QString atTheEnd = u"never looked"_s;
        connect(find<QDialog>(u"credentialDialog"_s), &QDialog::finished, this, [&, line] { atTheEnd = line->text(); });
        QTest::keyClick(find<QDialog>(u"credentialDialog"_s), Qt::Key_Escape);
        QCOMPARE(atTheEnd, QString());
        QCOMPARE(m_desk->keychain.writes, 1);
    }

    void missingKeyIsSaidAndCanBeAdded()
    {
        // From another computer: a row whose key this keychain never had.
        addRow({.sid = childSid, .name = u"Restored"_s, .createdAt = m_desk->provisioning.clock.now()});
        m_desk->addNumber(u"+15125550100"_s, domain::PhoneNumberStatus::Active);
        m_desk->load();
        openWindow();
        QVERIFY(!notice()->isVisible()); // nobody knows yet
        m_desk->accounts.findKeys();
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY2(windowLabel(u"keyNotice.title"_s).contains(u"Restored"_s),
                 qPrintable(windowLabel(u"keyNotice.title"_s)));
        QCOMPARE(windowLabel(u"modeStrip.state"_s), u"1 key missing"_s);
        QCOMPARE(m_window->findChild<QTableView *>(u"numbers"_s)->model()->rowCount(), 1);

        button(m_window.get(), u"keyNotice.addKey"_s)->click();
        type(u"credentialDialog.secret"_s, token);
        press(u"credentialDialog.save"_s);
        QTRY_VERIFY(!notice()->isVisible());
        QCOMPARE(windowLabel(u"modeStrip.state"_s), QString());
        QCOMPARE(m_desk->accounts.keyState(childSid), KeyState::Here);
    }

    void lockedIsNotMissing()
    {
        addRow({.sid = childSid, .name = u"Other"_s});
        m_desk->keychain.isLocked = true;
        openWindow();
        openSettings();
        m_desk->accounts.findKeys();
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(m_window->findChild<QPushButton *>(u"keyNotice.addKey"_s) == nullptr);
        choose(u"Other"_s);
        QVERIFY(status(u"settings.accounts.key"_s).contains(u"locked"_s));
        QVERIFY(!find<QPushButton>(u"settings.accounts.addKey"_s)->isVisible());
        m_desk->keychain.isLocked = false;
        press(u"settings.accounts.tryKeychain"_s);
        QTRY_COMPARE(m_desk->accounts.keyState(parentSid), KeyState::Here);
        QTRY_VERIFY(windowLabel(u"keyNotice.title"_s).contains(u"missing"_s)); // the other one never had a key
    }

    void keptUntilQuittingWithoutAKeychain()
    {
        addRow({.sid = childSid, .name = u"Restored"_s});
        m_desk->accounts.findKeys();
        QTRY_COMPARE(m_desk->accounts.keyState(childSid), KeyState::Missing);
        m_desk->keychain.isThere = false;
        openSettings();
        choose(u"Restored"_s);
        press(u"settings.accounts.addKey"_s);
        type(u"credentialDialog.secret"_s, token);
        press(u"credentialDialog.save"_s);
        QTRY_VERIFY(find<QPushButton>(u"credentialDialog.keepUntilQuit"_s) != nullptr);
        press(u"credentialDialog.keepUntilQuit"_s);
        QTRY_VERIFY(status(u"settings.accounts.key"_s).contains(u"until Phone Desk quits"_s));
        QCOMPARE(m_desk->accounts.find(childSid)->credentialPlace, domain::CredentialPlace::Session);
    }

    void removalSaysWhatRemainsAndLeavesTheNumbers()
    {
        m_desk->addNumber(u"+15125550100"_s, domain::PhoneNumberStatus::Active);
        m_desk->addNumber(u"+15125550101"_s, domain::PhoneNumberStatus::Pending);
        m_desk->addNumber(u"+15125550102"_s, domain::PhoneNumberStatus::Released);
        m_desk->load();
        openWindow();
        openSettings();
        press(u"settings.accounts.remove"_s);
        const QString remains = label(u"removeAccount.numbers"_s);
        QVERIFY2(remains.contains(u"2 numbers keep working"_s), qPrintable(remains));
        QVERIFY2(remains.contains(u"$2.30 a month"_s), qPrintable(remains));
        // Enter keeps it.
        QTest::keyClick(find<QDialog>(u"removeAccount"_s), Qt::Key_Return);
        QVERIFY(!m_desk->accounts.find(parentSid)->isRemoved());

        press(u"settings.accounts.remove"_s);
        press(u"removeAccount.remove"_s);
        QTRY_VERIFY(m_desk->accounts.find(parentSid)->isRemoved());
        QVERIFY(label(u"settings.accounts.removed"_s).contains(u"Removed from this desk"_s));
        for (const QString &name : {u"test"_s, u"newKey"_s, u"rename"_s, u"remove"_s})
            QVERIFY2(!find<QPushButton>(u"settings.accounts."_s + name)->isVisible(), qPrintable(name));
        QVERIFY(find<QPushButton>(u"settings.accounts.comeBack"_s)->isVisible());

        auto *table = m_window->findChild<QTableView *>(u"numbers"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(windowLabel(u"modeStrip.state"_s), u"removed from this desk"_s);
        QVERIFY(notice()->isVisible());
        QTRY_VERIFY(!button(m_window.get(), u"toolRow.setUp"_s)->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"details.accountNote"_s) != nullptr);
        QVERIFY(windowLabel(u"details.accountNote"_s).contains(u"cannot ask Twilio"_s));

        press(u"settings.accounts.comeBack"_s);
        QCOMPARE(find<QLineEdit>(u"accountDialog.sid"_s)->text(), parentSid);
        QVERIFY(label(u"accountDialog.sid.note"_s).contains(u"comes back"_s));
        type(u"accountDialog.secret"_s, token);
        press(u"accountDialog.save"_s);
        QTRY_VERIFY(!m_desk->accounts.find(parentSid)->isRemoved());
        QTRY_VERIFY(!notice()->isVisible());
        QTRY_VERIFY(button(m_window.get(), u"toolRow.setUp"_s)->isEnabled());
    }

    void wizardTakesAKeyByTheSameForm()
    {
        QWidget window;
        window.show();
        auto *dialog = new ui::DecisionDialog(&window);
        dialog->showKey(m_desk->accounts, *m_desk->accounts.find(parentSid));
        dialog->open();
        QVERIFY(!find<QPushButton>(u"decision.saveSecret"_s)->isEnabled());
        find<QRadioButton>(u"decision.kindKey"_s)->click();
        type(u"decision.keySid"_s, u"AC12"_s);
        type(u"decision.secret"_s, u"of the key"_s);
        QSignalSpy entered(dialog, &ui::DecisionDialog::secretEntered);
        press(u"decision.saveSecret"_s);
        QCOMPARE(entered.size(), 1);
        access::CredentialDraft typed = dialog->credential();
        QCOMPARE(typed.credentialKind, domain::CredentialKind::ApiKey);
        dialog->showFaults(m_desk->accounts.check(typed));
        QVERIFY(label(u"decision.keySid.note"_s).contains(u"SK and 32"_s));
        delete dialog;
    }

    void notRemovedWhileANumberIsUnfinished()
    {
        m_desk->unfinishedRun(u"+15125550100"_s);
        openSettings();
        press(u"settings.accounts.remove"_s);
        QVERIFY(!find<QPushButton>(u"removeAccount.remove"_s)->isEnabled());
        QVERIFY(label(u"removeAccount.note"_s).contains(u"unfinished"_s));
    }

    void keyThatCannotBeDeletedMayStay()
    {
        openSettings();
        m_desk->keychain.isLocked = true;
        press(u"settings.accounts.remove"_s);
        press(u"removeAccount.remove"_s);
        QTRY_VERIFY(find<QPushButton>(u"removeAccount.leaveKey"_s) != nullptr);
        QVERIFY(!m_desk->accounts.find(parentSid)->isRemoved());
        QVERIFY(label(u"removeAccount.message.text"_s).contains(parentSid));
        press(u"removeAccount.leaveKey"_s);
        QTRY_VERIFY(m_desk->accounts.find(parentSid)->isRemoved());
    }

private:
    void addRow(domain::TwilioAccount account)
    {
        if (!account.createdAt.isValid())
            account.createdAt = m_desk->provisioning.clock.now();
        bool added = false;
        m_calls.keep(m_desk->provisioning.repositories->addAccount(
            account, [&added](const core::Status &status) { added = status.has_value(); }));
        QTRY_VERIFY(added);
        bool loaded = false;
        m_calls.keep(m_desk->accounts.load([&loaded](const core::Status &) { loaded = true; }));
        QTRY_VERIFY(loaded);
    }
    void openSettings()
    {
        m_settings = std::make_unique<ui::SettingsWindow>(m_desk->desk, nullptr);
        m_settings->setAttribute(Qt::WA_DeleteOnClose, false);
        m_settings->showPage(u"accounts"_s);
        m_settings->show();
    }
    void openWindow()
    {
        m_window = std::make_unique<ui::MainWindow>(m_desk->desk);
        m_window->resize(1280, 760);
        m_window->show();
        m_desk->numbers.load();
        QTRY_COMPARE(m_desk->numbers.state(), inventory::LoadState::Ready);
    }
    QStringList rows() const
    {
        const auto *model = m_settings->findChild<QListView *>(u"settings.accounts.list"_s)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    void choose(const QString &name)
    {
        auto *list = m_settings->findChild<QListView *>(u"settings.accounts.list"_s);
        list->setCurrentIndex(list->model()->index(int(rows().indexOf(name)), 0));
    }
    static QPushButton *button(QWidget *window, const QString &name) { return window->findChild<QPushButton *>(name); }
    QWidget *notice() const { return m_window->findChild<QWidget *>(u"keyNotice"_s); }
    QString windowLabel(const QString &name) const { return m_window->findChild<QLabel *>(name)->text(); }

    // In whichever window it is; the last one that was opened comes first.
    template <typename T>
    static T *find(const QString &name)
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!window->isVisible())
                continue;
            if (auto *self = qobject_cast<T *>(window); self != nullptr && self->objectName() == name)
                return self;
            // A dialog that was closed may still wait for its end.
            const QList<T *> found = window->findChildren<T *>(name);
            const auto seen = std::ranges::find_if(found, &QWidget::isVisible);
            if (!found.isEmpty())
                return seen == found.cend() ? found.first() : *seen;
        }
        return nullptr;
    }
    static void press(const QString &name)
    {
        auto *found = find<QPushButton>(name);
        QVERIFY2(found != nullptr && found->isVisible(), qPrintable(name));
        found->click();
    }
    static void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line != nullptr, qPrintable(name));
        line->clear();
        QTest::keyClicks(line, text);
    }
    static QString label(const QString &name)
    {
        const auto *found = find<QLabel>(name);
        return found == nullptr ? QString() : found->text();
    }
    static QString status(const QString &name)
    {
        const auto *found = find<ui::StatusText>(name);
        return found == nullptr ? QString() : found->text();
    }
    static QString report()
    {
        const auto *found = find<ui::TestReport>(u"settings.accounts.report"_s);
        return found == nullptr ? QString() : found->text();
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::SettingsWindow> m_settings;
    core::Calls m_calls;
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
