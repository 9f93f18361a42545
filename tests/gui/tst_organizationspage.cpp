// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preferences.h"
#include "ui/common/button.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/organizations/importdialog.h"
#include "ui/organizations/organizationdialog.h"
#include "ui/settings/settingswindow.h"
#include "windowdesk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using domain::PhoneNumberStatus;
using testsupport::WindowDesk;

namespace {
const QString production = u"AC00000000000000000000000000000001"_s;
const QString staging = u"AC00000000000000000000000000000002"_s;
} // namespace

// Settings, Organisations: everything that can be done to a customer, by the names of its controls.
class TestOrganizationsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anOrganisationIsAdded();
    void whatIsWrongIsSaidBesideItsField();
    void aSimilarOneIsShownFirst_data();
    void aSimilarOneIsShownFirst();
    void theSameNameIsNotOfferedTwice();
    void aChangedAccountSaysWhatItDoes();
    void anArchivedOneHasNoNumbersAndCanComeBack();
    void whatAnotherDeskChangedIsShown();
    void theDefaultAccountIsTheTeams();
    void aListIsImportedAfterItsDryRun();
    void similarOnesAreImportedOnlyIfAsked();
    void aFileThatIsNoListSaysWhy_data();
    void aFileThatIsNoListSaysWhy();
    void everyControlHasItsOwnName();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            const auto all = window->isVisible() ? window->findChildren<T *>(name) : QList<T *>();
            for (T *found : all) {
                if (found->isVisible())
                    return found;
            }
        }
        return nullptr;
    }
    void click(const QString &name) const
    {
        QTRY_VERIFY2(find<ui::Button>(name) != nullptr && find<ui::Button>(name)->isEnabled(), qPrintable(name));
        find<ui::Button>(name)->click();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line != nullptr, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr && label->isVisible() ? label->text() : QString();
    }
    QString message(const QString &name) const
    {
        const auto *strip = find<ui::MessageStrip>(name);
        return strip != nullptr && strip->isVisible() ? strip->text() : QString();
    }
    bool hasDialog(const QString &name) const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::any_of(
            windows, [&name](const QWidget *window) { return window->objectName() == name && window->isVisible(); });
    }
    QTableView &list() const { return *m_window->findChild<QTableView *>(u"settings.organizations.list"_s); }
    QStringList column(const QTableView &view, int column) const
    {
        QStringList all;
        for (int i = 0; i < view.model()->rowCount(); ++i)
            all << view.model()->index(i, column).data().toString();
        return all;
    }
    void select(const QString &name) const
    {
        const qsizetype row = column(list(), 0).indexOf(name);
        QVERIFY2(row >= 0, qPrintable(name));
        list().selectRow(int(row));
    }
    void addStaging();
    ui::ImportDialog *import(const QByteArray &bytes);

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<WindowDesk> m_desk;
    QPointer<ui::SettingsWindow> m_window;
    core::Calls m_calls;
};

void TestOrganizationsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(u"tst_organizationspage"_s);
    QSettings().clear();
    m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
}

void TestOrganizationsPage::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->connectAccount();
    m_desk->load();
    m_window = new ui::SettingsWindow(m_desk->desk);
    m_window->showPage(u"organizations"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QCOMPARE(m_window->page(), u"organizations"_s);
}

void TestOrganizationsPage::cleanup()
{
    delete m_window;
    m_calls.abandonAll();
    m_desk.reset();
    QSettings().clear();
}

void TestOrganizationsPage::addStaging()
{
    access::AccountDraft draft;
    draft.name = u"Staging"_s;
    draft.sid = staging;
    draft.environment = domain::Environment::Staging;
    draft.secret = core::Secret(QByteArrayView("0123456789abcdef0123456789abcdef"));
    bool saved = false;
    m_calls.keep(m_desk->accounts.save(std::move(draft), {.works = true}, domain::CredentialPlace::Keychain,
                                       [&saved](const auto &result) { saved = result.has_value(); }));
    QTRY_VERIFY(saved);
}

ui::ImportDialog *TestOrganizationsPage::import(const QByteArray &bytes)
{
    QFile file(m_desk->provisioning.folder.filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the list was not written");
    file.close();
    find<ui::Button>(u"settings.organizations.import"_s)->click();
    auto *dialog = m_window->findChild<ui::ImportDialog *>(u"importDialog"_s);
    if (dialog == nullptr)
        qFatal("no dialog came");
    dialog->readFile(file.fileName());
    return dialog;
}

void TestOrganizationsPage::anOrganisationIsAdded()
{
    QCOMPARE(column(list(), 0), QStringList(u"Acme Dental"_s));
    click(u"settings.organizations.add"_s);
    QTRY_VERIFY(find<QLineEdit>(u"organizationDialog.name"_s)->hasFocus());
    type(u"organizationDialog.name"_s, u"  Bay   Plumbing "_s);
    type(u"organizationDialog.areaCodes"_s, u"(415) 510"_s);
    type(u"organizationDialog.wished"_s, u"+1 415.555.0123"_s);
    type(u"organizationDialog.label"_s, u"Front desk"_s);
    find<QPlainTextEdit>(u"organizationDialog.note"_s)->setPlainText(u"Asks for Anna"_s);
    QCOMPARE(find<QLineEdit>(u"organizationDialog.areaCodes"_s)->text(), u"415, 510"_s); // as it is understood
    QCOMPARE(find<QLineEdit>(u"organizationDialog.wished"_s)->text(), u"(415) 555-0123"_s);
    click(u"organizationDialog.save"_s);
    QTRY_VERIFY(!hasDialog(u"organizationDialog"_s));
    QTRY_COMPARE(column(list(), 0), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s}));
    QCOMPARE(list().currentIndex().row(), 1); // shown by its row
    QCOMPARE(column(list(), 1).value(1), u"415, 510"_s);
    const auto bay = m_desk->organizations.findByName(u"bay plumbing"_s);
    QCOMPARE(bay->wishedNumber, u"+14155550123"_s);
    QCOMPARE(bay->note, u"Asks for Anna"_s);
    QCOMPARE(bay->accountSid, production);
    QVERIFY(text(u"settings.organizations.count"_s).startsWith(u"2 "_s));
}

void TestOrganizationsPage::whatIsWrongIsSaidBesideItsField()
{
    click(u"settings.organizations.add"_s);
    click(u"organizationDialog.save"_s);
    QVERIFY(text(u"organizationDialog.name.note"_s).contains(u"needs a name"_s));
    QTRY_VERIFY(find<QLineEdit>(u"organizationDialog.name"_s)->hasFocus());
    type(u"organizationDialog.name"_s, u"Bay Plumbing"_s);
    type(u"organizationDialog.areaCodes"_s, u"415, 900, 242, 5x"_s);
    type(u"organizationDialog.wished"_s, u"+44 20 7946 0000"_s);
    find<QPlainTextEdit>(u"organizationDialog.note"_s)->setFocus();
    const QString fault = text(u"organizationDialog.areaCodes.note"_s);
    for (const QString &part : {u"900"_s, u"Bahamas"_s, u"“5x”"_s})
        QVERIFY2(fault.contains(part), qPrintable(fault));
    QVERIFY(text(u"organizationDialog.wished.note"_s).contains(u"is not a number of the US"_s));
    click(u"organizationDialog.save"_s);
    QVERIFY(hasDialog(u"organizationDialog"_s));
    QVERIFY(!m_desk->organizations.findByName(u"Bay Plumbing"_s)); // nothing is applied half
}

void TestOrganizationsPage::aSimilarOneIsShownFirst_data()
{
    QTest::addColumn<bool>("anyway");
    QTest::newRow("the existing one is used") << false;
    QTest::newRow("it is created anyway") << true;
}

void TestOrganizationsPage::aSimilarOneIsShownFirst()
{
    QFETCH(bool, anyway);
    click(u"settings.organizations.add"_s);
    type(u"organizationDialog.name"_s, u"Acme Dentl, Inc."_s);
    click(u"organizationDialog.save"_s);
    QVERIFY(message(u"organizationDialog.message"_s).contains(u"Acme Dental"_s));
    QVERIFY(hasDialog(u"organizationDialog"_s));
    QCOMPARE(m_desk->organizations.all().size(), 1);
    click(anyway ? u"organizationDialog.anyway"_s : u"organizationDialog.use.0"_s);
    QTRY_VERIFY(!hasDialog(u"organizationDialog"_s));
    QTRY_COMPARE(m_desk->organizations.all().size(), anyway ? 2 : 1);
    QTRY_COMPARE(list().currentIndex().data().toString(), anyway ? u"Acme Dentl, Inc."_s : u"Acme Dental"_s);
}

void TestOrganizationsPage::theSameNameIsNotOfferedTwice()
{
    click(u"settings.organizations.add"_s);
    type(u"organizationDialog.name"_s, u"ACME dental"_s);
    click(u"organizationDialog.save"_s);
    QVERIFY(message(u"organizationDialog.message"_s).contains(u"exists already"_s));
    QVERIFY(find<ui::Button>(u"organizationDialog.anyway"_s) == nullptr);
    click(u"organizationDialog.use.0"_s);
    QCOMPARE(m_desk->organizations.all().size(), 1);
}

void TestOrganizationsPage::aChangedAccountSaysWhatItDoes()
{
    addStaging();
    m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
    QTRY_COMPARE(column(list(), 3).value(0), u"1"_s);
    select(u"Acme Dental"_s);
    QTest::keyClick(&list(), Qt::Key_Return); // Enter edits
    auto *account = find<QComboBox>(u"organizationDialog.account"_s);
    QVERIFY(account != nullptr);
    QCOMPARE(account->currentData().toString(), production);
    QVERIFY(text(u"organizationDialog.account.note"_s).isEmpty());
    account->setFocus();
    QTest::keyClick(account, Qt::Key_Down);
    QTRY_COMPARE(account->currentData().toString(), staging);
    QVERIFY(text(u"organizationDialog.account.note"_s).contains(u"Only new numbers"_s));
    QCOMPARE(find<QComboBox>(u"organizationDialog.environment"_s)->currentData().toInt(),
             int(domain::Environment::Staging));
    type(u"organizationDialog.name"_s, u"Acme Dental Care"_s);
    click(u"organizationDialog.save"_s);
    QTRY_COMPARE(column(list(), 0), QStringList(u"Acme Dental Care"_s));
    QCOMPARE(m_desk->organizations.all().first().accountSid, staging);
    QCOMPARE(m_desk->provisioning.rows().first().accountSid, production); // its number stays where it is
}

void TestOrganizationsPage::anArchivedOneHasNoNumbersAndCanComeBack()
{
    const domain::PhoneNumber number = m_desk->addNumber(u"+15125550111"_s, PhoneNumberStatus::Active);
    select(u"Acme Dental"_s);
    click(u"settings.organizations.archive"_s);
    QTRY_VERIFY(message(u"settings.organizations.message"_s).contains(u"live number"_s));
    QCOMPARE(m_desk->organizations.all().size(), 1);

    m_desk->provisioning.execute(u"UPDATE \"PhoneNumber\" SET \"status\" = 'released'"_s);
    click(u"settings.organizations.archive"_s);
    QTRY_COMPARE(m_desk->organizations.all().size(), 0);
    QTRY_COMPARE(list().model()->rowCount(), 0);
    QVERIFY(message(u"settings.organizations.message"_s).isEmpty());
    auto *archived = find<QCheckBox>(u"settings.organizations.showArchived"_s);
    QTRY_VERIFY(archived->isVisible());
    archived->click();
    QCOMPARE(column(list(), 0), QStringList(u"Acme Dental (archived)"_s));
    list().selectRow(0);
    QCOMPARE(find<ui::Button>(u"settings.organizations.archive"_s)->text(), u"Bring &back"_s);
    click(u"settings.organizations.archive"_s);
    QTRY_COMPARE(m_desk->organizations.all().size(), 1);
    QCOMPARE(number.organizationId, m_desk->organizations.all().first().id);
}

void TestOrganizationsPage::whatAnotherDeskChangedIsShown()
{
    select(u"Acme Dental"_s);
    click(u"settings.organizations.edit"_s);
    type(u"organizationDialog.label"_s, u"Front desk"_s);
    m_desk->provisioning.execute(u"UPDATE pd_organization SET \"note\" = 'Theirs'"_s);
    click(u"organizationDialog.save"_s);
    QTRY_VERIFY(message(u"organizationDialog.message"_s).contains(u"another desk"_s));
    QCOMPARE(find<QLineEdit>(u"organizationDialog.label"_s)->text(), u"Front desk"_s);
    click(u"organizationDialog.reload"_s);
    QCOMPARE(find<QPlainTextEdit>(u"organizationDialog.note"_s)->toPlainText(), u"Theirs"_s);
    type(u"organizationDialog.label"_s, u"Front desk"_s);
    click(u"organizationDialog.save"_s);
    QTRY_COMPARE(m_desk->organizations.all().first().defaultLabel, u"Front desk"_s);
    QCOMPARE(m_desk->organizations.all().first().note, u"Theirs"_s);
}

void TestOrganizationsPage::theDefaultAccountIsTheTeams()
{
    addStaging();
    auto *combo = find<QComboBox>(u"settings.organizations.defaultAccount"_s);
    QTRY_COMPARE(combo->count(), 3);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QTRY_COMPARE(m_desk->organizations.defaultAccount(), staging);
    QCOMPARE(combo->currentData().toString(), staging);
    click(u"settings.organizations.add"_s);
    QCOMPARE(find<QComboBox>(u"organizationDialog.account"_s)->currentData().toString(), staging);
}

void TestOrganizationsPage::aListIsImportedAfterItsDryRun()
{
    const ui::ImportDialog *dialog = import("Organisation;Area code;Street\nBay Plumbing;415;Elm 1\n"
                                            "acme dental;512;\nZebra;900;\nCedar Vet Clinic;;\n");
    auto *rows = dialog->findChild<QTableView *>(u"importDialog.list"_s);
    QTRY_COMPARE(rows->model()->rowCount(), 4);
    QCOMPARE(column(*rows, 0), QStringList({u"Bay Plumbing"_s, u"Acme Dental"_s, u"Zebra"_s, u"Cedar Vet Clinic"_s}));
    QCOMPARE(column(*rows, 1).value(0), u"Is created, area code 415"_s);
    QCOMPARE(column(*rows, 1).value(1), u"Exists already; gets area code 512"_s);
    QVERIFY(column(*rows, 1).value(2).contains(u"premium"_s));
    QCOMPARE(column(*rows, 2).value(2), u"4"_s); // the line of the file
    QVERIFY(text(u"importDialog.counts"_s).contains(u"2 new"_s));
    QVERIFY(message(u"importDialog.message"_s).contains(u"Street"_s)); // a column that is not read
    auto *button = find<ui::Button>(u"importDialog.import"_s);
    QVERIFY2(button->text().contains(u"3"_s), qPrintable(button->text()));
    find<QCheckBox>(u"importDialog.onlyDoubtful"_s)->click();
    QCOMPARE(column(*rows, 0), QStringList(u"Zebra"_s));
    QCOMPARE(m_desk->organizations.all().size(), 1); // nothing is written yet
    QVERIFY(text(u"importDialog.note"_s).contains(u"Nothing is written"_s));

    click(u"importDialog.import"_s);
    QTRY_VERIFY(!hasDialog(u"importDialog"_s));
    QTRY_COMPARE(column(list(), 0), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s, u"Cedar Vet Clinic"_s}));
    QCOMPARE(m_desk->organizations.findByName(u"Acme Dental"_s)->areaCodes, QStringList(u"512"_s));
    QVERIFY(message(u"settings.organizations.message"_s).contains(u"2 "_s));
}

void TestOrganizationsPage::similarOnesAreImportedOnlyIfAsked()
{
    import("name\nAcme Dental Inc.\n");
    QTRY_VERIFY(text(u"importDialog.counts"_s).contains(u"similar"_s));
    auto *button = find<ui::Button>(u"importDialog.import"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!text(u"importDialog.note"_s).isEmpty()); // why not
    find<QCheckBox>(u"importDialog.withSimilar"_s)->click();
    click(u"importDialog.import"_s);
    QTRY_COMPARE(m_desk->organizations.all().size(), 2);
}

void TestOrganizationsPage::aFileThatIsNoListSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x00", 5) << u"not a text file"_s;
    QTest::newRow("no names") << QByteArray("Zebra,512\n") << u"Zebra, 512"_s;
    QTest::newRow("no rows") << QByteArray("name,area code\n") << u"no row"_s;
    QTest::newRow("Latin 1") << QByteArray("name\nCaf\xE9\n") << u"line 2"_s;
    QTest::newRow("9 MB") << QByteArray(9LL * 1024 * 1024, 'a') << u"larger than"_s;
}

void TestOrganizationsPage::aFileThatIsNoListSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    import(bytes);
    QTRY_VERIFY2(message(u"importDialog.message"_s).contains(why), qPrintable(message(u"importDialog.message"_s)));
    QVERIFY(!find<ui::Button>(u"importDialog.import"_s)->isEnabled());
    QVERIFY(find<ui::Button>(u"importDialog.choose"_s)->isEnabled());
}

void TestOrganizationsPage::everyControlHasItsOwnName()
{
    addStaging();
    click(u"settings.organizations.add"_s);
    const auto *dialog = m_window->findChild<ui::OrganizationDialog *>(u"organizationDialog"_s);
    QSet<QString> names;
    const auto widgets = dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusPolicy() == Qt::ClickFocus)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const ui::Button *>(widget) != nullptr,
                 qPrintable(widget->objectName()));
        if (!widget->accessibleName().isEmpty())
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
        names.insert(widget->accessibleName());
    }
}

QTEST_MAIN(TestOrganizationsPage)
#include "tst_organizationspage.moc"
