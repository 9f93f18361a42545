// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "core/preferences.h"
#include "ui/common/icons.h"
#include "ui/help/help.h"
#include "ui/shell/demomenu.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/shortcuts.h"

#include <QActionGroup>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys = {},
             const QIcon &icon = {})
{
    QAction *action = menu->addAction(icon, text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

} // namespace

MainMenu::MainMenu(const Desk &desk, QWidget *parent) : QMenuBar(parent)
{
    setObjectName(u"menuBar"_s);
    addFile(desk);
    addNumber(desk);
    addView(desk.preferences);
    if (desk.mode == Mode::Demo)
        addDemo(desk);
    addHelp();
}

void MainMenu::addFile(const Desk &desk)
{
    QMenu *menu = addMenu(tr("&File"));
    setUp = add(menu, u"action.setUp"_s, tr("&Set up a number…"), QKeySequence(u"Ctrl+N"_s), actionIcon(Icon::Add));
    connectExisting = add(menu, u"action.connect"_s, tr("&Connect an existing number…"));
    compare = add(menu, u"action.compare"_s, tr("Compare with T&wilio…"), QKeySequence(u"Ctrl+T"_s));
    compareNow = add(menu, u"action.compareNow"_s, tr("C&ompare now"), QKeySequence(Qt::Key_F5));
    addAccount = desk.mode == Mode::Demo ? nullptr : add(menu, u"action.addAccount"_s, tr("&Add a Twilio account…"));
    tryDemo = desk.startDemo && desk.mode != Mode::Demo
                  ? add(menu, u"action.tryDemo"_s, tr("&Try the demo"), {}, actionIcon(Icon::Play))
                  : nullptr;
    menu->addSeparator();
    settings = add(menu, u"action.settings"_s, tr("S&ettings…"), QKeySequence(u"Ctrl+,"_s),
                   actionIcon(Icon::Settings, u"preferences-system"_s));
    settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    quit = add(menu, u"action.quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s),
               actionIcon(Icon::Quit, u"application-exit"_s));
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::addNumber(const Desk &desk)
{
    QMenu *menu = addMenu(tr("&Number"));
    copyNumber = add(menu, u"action.copyNumber"_s, tr("&Copy number"), QKeySequence(u"Ctrl+Shift+C"_s),
                     actionIcon(Icon::Copy, u"edit-copy"_s));
    copySid = add(menu, u"action.copySid"_s, tr("Copy &SID"));
    copySummary = add(menu, u"action.copySummary"_s, tr("Copy su&mmary"));
    QMenu *rows = menu->addMenu(tr("Copy &rows"));
    copyRows = add(rows, u"action.copyRows"_s, tr("As &text, for a table"));
    copyCsv = add(rows, u"action.copyCsv"_s, tr("As &CSV"));
    copyJson = add(rows, u"action.copyJson"_s, tr("As &JSON"));
    exportRows = add(menu, u"action.export"_s, tr("&Export…"), QKeySequence(u"Ctrl+E"_s));
    importNumbers = add(menu, u"action.importNumbers"_s, tr("&Import a list of numbers…"));
    menu->addSeparator();
    continueSetUp = add(menu, u"action.continue"_s, tr("Continue setting &up…"));
    disconnectNumber = add(menu, u"action.disconnect"_s, tr("&Disconnect…"));
    verify = add(menu, u"action.verify"_s, tr("&Verify now"), QKeySequence(u"Ctrl+R"_s));
    updateWebhooks = add(menu, u"action.updateWebhooks"_s, tr("Update &webhooks…"), QKeySequence(u"Ctrl+U"_s));
    changes = menu->addMenu(tr("C&hanges of webhooks"));
    changes->menuAction()->setObjectName(u"action.changes"_s);
    failOver = add(menu, u"action.failOver"_s, tr("&Fail over…"));
    failBack = add(menu, u"action.failBack"_s, tr("Fail bac&k…"));
    editLabel = add(menu, u"action.editLabel"_s, tr("Edit &label"), QKeySequence(u"F2"_s));
    move = add(menu, u"action.move"_s, tr("Move to another &organisation…"));
    protect = add(menu, u"action.protect"_s, tr("&Protected"));
    protect->setCheckable(true);
    menu->addSeparator();
    release = add(menu, u"action.release"_s, tr("Rele&ase…"), QKeySequence(Qt::Key_Delete));
    setUpAgain = add(menu, u"action.setUpAgain"_s, tr("Set up a&gain as it was"));
    openConsole = desk.mode == Mode::Live ? add(menu, u"action.console"_s, tr("Show in &Twilio Console")) : nullptr;
}

void MainMenu::setChosen(int numbers)
{
    const bool isOne = numbers <= 1;
    verify->setText(isOne ? tr("&Verify now") : tr("&Verify %n numbers now", nullptr, numbers));
    updateWebhooks->setText(isOne ? tr("Update &webhooks…") : tr("Update &webhooks of %n numbers…", nullptr, numbers));
    release->setText(isOne ? tr("Rele&ase…") : tr("Rele&ase %n numbers…", nullptr, numbers));
}

void MainMenu::addView(core::Preferences &preferences)
{
    QMenu *menu = addMenu(tr("&View"));
    find = add(menu, u"action.find"_s, tr("&Filter"), QKeySequence::Find, actionIcon(Icon::Search, u"edit-find"_s));
    nextPane = add(menu, u"action.nextPane"_s, tr("&Next part of the window"), QKeySequence(u"F6"_s));
    columns = add(menu, u"action.columns"_s, tr("&Columns…"));
    showDetails = add(menu, u"action.details"_s, tr("Show &details"), QKeySequence(u"F9"_s));
    showDetails->setCheckable(true);
    menu->addSeparator();
    addLook(*menu, preferences);
}

// Light or dark, and the text's size: what a projector asks for while people look.
void MainMenu::addLook(QMenu &menu, core::Preferences &preferences)
{
    auto *schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString &name, const QString &text, core::Scheme scheme) {
        QAction *action = add(&menu, name, text);
        action->setCheckable(true);
        schemes->addAction(action);
        const auto check = [action, scheme, &preferences] {
            action->setChecked(preferences.scheme() == scheme);
        };
        check();
        connect(&preferences, &core::Preferences::schemeChanged, action, check);
        connect(action, &QAction::triggered, &preferences, [&preferences, scheme] { preferences.setScheme(scheme); });
    };
    addScheme(u"action.schemeSystem"_s, tr("As the &system"), core::Scheme::System);
    addScheme(u"action.schemeLight"_s, tr("&Light"), core::Scheme::Light);
    addScheme(u"action.schemeDark"_s, tr("D&ark"), core::Scheme::Dark);
    menu.addSeparator();
    QMenu *sizes = menu.addMenu(tr("&Text size"));
    const auto addStep = [&](const QString &name, const QString &text, const QList<QKeySequence> &keys, auto change) {
        QAction *action = add(sizes, name, text);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::ApplicationShortcut); // in a wizard and in the settings too
        connect(action, &QAction::triggered, &preferences, change);
    };
    addStep(u"action.textLarger"_s, tr("&Larger text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
            [&preferences] { preferences.stepTextSize(1); });
    addStep(u"action.textSmaller"_s, tr("&Smaller text"), {QKeySequence(u"Ctrl+-"_s)},
            [&preferences] { preferences.stepTextSize(-1); });
    addStep(u"action.textNormal"_s, tr("&Normal text size"), {QKeySequence(u"Ctrl+0"_s)},
            [&preferences] { preferences.setTextSize(100); });
    sizes->addSeparator();
    auto *group = new QActionGroup(this);
    for (const int percent : core::Preferences::textSizes()) {
        QAction *action = add(sizes, u"action.textSize%1"_s.arg(percent), tr("%1 %").arg(percent));
        action->setCheckable(true);
        group->addAction(action);
        const auto check = [action, percent, &preferences] {
            action->setChecked(preferences.textSize() == percent);
        };
        check();
        connect(&preferences, &core::Preferences::textSizeChanged, action, check);
        connect(action, &QAction::triggered, &preferences,
                [&preferences, percent] { preferences.setTextSize(percent); });
    }
}

void MainMenu::addDemo(const Desk &desk)
{
    auto *menu = new DemoMenu(desk, this);
    connect(menu, &DemoMenu::resetChosen, this, &MainMenu::demoReset);
    addMenu(menu);
}

QWidget *MainMenu::takeOverHelp(MainMenu &former)
{
    return m_help->takeOver(*former.m_help);
}

void MainMenu::addHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    m_help = new Help([this] { return shortcutsOf(*this); }, this);
    connect(add(menu, u"action.help"_s, tr("Phone Desk &help"), {}, actionIcon(Icon::Help, u"help-contents"_s)),
            &QAction::triggered, m_help, &Help::openHere);
    connect(add(menu, u"action.shortcuts"_s, tr("&Keyboard shortcuts")), &QAction::triggered, m_help,
            [this] { m_help->open(u"shortcuts"_s); });
    menu->addSeparator();
    QAction *about = add(menu, u"action.about"_s, tr("&About Phone Desk"), {}, actionIcon(Icon::Info, u"help-about"_s));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { openAbout(window()); });
}

} // namespace phonedesk::ui
