// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changerowsmodel.h"

#include "ui/organizations/rowsview.h"

namespace phonedesk::ui {

ChangeRowsModel::ChangeRowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangeRowsModel::setRows(int count, MakeLine line, const QString &whatHead)
{
    beginResetModel();
    m_count = count;
    m_line = std::move(line);
    m_whatHead = whatHead;
    endResetModel();
}

void ChangeRowsModel::refreshRows()
{
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

int ChangeRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ChangeRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case RowMarkRole:
    case RowMutedRole:
        break;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
    const Line line = m_line(index.row());
    if (role == RowMarkRole)
        return int(index.column() == WhatColumn ? line.mark : Mark::None);
    if (role == RowMutedRole)
        return index.column() == OrganizationColumn || line.isMuted;
    if (index.column() == NumberColumn)
        return line.number;
    return index.column() == OrganizationColumn ? line.organization : line.what;
}

QVariant ChangeRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case OrganizationColumn:
        return tr("Organisation");
    default:
        return m_whatHead;
    }
}

} // namespace phonedesk::ui
