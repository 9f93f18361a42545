// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "inventory/failoverplan.h"

#include <functional>

namespace phonedesk::store {
class SharedTexts;
}

namespace phonedesk::inventory {

struct FailOverNeeds;

// Makes the plan of a fail-over or a fail-back: what our database says, then what Twilio holds, then what follows from
// both. One look per object; it ends with its death.
class FailOverLook
{
public:
    using Plan = std::shared_ptr<const FailOverPlan>;

    // `batches`: those whose rows are to go back, oldest first.
    FailOverLook(const FailOverNeeds &needs, domain::Environment environment, domain::UrlSetKind to,
                 QList<domain::Batch> batches, core::ResultCallback<Plan> done);
    void start();

private:
    void readOrganizations();
    void readBatch(qsizetype batch, int from);
    void readNumbers(const std::optional<domain::PhoneNumber> &last);
    void look();
    void plan(const std::shared_ptr<const ChangeFacts> &facts);
    SetTargets targets(domain::UrlSetKind kind) const;
    void fail(const core::Error &why);

    const FailOverNeeds &m_needs;
    const domain::Environment m_environment;
    const domain::UrlSetKind m_to;
    const QList<domain::Batch> m_batches;
    core::ResultCallback<Plan> m_done;
    QHash<QString, domain::Organization> m_organizations; // of the environment
    WrittenRows m_written;
    QList<domain::PhoneNumber> m_numbers;
    std::shared_ptr<store::SharedTexts> m_texts;
    core::CallHandle m_call;
};

} // namespace phonedesk::inventory
