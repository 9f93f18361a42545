// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"
#include "ui/common/helptopic.h"
#include "ui/help/help.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/provisionwizard.h"
#include "windowdesk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using testsupport::WindowDesk;
using ui::HelpBrowser;
using ui::HelpPages;
using ui::HelpWindow;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What stands in ](…) of the page.
QStringList targetsIn(const QString &markdown)
{
    static const QRegularExpression target(u"\\]\\(([^)]+)\\)"_s);
    QStringList targets;
    for (const auto &match : target.globalMatch(markdown))
        targets << match.captured(1);
    return targets;
}

HelpWindow *helpWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible())
            return help;
    }
    return nullptr;
}

} // namespace

// The help's pages fit together in every language, and F1 finds the right one from every place.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void everyLinkAndPictureExists_data();
    void everyLinkAndPictureExists();
    void everyLanguageHasEveryPage_data();
    void everyLanguageHasEveryPage();
    void everyPictureIsShown();
    void contentsLinksAndBack();
    void searchFindsWordsOverAllPages();
    void linksIntoTheWebLookSo();
    void shortcutsAreTheProgramsOwn();
    void escapeClosesAndGeometryIsRemembered();
    void keyOpensThePageOfThePlace();
    void keyWorksWhileADialogBlocksTheWindow();
};

void TestHelp::everyLinkAndPictureExists_data()
{
    QTest::addColumn<QString>("path");
    const QStringList languages = QDir(u":/help"_s).entryList(QDir::Dirs);
    for (const QString &language : languages) {
        const QStringList files = QDir(u":/help/"_s + language).entryList({u"*.md"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(language + u'/' + file)) << u":/help/%1/%2"_s.arg(language, file);
    }
}

void TestHelp::everyLinkAndPictureExists()
{
    QFETCH(const QString, path);
    const QString page = readAll(path);
    QVERIFY2(page.startsWith("# "_L1), "the first line is not the title");
    QVERIFY(!page.contains(u'!' + QString(u" "_s)) || !page.contains("!\n"_L1));
    const QStringList targets = targetsIn(page);
    for (const QString &target : targets) {
        if (target.startsWith("https://"_L1))
            QVERIFY2(target.startsWith("https://www.twilio.com/docs/"_L1) ||
                         target.startsWith("https://github.com/twilio/"_L1),
                     qPrintable(target));
        else if (target.endsWith(".md"_L1))
            QVERIFY2(HelpPages::ids().contains(target.chopped(3)), qPrintable(target));
        else
            QVERIFY2(target.startsWith("../pictures/"_L1) && QFile::exists(u":/help"_s + target.mid(2)),
                     qPrintable(target));
    }
}

void TestHelp::everyLanguageHasEveryPage_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelp::everyLanguageHasEveryPage()
{
    QFETCH(const QString, language);
    const QStringList ids = HelpPages::ids();
    for (const QString &id : ids) {
        if (id == "shortcuts"_L1)
            continue; // made of the program's own shortcuts
        const QString page = readAll(u":/help/%1/%2.md"_s.arg(language, id));
        QVERIFY2(!page.isEmpty(), qPrintable(id));
        // The same links and pictures as in English, so that nothing is missing from a translation.
        QCOMPARE(targetsIn(page), targetsIn(readAll(u":/help/en/%1.md"_s.arg(id))));
    }
}

void TestHelp::everyPictureIsShown()
{
    QString all;
    const QStringList ids = HelpPages::ids();
    for (const QString &id : ids)
        all += readAll(u":/help/en/%1.md"_s.arg(id));
    const QFileInfoList pictures = QDir(u":/help/pictures"_s).entryInfoList({u"*.png"_s});
    QVERIFY(!pictures.isEmpty());
    for (const QFileInfo &picture : pictures) {
        QVERIFY2(all.contains("../pictures/"_L1 + picture.fileName()), qPrintable(picture.fileName()));
        QVERIFY2(picture.size() < 150'000, qPrintable(picture.fileName()));
    }
}

void TestHelp::contentsLinksAndBack()
{
    HelpWindow window({{u"F1"_s, u"Help"_s}});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *contents = window.findChild<QListWidget *>(u"help.contents"_s);
    auto *back = window.findChild<QPushButton *>(u"help.back"_s);
    auto *page = window.findChild<HelpBrowser *>(u"help.page"_s);
    QCOMPARE(contents->count(), HelpPages::ids().size());
    QCOMPARE(window.page(), u"index"_s);
    QVERIFY(!back->isEnabled());
    for (int row = 0; row < contents->count(); ++row) {
        contents->setCurrentRow(row);
        QCOMPARE(window.page(), HelpPages::ids().at(row));
        QVERIFY(page->toPlainText().startsWith(contents->item(row)->text()));
    }
    contents->setCurrentRow(0);
    emit page->anchorClicked(QUrl(u"webhooks.md"_s));
    QCOMPARE(window.page(), u"webhooks"_s);
    QCOMPARE(contents->currentItem()->text(), u"Webhooks"_s);
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window.page(), u"index"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(window.page(), u"shortcuts"_s);
}

void TestHelp::searchFindsWordsOverAllPages()
{
    HelpWindow window({});
    window.show();
    auto *search = window.findChild<QLineEdit *>(u"help.search"_s);
    auto *contents = window.findChild<QListWidget *>(u"help.contents"_s);
    auto *none = window.findChild<QWidget *>(u"help.none"_s);
    QTest::keyClicks(search, u"KEYCHAIN session"_s);
    QVERIFY(none->isVisible());
    search->clear();
    QVERIFY(!none->isVisible());
    QTest::keyClicks(search, u"exchange wall"_s); // apart on the page, and in another case
    QCOMPARE(contents->count(), 1);
    QCOMPARE(window.page(), u"demo"_s);
    const QTextDocument *page = window.findChild<HelpBrowser *>(u"help.page"_s)->document();
    QVERIFY(page->find(u"exchange"_s).charFormat().hasProperty(QTextFormat::BackgroundBrush));
    QTest::keyClick(&window, Qt::Key_Escape); // clears the search, and does not close
    QVERIFY(window.isVisible());
    QCOMPARE(contents->count(), HelpPages::ids().size());
    QCOMPARE(window.page(), u"demo"_s);
}

void TestHelp::linksIntoTheWebLookSo()
{
    HelpWindow window({});
    window.show();
    window.showPage(u"webhooks"_s);
    auto *page = window.findChild<HelpBrowser *>(u"help.page"_s);
    QVERIFY(page->toPlainText().contains(u"Webhooks in Twilio's documentation ↗"_s));
    const QSignalSpy web(&window, &HelpWindow::webWanted);
    emit page->anchorClicked(QUrl(u"https://www.twilio.com/docs/usage/webhooks"_s));
    QCOMPARE(web.size(), 1);
    QCOMPARE(window.page(), u"webhooks"_s);
    window.showPage(u"index"_s);
    QVERIFY(!page->toPlainText().contains(u'↗'));
}

void TestHelp::shortcutsAreTheProgramsOwn()
{
    WindowDesk desk;
    desk.load();
    ui::MainWindow window(desk.desk);
    window.show();
    window.findChild<QAction *>(u"action.shortcuts"_s)->trigger();
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), u"shortcuts"_s);
    const QString text = helpWindow()->findChild<HelpBrowser *>(u"help.page"_s)->toPlainText();
    const auto actions = window.menuWidget()->findChildren<QAction *>();
    int found = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        ++found;
    }
    QVERIFY(found > 5);
}

void TestHelp::escapeClosesAndGeometryIsRemembered()
{
    auto *window = new HelpWindow({});
    window->show();
    window->resize(701, 433);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(QSettings().contains(u"help/geometry"_s));
    const HelpWindow again({});
    QCOMPARE(again.size(), QSize(701, 433));
}

void TestHelp::keyOpensThePageOfThePlace()
{
    WindowDesk desk;
    desk.connectAccount();
    desk.load();
    ui::MainWindow window(desk.desk);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), u"index"_s);
    helpWindow()->close();

    ui::ProvisionWizard wizard(desk.desk);
    wizard.setAttribute(Qt::WA_DeleteOnClose, false);
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), u"set-up"_s);
    helpWindow()->close();

    ui::SettingsWindow settings(desk.desk);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    settings.show();
    QVERIFY(QTest::qWaitForWindowActive(&settings));
    QTest::keyClick(&settings, Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QVERIFY(HelpPages::ids().contains(ui::helpPageAt(&settings)));
}

void TestHelp::keyWorksWhileADialogBlocksTheWindow()
{
    WindowDesk desk;
    desk.load();
    ui::MainWindow window(desk.desk);
    window.show();
    auto *dialog = new ui::AccountDialog(desk.accounts, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_F1);
    QTRY_VERIFY(helpWindow());
    QCOMPARE(helpWindow()->page(), u"account-keys"_s);
    // It can be used beside the dialog.
    auto *contents = helpWindow()->findChild<QListWidget *>(u"help.contents"_s);
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, contents->visualItemRect(contents->item(1)).center());
    QCOMPARE(helpWindow()->page(), u"set-up"_s);
    QVERIFY(dialog->isVisible());
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
