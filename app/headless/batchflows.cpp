// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"

using namespace Qt::StringLiterals;

// What is done to all numbers: one goes first, and the rest follows once it is verified.
namespace phonedesk::headless {

namespace {

domain::WebhookSet onHost(domain::WebhookSet webhooks, const QString &host)
{
    for (domain::Webhook *webhook : {&webhooks.voice, &webhooks.sms, &webhooks.status}) {
        QUrl url(webhook->url);
        url.setHost(host);
        webhook->url = url.toString();
    }
    return webhooks;
}

// What a person sees before anything is begun, and would not begin with.
bool isWhole(const inventory::ChangePlan &plan)
{
    return plan.count(inventory::UnchangedNumber::Why::NotRead) == 0;
}

} // namespace

void Flow::changeAll()
{
    m_calls.keep(m_services.changes().look(m_services.numbers().all(), [this](const auto &facts) {
        if (!facts) {
            failed(u"look"_s, facts.error());
            return;
        }
        const domain::WebhookChange change{.kind = domain::WebhookChange::Kind::Set,
                                           .webhooks =
                                               onHost(domain::defaultWebhooks(), m_script.value("host"_L1).toString())};
        m_calls.keep(m_services.changes().plan(*facts, change, [this](const auto &plan) {
            if (!plan)
                failed(u"plan"_s, plan.error());
            else if (!isWhole(*plan))
                end(u"not-read"_s);
            else
                m_calls.keep(m_services.changes().begin(*plan, 0, [this](const auto &begun) { takeBatch(begun); }));
        }));
    }));
}

void Flow::saveFailOverSet(const std::function<void()> &then)
{
    const domain::UrlSet set{.kind = domain::UrlSetKind::Failover,
                             .webhooks = onHost(domain::defaultWebhooks(), m_script.value("host"_L1).toString())};
    m_calls.keep(m_services.urlSets().save(set, [this, then](const core::Status &saved) {
        if (saved)
            then();
        else
            failed(u"url-set"_s, saved.error());
    }));
}

void Flow::failOver(domain::UrlSetKind to)
{
    m_calls.keep(m_services.failOver().plan(domain::Environment::Production, to, [this](const auto &plan) {
        if (!plan)
            failed(u"plan"_s, plan.error());
        else if (!isWhole((*plan)->plan))
            end(u"not-read"_s);
        else
            m_calls.keep(m_services.failOver().begin(**plan, {}, [this](const auto &begun) { takeBatch(begun); }));
    }));
}

void Flow::takeBatch(const core::Result<QString> &begun)
{
    if (!begun) {
        failed(u"begin"_s, begun.error());
        return;
    }
    m_batchId = *begun;
    lookAtBatch();
}

void Flow::lookAtBatch()
{
    const auto view = m_services.changes().view(m_batchId);
    if (!view || m_ended)
        return;
    if (!view->isOpen())
        end(u"ended"_s);
    else if (view->canary == inventory::CanaryState::Verified)
        m_services.changes().letRestFollow(m_batchId);
    else if (!view->isWorking && (view->error || view->count(domain::BatchRowState::Failed) > 0))
        end(u"open"_s);
}

} // namespace phonedesk::headless
