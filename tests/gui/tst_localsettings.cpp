// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/localrooms.h"
#include "core/cuid.h"
#include "core/preferences.h"
#include "store/repositories.h"
#include "support/answer.h"
#include "ui/common/theme.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/databasepage.h"
#include "ui/settings/databasetexts.h"
#include "ui/settings/logspage.h"
#include "ui/settings/networktexts.h"
#include "ui/shell/databasenotice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::Answer;

namespace {

// The visible widget of that name, wherever it is.
template <typename T = QWidget>
T *seen(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return qobject_cast<T *>(widget);
    }
    return nullptr;
}

void press(const QString &name)
{
    auto *button = seen<QAbstractButton>(name);
    QVERIFY2(button != nullptr && button->isEnabled(), qPrintable(name));
    button->click();
}

// Every text that stands in a widget.
QString textOf(const QString &name)
{
    QWidget *widget = seen(name);
    if (widget == nullptr)
        return {};
    if (auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    QStringList texts;
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts.join(u' ');
}

} // namespace

// The pages Database, Logs and About over the program's own rooms and a real database.
class TestLocalSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void databaseIsNamedAndCounted();
    void backsUpWhereAsked();
    void backupThatFailsIsSaid();
    void restoresAndOpensAnew();
    void restoreNamesWhatIsUnfinished();
    void whatCannotBeRestoredIsSaid_data();
    void whatCannotBeRestoredIsSaid();
    void dailyFailureIsSaidInBothPlaces();
    void timesAreAsChosen_data();
    void timesAreAsChosen();
    void demoShowsOnlyWhatMakesSense();
    void levelAppliesAtOnce();
    void diagnosticsAreSavedAsShown();
    void aboutCanBeCopied();

private:
    void open();
    void addOrganization(const QString &name);
    void beginRun(const QString &number);
    void chooseFile(const QString &dialogName, const QString &path);
    template <typename Page, typename... Arguments>
    void show(Arguments &&...arguments)
    {
        m_page = std::make_unique<Page>(std::forward<Arguments>(arguments)...);
        m_page->resize(720, 640);
        m_page->show();
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<core::Preferences> m_preferences;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    core::SystemClock m_clock;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<desktop::LocalRooms> m_rooms;
    std::unique_ptr<QWidget> m_page;
    int m_restarts = 0;
    bool m_isOpenAgain = false;
};

void TestLocalSettings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_preferences = std::make_unique<core::Preferences>();
    m_theme = std::make_unique<ui::Theme>(*qApp, *m_preferences);
}

void TestLocalSettings::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_restarts = 0;
    m_isOpenAgain = false;
    // As the program does it: windows, then rooms, go; then both come again.
    m_rooms = std::make_unique<desktop::LocalRooms>([this](const auto &between) {
        QMetaObject::invokeMethod(
            this,
            [this, between] {
                ++m_restarts;
                m_page.reset();
                m_services.reset();
                between([this] {
                    open();
                    m_isOpenAgain = true;
                });
            },
            Qt::QueuedConnection);
    });
    open();
}

void TestLocalSettings::open()
{
    services::Options options;
    options.mode = services::Mode::Test;
    options.database = path(u"desk.db"_s);
    const QUrl nowhere(u"http://127.0.0.1:9"_s);
    options.endpoints = {nowhere, nowhere, nowhere, nowhere};
    m_services = std::make_unique<services::Services>(options, m_clock, core::Timings());
    Answer<void> answer;
    answer.keep(m_services->open(answer.callback()));
    QVERIFY(answer.wait() && answer.result());
    m_rooms->attach(*m_services);
}

void TestLocalSettings::cleanup()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != m_page.get() && window->parentWidget() == nullptr)
            window->close();
    }
    m_page.reset();
    m_services.reset();
    m_rooms.reset();
}

void TestLocalSettings::addOrganization(const QString &name)
{
    Answer<std::unique_ptr<store::Database>> opened;
    opened.keep(store::Database::open(path(u"desk.db"_s), opened.callback()));
    QVERIFY(opened.wait() && opened.result());
    store::Repositories rows(**opened.result());
    domain::Organization organization;
    organization.id = core::makeCuid();
    organization.name = name;
    organization.createdAt = m_clock.now();
    Answer<void> added;
    added.keep(rows.addOrganization(organization, added.callback()));
    QVERIFY(added.wait() && added.result());
}

void TestLocalSettings::beginRun(const QString &number)
{
    Answer<std::unique_ptr<store::Database>> opened;
    opened.keep(store::Database::open(path(u"desk.db"_s), opened.callback()));
    QVERIFY(opened.wait() && opened.result());
    store::RunJournal journal(**opened.result(), m_clock, std::chrono::minutes(1));
    workflow::RunRecord record{.id = number, .flow = u"provision"_s, .scope = u"AC1"_s, .subject = number};
    record.startedAt = m_clock.now();
    Answer<void> begun;
    begun.keep(journal.begin(record, begun.callback()));
    QVERIFY(begun.wait() && begun.result());
}

// In the file dialog, as a person would.
void TestLocalSettings::chooseFile(const QString &dialogName, const QString &path)
{
    QTRY_VERIFY(seen<QFileDialog>(dialogName) != nullptr);
    auto *dialog = seen<QFileDialog>(dialogName);
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(seen<QFileDialog>(dialogName) == nullptr);
}

void TestLocalSettings::databaseIsNamedAndCounted()
{
    addOrganization(u"Acme Dental"_s);
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    auto *field = seen<QLineEdit>(u"settings.database.path"_s);
    QVERIFY(field != nullptr && field->isReadOnly());
    QCOMPARE(field->text(), path(u"desk.db"_s));
    field->selectAll();
    field->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), path(u"desk.db"_s));
    QVERIFY(textOf(u"settings.database.path.note"_s).contains(u"ServiceFlow's servers do not read it"_s));
    QTRY_VERIFY(textOf(u"settings.database.contents"_s).contains(u"1 organisation"_s));
}

void TestLocalSettings::backsUpWhereAsked()
{
    addOrganization(u"Acme Dental"_s);
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    press(u"settings.database.backUp"_s);
    chooseFile(u"settings.database.saveDialog"_s, path(u"mine"_s));
    QTRY_VERIFY(textOf(u"settings.database.message"_s).contains(u"The copy is made"_s));
    QVERIFY(textOf(u"settings.database.message"_s).contains(path(u"mine.db"_s)));
    QVERIFY(QFile::exists(path(u"mine.db"_s)));
    QTRY_VERIFY(seen<QPushButton>(u"settings.database.backUp"_s)->isEnabled());
}

void TestLocalSettings::backupThatFailsIsSaid()
{
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    QVERIFY(QDir(m_folder->path()).mkdir(u"gone"_s));
    press(u"settings.database.backUp"_s);
    QTRY_VERIFY(seen<QFileDialog>(u"settings.database.saveDialog"_s) != nullptr);
    QVERIFY(QDir(m_folder->path()).rmdir(u"gone"_s));
    chooseFile(u"settings.database.saveDialog"_s, path(u"gone/mine.db"_s));
    QTRY_VERIFY(textOf(u"settings.database.message"_s).contains(u"No copy was made"_s));
    QVERIFY(textOf(u"settings.database.message"_s).contains(u"The folder is not there."_s));
}

void TestLocalSettings::restoresAndOpensAnew()
{
    addOrganization(u"Acme Dental"_s);
    Answer<domain::DatabaseFacts> copied;
    copied.keep(m_rooms->database().backUp(path(u"copy.db"_s), false, copied.callback()));
    QVERIFY(copied.wait() && copied.result());
    addOrganization(u"Bay Plumbing"_s);

    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    press(u"settings.database.restore"_s);
    chooseFile(u"settings.database.restoreDialog"_s, path(u"copy.db"_s));
    QTRY_VERIFY(seen(u"restoreDialog"_s) != nullptr);
    QVERIFY(textOf(u"restoreDialog.copy"_s).contains(u"1 organisation"_s));
    QTRY_VERIFY(textOf(u"restoreDialog.present"_s).contains(u"2 organisation"_s));
    QVERIFY(textOf(u"restoreDialog.unfinished"_s).contains(u"Neither has an unfinished number."_s));
    // Enter keeps what is there.
    QVERIFY(seen<QPushButton>(u"restoreDialog.cancel"_s)->isDefault());
    press(u"restoreDialog.restore"_s);
    QTRY_VERIFY(m_isOpenAgain);
    QCOMPARE(m_restarts, 1);
    QCOMPARE(m_services->organizations().all().size(), 1);

    ui::DatabaseNotice notice(m_rooms->database());
    notice.show();
    QVERIFY(textOf(u"databaseNotice"_s).contains(u"The copy was restored"_s));
    const QStringList kept = QDir(m_folder->path()).entryList({u"desk-before-restore-*.db"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY(textOf(u"databaseNotice"_s).contains(kept.first()));
    press(u"databaseNotice.close"_s);
    QVERIFY(!notice.isVisible());
}

void TestLocalSettings::restoreNamesWhatIsUnfinished()
{
    beginRun(u"+15125550101"_s);
    Answer<domain::DatabaseFacts> copied;
    copied.keep(m_rooms->database().backUp(path(u"copy.db"_s), false, copied.callback()));
    QVERIFY(copied.wait() && copied.result());
    beginRun(u"+15125550102"_s);
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    press(u"settings.database.restore"_s);
    chooseFile(u"settings.database.restoreDialog"_s, path(u"copy.db"_s));
    QTRY_VERIFY(textOf(u"restoreDialog.unfinished"_s).contains(u"not in the copy: (512) 555-0102"_s));
    QVERIFY(textOf(u"restoreDialog.unfinished"_s).contains(u"Unfinished in the copy: (512) 555-0101"_s));
    press(u"restoreDialog.cancel"_s);
    QCOMPARE(m_restarts, 0);
}

void TestLocalSettings::whatCannotBeRestoredIsSaid_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("says");
    QTest::newRow("a text") << u"text"_s << u"This is no database of Phone Desk."_s;
    QTest::newRow("the one in use") << u"same"_s << u"This is the database that is in use."_s;
}

void TestLocalSettings::whatCannotBeRestoredIsSaid()
{
    QFETCH(QString, make);
    QFETCH(QString, says);
    QFile text(path(u"text.db"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(5'000, 'x')) > 0);
    text.close();
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    press(u"settings.database.restore"_s);
    chooseFile(u"settings.database.restoreDialog"_s, make == "same"_L1 ? path(u"desk.db"_s) : path(u"text.db"_s));
    QTRY_VERIFY(textOf(u"settings.database.message"_s).contains(u"This file cannot be restored"_s));
    QVERIFY(textOf(u"settings.database.message"_s).contains(says));
    QVERIFY(seen(u"restoreDialog"_s) == nullptr);
}

void TestLocalSettings::dailyFailureIsSaidInBothPlaces()
{
    QFile inTheWay(path(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live);
    ui::DatabaseNotice notice(m_rooms->database());
    QVERIFY(!notice.isVisibleTo(nullptr) || notice.isHidden());
    m_rooms->database().makeDailyNow();
    QTRY_VERIFY(textOf(u"settings.database.daily"_s).contains(u"Today's copy could not be made."_s));
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(textOf(u"databaseNotice"_s).contains(u"could not be made"_s));
    QVERIFY(inTheWay.remove());
    press(u"settings.database.retryDaily"_s);
    QTRY_VERIFY(textOf(u"settings.database.daily"_s).contains(u"The last one was made on"_s));
    QVERIFY(!notice.isVisible());
    QVERIFY(seen(u"settings.database.retryDaily"_s) == nullptr);
}

void TestLocalSettings::timesAreAsChosen_data()
{
    QTest::addColumn<core::TimesShown>("shown");
    QTest::addColumn<int>("hour"); // of 21:15 UTC
    QTest::addColumn<QString>("ends");
    QTest::newRow("local") << core::TimesShown::Local << 16 << u":15."_s;
    QTest::newRow("UTC") << core::TimesShown::Utc << 21 << u":15 UTC."_s;
}

void TestLocalSettings::timesAreAsChosen()
{
    QFETCH(core::TimesShown, shown);
    QFETCH(int, hour);
    QFETCH(QString, ends);
    qputenv("TZ", "EST5"); // without a summer time
    tzset();
    const auto atHome = qScopeGuard([] {
        qputenv("TZ", "UTC");
        tzset();
    });
    const QDateTime at(QDate(2026, 11, 22), QTime(21, 15), Qt::UTC);
    const words::Times times(shown);
    const QString wanted = u"%1%2"_s.arg(hour).arg(ends);
    const QString change = ui::lastChangeText({.lastChange = at, .bytes = 4096}, times);
    QVERIFY2(change.contains(wanted), qPrintable(change));

    const domain::TrustedCertificate certificate{.name = u"office.ca"_s,
                                                 .issuer = u"office.ca"_s,
                                                 .validUntil = QDateTime(QDate(2031, 5, 4), QTime(1, 0), Qt::UTC)};
    const QDate day(2031, 5, shown == core::TimesShown::Utc ? 4 : 3);
    QCOMPARE(ui::certificateText(certificate, times),
             u"office.ca, valid until "_s + QLocale().toString(day, QLocale::LongFormat));

    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Live, times);
    m_rooms->database().makeDailyNow();
    QTRY_VERIFY(m_rooms->database().daily());
    const QDateTime made = m_rooms->database().daily()->madeAt;
    QTRY_VERIFY(textOf(u"settings.database.daily"_s).contains(times.moment(made)));
    QCOMPARE(textOf(u"settings.database.daily"_s).contains(u" UTC"_s), shown == core::TimesShown::Utc);
}

void TestLocalSettings::demoShowsOnlyWhatMakesSense()
{
    show<ui::DatabasePage>(m_rooms->database(), ui::Mode::Demo);
    QVERIFY(textOf(u"settings.database.path.note"_s).contains(u"A demo begins anew at each start."_s));
    QVERIFY(seen(u"settings.database.backUp"_s) == nullptr);
    QVERIFY(seen(u"settings.database.restore"_s) == nullptr);
}

void TestLocalSettings::levelAppliesAtOnce()
{
    show<ui::LogsPage>(m_rooms->support());
    auto *level = seen<QComboBox>(u"settings.logs.level"_s);
    QVERIFY(level != nullptr);
    QCOMPARE(level->currentIndex(), 1);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Up);
    QTRY_COMPARE(core::logLevel(), core::LogLevel::Warnings);
}

void TestLocalSettings::diagnosticsAreSavedAsShown()
{
    show<ui::LogsPage>(m_rooms->support());
    press(u"settings.logs.diagnostics"_s);
    QTRY_VERIFY(seen(u"diagnosticsDialog"_s) != nullptr);
    const QString shown = seen<QPlainTextEdit>(u"diagnosticsDialog.text"_s)->toPlainText();
    QVERIFY(shown.contains(u"Phone Desk diagnostics"_s));
    press(u"diagnosticsDialog.copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
    press(u"diagnosticsDialog.save"_s);
    chooseFile(u"diagnosticsDialog.saveDialog"_s, path(u"for-support"_s));
    QTRY_VERIFY(textOf(u"diagnosticsDialog.message"_s).contains(u"Saved"_s));
    QFile saved(path(u"for-support.txt"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), shown);
    QCOMPARE(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    press(u"diagnosticsDialog.close"_s);
}

void TestLocalSettings::aboutCanBeCopied()
{
    show<ui::AboutPage>(m_rooms->support());
    QVERIFY(textOf(u"settings.about.version"_s).contains(QStringLiteral(PD_VERSION)));
    const QString libraries = textOf(u"settings.about.libraries"_s);
    for (const QString &name : {u"Qt "_s + QLatin1StringView(qVersion()), u"SQLite 3."_s, u"OpenSSL "_s,
                                u"QtKeychain 0."_s, u"tl::expected 1."_s})
        QVERIFY2(libraries.contains(name), qPrintable(libraries));
    QVERIFY(seen<QPlainTextEdit>(u"settings.about.licence"_s)->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QCOMPARE(seen<QLineEdit>(u"settings.about.dataFolder"_s)->text(), m_folder->path());
    press(u"settings.about.copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(libraries));
}

QTEST_MAIN(TestLocalSettings)
#include "tst_localsettings.moc"
