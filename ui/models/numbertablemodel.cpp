// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertablemodel.h"

#include "words/amounts.h"

#include <algorithm>
#include <compare>
#include <numeric>
#include <utility>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

NumberTableModel::NumberTableModel(std::function<QDateTime()> now, const words::Times &times, QObject *parent)
    : QAbstractTableModel(parent), m_now(std::move(now)), m_times(times)
{
}

void NumberTableModel::setRows(QList<NumberRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_byKey.clear();
    m_byKey.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_byKey.insert(m_rows.at(i).key, i);
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return isBefore(m_rows.at(a), m_rows.at(b)); });
    m_shown = shownNow();
    endResetModel();
    emit contentChanged();
}

void NumberTableModel::upsert(const NumberRow &row)
{
    const auto before = [this](int a, int b) {
        return isBefore(m_rows.at(a), m_rows.at(b));
    };
    const auto known = m_byKey.constFind(row.key);
    const bool isNew = known == m_byKey.constEnd();
    const int index = isNew ? int(m_rows.size()) : *known;
    if (!isNew && m_rows.at(index) == row)
        return;
    const int from = isNew ? -1 : int(m_shown.indexOf(index));
    if (isNew) {
        m_rows += row;
        m_byKey.insert(row.key, index);
    } else {
        m_order.removeOne(index);
        m_rows[index] = row;
    }
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), index, before), index);

    QList<int> others = m_shown;
    if (from >= 0)
        others.removeAt(from);
    const int to = int(std::lower_bound(others.begin(), others.end(), index, before) - others.begin());
    if (!passes(row)) {
        if (from >= 0) {
            beginRemoveRows({}, from, from);
            m_shown = others;
            endRemoveRows();
        }
    } else if (from < 0) {
        beginInsertRows({}, to, to);
        m_shown.insert(to, index);
        endInsertRows();
    } else {
        if (from != to) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            m_shown.move(from, to);
            endMoveRows();
        }
        emit dataChanged(this->index(to, 0), this->index(to, ColumnCount - 1));
    }
    emit contentChanged();
}

void NumberTableModel::remove(const QString &key)
{
    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.constEnd())
        return;
    const int index = *known;
    const auto forget = [index](QList<int> &list) {
        list.removeOne(index);
        for (int &i : list)
            i -= i > index ? 1 : 0;
    };
    const int shown = int(m_shown.indexOf(index));
    if (shown >= 0)
        beginRemoveRows({}, shown, shown);
    m_rows.removeAt(index);
    m_byKey.remove(key);
    for (int &i : m_byKey)
        i -= i > index ? 1 : 0;
    forget(m_order);
    forget(m_shown);
    if (shown >= 0)
        endRemoveRows();
    emit contentChanged();
}

void NumberTableModel::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.toLower().split(u' ', Qt::SkipEmptyParts);
    rearrange();
    emit contentChanged();
}

void NumberTableModel::refreshAges()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, StatusColumn), index(int(m_shown.size()) - 1, AddedColumn), {Qt::DisplayRole});
}

int NumberTableModel::rowOfKey(const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    return known == m_byKey.constEnd() ? -1 : int(m_shown.indexOf(*known));
}

bool NumberTableModel::passes(const NumberRow &row) const
{
    if (m_filter.onlyUnfinished && !row.isUnfinished)
        return false;
    if (!m_filter.organizationId.isEmpty() && row.organizationId != m_filter.organizationId)
        return false;
    if (!m_filter.accountSid.isEmpty() && row.accountSid != m_filter.accountSid)
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return row.haystack.contains(word); });
}

QList<int> NumberTableModel::shownNow() const
{
    QList<int> shown;
    for (const int i : m_order) {
        if (passes(m_rows.at(i)))
            shown += i;
    }
    return shown;
}

void NumberTableModel::rearrange()
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> rows;
    for (const QModelIndex &index : before)
        rows += m_shown.at(index.row());
    m_shown = shownNow();
    QHash<int, int> position;
    if (!rows.isEmpty()) {
        for (int i = 0; i < m_shown.size(); ++i)
            position.insert(m_shown.at(i), i);
    }
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i) {
        const int row = position.value(rows.at(i), -1);
        after += row < 0 ? QModelIndex() : index(row, before.at(i).column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int NumberTableModel::compare(const NumberRow &a, const NumberRow &b) const
{
    switch (m_sortColumn) {
    case NumberColumn:
        return QString::compare(a.number.toString(), b.number.toString());
    case OrganizationColumn:
        return QString::compare(a.organization, b.organization, Qt::CaseInsensitive);
    case LabelColumn:
        return QString::compare(a.label, b.label, Qt::CaseInsensitive);
    case StatusColumn:
        return a.mark != b.mark ? int(a.mark) - int(b.mark) : QString::compare(a.status, b.status);
    case MonthlyColumn: {
        if (!a.monthly || !b.monthly)
            return int(a.monthly.has_value()) - int(b.monthly.has_value());
        if (const auto order = a.monthly->compare(*b.monthly))
            return std::is_lt(*order) ? -1 : int(std::is_gt(*order));
        return QString::compare(a.monthly->currency(), b.monthly->currency());
    }
    default:
        return a.addedAt < b.addedAt ? -1 : b.addedAt < a.addedAt ? 1 : 0;
    }
}

bool NumberTableModel::isBefore(const NumberRow &a, const NumberRow &b) const
{
    if (a.isUnfinished != b.isUnfinished)
        return a.isUnfinished;
    if (const int order = compare(a, b); order != 0)
        return (order < 0) == (m_sortOrder == Qt::AscendingOrder);
    if (a.addedAt != b.addedAt)
        return a.addedAt > b.addedAt;
    return a.key < b.key;
}

void NumberTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    std::sort(m_order.begin(), m_order.end(), [this](int a, int b) { return isBefore(m_rows.at(a), m_rows.at(b)); });
    rearrange();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
        return statusText(row, m_now(), m_times);
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
    if (column == StatusColumn && row.checkedAt.isValid())
        //: a status and its age; when that was
        return tr("%1\n%2").arg(display(row, column), m_times.exactly(row.checkedAt));
    if (column == OrganizationColumn || column == LabelColumn || column == StatusColumn)
        return display(row, column);
    return {};
}

QVariant NumberTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const NumberRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NumberColumn && row.isUnfinished ? tr("%1, unfinished").arg(row.number.display())
                                                                  : display(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == MonthlyColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole: // what the tip says, for who has no mouse
        return toolTip(row, index.column());
    case MarkRole:
        return int(row.mark);
    case KeyRole:
        return row.key;
    case UnfinishedRole:
        return row.isUnfinished;
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
    QString title;
    switch (section) {
    case NumberColumn:
        title = tr("Number");
        break;
    case OrganizationColumn:
        title = tr("Organisation");
        break;
    case LabelColumn:
        title = tr("Label");
        break;
    case StatusColumn:
        title = tr("Status");
        break;
    case AddedColumn:
        title = tr("Added");
        break;
    case MonthlyColumn:
        title = tr("Monthly");
        break;
    default:
        return {};
    }
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::AccessibleTextRole) {
        if (section != m_sortColumn)
            return title;
        return m_sortOrder == Qt::AscendingOrder ? tr("%1, sorted upwards").arg(title)
                                                 : tr("%1, sorted downwards").arg(title);
    }
    return {};
}

} // namespace phonedesk::ui
