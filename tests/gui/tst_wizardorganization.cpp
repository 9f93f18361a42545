// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/wizard/provisionwizard.h"
#include "windowdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::KeyState;
using testsupport::WindowDesk;

namespace {

const QString payer = u"AC00000000000000000000000000000001"_s; // Acme Dental's
const QString other = u"AC00000000000000000000000000000002"_s;
const QString token = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

// The first page of the real wizard: whose number it will be, and whether the account that pays can.
class TestWizardOrganization : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_wizardorganization"_s);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }

    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<WindowDesk>(ui::Mode::Live);
    }

    void cleanup()
    {
        delete m_wizard.data();
        m_calls.abandonAll();
        m_desk.reset();
    }

    void theSameNameIsChosenNotCreated()
    {
        m_desk->connectAccount();
        openWizard();
        QVERIFY(!find<QPushButton>(u"wizard.next"_s)->isEnabled());
        type(u"organization.name"_s, u"acme dental"_s);
        QVERIFY(find<QPushButton>(u"wizard.next"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"organization.create"_s)->isVisible());
        QTest::keyClick(find<QLineEdit>(u"organization.name"_s), Qt::Key_Return);
        QVERIFY(find<QWidget>(u"choosePage"_s)->isVisible());
    }

    void creatingNamesTheAccount()
    {
        m_desk->connectAccount();
        openWizard();
        type(u"organization.name"_s, u"Bay Plumbing"_s);
        QVERIFY(text(u"organization.onlyAccount"_s).contains(u"ServiceFlow production"_s));
        QVERIFY(!find<QComboBox>(u"organization.account"_s)->isVisible());
        addRow({.sid = other, .name = u"The other"_s}); // while the page is open
        QTRY_VERIFY(find<QComboBox>(u"organization.account"_s)->isVisible());
        find<QComboBox>(u"organization.account"_s)->setCurrentIndex(1);
        press(u"organization.create"_s);
        QTRY_VERIFY(m_desk->organizations.findByName(u"Bay Plumbing"_s).has_value());
        QCOMPARE(m_desk->organizations.findByName(u"Bay Plumbing"_s)->accountSid, other);
    }

    void aSimilarNameIsShownBeforeAnotherIsCreated()
    {
        m_desk->connectAccount();
        openWizard();
        type(u"organization.name"_s, u"Acme Dentl Inc"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->isVisible());
        QVERIFY(!find<QLineEdit>(u"organization.areaCodes"_s)->isVisible());
        QVERIFY2(text(u"organization.newName"_s).contains(u"Is it one of these?"_s),
                 qPrintable(text(u"organization.newName"_s)));
        QVERIFY(find<QPushButton>(u"organization.create"_s)->text().contains(u"anyway"_s));
        press(u"organization.create"_s);
        QVERIFY(find<QLineEdit>(u"organization.areaCodes"_s)->isVisible());
        type(u"organization.areaCodes"_s, u"900"_s);
        press(u"organization.create"_s); // what is wrong is said first
        QVERIFY(text(u"organization.areaCodes.note"_s).contains(u"premium"_s));
        type(u"organization.areaCodes"_s, u"512"_s);
        QCOMPARE(m_desk->organizations.all().size(), 1);
        press(u"organization.create"_s);
        QTRY_COMPARE(m_desk->organizations.all().size(), 2);
        QCOMPARE(m_desk->organizations.findByName(u"Acme Dentl Inc"_s)->areaCodes, QStringList{u"512"_s});
    }

    void theLastOneStandsFirstAndIsNotChosen()
    {
        m_desk->connectAccount();
        const QString zeta = m_desk->provisioning.addOrganization(u"Zeta Clinic"_s);
        openWizard();
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Acme Dental"_s);
        delete m_wizard.data();
        m_desk->desk.preferences.setLastOrganization(zeta);
        openWizard();
        const QModelIndex first = list()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"Zeta Clinic"_s);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"last set up"_s));
        QVERIFY(!list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"last set up"_s));
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(!list()->currentIndex().isValid());
        QVERIFY(!find<QPushButton>(u"wizard.next"_s)->isEnabled());
        // Another name is typed: it is that one, whatever was the last.
        type(u"organization.name"_s, u"acme dental"_s);
        QCOMPARE(list()->currentIndex().data().toString(), u"Acme Dental"_s);
        // One that is archived or gone is nobody's last.
        delete m_wizard.data();
        m_desk->desk.preferences.setLastOrganization(u"gone"_s);
        openWizard();
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Acme Dental"_s);
    }

    void anUnknownAccountIsConnectedFromHere()
    {
        openWizard(); // Acme Dental's account is not on this desk
        type(u"organization.name"_s, u"Acme Dental"_s);
        QVERIFY2(text(u"wizard.reason"_s).contains(u"not connected"_s), qPrintable(text(u"wizard.reason"_s)));
        QVERIFY(m_wizard->findChild<QPushButton *>(u"organization.payer.other"_s) == nullptr); // there is none
        press(u"organization.payer.connect"_s);
        QCOMPARE(find<QLineEdit>(u"accountDialog.sid"_s)->text(), payer);
        type(u"accountDialog.name"_s, u"ServiceFlow production"_s);
        type(u"accountDialog.secret"_s, token);
        press(u"accountDialog.save"_s);
        goesOnWithoutRetyping();
    }

    void aRemovedAccountComesBackFromHere()
    {
        m_desk->connectAccount();
        remove(payer);
        openWizard();
        const QString row = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(u"removed from this desk"_s), qPrintable(row));
        type(u"organization.name"_s, u"Acme Dental"_s);
        QVERIFY2(text(u"wizard.reason"_s).contains(u"removed from this desk"_s), qPrintable(text(u"wizard.reason"_s)));
        QVERIFY(text(u"organization.payer.text"_s).contains(u"ServiceFlow production"_s));
        QVERIFY(text(u"organization.payer.text"_s).contains(u"Connect it again"_s));
        // Enter leads to what helps.
        QTest::keyClick(find<QLineEdit>(u"organization.name"_s), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"organization.payer.connect"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(find<QLineEdit>(u"accountDialog.sid"_s)->text(), payer);
        QCOMPARE(find<QLineEdit>(u"accountDialog.name"_s)->text(), u"ServiceFlow production"_s);
        type(u"accountDialog.secret"_s, token);
        press(u"accountDialog.save"_s);
        goesOnWithoutRetyping();
    }

    void aRemovedAccountIsReplacedByAnother()
    {
        m_desk->connectAccount();
        addRow({.sid = other, .name = u"The other"_s});
        remove(payer);
        openWizard();
        type(u"organization.name"_s, u"Acme Dental"_s);
        press(u"organization.payer.other"_s);
        auto *account = find<QComboBox>(u"organizationDialog.account"_s);
        QVERIFY2(account->currentText().contains(u"ServiceFlow production"_s) &&
                     account->currentText().contains(u"removed from this desk"_s),
                 qPrintable(account->currentText()));
        account->setCurrentIndex(account->findData(other));
        press(u"organizationDialog.save"_s);
        goesOnWithoutRetyping();
        QCOMPARE(m_desk->organizations.findByName(u"Acme Dental"_s)->accountSid, other);
    }

    void aRemovedDefaultAccountIsNone()
    {
        m_desk->connectAccount();
        addRow({.sid = other, .name = u"The other"_s});
        addRow({.sid = u"AC00000000000000000000000000000003"_s, .name = u"A third"_s});
        setDefault(other);
        openWizard();
        type(u"organization.name"_s, u"Bay Plumbing"_s);
        auto *account = find<QComboBox>(u"organization.account"_s);
        QCOMPARE(account->currentData().toString(), other);
        // Removed while the page is open: not offered, and nothing of it is kept.
        remove(other);
        QTRY_COMPARE(account->findData(other), -1);
        QVERIFY(account->currentData().toString() != other);
        setDefault(payer);
        delete m_wizard.data();
        openWizard();
        type(u"organization.name"_s, u"Bay Plumbing"_s);
        QCOMPARE(find<QComboBox>(u"organization.account"_s)->currentData().toString(), payer);
    }

    void aMissingKeyIsAddedFromHere()
    {
        addRow({.sid = payer, .name = u"Restored"_s}); // from another computer: this keychain never had its key
        openWizard();
        type(u"organization.name"_s, u"Acme Dental"_s);
        QVERIFY(find<QPushButton>(u"wizard.next"_s)->isEnabled()); // nobody has looked yet
        m_desk->accounts.findKeys();
        QTRY_COMPARE(m_desk->accounts.keyState(payer), KeyState::Missing);
        QVERIFY2(text(u"organization.payer.title"_s).contains(u"Restored"_s) &&
                     text(u"organization.payer.title"_s).contains(u"missing"_s),
                 qPrintable(text(u"organization.payer.title"_s)));
        QVERIFY(!text(u"wizard.reason"_s).isEmpty());
        QVERIFY(!find<QPushButton>(u"wizard.next"_s)->isEnabled());
        QCOMPARE(text(u"modeStrip.state"_s), u"key missing"_s);
        QTest::keyClick(find<QLineEdit>(u"organization.name"_s), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"organization.payer.addKey"_s);
        press(u"organization.payer.addKey"_s);
        type(u"credentialDialog.secret"_s, token);
        press(u"credentialDialog.save"_s);
        goesOnWithoutRetyping();
        QCOMPARE(text(u"modeStrip.state"_s), QString());
    }

    void aLockedKeychainIsTriedAgain()
    {
        m_desk->connectAccount();
        addRow({.sid = other, .name = u"Other"_s});
        m_desk->keychain.isLocked = true;
        moveTo(other);
        openWizard();
        m_desk->accounts.findKeys();
        QTRY_COMPARE(m_desk->accounts.keyState(other), KeyState::Locked);
        type(u"organization.name"_s, u"Acme Dental"_s);
        QVERIFY(m_wizard->findChild<QPushButton *>(u"organization.payer.addKey"_s) == nullptr);
        m_desk->keychain.isLocked = false;
        press(u"organization.payer.tryAgain"_s);
        QTRY_VERIFY(text(u"organization.payer.title"_s).contains(u"missing"_s)); // it never had a key
        QVERIFY(m_wizard->findChild<QPushButton *>(u"organization.payer.addKey"_s) != nullptr);
    }

private:
    void openWizard()
    {
        m_desk->load();
        m_wizard = new ui::ProvisionWizard(m_desk->desk);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }
    // What it asked for is done: the way is free, and one key goes on.
    void goesOnWithoutRetyping()
    {
        QTRY_VERIFY(find<QPushButton>(u"wizard.next"_s)->isEnabled());
        QTRY_VERIFY(m_wizard->findChild<QDialog *>() == nullptr);
        QVERIFY(!find<QWidget>(u"organization.payer"_s)->isVisible());
        QCOMPARE(find<QLineEdit>(u"organization.name"_s)->text(), u"Acme Dental"_s);
        QTRY_COMPARE(m_wizard->focusWidget()->objectName(), u"wizard.next"_s);
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Space);
        QVERIFY(find<QWidget>(u"kindPage"_s)->isVisible());
    }
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = m_wizard->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QListView *list() const { return find<QListView>(u"organization.list"_s); }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void type(const QString &name, const QString &typed)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void addRow(domain::TwilioAccount account)
    {
        account.createdAt = m_desk->provisioning.clock.now();
        bool added = false;
        m_calls.keep(m_desk->provisioning.repositories->addAccount(
            account, [&added](const core::Status &status) { added = status.has_value(); }));
        QTRY_VERIFY(added);
        bool loaded = false;
        m_calls.keep(m_desk->accounts.load([&loaded](const core::Status &) { loaded = true; }));
        QTRY_VERIFY(loaded);
    }
    void remove(const QString &sid)
    {
        bool isRemoved = false;
        m_calls.keep(m_desk->accounts.remove(sid, access::Accounts::Leftover::Refuse,
                                             [&](const core::Status &removed) { isRemoved = removed.has_value(); }));
        QTRY_VERIFY(isRemoved);
    }
    void setDefault(const QString &sid)
    {
        bool isStored = false;
        m_calls.keep(m_desk->organizations.setDefaultAccount(
            sid, [&](const core::Status &stored) { isStored = stored.has_value(); }));
        QTRY_VERIFY(isStored);
    }
    void moveTo(const QString &accountSid) // Acme Dental
    {
        m_desk->load();
        const domain::Organization before = *m_desk->organizations.findByName(u"Acme Dental"_s);
        access::OrganizationDraft draft = access::draftOf(before);
        draft.accountSid = accountSid;
        bool isMoved = false;
        m_calls.keep(m_desk->organizations.update(
            before, draft, [&](const core::Result<domain::Organization> &after) { isMoved = after.has_value(); }));
        QTRY_VERIFY(isMoved);
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    QPointer<ui::ProvisionWizard> m_wizard;
    core::Calls m_calls;
};

QTEST_MAIN(TestWizardOrganization)
#include "tst_wizardorganization.moc"
