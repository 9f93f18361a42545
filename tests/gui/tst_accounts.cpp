// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/credentialdialog.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "windowdesk.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::WindowDesk;

namespace {

const QString sid = u"AC00000000000000000000000000000001"_s;
const QString token = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

// The dialog in which a Twilio account is added, and those that give it another secret.
class TestAccounts : public QObject
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
        m_dialog = new ui::AccountDialog(m_desk->accounts, nullptr);
        m_dialog->open();
    }

    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void savesWhatWorksAndNothingBefore()
    {
        twilio::AccountAnswer answer{.mayReadAccount = true, .mayListNumbers = true};
        answer.facts = {.sid = sid, .friendlyName = u"ServiceFlow"_s, .status = u"active"_s, .type = u"Full"_s};
        m_desk->provisioning.phones->account = answer;
        QSignalSpy saved(m_dialog, &ui::AccountDialog::accountSaved);
        fill();
        press(u"accountDialog.test"_s);
        QTRY_VERIFY(reportText().contains(u"Can search, buy and set up numbers."_s));
        QVERIFY2(reportText().contains(u"“ServiceFlow” is active"_s), qPrintable(reportText()));
        QVERIFY(reportText().contains(u"Can sign"_s));
        QCOMPARE(m_desk->keychain.writes, 0);
        QVERIFY(m_desk->accounts.all().isEmpty());

        press(u"accountDialog.save"_s);
        QVERIFY(saved.count() == 1 || saved.wait());
        QCOMPARE(m_desk->accounts.all().size(), 1);
        QCOMPARE(m_desk->accounts.all().first().name, u"ServiceFlow production"_s);
        QCOMPARE(m_desk->keychain.writes, 1);
        QCOMPARE(m_desk->provisioning.phones->count(u"test"_s), 1); // what was tested is not tested again
        QTRY_VERIFY(m_dialog.isNull());
    }

    void whatFailsIsNotSaved()
    {
        m_desk->provisioning.phones->account =
            core::fail({.kind = core::ErrorKind::Unauthorized, .httpStatus = 401, .twilioCode = 20003});
        fill();
        press(u"accountDialog.save"_s);
        QTRY_VERIFY2(reportText().contains(u"20003"_s), qPrintable(reportText()));
        QVERIFY(m_desk->accounts.all().isEmpty());
        QCOMPARE(m_desk->keychain.writes, 0);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!find<QLabel>(u"accountDialog.note"_s)->text().isEmpty());
    }

    void aLimitedKeySaysWhatItCannotDo()
    {
        find<QRadioButton>(u"accountDialog.kindKey"_s)->click();
        fill();
        type(u"accountDialog.keySid"_s, u"SK00000000000000000000000000000002"_s);
        press(u"accountDialog.test"_s);
        QTRY_VERIFY(reportText().contains(u"Cannot sign"_s));
        QVERIFY(reportText().contains(u"Cannot read the account"_s));
        press(u"accountDialog.copyReport"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Cannot sign"_s));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(token));
    }

    void editingMakesATestWorthless()
    {
        fill();
        press(u"accountDialog.test"_s);
        QTRY_VERIFY(reportText().contains(u"Can search"_s));
        m_desk->provisioning.phones->account = core::fail({.kind = core::ErrorKind::Unauthorized});
        type(u"accountDialog.secret"_s, QString(token).replace(u'0', u'1'));
        QVERIFY(!reportText().contains(u"Can search"_s));
        press(u"accountDialog.save"_s);
        QTRY_COMPARE(m_desk->provisioning.phones->count(u"test"_s), 2);
        QTRY_VERIFY(find<QPushButton>(u"accountDialog.save"_s)->isEnabled());
        QVERIFY(m_desk->accounts.all().isEmpty());
    }

    void wrongEntriesAreNamedAtTheirField()
    {
        type(u"accountDialog.sid"_s, u"SK00000000000000000000000000000002"_s);
        type(u"accountDialog.secret"_s, u"short"_s);
        press(u"accountDialog.save"_s);
        QVERIFY(note(u"accountDialog.name"_s).contains(u"name"_s));
        QVERIFY(note(u"accountDialog.sid"_s).contains(u"begins with AC"_s));
        QVERIFY(note(u"accountDialog.secret"_s).contains(u"32"_s));
        QCOMPARE(m_desk->provisioning.phones->count(u"test"_s), 0);
        type(u"accountDialog.sid"_s, u"  "_s + sid + u" "_s);
        QVERIFY(!note(u"accountDialog.sid"_s).contains(u"key's SID"_s)); // a fault goes as soon as it is mended
    }

    void withoutAKeychainTheKeyMayStayInMemory()
    {
        m_desk->keychain.isThere = false;
        fill();
        press(u"accountDialog.save"_s);
        QTRY_VERIFY(find<QPushButton>(u"accountDialog.keepUntilQuit"_s) != nullptr);
        QVERIFY(find<QLabel>(u"accountDialog.noKeychain"_s)->text().contains(u"written nowhere"_s));
        QVERIFY(m_desk->accounts.all().isEmpty());
        press(u"accountDialog.howKeychain"_s);
        QVERIFY(find<QLabel>(u"accountDialog.keychainHelp"_s)->isVisible());
        press(u"accountDialog.keepUntilQuit"_s);
        QTRY_COMPARE(m_desk->accounts.all().size(), 1);
        QCOMPARE(m_desk->accounts.all().first().credentialPlace, domain::CredentialPlace::Session);
    }

    void theSecretIsMaskedAndGoesWithTheDialog()
    {
        fill();
        auto *line = find<QLineEdit>(u"accountDialog.secret"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        find<QAction>(u"accountDialog.secret.reveal"_s)->trigger();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
        QString atTheEnd = u"never looked"_s;
        connect(m_dialog, &QDialog::finished, this, [&, line] { atTheEnd = line->text(); });
        QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
        QCOMPARE(atTheEnd, QString());
        QVERIFY(m_desk->accounts.all().isEmpty());
    }

    void addsASigningToken()
    {
        m_desk->connectAccount();
        auto *dialog = new ui::CredentialDialog(m_desk->accounts, m_desk->accounts.all().first(),
                                                ui::CredentialDialog::Purpose::SigningToken, nullptr);
        QSignalSpy saved(dialog, &ui::CredentialDialog::credentialSaved);
        dialog->open();
        dialog->findChild<QPushButton *>(u"credentialDialog.save"_s)->click();
        QVERIFY(!dialog->findChild<QLabel *>(u"credentialDialog.secret.note"_s)->text().isEmpty());
        dialog->findChild<QLineEdit *>(u"credentialDialog.secret"_s)->setText(token);
        dialog->findChild<QPushButton *>(u"credentialDialog.save"_s)->click();
        QVERIFY(saved.count() == 1 || saved.wait());
        QCOMPARE(saved.first().first().toString(), sid);
    }

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->clear();
        QTest::keyClicks(line, text);
    }
    QString note(const QString &name) const { return find<QLabel>(name + u".note"_s)->text(); }
    void fill()
    {
        type(u"accountDialog.name"_s, u"ServiceFlow production"_s);
        type(u"accountDialog.sid"_s, sid);
        type(u"accountDialog.secret"_s, token);
    }
    QString reportText() const
    {
        QStringList lines;
        const auto labels = find<QWidget>(u"accountDialog.report"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                lines += label->text();
        }
        return lines.join(u'\n');
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    QPointer<ui::AccountDialog> m_dialog;
};

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
