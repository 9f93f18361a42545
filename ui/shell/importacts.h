// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QObject>

namespace phonedesk::ui {

class ChangeActs;
class MainMenu;

// Importing a list of numbers: Number › Import a list of numbers.
//
// Object names: the menu's act action.importNumbers
class ImportActs : public QObject
{
    Q_OBJECT

public:
    ImportActs(Desk &desk, MainMenu &menu, ChangeActs &changes, QWidget *window);

private:
    void open();
    void refresh();

    Desk &m_desk;
    MainMenu &m_menu;
    ChangeActs &m_changes;
    QWidget *m_window;
};

} // namespace phonedesk::ui
