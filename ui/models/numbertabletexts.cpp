// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// What the numbers table says of a row, and of its columns.

#include "ui/models/numbertablemodel.h"

#include "words/amounts.h"

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags NumberTableModel::flags(const QModelIndex &index) const
{
    const bool isLabel = index.isValid() && index.column() == LabelColumn && !rowAt(index.row()).numberId.isEmpty();
    return QAbstractTableModel::flags(index) | (isLabel ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool NumberTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    emit labelEdited(rowAt(index.row()).key, value.toString());
    return true;
}

QString NumberTableModel::display(const NumberRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.number.display();
    case OrganizationColumn:
        return row.organization;
    case LabelColumn:
        return row.label;
    case StatusColumn:
        return standingText(row.standing, row.isUnfinished);
    case HealthColumn:
        return healthText(row, m_now(), m_times);
    case WebhooksColumn:
        return row.webhooks;
    case AddedColumn:
        return m_times.ago(row.addedAt, m_now());
    case MonthlyColumn:
        return row.isPaid || row.numberId.isEmpty() ? words::amount(row.monthly) : u"–"_s;
    default:
        return {};
    }
}

QString NumberTableModel::toolTip(const NumberRow &row, int column) const
{
    if (column == AddedColumn)
        return m_times.exactly(row.addedAt);
    if (column == HealthColumn && row.checkedAt.isValid())
        //: a status and its age; when that was
        return tr("%1\n%2").arg(display(row, column), m_times.exactly(row.checkedAt));
    if (column == WebhooksColumn)
        return row.urls.split(u'\n', Qt::SkipEmptyParts).join(u'\n');
    if (column == NumberColumn)
        return row.isProtected ? tr("Protected: it cannot be released until that is taken back.") : QString();
    return column == MonthlyColumn ? QString() : display(row, column);
}

QString NumberTableModel::spoken(const NumberRow &row, int column) const
{
    if (column != NumberColumn)
        return display(row, column);
    const QString number = row.isUnfinished ? tr("%1, unfinished").arg(row.number.display()) : row.number.display();
    //: %1 is a number
    return row.isProtected ? tr("%1, protected").arg(number) : number;
}

QVariant NumberTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == MonthlyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KeyRole)
        return m_index.key(m_shown[std::size_t(index.row())]);
    if (role == Qt::FontRole || role == Qt::SizeHintRole || role == Qt::DecorationRole)
        return {};
    const NumberRow row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == LabelColumn ? row.label : display(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: // what the tip says, for who has no mouse
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case MarkRole:
        return int(row.mark);
    case UnfinishedRole:
        return row.isUnfinished;
    case ProtectedRole:
        return row.isProtected;
    default:
        return {};
    }
}

QString NumberTableModel::title(int column)
{
    switch (column) {
    case NumberColumn:
        return tr("Number");
    case OrganizationColumn:
        return tr("Organisation");
    case LabelColumn:
        return tr("Label");
    case StatusColumn:
        return tr("Status");
    case HealthColumn:
        return tr("Health");
    case WebhooksColumn:
        return tr("Webhooks");
    case AddedColumn:
        return tr("Added");
    case MonthlyColumn:
        return tr("Monthly");
    default:
        return {};
    }
}

QVariant NumberTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == MonthlyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::AccessibleTextRole) {
        if (section != sortColumn())
            return title(section);
        return sortOrder() == Qt::AscendingOrder ? tr("%1, sorted upwards").arg(title(section))
                                                 : tr("%1, sorted downwards").arg(title(section));
    }
    return {};
}

} // namespace phonedesk::ui
