// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparedesk.h"
#include "inventory/numbers.h"
#include "ui/changes/changedialog.h"
#include "ui/common/messagestrip.h"
#include "ui/common/theme.h"
#include "ui/imports/numberimportdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::CompareDesk;

// A person imports a list of numbers: the real windows, over HTTP against the sandbox.
class TestNumberImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
        QCoreApplication::setApplicationName(u"tst_numberimport"_s);
        m_theme = std::make_unique<ui::Theme>(*qApp, m_preferences);
    }
    void init();
    void cleanup();

    void aListIsImportedAfterItsDryRun();
    void theirWebhooksAreUpdatedInTheirOwnWindow();
    void similarOrganisationsAreTakenOnlyIfAsked();
    void rowsArePasted();
    void whatChangedMeanwhileIsCheckedAnew();
    void whatTwilioDoesNotTellIsNotKnown();
    void filesThatAreNoListSayWhy_data();
    void filesThatAreNoListSayWhy();
    void everyControlHasItsOwnName();

private:
    void open();
    void read(const QByteArray &bytes);
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QList<T *> all = m_dialog ? m_dialog->findChildren<T *>(name) : QList<T *>();
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
                auto *button = find<QAbstractButton>(u"numberImport."_s + name);
                return button && button->isEnabled();
            },
            10'000);
        if (isReady)
            find<QAbstractButton>(u"numberImport."_s + name)->click();
        return isReady;
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(u"numberImport."_s + name);
        return label != nullptr ? label->text() : QString();
    }
    QString message() const
    {
        const auto *strip = find<ui::MessageStrip>(u"numberImport.message"_s);
        return strip != nullptr ? strip->text() : QString();
    }
    QStringList column(int column) const
    {
        QStringList all;
        const auto *list = find<QTableView>(u"numberImport.list"_s);
        for (int i = 0; list != nullptr && i < list->model()->rowCount(); ++i)
            all << list->model()->index(i, column).data().toString();
        return all;
    }
    bool mayImport() const { return find<QAbstractButton>(u"numberImport.import"_s)->isEnabled(); }
    std::optional<domain::PhoneNumber> number(const QString &e164) const
    {
        const QList<domain::PhoneNumber> all = m_desk->desk().numbers.all();
        for (const domain::PhoneNumber &each : all) {
            if (each.number.toString() == e164)
                return each;
        }
        return std::nullopt;
    }

    core::Preferences m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<CompareDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::NumberImportDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QTemporaryDir m_folder;
    core::Calls m_calls;
};

void TestNumberImport::init()
{
    m_desk = std::make_unique<CompareDesk>();
    QVERIFY2(m_desk->SandboxDesk::open(), qPrintable(m_desk->errorText()));
    std::optional<bool> added;
    m_calls.keep(m_desk->desk().organizations.create(u"Bay Plumbing"_s, m_desk->accountSid(),
                                                     [&](const auto &made) { added = made.has_value(); }));
    QTRY_VERIFY(added && *added);
}

void TestNumberImport::cleanup()
{
    m_tester.reset();
    delete m_dialog;
    if (m_window)
        m_window->dismiss();
    m_window.reset();
    m_desk.reset();
}

void TestNumberImport::open()
{
    QVERIFY(m_desk->readNumbers());
    m_window = std::make_unique<ui::MainWindow>(m_desk->desk());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *act = m_window->findChild<QAction *>(u"action.importNumbers"_s);
    QVERIFY(act != nullptr && act->isEnabled());
    act->trigger();
    m_dialog = m_window->findChild<ui::NumberImportDialog *>(u"numberImport"_s);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!mayImport());
    auto *list = m_dialog->findChild<QTableView *>(u"numberImport.list"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(list->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestNumberImport::read(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"numbers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_dialog->readFile(file.fileName());
}

void TestNumberImport::aListIsImportedAfterItsDryRun()
{
    m_desk->inject(u"+15125550201"_s, CompareDesk::ours());
    const QString ours = m_desk->inject(u"+15125550101"_s, CompareDesk::ours());
    const QString other = m_desk->inject(u"+15125550102"_s, CompareDesk::ours());
    m_desk->manage(ours, u"+15125550101"_s);
    m_desk->manage(other, u"+15125550102"_s);
    open();
    read("Phone number;Organisation;Label;Street\n"
         "(512) 555-0201;Acme Dental;Front desk;1 Elm St\n"
         "512.555.0101;Bay Plumbing;After hours;\n"
         "+1 512 555 0102;acme dental;Main Line;\n"
         "(512) 555-0999;Acme Dental;;\n"
         "call me;Acme Dental;;\n");
    QTRY_COMPARE(column(0).size(), 5);
    QCOMPARE(column(0).value(0), u"(512) 555-0201"_s);
    QCOMPARE(column(1), QStringList({u"Acme Dental"_s, u"Bay Plumbing"_s, u"Acme Dental"_s, QString(), QString()}));
    QCOMPARE(column(2).value(0), u"Is adopted as “Front desk”."_s);
    QCOMPARE(column(2).value(1), u"Moves here from Acme Dental. Its label “Main Line” becomes “After hours”."_s);
    QVERIFY(column(2).value(2).contains(u"nothing changes"_s));
    QCOMPARE(column(2).value(3), u"No Twilio account of this desk has it."_s);
    QVERIFY(column(2).value(4).contains(u"call me"_s));
    QCOMPARE(column(3).value(4), u"6"_s); // the line of the file
    QVERIFY2(text(u"counts"_s).contains(u"1 adopted"_s) && text(u"counts"_s).contains(u"2 cannot"_s),
             qPrintable(text(u"counts"_s)));
    QVERIFY(message().contains(u"Street"_s)); // a column that is not read

    // What cannot be imported is left out only when that is said.
    QVERIFY(!mayImport());
    QVERIFY(text(u"note"_s).contains(u"2 rows have problems"_s));
    find<QCheckBox>(u"numberImport.onlyDoubtful"_s)->click();
    QCOMPARE(column(3), QStringList({u"5"_s, u"6"_s}));
    find<QCheckBox>(u"numberImport.onlyDoubtful"_s)->click();
    find<QCheckBox>(u"numberImport.leaveOut"_s)->click();
    QVERIFY(mayImport());
    QVERIFY(find<QPushButton>(u"numberImport.import"_s)->text().contains(u"2 numbers"_s));
    QVERIFY(text(u"note"_s).contains(u"Nothing is written"_s));
    QVERIFY(!number(u"+15125550201"_s));

    QVERIFY(click(u"import"_s));
    QTRY_VERIFY2(message().contains(u"2 numbers were imported"_s), qPrintable(message()));
    QVERIFY(message().contains(u"not verified"_s));
    QVERIFY(find(u"numberImport.update"_s) == nullptr); // its webhooks are as they should be
    QTRY_VERIFY(number(u"+15125550201"_s));
    QCOMPARE(number(u"+15125550201"_s)->status, domain::PhoneNumberStatus::Pending);
    QTRY_COMPARE(number(u"+15125550101"_s)->organizationName, u"Bay Plumbing"_s);
    QCOMPARE(number(u"+15125550101"_s)->label, u"After hours"_s);
    QCOMPARE(m_desk->writes(), QStringList()); // on the wire
    QVERIFY(click(u"close"_s));
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestNumberImport::theirWebhooksAreUpdatedInTheirOwnWindow()
{
    QJsonObject old = CompareDesk::ours();
    old.insert(u"voice_url"_s, u"https://old.serviceflow.com/voice"_s);
    const QString sid = m_desk->inject(u"+15125550201"_s, old);
    m_desk->inject(u"+15125550202"_s, CompareDesk::ours());
    open();
    read("number,organisation\n5125550201,Acme Dental\n5125550202,Acme Dental\n");
    QTRY_COMPARE(column(0).size(), 2);
    QVERIFY2(column(2).value(0).contains(u"webhooks stay, and differ"_s), qPrintable(column(2).value(0)));
    QVERIFY(!column(2).value(1).contains(u"differ"_s));
    QVERIFY(click(u"import"_s));
    QTRY_VERIFY2(message().contains(u"They were not changed"_s), qPrintable(message()));
    QCOMPARE(m_desk->present(sid).webhooks.voice.url, u"https://old.serviceflow.com/voice"_s);
    QVERIFY(click(u"update"_s));
    QTRY_VERIFY(m_window->findChild<ui::ChangeDialog *>(u"changes"_s) != nullptr);
    auto *changes = m_window->findChild<ui::ChangeDialog *>(u"changes"_s);
    QTRY_VERIFY(changes->isVisible());
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
    QCOMPARE(m_desk->writes(), QStringList()); // before anybody has said so there
}

void TestNumberImport::similarOrganisationsAreTakenOnlyIfAsked()
{
    m_desk->manage(m_desk->inject(u"+15125550101"_s, CompareDesk::ours()), u"+15125550101"_s);
    open();
    read("number,organisation\n5125550101,Bay Plumming\n");
    QTRY_COMPARE(column(0).size(), 1);
    QVERIFY2(column(2).value(0).startsWith(u"“Bay Plumming” could be Bay Plumbing."_s), qPrintable(column(2).value(0)));
    QVERIFY(!mayImport());
    find<QCheckBox>(u"numberImport.withSimilar"_s)->click();
    QVERIFY(click(u"import"_s));
    QTRY_COMPARE(number(u"+15125550101"_s)->organizationName, u"Bay Plumbing"_s);
    QCOMPARE(m_desk->writes(), QStringList());
}

void TestNumberImport::rowsArePasted()
{
    m_desk->manage(m_desk->inject(u"+15125550101"_s, CompareDesk::ours()), u"+15125550101"_s);
    open();
    QGuiApplication::clipboard()->setText(u"Number\tLabel\n(512) 555-0101\tFront desk\n"_s);
    QTest::keyClick(m_dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(column(2), QStringList(u"Its label “Main Line” becomes “Front desk”."_s));
    QVERIFY(click(u"import"_s));
    QTRY_COMPARE(number(u"+15125550101"_s)->label, u"Front desk"_s);
    // Nobody has to be asked about a number that is ours.
    for (const auto &request : m_desk->sandbox.requests(u"api"_s))
        QVERIFY(!request.toObject().value("path"_L1).toString().endsWith("IncomingPhoneNumbers.json"_L1));
}

void TestNumberImport::whatChangedMeanwhileIsCheckedAnew()
{
    const QString id = m_desk->manage(m_desk->inject(u"+15125550101"_s, CompareDesk::ours()), u"+15125550101"_s);
    open();
    read("number,label\n5125550101,Front desk\n");
    QTRY_VERIFY(mayImport());
    std::optional<bool> changed;
    m_calls.keep(m_desk->desk().numberActs.setLabel(id, u"Main Line"_s, u"By another desk"_s,
                                                    [&](const core::Status &status) { changed = status.has_value(); }));
    QTRY_VERIFY(changed && *changed);
    QVERIFY(click(u"import"_s));
    QTRY_COMPARE(column(2), QStringList(u"Its label “By another desk” becomes “Front desk”."_s));
    QVERIFY2(message().contains(u"Nothing was imported"_s), qPrintable(message()));
    QVERIFY(click(u"import"_s));
    QTRY_COMPARE(number(u"+15125550101"_s)->label, u"Front desk"_s);
}

void TestNumberImport::whatTwilioDoesNotTellIsNotKnown()
{
    m_desk->inject(u"+15125550201"_s, CompareDesk::ours());
    open();
    m_desk->sandbox.stop();
    read("number,organisation\n5125550201,Acme Dental\n");
    QTRY_COMPARE_WITH_TIMEOUT(column(0).size(), 1, 30'000);
    QVERIFY2(column(2).value(0).contains(u"did not answer"_s), qPrintable(column(2).value(0)));
    QVERIFY(!mayImport());
}

void TestNumberImport::filesThatAreNoListSayWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x01\x02", 7) << u"not a text file"_s;
    QTest::newRow("wrong encoding") << QByteArray("number,organisation\n5125550101,Caf\xe9\n") << u"line 2"_s;
    QTest::newRow("a huge line") << QByteArray(4'000'000, 'x') << u"name the columns"_s;
    QTest::newRow("too large") << QByteArray(9'000'000, 'x') << u"larger than"_s;
    QTest::newRow("no number column") << QByteArray("organisation,label\nAcme,Main\n") << u"number"_s;
    QTest::newRow("no rows") << QByteArray("number,label\n") << u"no row"_s;
}

void TestNumberImport::filesThatAreNoListSayWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    open();
    read(bytes);
    QTRY_VERIFY2(message().contains(why), qPrintable(message()));
    QVERIFY(message().size() < 800);
    QVERIFY(!mayImport());
    QVERIFY(find<QAbstractButton>(u"numberImport.choose"_s)->isEnabled());
    // Another file makes it good.
    m_desk->manage(m_desk->inject(u"+15125550101"_s, CompareDesk::ours()), u"+15125550101"_s);
    read("number,label\n5125550101,Front desk\n");
    QTRY_VERIFY(mayImport());
}

void TestNumberImport::everyControlHasItsOwnName()
{
    m_desk->manage(m_desk->inject(u"+15125550101"_s, CompareDesk::ours()), u"+15125550101"_s);
    open();
    read("number,label,organisation\n5125550101,Front desk,Bay Plumming\ncall me,,\n5125550101,Desk,\n");
    QTRY_COMPARE(column(0).size(), 3);
    QSet<QString> names;
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusPolicy() == Qt::ClickFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button != nullptr ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty() && !widget->objectName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

QTEST_MAIN(TestNumberImport)
#include "tst_numberimport.moc"
