// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changerowsmodel.h"

#include <QWidget>

class QTabBar;

namespace phonedesk::ui {

class EmptyState;
class RowsView;
class ChangeLines;

// Numbers of a change in groups with their counts, and below the list what one of them is about.
//
// Object names: PREFIX.tabs, PREFIX.list, PREFIX.none; the lines as ChangeLines says.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    ChangeList(const QString &prefix, const QStringList &groups, QWidget *parent = nullptr);

    int group() const;
    void setGroup(int group);
    void setCount(int group, const QString &text); // the tab's text, its count in it
    void setRows(int count, ChangeRowsModel::MakeLine line, const QString &whatHead, const QString &none);
    void refreshRows();
    int currentRow() const; // -1: none
    QList<int> selectedRows() const;
    ChangeLines &detail() { return *m_detail; }
    RowsView &view() { return *m_view; }

signals:
    void groupChosen(int group);
    void currentRowChanged(int row);

private:
    ChangeRowsModel m_model;
    QTabBar *m_tabs;
    RowsView *m_view;
    EmptyState *m_none;
    ChangeLines *m_detail;
};

} // namespace phonedesk::ui
