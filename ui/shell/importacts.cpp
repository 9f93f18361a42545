// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/importacts.h"

#include "access/accounts.h"
#include "ui/imports/numberimportdialog.h"
#include "ui/shell/changeacts.h"
#include "ui/shell/mainmenu.h"

namespace phonedesk::ui {

ImportActs::ImportActs(Desk &desk, MainMenu &menu, ChangeActs &changes, QWidget *window)
    : QObject(window), m_desk(desk), m_menu(menu), m_changes(changes), m_window(window)
{
    connect(menu.importNumbers, &QAction::triggered, this, &ImportActs::open);
    connect(&desk.accounts, &access::Accounts::changed, this, &ImportActs::refresh);
    refresh();
}

void ImportActs::refresh()
{
    m_menu.importNumbers->setEnabled(!m_desk.accounts.all().isEmpty());
}

void ImportActs::open()
{
    auto *dialog = new NumberImportDialog(m_desk.imports, m_window);
    connect(dialog, &NumberImportDialog::updateRequested, &m_changes, &ChangeActs::updateThese);
    dialog->open();
}

} // namespace phonedesk::ui
