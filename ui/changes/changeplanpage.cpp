// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changeplanpage.h"

#include "inventory/changes.h"
#include "ui/changes/changeform.h"
#include "ui/changes/firstnumber.h"
#include "ui/changes/planframe.h"
#include "ui/changes/planlist.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::ui {

ChangePlanPage::ChangePlanPage(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new ChangeForm(desk.urlSets)),
      m_list(new PlanList(u"changes.plan"_s, {tr("Changes"), tr("Stays"), tr("Not moved")})),
      m_first(new FirstNumber(u"changes"_s, *m_list))
{
    auto *frame = new PlanFrame(u"changes"_s, this);
    frame->addPart(m_form);
    frame->addPart(tr("First of all"), m_first);
    frame->setList(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangePlanPage::replan);
    connect(m_form, &ChangeForm::edited, this, &ChangePlanPage::replanSoon);
    connect(m_first, &FirstNumber::changed, this, &ChangePlanPage::changed);
    showPlan();
}

void ChangePlanPage::setFacts(std::shared_ptr<const inventory::ChangeFacts> facts)
{
    m_facts = std::move(facts);
    m_form->setHosts(inventory::hostsIn(*m_facts));
    replan();
}

void ChangePlanPage::replanSoon()
{
    m_plan.reset();
    m_planning.abandon();
    m_soon.start();
    emit changed();
}

void ChangePlanPage::replan()
{
    m_soon.stop();
    m_plan.reset();
    if (!m_facts || !m_form->isComplete()) {
        showPlan();
        emit changed();
        return;
    }
    m_planning =
        m_desk.changes.plan(m_facts, m_form->change(), [this](const core::Result<inventory::ChangePlan> &plan) {
            if (plan)
                take(*plan);
        });
}

void ChangePlanPage::take(const inventory::ChangePlan &plan)
{
    m_plan = plan;
    showPlan();
    emit changed();
}

int ChangePlanPage::first() const
{
    return m_first->row();
}

QString ChangePlanPage::reason() const
{
    if (!m_facts)
        return tr("Asking Twilio…");
    if (!m_form->isComplete()) {
        const domain::WebhookChange change = m_form->change();
        if (change.kind != domain::WebhookChange::Kind::ReplaceHost)
            return tr("URLs are needed that Twilio can call.");
        return change.oldHost.isEmpty() || change.newHost.isEmpty() ? tr("Both hosts are needed.")
                                                                    : tr("The new host cannot be used.");
    }
    if (!m_plan)
        return tr("Comparing…");
    return m_plan->rows.isEmpty() ? tr("Nothing would be changed.") : QString();
}

void ChangePlanPage::showPlan()
{
    if (m_plan)
        m_list->setGroups({PlanGroup::ofRows(m_plan->rows), PlanGroup::ofUnchanged(m_plan->unchanged),
                           PlanGroup::ofNotMoved(m_plan->notMoved)},
                          {});
    else
        m_list->setGroups({}, reason());
    m_first->setPlan(m_plan ? &*m_plan : nullptr, m_facts.get());
}

} // namespace phonedesk::ui
