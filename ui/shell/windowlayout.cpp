// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/organizations.h"
#include "ui/accounts/keynotice.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "ui/common/messagestrip.h"
#include "ui/common/modestrip.h"
#include "ui/numbers/numberdetails.h"
#include "ui/numbers/numbertable.h"
#include "ui/shell/compareacts.h"
#include "ui/shell/databasenotice.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/networknotice.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toolrow.h"
#include "ui/shell/watchnotice.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

// Where the main window's panes stand, which of them there is room for, and how one gets from one to the next.
namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using Place = NumberTable::Place;

namespace {

QSize firstSize(const QWidget &window)
{
    return {px(&window, 1280), px(&window, 760)};
}

QList<int> firstPanes(const QWidget &window)
{
    return {px(&window, 204), px(&window, 676), px(&window, 332)};
}

} // namespace

void MainWindow::layOut()
{
    setMenuBar(m_menu);
    m_count->setObjectName(u"status.count"_s);
    m_note->setObjectName(u"status.note"_s);
    m_count->setRole(Role::Muted);
    m_note->setRole(Role::Muted);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes(firstPanes(*this));

    m_panes->addWidget(m_splitter);
    auto *status = new QHBoxLayout;
    status->setContentsMargins(px(this, 18), px(this, 9), px(this, 18), px(this, 10));
    status->setSpacing(px(this, 16));
    status->addWidget(m_count);
    status->addStretch(1);
    status->addWidget(m_note);
    m_notice->setSpacing(px(this, 8));
    m_notice->addWidget(m_keys);
    m_notice->addWidget(m_runNotice);
    m_notice->addWidget(m_changeNotice);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_mode);
    if (m_desk.database != nullptr) {
        auto *notice = new DatabaseNotice(*m_desk.database);
        column->addWidget(notice);
        connect(notice, &DatabaseNotice::settingsRequested, this, [this] { openSettings(u"database"_s); });
    }
    if (m_desk.network != nullptr) {
        auto *notice = new NetworkNotice(*m_desk.network);
        column->addWidget(notice);
        connect(notice, &NetworkNotice::settingsRequested, this, [this] { openSettings(u"network"_s); });
    }
    column->addWidget(&m_comparing->notice());
    column->addWidget(m_tools);
    column->addLayout(m_notice);
    column->addLayout(m_panes, 1);
    column->addLayout(status);
    setCentralWidget(middle);
    setMinimumSize(640, 420);
    resize(firstSize(*this));
}

void MainWindow::arrange()
{
    const Place place = m_table->place();
    const bool nothingYet = place == Place::NoAccount || place == Place::NoNumbers;
    const bool hasSidebar = !nothingYet || !m_desk.organizations.all().isEmpty();
    m_tools->setVisible(!nothingYet);
    m_sidebar->setVisible(hasSidebar && place != Place::NoAccount && width() >= px(this, 620));
    // Its margins would stay when it is hidden.
    bool hasNotice = false;
    for (int i = 0; i < m_notice->count(); ++i)
        hasNotice = hasNotice || !m_notice->itemAt(i)->widget()->isHidden();
    m_notice->setContentsMargins(px(this, 16), hasNotice ? px(this, 8) : 0, px(this, 16), hasNotice ? px(this, 12) : 0);
    m_panes->setContentsMargins(px(this, 16), nothingYet && !hasNotice ? px(this, 16) : 0, px(this, 16), 0);
    m_details->setVisible(m_wantsDetails && !nothingYet && width() >= px(this, 900));
}

// As they are read; of the account strip and the row below it, what can be used there without the mouse most.
void MainWindow::focusNextPane()
{
    struct Pane
    {
        const QWidget *whole;
        QWidget *target;
    };
    const std::array panes{Pane{m_mode, m_mode->findChild<Button *>(u"modeStrip.choose"_s)},
                           Pane{m_tools, m_tools->findChild<QLineEdit *>(u"toolRow.filter"_s)},
                           Pane{m_sidebar, m_sidebar}, Pane{m_table, &m_table->view()},
                           Pane{m_details, m_details->findChild<Button *>(u"details.copyNumber"_s)}};
    const QWidget *focus = QGuiApplication::focusObject() != nullptr ? focusWidget() : nullptr;
    const auto here = std::ranges::find_if(panes, [focus](const Pane &pane) {
        return focus != nullptr && (pane.whole == focus || pane.whole->isAncestorOf(focus));
    });
    const auto at = here != panes.end() ? std::size_t(here - panes.begin()) : panes.size() - 1;
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget *target = panes.at((at + step) % panes.size()).target;
        if (target->isVisible() && target->isEnabled()) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_splitter != nullptr)
        arrange();
}

void MainWindow::resetLayout()
{
    m_table->view().resetLayout();
    m_menu->showDetails->setChecked(true);
    showNormal();
    resize(firstSize(*this));
    m_splitter->setSizes(firstPanes(*this));
}

} // namespace phonedesk::ui
