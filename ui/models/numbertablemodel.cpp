// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numbertablemodel.h"

#include "ui/models/numbersorter.h"

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
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &NumberTableModel::lookOn);
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

std::vector<int> NumberTableModel::inUse(std::vector<int> rows) const
{
    std::erase_if(rows, [this](int slot) { return !m_index.isUsed(slot); });
    return rows;
}

std::vector<int> NumberTableModel::inOrder(std::vector<int> rows) const
{
    std::ranges::sort(rows, [this](int a, int b) { return isBefore(a, b); });
    return rows;
}

void NumberTableModel::touch(int slot)
{
    if (isSorting())
        m_touched.insert(slot);
    m_scan.touch(slot);
    m_counts.reset();
}

void NumberTableModel::setRows(const QList<NumberRow> &rows)
{
    beginResetModel();
    m_sorter->cancel();
    m_scan.stop();
    m_touched.clear();
    m_counts.reset();
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

void NumberTableModel::reserve(int rows)
{
    m_index.reserve(rows);
}

void NumberTableModel::add(const QList<NumberRow> &rows)
{
    std::vector<int> added;
    added.reserve(std::size_t(rows.size()));
    for (const NumberRow &row : rows)
        added.push_back(m_index.add(row));
    for (const int slot : added)
        touch(slot);
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
    touch(known);
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
    touch(slot);
    emit contentChanged();
}

void NumberTableModel::setFilter(const NumberFilter &filter)
{
    if (filter == m_filter)
        return;
    NumberFilter wider = filter;
    wider.text = m_filter.text;
    const bool narrows = !isFiltering() && wider == m_filter &&
                         NumberQuery::fromText(filter.text).narrows(NumberQuery::fromText(m_filter.text));
    m_filter = filter;
    makeMatcher();
    look(narrows ? m_shown : m_order);
}

void NumberTableModel::look(const std::vector<int> &rows)
{
    if (m_filter.isEmpty()) {
        m_scan.stop();
        show(m_order);
        emit contentChanged();
        return;
    }
    m_scan.start(rows);
    lookOn();
}

// What was found last is shown until all rows were looked through.
void NumberTableModel::lookOn()
{
    if (!m_scan.isUnderWay())
        return;
    if (m_vocabulary != m_index.vocabulary())
        makeMatcher();
    if (!m_scan.goOn(m_matcher)) {
        m_turn.start();
        return;
    }
    NumberScan::Result result = m_scan.take();
    if (!result.touched.empty())
        result.passed = merged(result.passed, inOrder(passing(inUse(result.touched))));
    show(std::move(result.passed));
    emit contentChanged();
}

void NumberTableModel::refreshAges()
{
    m_counts.reset();
    if (m_filter.onlyAttention) { // what is unfinished for long enough is a matter of time
        makeMatcher();
        look(m_order);
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

const NumberCounts &NumberTableModel::counts(const QString &accountSid)
{
    if (!m_counts || m_counted != accountSid) {
        m_counts = m_index.counts(accountSid, m_now());
        m_counted = accountSid;
    }
    return *m_counts;
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

// What changed while it was sorted is put into its place here. The same rows are shown as before.
void NumberTableModel::takeOrder(std::vector<int> order)
{
    m_applied = m_wanted;
    if (!m_touched.empty()) {
        std::erase_if(order, [this](int slot) { return m_touched.contains(slot); });
        order = merged(order, inOrder(inUse({m_touched.begin(), m_touched.end()})));
        m_touched.clear();
    }
    m_order = std::move(order);
    std::vector<char> isShown(std::size_t(m_index.slotCount()), 0);
    for (const int slot : m_shown)
        isShown[std::size_t(slot)] = 1;
    std::vector<int> shown;
    shown.reserve(m_shown.size());
    std::ranges::copy_if(m_order, std::back_inserter(shown), [&](int slot) { return isShown[std::size_t(slot)] != 0; });
    show(std::move(shown));
    if (isFiltering())
        look(m_order);
}

int NumberTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

} // namespace phonedesk::ui
