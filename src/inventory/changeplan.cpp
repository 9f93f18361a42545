// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/changeplan.h"

#include <QMap>

#include <algorithm>

namespace phonedesk::inventory {

namespace {

using Why = UnchangedNumber::Why;

domain::BatchRow rowOf(const LookedUp &number, int seq, const domain::FieldChanges &wanted)
{
    const domain::PhoneNumber &ours = number.ours;
    return {.seq = seq,
            .phoneNumberId = ours.id,
            .twilioSid = ours.twilioSid,
            .accountSid = ours.accountSid,
            .organizationId = ours.organizationId,
            .organizationName = ours.organizationName,
            .label = ours.label,
            .number = ours.number,
            .shown = number.theirs->configuration,
            .wanted = wanted};
}

Why whyUnchanged(const domain::WebhookChange &change, bool isElsewhere)
{
    if (isElsewhere)
        return Why::Elsewhere;
    return change.kind == domain::WebhookChange::Kind::ReplaceHost ? Why::Nothing : Why::AlreadySo;
}

} // namespace

int ChangePlan::count(UnchangedNumber::Why why) const
{
    return int(std::ranges::count(unchanged, why, &UnchangedNumber::why));
}

ChangePlan planOf(const ChangeFacts &facts, const QHash<QString, domain::WebhookSet> &expected,
                  const domain::WebhookChange &change)
{
    ChangePlan plan{.change = change};
    for (const LookedUp &number : facts.numbers) {
        if (!number.theirs) {
            plan.unchanged.append({number.ours, number.error ? Why::NotRead : Why::NotAtTwilio, number.error});
            continue;
        }
        domain::OtherAnswers others{.applications = facts.applications.value(number.ours.accountSid)};
        if (const auto it = facts.services.constFind(number.ours.twilioSid); it != facts.services.cend())
            others.service = *it;
        const domain::PlannedChange planned =
            domain::planChange(number.theirs->toConfiguration(), others, change, number.ours.organizationId,
                               expected.value(number.ours.organizationId));
        for (const domain::AnsweredElsewhere &elsewhere : planned.notMoved)
            plan.notMoved.append({number.ours, elsewhere});
        if (planned.wanted.isEmpty())
            plan.unchanged.append({number.ours, whyUnchanged(change, !planned.notMoved.isEmpty()), {}});
        else
            plan.rows.append(rowOf(number, int(plan.rows.size()), planned.wanted));
    }
    return plan;
}

QStringList hostsIn(const ChangeFacts &facts)
{
    QHash<domain::ListedConfiguration, int> configurations; // most numbers are set up alike
    for (const LookedUp &number : facts.numbers) {
        if (number.theirs)
            ++configurations[number.theirs->configuration];
    }
    QMap<QString, int> counts;
    for (auto it = configurations.cbegin(); it != configurations.cend(); ++it) {
        const domain::WebhookSet webhooks = it.key().webhooks();
        for (const domain::UrlPlace place : domain::allUrlPlaces) {
            const QString host = domain::hostAndPort(domain::webhookAt(webhooks, place).url);
            if (!host.isEmpty())
                counts[host] += it.value();
        }
    }
    QStringList hosts = counts.keys();
    std::ranges::stable_sort(hosts, std::ranges::greater(), [&counts](const QString &host) { return counts[host]; });
    return hosts;
}

} // namespace phonedesk::inventory
