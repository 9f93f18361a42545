// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monthlysum.h"
#include "ui/models/numberindex.h"
#include "ui/models/numberscan.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

namespace phonedesk::ui {

class NumberSorter;

// The numbers table, over an index of its own. Unfinished rows always come first; then the sorted column, by value;
// then newest first, so that the order is one and the same each time. Rows that change keep their selection and are
// put where they belong; only another order of many rows is found out beside the GUI thread, and comes a little later.
class NumberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn = int(NumberField::Number),
        OrganizationColumn = int(NumberField::Organization),
        LabelColumn = int(NumberField::Label),
        StatusColumn = int(NumberField::Status),
        HealthColumn = int(NumberField::Health),
        WebhooksColumn = int(NumberField::Webhooks),
        MonthlyColumn = int(NumberField::Price),
        AddedColumn = int(NumberField::Added),
        ColumnCount
    };
    enum DataRole { MarkRole = Qt::UserRole + 1, KeyRole, UnfinishedRole, ProtectedRole };

    // `now` is asked for ages.
    explicit NumberTableModel(std::function<QDateTime()> now, const words::Times &times = {},
                              QObject *parent = nullptr);

    void setRows(const QList<NumberRow> &rows);
    void reserve(int rows);                 // that will be added one part after the other
    void add(const QList<NumberRow> &rows); // with keys that are not there yet
    void upsert(const NumberRow &row);
    void remove(const QString &key);
    // Of many rows those that it lets through are found out in a few turns of the event loop: until then what is shown
    // stays, and contentChanged() follows.
    void setFilter(const NumberFilter &filter);
    bool isFiltering() const { return m_scan.isUnderWay(); }
    const NumberFilter &filter() const { return m_filter; }
    void refreshAges();

    NumberRow rowAt(int row) const { return m_index.row(m_shown[std::size_t(row)]); }
    int rowOfKey(const QString &key) const; // -1: not shown
    bool has(const QString &key) const { return m_index.find(key) >= 0; }
    int allCount() const { return m_index.size(); }
    const NumberCounts &counts(const QString &accountSid); // as they were when a row last changed, or ages were
    bool needsAttention(const QString &key) const;
    MonthlySum shownCost() const;
    // These rows, or all that are shown, as they are now: to be asked for on any thread.
    std::function<QList<NumberRow>()> rowsToRead(const QStringList &keys) const;
    int sortColumn() const { return int(m_wanted.column); }
    Qt::SortOrder sortOrder() const { return m_wanted.order; }
    bool isSorting() const { return m_wanted != m_applied; } // the order that was asked for is still to come

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static QString title(int column);

signals:
    void labelEdited(const QString &key, const QString &label); // by a person; the row changes when it is stored
    void contentChanged();                                      // anything that counts and sums depend on

private:
    bool isBefore(int a, int b) const { return m_index.isBefore(a, b, m_applied); }
    int place(const std::vector<int> &order, int slot) const; // -1: it is not there
    std::vector<int> merged(const std::vector<int> &order, const std::vector<int> &added) const;
    bool passes(int slot);
    void makeMatcher();
    std::vector<int> passing(const std::vector<int> &order);
    std::vector<int> inUse(std::vector<int> rows) const;
    std::vector<int> inOrder(std::vector<int> rows) const;
    void touch(int slot); // its row is another one from now on
    void look(const std::vector<int> &rows);
    void lookOn();
    void takeOrder(std::vector<int> order);
    void show(std::vector<int> shown); // keeps selections: a layout change
    QString display(const NumberRow &row, int column) const;
    QString toolTip(const NumberRow &row, int column) const;
    QString spoken(const NumberRow &row, int column) const;

    std::function<QDateTime()> m_now;
    words::Times m_times;
    NumberIndex m_index;
    std::vector<int> m_order;             // all slots, in the order applied
    std::vector<int> m_shown;             // those of m_order that the filter lets through
    std::optional<NumberCounts> m_counts; // of m_counted; none: to be counted
    QString m_counted;
    NumberFilter m_filter;
    NumberIndex::Matcher m_matcher;
    qsizetype m_vocabulary = -1; // that m_matcher knows
    NumberSort m_applied;
    NumberSort m_wanted;
    std::set<int> m_touched; // since an order was asked for
    NumberScan m_scan;       // of what the filter lets through
    QTimer m_turn;           // it goes on
    NumberSorter *m_sorter;
};

} // namespace phonedesk::ui
