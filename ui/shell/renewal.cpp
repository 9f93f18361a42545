// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formstate.h"
#include "ui/common/modestrip.h"
#include "ui/numbers/numbertable.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/changeacts.h"
#include "ui/shell/compareacts.h"
#include "ui/shell/failoveracts.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwizards.h"

#include <QApplication>
#include <QEvent>

// The main window made anew, when the language has changed: what is shown, chosen and typed in it, in the wizards,
// changes and settings goes along.
namespace phonedesk::ui {

using namespace Qt::StringLiterals;

std::unique_ptr<MainWindow> MainWindow::renewed()
{
    if (FormState::isAsking(*this))
        return nullptr;
    remember();
    auto fresh = std::make_unique<MainWindow>(m_desk);
    fresh->takeOver(*this);
    return fresh;
}

void MainWindow::takeOver(MainWindow &former)
{
    const QWidget *active = QApplication::activeWindow();
    const bool wasHelp = active != nullptr && active->objectName() == u"help"_s;
    const bool wasCompare = active != nullptr && active->objectName() == u"compareWindow"_s;
    const bool wasChange =
        active != nullptr && (active->objectName() == u"changes"_s || active->objectName() == u"failover"_s);
    m_mode->setFilter(former.m_mode->filter());
    FormState::of(former).restore(*this);
    applyFilter();
    refresh();
    m_table->view().selectAll(former.m_table->view().selectedKeys());
    show();
    QWidget *toActivate = m_wizards->takeOver(*former.m_wizards, active);
    if (former.m_settings != nullptr) {
        const bool wasActive = former.m_settings == active;
        takeOverSettings(former);
        toActivate = wasActive ? m_settings.data() : toActivate;
    }
    if (QWidget *compare = m_comparing->takeOver(*former.m_comparing); compare != nullptr && wasCompare)
        toActivate = compare;
    for (QWidget *change : {m_changing->takeOver(*former.m_changing), m_failingOver->takeOver(*former.m_failingOver)}) {
        if (change != nullptr && wasChange)
            toActivate = change;
    }
    if (QWidget *help = m_menu->takeOverHelp(*former.m_menu); help != nullptr && wasHelp)
        toActivate = help;
    (toActivate != nullptr ? toActivate : this)->activateWindow();
}

void MainWindow::takeOverSettings(MainWindow &former)
{
    const FormState typed = FormState::of(*former.m_settings);
    former.m_settings->remember();
    const QString page = former.m_settings->page();
    delete former.m_settings;
    m_settings = new SettingsWindow(m_desk, this);
    m_settings->showPage(page);
    typed.restore(*m_settings);
    m_settings->show();
    typed.restoreScrolling(*m_settings);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowUnblocked)
        QMetaObject::invokeMethod(this, &MainWindow::renewable, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

} // namespace phonedesk::ui
