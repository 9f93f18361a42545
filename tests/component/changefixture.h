// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/changes.h"
#include "inventory/failover.h"
#include "inventory/needs.h"
#include "provisioning/numberacts.h"
#include "provisioning/urlsets.h"
#include "support/provisioningdesk.h"

namespace phonedesk::testsupport {

// Numbers of ours over a real database and a scripted Twilio, and the rooms that change many of them.
class ChangeFixture
{
protected:
    void open();
    void close();
    void restart(); // as after a kill; what hung answers again
    domain::PhoneNumber addNumber(int index, const QString &organizationId = {},
                                  const domain::WebhookSet &webhooks = domain::defaultWebhooks());
    void addNumbers(int count);
    domain::NumberConfiguration &theirs(int index) { return m_desk->phones->owned[m_numbers.at(index).twilioSid]; }
    domain::PhoneNumber ours(int index);
    int updates() const; // requests that were to change something

    std::unique_ptr<ProvisioningDesk> m_desk;
    std::unique_ptr<provisioning::UrlSets> m_urlSets;
    std::unique_ptr<provisioning::NumberActs> m_acts;
    std::unique_ptr<store::Batches> m_batches;
    std::unique_ptr<inventory::Changes> m_changes;
    std::unique_ptr<inventory::FailOver> m_failOver;
    QList<domain::PhoneNumber> m_numbers;
    core::Calls m_calls;

private:
    void build();
    void leave();
};

} // namespace phonedesk::testsupport
