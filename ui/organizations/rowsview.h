// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace phonedesk::ui {

// What RowsView reads from a model beside Qt::DisplayRole and Qt::TextAlignmentRole.
enum RowRole {
    RowMarkRole = Qt::UserRole + 1, // int(Mark): an icon before the text, both in its colour
    RowIdRole,
    RowMutedRole, // true: what matters less
};

// A table in the program's look: rows of 36, the first column strong, columns that share the width. Enter and a double
// click activate a row.
class RowsView : public QTableView
{
    Q_OBJECT

public:
    // A column's least width in design pixels, and its part of what is left over; hidden where the table is narrower
    // than `from`.
    struct Column
    {
        int width;
        int stretch;
        int from = 0;
    };

    RowsView(const QString &name, QList<Column> columns, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void rowActivated(const QModelIndex &index);
    void currentRowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void refresh();
    void shareWidth();

    QList<Column> m_columns;
};

} // namespace phonedesk::ui
