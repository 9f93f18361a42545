// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/failoverlook.h"

#include "core/beside.h"
#include "inventory/changes.h"
#include "inventory/needs.h"
#include "provisioning/urlsets.h"
#include "store/sharedtexts.h"

#include <utility>

namespace phonedesk::inventory {

using core::Result;
using domain::UrlSetKind;

namespace {

constexpr int rowsAtOnce = 1000; // read from the database in one piece

} // namespace

FailOverLook::FailOverLook(const FailOverNeeds &needs, domain::Environment environment, UrlSetKind to,
                           QList<domain::Batch> batches, core::ResultCallback<Plan> done)
    : m_needs(needs), m_environment(environment), m_to(to), m_batches(std::move(batches)), m_done(std::move(done)),
      m_texts(std::make_shared<store::SharedTexts>())
{
    if (!m_batches.isEmpty()) {
        m_written.since = m_batches.first().startedAt;
        m_written.last = m_batches.last().id;
    }
}

void FailOverLook::start()
{
    m_call = m_needs.urlSets.refresh([this](const core::Status &read) {
        if (read)
            readOrganizations();
        else
            fail(read.error());
    });
}

void FailOverLook::fail(const core::Error &why)
{
    const auto done = std::move(m_done); // it may destroy this
    done(core::fail(why));
}

void FailOverLook::readOrganizations()
{
    m_call = m_needs.rows.organizations([this](const Result<QList<domain::Organization>> &all) {
        if (!all) {
            fail(all.error());
            return;
        }
        for (const domain::Organization &organization : *all) {
            if (organization.environment == m_environment)
                m_organizations.insert(organization.id, organization);
        }
        readBatch(0, 0);
    });
}

void FailOverLook::readBatch(qsizetype batch, int from)
{
    if (batch == m_batches.size()) {
        readNumbers({});
        return;
    }
    const QString id = m_batches.at(batch).id;
    m_call =
        m_needs.batches.rows(id, from, rowsAtOnce, [this, batch, from](const Result<QList<domain::BatchRow>> &rows) {
            if (!rows) {
                fail(rows.error());
                return;
            }
            addWritten(m_written, *rows);
            if (rows->size() == rowsAtOnce)
                readBatch(batch, from + rowsAtOnce);
            else
                readBatch(batch + 1, 0);
        });
}

void FailOverLook::readNumbers(const std::optional<domain::PhoneNumber> &last)
{
    m_call =
        m_needs.rows.phoneNumbers(last, rowsAtOnce, m_texts, [this](const Result<QList<domain::PhoneNumber>> &numbers) {
            if (!numbers) {
                fail(numbers.error());
                return;
            }
            for (const domain::PhoneNumber &number : *numbers) {
                // One that went to another environment meanwhile still has to go back.
                if (m_organizations.contains(number.organizationId) || m_written.back.contains(number.id))
                    m_numbers.append(number);
            }
            if (numbers->size() == rowsAtOnce)
                readNumbers(numbers->last());
            else
                look();
        });
}

void FailOverLook::look()
{
    m_call = m_needs.changes.look(m_numbers, [this](const Result<std::shared_ptr<const ChangeFacts>> &facts) {
        if (facts)
            plan(*facts);
        else
            fail(facts.error());
    });
}

SetTargets FailOverLook::targets(UrlSetKind kind) const
{
    SetTargets targets;
    for (const domain::Organization &organization : m_organizations) {
        const provisioning::ExpectedWebhooks expected = m_needs.urlSets.expectedWith(kind, organization);
        if (expected.kind == kind)
            targets.webhooks.insert(organization.id, expected.webhooks);
        else
            targets.leftAlone.insert(organization.id);
    }
    return targets;
}

void FailOverLook::plan(const std::shared_ptr<const ChangeFacts> &facts)
{
    const auto make = [facts, to = m_to, environment = m_environment, written = m_written,
                       failover = targets(UrlSetKind::Failover), normal = targets(UrlSetKind::Normal)] {
        auto made = std::make_shared<FailOverPlan>(
            to == UrlSetKind::Failover ? planThere(*facts, failover) : planBack(*facts, written, failover, normal));
        made->environment = environment;
        made->facts = facts;
        return Plan(std::move(made));
    };
    m_call = core::beside<Result<Plan>>(make, [this](const Result<Plan> &made) {
        const auto done = std::move(m_done); // it may destroy this
        done(made);
    });
}

} // namespace phonedesk::inventory
