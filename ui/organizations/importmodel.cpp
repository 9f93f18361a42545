// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importmodel.h"

#include "ui/organizations/rowsview.h"

#include <QLocale>

namespace phonedesk::ui {

ImportModel::ImportModel(QStringList headings, QObject *parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings))
{
}

void ImportModel::setRows(Rows rows)
{
    m_rows = std::move(rows);
    refresh();
}

void ImportModel::setOnlyDoubtful(bool only)
{
    m_onlyDoubtful = only;
    refresh();
}

void ImportModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    m_shown.reserve(m_rows.count);
    for (qsizetype i = 0; i < m_rows.count; ++i) {
        if (!m_onlyDoubtful || m_rows.isDoubtful(i))
            m_shown << i;
    }
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size()) + 1;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int last = int(m_headings.size()) - 1;
    const bool isLine = index.column() > last;
    if (role == Qt::TextAlignmentRole)
        return int((isLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RowMarkRole && role != RowMutedRole)
        return {};
    const Row row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case RowMarkRole:
        return int(index.column() == last ? row.mark : Mark::None);
    case RowMutedRole:
        return isLine || row.isMuted;
    default:
        return isLine ? QLocale().toString(row.line) : row.texts.value(index.column());
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isLine = section >= m_headings.size();
    if (role == Qt::TextAlignmentRole)
        return int((isLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return isLine ? tr("Line") : m_headings.at(section);
}

} // namespace phonedesk::ui
