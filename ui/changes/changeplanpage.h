// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/changeplan.h"
#include "ui/common/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace phonedesk::ui {

class ChangeForm;
class FirstNumber;
class PlanList;

// What is to become of the numbers, and for each what that changes and what it does not: nothing is written. Below,
// which number goes first.
//
// Object names: changes.first, .makeFirst, .warning; the form's as ChangeForm, the list's "changes.plan" as ChangeList.
class ChangePlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChangePlanPage(Desk &desk, QWidget *parent = nullptr);

    const std::shared_ptr<const inventory::ChangeFacts> &facts() const { return m_facts; } // null: not read yet
    void setFacts(std::shared_ptr<const inventory::ChangeFacts> facts);
    ChangeForm &form() { return *m_form; }
    // Of what the form says now; empty while it is made, or while the form is not complete.
    const std::optional<inventory::ChangePlan> &plan() const { return m_plan; }
    int first() const;      // its row
    QString reason() const; // why it cannot begin; empty: it can

signals:
    void changed();

private:
    void replanSoon();
    void replan();
    void take(const inventory::ChangePlan &plan);
    void showPlan();

    Desk &m_desk;
    ChangeForm *m_form;
    PlanList *m_list;
    FirstNumber *m_first;
    std::shared_ptr<const inventory::ChangeFacts> m_facts;
    std::optional<inventory::ChangePlan> m_plan;
    QTimer m_soon;
    core::CallHandle m_planning;
};

} // namespace phonedesk::ui
