// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertablemodel.h"

#include "ui/models/numbersorter.h"
#include "words/amounts.h"

#include <algorithm>
#include <utility>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 4000; // are in order sooner than another thread has begun

} // namespace

NumberTableModel::NumberTableModel(std::function<QDateTime()> now, const words::Times &times, QObject *parent)
    : QAbstractTableModel(parent), m_now(std::move(now)), m_times(times), m_sorter(new NumberSorter(this))
{
    connect(m_sorter, &NumberSorter::sorted, this, &NumberTableModel::takeOrder);
    makeMatcher();
}

void NumberTableModel::makeMatcher()
{
    m_matcher = m_index.matcher(m_filter, m_now());
    m_vocabulary = m_index.vocabulary();
}

bool NumberTableModel::passes(int slot)
{
    if (m_vocabulary != m_index.vocabulary())
        makeMatcher();
    return m_matcher.passes(slot);
}

std::vector<int> NumberTableModel::passing(const std::vector<int> &order)
{
    if (m_vocabulary != m_index.vocabulary())
        makeMatcher();
    std::vector<int> shown;
    shown.reserve(order.size());
    std::ranges::copy_if(order, std::back_inserter(shown), [this](int slot) { return m_matcher.passes(slot); });
    return shown;
}

int NumberTableModel::place(const std::vector<int> &order, int slot) const
{
    const auto at = std::lower_bound(order.begin(), order.end(), slot, [this](int a, int b) { return isBefore(a, b); });
    return at == order.end() || *at != slot ? -1 : int(at - order.begin());
}

// Few are added to many: each looks for its place, and the rest is copied.
std::vector<int> NumberTableModel::merged(const std::vector<int> &order, const std::vector<int> &added) const
{
    std::vector<int> all;
    all.reserve(order.size() + added.size());
    auto from = order.begin();
    for (const int slot : added) {
        const auto to = std::lower_bound(from, order.end(), slot, [this](int a, int b) { return isBefore(a, b); });
        all.insert(all.end(), from, to);
        all.push_back(slot);
        from = to;
    }
    all.insert(all.end(), from, order.end());
    return all;
}

void NumberTableModel::setRows(const QList<NumberRow> &rows)
{
    beginResetModel();
    m_sorter->cancel();
    m_touched.clear();
    m_applied = m_wanted;
    m_index.clear();
    for (const NumberRow &row : rows)
        m_index.add(row);
    m_order = NumberIndex::sorted(m_index.sortJob(m_applied));
    makeMatcher();
    m_shown = passing(m_order);
    endResetModel();
    emit contentChanged();
}

void NumberTableModel::add(const QList<NumberRow> &rows)
{
    std::vector<int> added;
    added.reserve(std::size_t(rows.size()));
    for (const NumberRow &row : rows)
        added.push_back(m_index.add(row));
    if (isSorting())
        m_touched.insert(added.begin(), added.end());
    std::ranges::sort(added, [this](int a, int b) { return isBefore(a, b); });
    m_order = merged(m_order, added);
    const std::vector<int> shown = passing(added);
    if (shown.empty()) {
    } else if (m_shown.empty() || isBefore(m_shown.back(), shown.front())) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + shown.size()) - 1);
        m_shown.insert(m_shown.end(), shown.begin(), shown.end());
        endInsertRows();
    } else {
        show(merged(m_shown, shown));
    }
    emit contentChanged();
}

void NumberTableModel::upsert(const NumberRow &row)
{
    const int known = m_index.find(row.key);
    if (known < 0) {
        add({row});
        return;
    }
    if (m_index.row(known) == row)
        return;
    const int from = place(m_shown, known);
    m_order.erase(m_order.begin() + place(m_order, known));
    std::vector<int> others = m_shown;
    if (from >= 0)
        others.erase(others.begin() + from);
    m_index.replace(known, row);
    if (isSorting())
        m_touched.insert(known);
    const auto before = [this](int a, int b) {
        return isBefore(a, b);
    };
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), known, before), known);
    const int to = int(std::lower_bound(others.begin(), others.end(), known, before) - others.begin());
    if (!passes(known)) {
        if (from >= 0) {
            beginRemoveRows({}, from, from);
            m_shown = std::move(others);
            endRemoveRows();
        }
    } else if (from < 0) {
        beginInsertRows({}, to, to);
        m_shown.insert(m_shown.begin() + to, known);
        endInsertRows();
    } else {
        if (from != to) {
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
            others.insert(others.begin() + to, known);
            m_shown = std::move(others);
            endMoveRows();
        }
        emit dataChanged(index(to, 0), index(to, ColumnCount - 1));
    }
    emit contentChanged();
}

void NumberTableModel::remove(const QString &key)
{
    const int slot = m_index.find(key);
    if (slot < 0)
        return;
    m_order.erase(m_order.begin() + place(m_order, slot));
    if (const int row = place(m_shown, slot); row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        m_index.remove(slot);
        endRemoveRows();
    } else {
        m_index.remove(slot);
    }
    if (isSorting())
        m_touched.insert(slot);
    emit contentChanged();
}

void NumberTableModel::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    NumberFilter wider = filter;
    wider.text = m_filter.text;
    const bool narrows =
        wider == m_filter && NumberQuery::fromText(filter.text).narrows(NumberQuery::fromText(m_filter.text));
    m_filter = filter;
    makeMatcher();
    show(passing(narrows ? m_shown : m_order));
    emit contentChanged();
}

void NumberTableModel::refreshAges()
{
    if (m_filter.onlyAttention) { // what is unfinished for long enough is a matter of time
        makeMatcher();
        show(passing(m_order));
    }
    if (!m_shown.empty())
        emit dataChanged(index(0, HealthColumn), index(int(m_shown.size()) - 1, AddedColumn), {Qt::DisplayRole});
    emit contentChanged();
}

int NumberTableModel::rowOfKey(const QString &key) const
{
    const int slot = m_index.find(key);
    return slot < 0 ? -1 : place(m_shown, slot);
}

bool NumberTableModel::needsAttention(const QString &key) const
{
    const int slot = m_index.find(key);
    return slot >= 0 && m_index.needsAttention(slot, m_now());
}

MonthlySum NumberTableModel::shownCost() const
{
    MonthlySum sum;
    const auto cost = m_index.costOf(m_shown);
    for (const auto &[monthly, often] : cost)
        sum.add(monthly, often);
    return sum;
}

std::function<QList<NumberRow>()> NumberTableModel::rowsToRead(const QStringList &keys) const
{
    std::vector<int> wanted;
    for (const QString &key : keys) {
        if (const int slot = m_index.find(key); slot >= 0)
            wanted.push_back(slot);
    }
    return [index = m_index, wanted = keys.isEmpty() ? m_shown : wanted] {
        QList<NumberRow> rows;
        rows.reserve(qsizetype(wanted.size()));
        for (const int slot : wanted)
            rows += index.row(slot);
        return rows;
    };
}

void NumberTableModel::show(std::vector<int> shown)
{
    if (shown == m_shown)
        return;
    // Rows alone: without the hint a header takes its hidden columns for others.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rows;
    rows.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before)
        rows.push_back(m_shown[std::size_t(index.row())]);
    m_shown = std::move(shown);
    QModelIndexList after;
    after.reserve(before.size());
    for (int i = 0; i < before.size(); ++i) {
        const int row = place(m_shown, rows[std::size_t(i)]);
        after += row < 0 ? QModelIndex() : index(row, before.at(i).column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void NumberTableModel::sort(int column, Qt::SortOrder order)
{
    const NumberSort wanted{.column = NumberField(column), .order = order};
    if (column < 0 || column >= ColumnCount || wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_touched.clear();
    if (m_wanted == m_applied)
        m_sorter->cancel();
    else if (m_index.size() <= fewRows)
        takeOrder(NumberIndex::sorted(m_index.sortJob(m_wanted)));
    else
        m_sorter->start(m_index.sortJob(m_wanted));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

// What changed while it was sorted is put into its place here.
void NumberTableModel::takeOrder(std::vector<int> order)
{
    m_applied = m_wanted;
    if (!m_touched.empty()) {
        std::erase_if(order, [this](int slot) { return m_touched.contains(slot); });
        std::vector<int> added;
        std::ranges::copy_if(m_touched, std::back_inserter(added), [this](int slot) { return m_index.isUsed(slot); });
        std::ranges::sort(added, [this](int a, int b) { return isBefore(a, b); });
        order = merged(order, added);
        m_touched.clear();
    }
    m_order = std::move(order);
    show(passing(m_order));
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

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
