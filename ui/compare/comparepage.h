// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "ui/common/desk.h"
#include "ui/compare/comparemodel.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace phonedesk::ui {

class Button;
class CompareHead;
class EmptyState;
class Label;
class RowsView;

// Compare with Twilio: the numbers that differ, that Twilio has and we do not, and that we have and Twilio does not,
// with what can be done about each. Reading the last comparison is begun by load().
//
// Object names: comparePage; compare.show (tabs), .filter, .list, .empty with .empty.act, .what, .shown, .repair,
// .adopt, .ignore, .stopIgnoring, .showNumber; those of CompareHead
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Desk &desk, QWidget *parent = nullptr);

    void setAccount(const QString &sid); // its numbers alone; empty: all
    void load();                         // what the last comparison saw, unless it is there already

signals:
    // A number that Twilio has and we do not, and whose it may be: an organisation's id, or empty.
    void adoptRequested(const phonedesk::domain::ListedNumber &number, const QString &organizationId);
    void showRequested(const QString &phoneNumberId); // in the list of numbers

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    QWidget *newFoot();
    void refresh(); // counts, place and acts, once after a burst of changes
    void refreshTabs();
    void refreshPlace();
    void refreshActs();
    void act(); // what Enter does
    void repair();
    void openRepair(const inventory::ComparedNumber &number);
    void adopt();
    void ignore();
    void stopIgnoring();
    const inventory::ComparedNumber *current() const;
    QString obstacle(const inventory::ComparedNumber &number) const; // why nothing can be done about it; empty: it can

    Desk &m_desk;
    CompareHead *m_head;
    CompareModel *m_model;
    QTabBar *m_tabs;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    RowsView *m_list;
    EmptyState *m_empty;
    Label *m_what;
    Label *m_shown;
    Button *m_repair;
    Button *m_adopt;
    Button *m_ignore;
    Button *m_stopIgnoring;
    Button *m_showNumber;
    QTimer m_refresh;
    domain::ShortSid m_chosen; // stays chosen when the list is made anew
    core::CallHandle m_call;
    core::Calls m_checks; // of numbers that were repaired
};

} // namespace phonedesk::ui
