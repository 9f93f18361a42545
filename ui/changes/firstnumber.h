// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changeplan.h"

#include <QWidget>

namespace phonedesk::ui {

class Button;
class Label;
class PlanList;

// Which number of a plan goes first, and the choice of another. Below, what about the numbers is not known.
//
// Object names: PREFIX.first, .makeFirst, .warning
class FirstNumber : public QWidget
{
    Q_OBJECT

public:
    // Another is chosen in the first group of `list`.
    FirstNumber(const QString &prefix, PlanList &list, QWidget *parent = nullptr);

    // Null: nothing is planned.
    void setPlan(const inventory::ChangePlan *plan, const inventory::ChangeFacts *facts);
    int row() const { return m_row; }

signals:
    void changed();

private:
    void refresh();

    PlanList &m_list;
    QList<domain::BatchRow> m_rows;
    int m_row = 0;
    Label *m_text;
    Button *m_instead;
    Label *m_warning;
};

} // namespace phonedesk::ui
