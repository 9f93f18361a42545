// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/twilioaccount.h"
#include "provisioning/numbersearch.h"
#include "provisioning/request.h"
#include "provisioning/urlsets.h"

#include <optional>

namespace phonedesk::ui {

// What has been entered so far. It outlives pages and failed steps: entries survive Back, Next and Search again.
struct ProvisionDraft
{
    std::optional<domain::Organization> organization;
    std::optional<domain::TwilioAccount> account; // the organisation's, if this desk knows it
    provisioning::SearchInput search;
    std::optional<domain::AvailableNumber> choice;
    QList<domain::AvailableNumber> alternatives; // second and third choice, in order
    QString label;
    provisioning::ExpectedWebhooks expected{.webhooks = domain::defaultWebhooks()};
    QString namePattern; // as the team has it
    std::optional<domain::VerificationPlan> verification;
    std::optional<provisioning::ExistingNumber> existing; // of a connection; a purchase has none

    bool isComplete() const { return organization && account && choice; }
    provisioning::ProvisionRequest request() const
    {
        return {.organizationId = organization->id,
                .organizationName = organization->name,
                .accountSid = account->sid,
                .label = label,
                .choice = *choice,
                .alternatives = alternatives,
                .webhooks = expected.webhooks,
                .namePattern = namePattern,
                .verification = verification,
                .existing = existing};
    }
};

} // namespace phonedesk::ui
