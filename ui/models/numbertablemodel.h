// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberrow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace phonedesk::ui {

// What the table shows of all rows. Empty parts let everything through.
struct NumberFilter
{
    QString text; // every word of it has to occur
    QString organizationId;
    QString accountSid;
    bool onlyUnfinished = false;

    bool isEmpty() const { return *this == NumberFilter{}; }
    bool operator==(const NumberFilter &) const = default;
};

// The numbers table. Unfinished rows always come first; then the sorted column, by value; then newest first, so that
// the order is one and the same each time. Rows that change keep their selection.
class NumberTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        OrganizationColumn,
        LabelColumn,
        StatusColumn,
        AddedColumn,
        MonthlyColumn,
        ColumnCount
    };
    enum DataRole { MarkRole = Qt::UserRole + 1, KeyRole, UnfinishedRole };

    // `now` is asked for ages.
    explicit NumberTableModel(std::function<QDateTime()> now, const words::Times &times = {},
                              QObject *parent = nullptr);

    void setRows(QList<NumberRow> rows);
    void upsert(const NumberRow &row);
    void remove(const QString &key);
    void setFilter(const NumberFilter &filter);
    const NumberFilter &filter() const { return m_filter; }
    void refreshAges();

    const NumberRow &rowAt(int row) const { return m_rows.at(m_shown.at(row)); }
    int rowOfKey(const QString &key) const; // -1: not shown
    const QList<NumberRow> &all() const { return m_rows; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void contentChanged(); // anything that counts and sums depend on

private:
    bool passes(const NumberRow &row) const;
    bool isBefore(const NumberRow &a, const NumberRow &b) const;
    int compare(const NumberRow &a, const NumberRow &b) const;
    QString display(const NumberRow &row, int column) const;
    QString toolTip(const NumberRow &row, int column) const;
    QList<int> shownNow() const;
    void rearrange(); // keeps selections: a layout change

    std::function<QDateTime()> m_now;
    words::Times m_times;
    QList<NumberRow> m_rows;
    QHash<QString, int> m_byKey;
    QList<int> m_order; // all rows, sorted
    QList<int> m_shown; // those of m_order that the filter lets through
    NumberFilter m_filter;
    QStringList m_words;
    int m_sortColumn = AddedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace phonedesk::ui
