// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/importmodel.h"

#include "ui/organizations/importtexts.h"
#include "ui/organizations/rowsview.h"

#include <QLocale>

namespace phonedesk::ui {

ImportModel::ImportModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportModel::setPlan(const access::ImportPlan &plan)
{
    m_rows = plan.rows;
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
    m_shown.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const access::ImportEffect effect = m_rows[i].effect;
        if (!m_onlyDoubtful || effect == access::ImportEffect::Refused || effect == access::ImportEffect::Similar)
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
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const access::ImportRow &row = m_rows.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return row.organization.name;
        return index.column() == LineColumn ? QLocale().toString(row.line) : ImportTexts::effect(row);
    case RowMarkRole:
        return int(index.column() == EffectColumn ? ImportTexts::mark(row.effect) : Mark::None);
    case RowMutedRole:
        return index.column() == LineColumn || row.effect == access::ImportEffect::Exists;
    case Qt::TextAlignmentRole:
        return int((index.column() == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == LineColumn ? tr("Line") : tr("What happens");
}

} // namespace phonedesk::ui
