// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/urlset.h"
#include "inventory/failover.h"
#include "ui/common/desk.h"
#include "ui/common/dialogbase.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;

namespace phonedesk::ui {

class EmptyState;
class FirstNumber;
class MessageStrip;
class PlanFrame;
class PlanList;
class Spinner;
class TargetCheck;

// Asks whether an environment's numbers are to go to its Fail-over set, or back to what they were, with what that
// changes and what it does not. Nothing is written before it begun(). Not modal.
//
// Object names: failover; failover.message with .show, .looking, .environment, .effects, .meanwhile, .none with
// .settings, .cancel, .begin; .first, .makeFirst, .warning as FirstNumber; the check's as TargetCheck; the list's
// "failover.plan" as ChangeList.
class FailOverDialog : public DialogBase
{
    Q_OBJECT

public:
    // `to`: Failover, or Normal for the way back. `environment` is chosen at first, if it can be.
    FailOverDialog(Desk &desk, domain::UrlSetKind to, std::optional<domain::Environment> environment, QWidget *parent);
    ~FailOverDialog() override;

    domain::UrlSetKind to() const { return m_to; }
    std::optional<domain::Environment> environment() const; // that is chosen

signals:
    void begun(const QString &batchId);
    void showRequested(const QString &batchId);
    void settingsRequested();

private:
    bool isBack() const { return m_to == domain::UrlSetKind::Normal; }
    void layOut();
    void fillEnvironments(std::optional<domain::Environment> chosen);
    void look();
    void take(std::shared_ptr<const inventory::FailOverPlan> plan);
    void begin();
    void send();
    void refresh();
    void showObstacle();
    void fail(const QString &title, const core::Error &error);
    QString reason() const; // why it cannot begin; empty: it can

    Desk &m_desk;
    const domain::UrlSetKind m_to;
    MessageStrip *m_message;
    Spinner *m_looking;
    EmptyState *m_none;
    QComboBox *m_environment;
    TargetCheck *m_target;
    Label *m_effects;
    QCheckBox *m_meanwhile;
    PlanList *m_list;
    FirstNumber *m_first;
    PlanFrame *m_frame = nullptr;
    Button *m_cancel = nullptr;
    Button *m_begin = nullptr;
    std::shared_ptr<const inventory::FailOverPlan> m_plan;
    std::optional<inventory::FailOverObstacle> m_obstacle;
    core::CallHandle m_call;
    core::CallHandle m_beginning;
};

} // namespace phonedesk::ui
