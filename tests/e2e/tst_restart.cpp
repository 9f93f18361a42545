// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/changewalk.h"
#include "e2e/localwalk.h"
#include "inventory/numbers.h"
#include "support/sandboxprocess.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizard/provisionwizard.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QModelIndex>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace phonedesk;
using namespace phonedesk::e2e;

// The rooms are closed and opened anew in the same process, under windows that people look at.
class TestRestart : public QObject
{
    Q_OBJECT

private slots:
    void aDemoBeginsAnew();
    void roomsAreClosedBetween();
    void theLanguageChangesInOpenWindows();
    void aRunGoesOnWhileTheLanguageChanges();
    void anOpenHelpFollowsTheLanguage();
    void aChangeOfManyNumbersFollowsTheLanguage();

private:
    static int visibleWizards()
    {
        int count = 0;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows)
            count += window->isVisible() && qobject_cast<const ui::ProvisionWizard *>(window) != nullptr ? 1 : 0;
        return count;
    }
    static Onlooker nobody()
    {
        return {.seen = [](const QString &, QWidget *) {},
                .told =
                    [](const QString &) {
                    }};
    }

    core::Preferences m_preferences;
    ui::Theme m_theme{*qApp, m_preferences};
};

void TestRestart::aDemoBeginsAnew()
try {
    const Person person;
    Program program(*qApp, m_theme, {.mode = services::Mode::Demo});
    program.start(person);
    const auto numbers = [&program] {
        return program.services().numbers().all().size();
    };
    person.wait(u"the numbers were not read"_s,
                [&] { return program.services().numbers().state() == inventory::LoadState::Ready; });
    const qsizetype atFirst = numbers();
    DemoWalk walk(program, person, nobody());
    walk.openWizard();
    walk.chooseOrganization(u"Acme Dental"_s);
    walk.search(u"512"_s);
    walk.chooseNumber();
    walk.buy();
    walk.waitUntilReady();
    QCOMPARE(numbers(), atFirst + 1);
    QCOMPARE(visibleWizards(), 1);

    const QPointer<ui::MainWindow> before = program.window();
    const QUrl world = program.services().demo()->ready().api;
    int seenAtOnce = 0;
    QElapsedTimer timer;
    timer.start();
    before->activateWindow();
    person.chooseInMenu(u"action.demoReset"_s);
    person.wait(u"the demo did not begin anew"_s, [&] {
        seenAtOnce = before != nullptr || program.window()->isVisible() ? 1 : 0; // a window is always there
        return seenAtOnce == 0 ||
               (before.isNull() && program.services().numbers().state() == inventory::LoadState::Ready);
    });
    QCOMPARE(seenAtOnce, 1);
    qInfo("The demo began anew in %lld ms.", timer.elapsed());
    QCOMPARE(numbers(), atFirst);
    QCOMPARE(visibleWizards(), 0);
    QVERIFY(program.services().demo()->ready().api != world);

    // And it can be used as the first one could.
    DemoWalk again(program, person, nobody());
    again.openWizard();
    again.chooseOrganization(u"Acme Dental"_s);
    again.search(u"512"_s);
    again.chooseNumber();
    again.buy();
    again.waitUntilReady();
    QCOMPARE(numbers(), atFirst + 1);
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestart::roomsAreClosedBetween()
try {
    testsupport::SandboxProcess sandbox;
    QVERIFY2(sandbox.start(), qPrintable(sandbox.errorText()));
    QTemporaryDir folder;
    const auto options =
        services::Options::fromArguments({u"phonedesk"_s, u"--database"_s, folder.filePath(u"desk.db"_s),
                                          u"--twilio-url"_s, u"api="_s + sandbox.apiUrl().toString()});
    QVERIFY(options);
    const Person person;
    Program program(*qApp, m_theme, *options);
    program.start(person);
    LocalWalk(program, person, nobody()).connectAccount(sandbox.account(u"full"_s));

    const QPointer<ui::MainWindow> before = program.window();
    std::function<void()> goOn;
    program.desktop().restart([&](std::function<void()> go) { goOn = std::move(go); });
    person.wait(u"the rooms did not close"_s, [&] { return bool(goOn); });
    QVERIFY(before.isNull());
    QVERIFY2(!QFile::exists(folder.filePath(u"desk.db-wal"_s)), "the database is still open");
    program.desktop().restart(); // a second wish changes nothing
    goOn();
    person.wait(u"the rooms did not open"_s, [&] { return program.window() != nullptr; });
    QVERIFY(program.window()->isVisible());
    QCOMPARE(program.services().accounts().all().size(), 1);
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

template <typename Window>
static Window *visible()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<Window *>(window); found != nullptr && found->isVisible())
            return found;
    }
    return nullptr;
}

void TestRestart::theLanguageChangesInOpenWindows()
try {
    const Person person;
    Program program(*qApp, m_theme, {.mode = services::Mode::Demo});
    const desktop::Language language(m_preferences);
    program.start(person);
    DemoWalk walk(program, person, nobody());
    walk.openWizard();
    walk.chooseOrganization(u"Acme Dental"_s);
    walk.search(u"512"_s);
    walk.chooseNumber();
    walk.buy();
    walk.waitUntilReady();
    person.click(u"wizard.another"_s);
    walk.chooseOrganization(u"Acme Dental"_s);
    walk.search(u"737"_s);
    walk.chooseNumber();
    person.typeInto(u"review.label"_s, u"Night desk"_s);
    const QString heading = person.read(u"reviewPage.heading"_s);
    const QString number = person.read(u"review.number"_s);
    const QPointer<QWidget> wizard = visible<ui::ProvisionWizard>();
    program.window()->activateWindow();
    person.typeInto(u"toolRow.filter"_s, u"dental"_s);
    program.window()->openSettings(u"general"_s);
    person.wait(u"the settings are not active"_s, [&] { return person.see(u"settings"_s)->isActiveWindow(); });

    auto *combo = person.see<QComboBox>(u"settings.general.language"_s);
    const int spanish = combo->findData(u"es"_s);
    combo->setCurrentIndex(spanish);
    emit combo->activated(spanish);
    person.wait(u"the wizard stayed in English"_s, [&] {
        return wizard.isNull() && visible<ui::ProvisionWizard>() != nullptr &&
               person.read(u"reviewPage.heading"_s) != heading;
    });
    QCOMPARE(person.read(u"review.number"_s), number);
    QCOMPARE(person.read(u"review.label"_s), u"Night desk"_s);
    QCOMPARE(person.read(u"toolRow.filter"_s), u"dental"_s);
    QVERIFY(program.window()->findChild<QAction *>(u"action.setUp"_s)->text().contains(u"número"_s));
    QCOMPARE(person.see<QComboBox>(u"settings.general.language"_s)->currentData().toString(), u"es"_s);
    person.wait(u"the settings are not active any more"_s, [&] { return person.see(u"settings"_s)->isActiveWindow(); });
    QCOMPARE(visibleWizards(), 1);

    m_preferences.setLanguage({});
    person.wait(u"the wizard stayed in Spanish"_s, [&] {
        return person.sees(u"reviewPage.heading"_s) && person.read(u"reviewPage.heading"_s) == heading;
    });
    visible<ui::ProvisionWizard>()->activateWindow();
    walk.buy();
    walk.waitUntilReady();
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestart::aRunGoesOnWhileTheLanguageChanges()
try {
    const Person person;
    Program program(*qApp, m_theme, {.mode = services::Mode::Demo});
    const desktop::Language language(m_preferences);
    program.start(person);
    DemoWalk walk(program, person, nobody());
    walk.openWizard();
    walk.chooseOrganization(u"Acme Dental"_s);
    walk.search(u"512"_s);
    walk.chooseNumber();
    walk.buy();
    person.waitToSee(u"setUpPage.heading"_s);
    const qsizetype runs = program.services().runs().runs().size();
    m_preferences.setLanguage(u"es"_s);
    walk.waitUntilReady();
    QVERIFY(person.read(u"wizard.done"_s) != u"&Done"_s);
    QCOMPARE(program.services().runs().runs().size(), runs);
    m_preferences.setLanguage({});
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestart::anOpenHelpFollowsTheLanguage()
try {
    const Person person;
    Program program(*qApp, m_theme, {.mode = services::Mode::Demo});
    const desktop::Language language(m_preferences);
    program.start(person);
    person.chooseInMenu(u"action.help"_s);
    person.waitToSee(u"help.page"_s);
    person.clickRow(u"help.contents"_s,
                    [](const QModelIndex &index) { return index.data().toString() == "The demo"_L1; });
    const QPointer<QWidget> help = person.see(u"help"_s);
    help->resize(711, 444);
    help->activateWindow();
    person.wait(u"the help is not active"_s, [&] { return help->isActiveWindow(); });
    const auto page = [&] {
        return person.see<QTextBrowser>(u"help.page"_s)->toPlainText();
    };
    QVERIFY(page().startsWith(u"The demo"_s));
    m_preferences.setLanguage(u"es"_s);
    person.wait(u"the help stayed in English"_s,
                [&] { return help.isNull() && person.sees(u"help.page"_s) && page().startsWith(u"La demo"_s); });
    QCOMPARE(person.see(u"help"_s)->size(), QSize(711, 444));
    QCOMPARE(person.see<QListWidget>(u"help.contents"_s)->currentItem()->text(), u"La demo"_s);
    person.wait(u"the help is not active any more"_s, [&] { return person.see(u"help"_s)->isActiveWindow(); });
    QVERIFY(person.see<QPushButton>(u"help.back"_s)->isEnabled()); // the way back is kept
    // Closed, it stays closed.
    person.see(u"help"_s)->close();
    m_preferences.setLanguage({});
    person.wait(u"the window stayed in Spanish"_s, [&] {
        return !program.window()->findChild<QAction *>(u"action.setUp"_s)->text().contains(u"número"_s);
    });
    QVERIFY(!person.sees(u"help"_s));
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

void TestRestart::aChangeOfManyNumbersFollowsTheLanguage()
try {
    const Person person;
    Program program(*qApp, m_theme, {.mode = services::Mode::Demo});
    const desktop::Language language(m_preferences);
    program.start(person);
    const Onlooker unseen = nobody();
    ChangeWalk walk(person, unseen);
    walk.plan(u"Acme Dental"_s);
    const QPointer<QWidget> english = person.see(u"changes"_s);
    m_preferences.setLanguage(u"es"_s);
    person.wait(u"the plan stayed in English"_s, [&] { return english.isNull() && person.sees(u"changes"_s); });
    // What was typed is there, and is compared again without asking Twilio anew.
    QCOMPARE(person.see<QLineEdit>(u"changes.newHost"_s)->text(), u"failover.serviceflow.com"_s);
    QVERIFY(!person.sees(u"changes.looking"_s));
    person.wait(u"nothing is planned"_s, [&] { return person.see(u"changes.begin"_s)->isEnabled(); });
    walk.changeOne();
    const QString title = person.see(u"changes"_s)->windowTitle();
    m_preferences.setLanguage({});
    person.wait(u"the change stayed in Spanish"_s,
                [&] { return person.sees(u"changes"_s) && person.see(u"changes"_s)->windowTitle() != title; });
    walk.changeTheOthers();
} catch (const Stuck &stuck) {
    QFAIL(stuck.what());
}

int main(int argc, char *argv[])
{
    const Home home;
    nameApplication();
    QApplication app(argc, argv);
    const Language language({});
    TestRestart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restart.moc"
