// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changelist.h"

#include "ui/changes/changelines.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/organizations/rowsview.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

ChangeList::ChangeList(const QString &prefix, const QStringList &groups, QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)),
      m_view(new RowsView(prefix + u".list"_s, {{140, 1}, {140, 3}, {200, 4}}, this)),
      m_none(new EmptyState(prefix + u".none"_s, this)), m_detail(new ChangeLines(this))
{
    m_tabs->setObjectName(prefix + u".tabs"_s);
    m_tabs->setAccessibleName(tr("Which numbers"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &group : groups)
        m_tabs->addTab(group);
    m_view->setAccessibleName(tr("Numbers of this change"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(&m_model);
    auto *card = new Card(prefix + u".card"_s, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    inCard->addWidget(m_view, 1);
    inCard->addWidget(m_none, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 6));
    column->addWidget(m_tabs);
    column->addWidget(card, 1);
    column->addWidget(m_detail);
    m_detail->setAfter(m_view);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChangeList::groupChosen);
    connect(m_view, &RowsView::currentRowChanged, this, [this] { emit currentRowChanged(currentRow()); });
}

int ChangeList::group() const
{
    return m_tabs->currentIndex();
}

void ChangeList::setGroup(int group)
{
    m_tabs->setCurrentIndex(group);
}

void ChangeList::setCount(int group, const QString &text)
{
    if (m_tabs->tabText(group) != text)
        m_tabs->setTabText(group, text);
}

void ChangeList::setRows(int count, ChangeRowsModel::MakeLine line, const QString &whatHead, const QString &none)
{
    const int current = currentRow();
    m_model.setRows(count, std::move(line), whatHead);
    m_none->setText(none);
    m_view->setVisible(count > 0);
    m_none->setVisible(count == 0);
    if (count > 0)
        m_view->selectRow(qBound(0, current, count - 1));
    else
        m_detail->clear();
    emit currentRowChanged(currentRow());
}

void ChangeList::refreshRows()
{
    m_model.refreshRows();
    emit currentRowChanged(currentRow());
}

int ChangeList::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

QList<int> ChangeList::selectedRows() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    QList<int> rows;
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::ranges::sort(rows);
    return rows;
}

} // namespace phonedesk::ui
