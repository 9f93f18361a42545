// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QMenuBar>

namespace phonedesk::ui {

class Help;

// The window's menus. Only what works in this mode is there; the window connects the acts.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    MainMenu(const Desk &desk, QWidget *parent);

    QAction *setUp;
    QAction *connectExisting;
    QAction *compare;
    QAction *compareNow;
    QAction *settings;
    QAction *addAccount; // null in the demo
    QAction *tryDemo;    // null where there is none to start
    QAction *quit;
    QAction *copyNumber;
    QAction *copySid;
    QAction *copySummary;
    QAction *copyRows;
    QAction *copyCsv;
    QAction *copyJson;
    QAction *exportRows;
    QAction *importNumbers;
    QAction *continueSetUp;
    QAction *disconnectNumber;
    QAction *release;
    QAction *setUpAgain; // a released number that was brought back
    QAction *verify;
    QAction *updateWebhooks;
    QMenu *changes; // of many numbers; filled when it opens
    QAction *failOver;
    QAction *failBack;
    QAction *editLabel;
    QAction *move;
    QAction *protect;     // checkable
    QAction *openConsole; // null unless live
    QAction *showDetails; // checkable
    QAction *columns;
    QAction *nextPane;
    QAction *find;

    // How many numbers the acts on the chosen ones would touch: they say so.
    void setChosen(int numbers);
    // The help's window, anew in the place of the former menu's; null: that one has none open.
    QWidget *takeOverHelp(MainMenu &former);

signals:
    void demoReset();

private:
    void addFile(const Desk &desk);
    void addNumber(const Desk &desk);
    void addView(core::Preferences &preferences);
    void addLook(QMenu &menu, core::Preferences &preferences);
    void addDemo(const Desk &desk);
    void addHelp();

    Help *m_help = nullptr;
};

} // namespace phonedesk::ui
