// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/failoverplan.h"

#include "inventory/batchlook.h"

#include <QMap>

#include <algorithm>

namespace phonedesk::inventory {

using domain::BatchRow;
using domain::BatchRowState;
using domain::FieldChanges;

namespace {

using Why = UnchangedNumber::Why;

FieldChanges settingsOf(const domain::WebhookSet &webhooks)
{
    return domain::settingsOf(domain::ListedConfiguration::of({.webhooks = webhooks}));
}

// A number that was set up with the Fail-over set, to the Normal one: only where it still has what it was set up with.
// Empty: somebody gave it other URLs.
FieldChanges toNormal(const domain::ListedNumber &theirs, FieldChanges wanted, const domain::WebhookSet &failover,
                      const domain::WebhookSet &normal)
{
    const FieldChanges present = domain::settingsOf(theirs.configuration);
    const FieldChanges setUp = settingsOf(failover);
    const FieldChanges after = settingsOf(normal);
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        const QString url = domain::urlParameter(place);
        const bool isSetUp = !setUp.value(url).isEmpty() && present.value(url) == setUp.value(url);
        if (wanted.contains(url) && !isSetUp)
            return {};
        // A fallback that only the Fail-over set has goes with it.
        if (domain::isFallback(place) && isSetUp && after.value(url).isEmpty())
            wanted.insert(url, {});
    }
    return wanted;
}

class WayBack
{
public:
    WayBack(const ChangeFacts &facts, const WrittenRows &written, const SetTargets &failover, const SetTargets &normal)
        : m_facts(facts), m_written(written), m_failover(failover), m_normal(normal)
    {
    }

    FailOverPlan plan()
    {
        m_plan.to = domain::UrlSetKind::Normal;
        m_plan.since = m_written.since;
        m_plan.undoes = m_written.last;
        m_meanwhile = planOf(m_facts, m_normal.webhooks, {});
        for (const LookedUp &number : m_facts.numbers) {
            m_byId.insert(number.ours.id, &number);
            const auto back = m_written.back.constFind(number.ours.id);
            if (back != m_written.back.cend())
                addWritten(number, *back);
        }
        for (BatchRow &row : m_meanwhile.rows)
            addMeanwhile(row);
        return std::move(m_plan);
    }

private:
    void addWritten(const LookedUp &number, BatchRow row)
    {
        using Says = BatchLook::Says;
        if (!number.theirs && !number.error) {
            m_plan.plan.unchanged.append({number.ours, Why::NotAtTwilio, {}});
            return;
        }
        row.label = number.ours.label;
        row.organizationId = number.ours.organizationId;
        row.organizationName = number.ours.organizationName;
        const Says says = number.theirs ? lookAt(row, domain::BatchKind::FailBack,
                                                 domain::settingsOf(number.theirs->configuration))
                                              .says
                                        : Says::Send; // it is looked at again before anything is sent
        if (says == Says::AlreadySo) {
            m_plan.plan.unchanged.append({number.ours, Why::AlreadySo, {}});
        } else if (says == Says::Send) {
            row.seq = int(m_plan.plan.rows.size());
            row.error = number.error;
            m_plan.plan.rows.append(row);
        } else {
            row.state = BatchRowState::Changed;
            row.found = number.theirs->configuration;
            m_plan.left.append(row);
        }
    }

    void addMeanwhile(BatchRow &row)
    {
        const LookedUp *number = m_byId.value(row.phoneNumberId);
        const domain::PhoneNumber &ours = number->ours;
        const bool isWritten = m_written.back.contains(ours.id);
        const bool isOlder = m_written.since.isValid() && ours.createdAt < m_written.since;
        if (isWritten || isOlder || m_normal.leftAlone.contains(ours.organizationId))
            return;
        row.wanted = toNormal(*number->theirs, row.wanted, m_failover.webhooks.value(ours.organizationId),
                              m_normal.webhooks.value(ours.organizationId));
        if (!row.wanted.isEmpty())
            m_plan.meanwhile.append(row);
    }

    const ChangeFacts &m_facts;
    const WrittenRows &m_written;
    const SetTargets &m_failover;
    const SetTargets &m_normal;
    QHash<QString, const LookedUp *> m_byId;
    ChangePlan m_meanwhile;
    FailOverPlan m_plan;
};

} // namespace

int FailOverPlan::organizations() const
{
    QSet<QString> ids;
    for (const BatchRow &row : plan.rows)
        ids.insert(row.organizationId);
    return int(ids.size());
}

QStringList FailOverPlan::hosts() const
{
    QMap<QString, int> counts;
    for (const BatchRow &row : plan.rows) {
        QSet<QString> ofRow;
        for (const QString &value : row.wanted) {
            if (const QString host = domain::hostAndPort(value); !host.isEmpty())
                ofRow.insert(host);
        }
        for (const QString &host : std::as_const(ofRow))
            ++counts[host];
    }
    QStringList hosts = counts.keys();
    std::ranges::stable_sort(hosts, std::ranges::greater(), [&counts](const QString &host) { return counts[host]; });
    return hosts;
}

int FailOverPlan::elsewhere() const
{
    QSet<QString> ids;
    for (const NotMovedNumber &number : plan.notMoved)
        ids.insert(number.number.id);
    return int(ids.size());
}

QList<BatchRow> FailOverPlan::all(bool withMeanwhile) const
{
    QList<BatchRow> rows = plan.rows + left;
    if (withMeanwhile)
        rows += meanwhile;
    for (int i = 0; i < rows.size(); ++i) {
        BatchRow &row = rows[i];
        row.seq = i;
        row.state = BatchRowState::Waiting; // each is looked at in its turn
        row.found = {};
        row.error.reset();
    }
    return rows;
}

void addWritten(WrittenRows &written, const QList<BatchRow> &rows)
{
    for (const BatchRow &row : rows) {
        const bool mayHold = row.state == BatchRowState::Written || row.isUnsettled();
        if (!mayHold || row.written.isEmpty())
            continue;
        BatchRow back = wayBack(row, 0);
        const auto before = written.back.find(row.phoneNumberId);
        if (before != written.back.end()) { // what an earlier one wrote besides
            FieldChanges wanted = before->wanted;
            wanted.insert(back.wanted);
            back.wanted = wanted;
        }
        written.back.insert(row.phoneNumberId, back);
    }
}

FailOverPlan planThere(const ChangeFacts &facts, const SetTargets &failover)
{
    FailOverPlan there;
    there.plan = planOf(facts, failover.webhooks, {});
    for (UnchangedNumber &number : there.plan.unchanged) {
        if (number.why == Why::AlreadySo && failover.leftAlone.contains(number.number.organizationId))
            number.why = Why::OwnUrls;
    }
    return there;
}

FailOverPlan planBack(const ChangeFacts &facts, const WrittenRows &written, const SetTargets &failover,
                      const SetTargets &normal)
{
    return WayBack(facts, written, failover, normal).plan();
}

} // namespace phonedesk::inventory
