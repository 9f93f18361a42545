// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"
#include "ui/models/numbertablemodel.h"
#include "ui/models/numbertext.h"

#include <QTableView>

class QStackedWidget;

namespace phonedesk::ui {

class EmptyState;
class ColumnWidths;
class Spinner;

// The table itself. Its columns share the width there is: the less important ones go first.
class NumberView : public QTableView
{
    Q_OBJECT

public:
    explicit NumberView(NumberTableModel &model, QWidget *parent = nullptr);

    QStringList selectedKeys() const; // as shown, from the top
    int selectedCount() const;        // without looking at each
    QList<NumberRow> selectedRows() const;
    void copySelection(TextForm form) const; // see asText()
    void selectAll(const QStringList &keys); // those that are shown, and nothing else
    using QTableView::selectAll;
    bool editLabel();                // of the current row, in its cell; false where that is not to be seen
    void openColumnMenu();           // for the current column
    void resetLayout();              // columns and sorting as at first
    void select(const QString &key); // and shows it; nothing where the filter hides it

signals:
    void rowActivated(const QString &key); // Enter or double click
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

    NumberTableModel &m_model;
    ColumnWidths *m_columns = nullptr;
};

// The table or, in its place, why there is none.
class NumberTable : public Card
{
    Q_OBJECT

public:
    enum class Place {
        Loading,
        Rows,
        NoAccount, // nothing is configured
        NoNumbers, // nothing yet
        NoMatch,   // the filter hides all
        NoneYet,   // the chosen organisation has none
        Failed,
    };

    explicit NumberTable(NumberTableModel &model, QWidget *parent = nullptr);

    void setPlace(Place place, const QString &what = {}); // with Failed the problem, with NoneYet who
    Place place() const { return m_place; }
    NumberView &view() { return *m_view; }

signals:
    void connectRequested();
    void demoRequested();
    void setUpRequested();
    void setUpForChosenRequested(); // with NoneYet
    void clearFilterRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QStackedWidget *m_stack;
    NumberView *m_view;
    EmptyState *m_empty;
    Spinner *m_spinner;
    Place m_place = Place::Rows;
    QString m_what;
};

} // namespace phonedesk::ui
