// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/timings.h"
#include "store/repositories.h"
#include "twilio/phoneservice.h"
#include "webhooks/prober.h"
#include "workflow/journal.h"

#include <memory>

namespace phonedesk::provisioning {

// An account that can be worked with now.
struct OpenAccount
{
    std::shared_ptr<twilio::PhoneService> phones;
    std::shared_ptr<const webhooks::Signer> signer; // never null; it may be unable to sign
    bool isTrial = false;
};

// Opens accounts: reads the secret once. Errors: CredentialMissing, CredentialDenied, NotFound (unknown account).
class AccountGate
{
public:
    virtual ~AccountGate() = default;

    virtual core::CallHandle open(const QString &accountSid, core::ResultCallback<OpenAccount> done) = 0;
};

// What this room is built from. Only app/services and tests include this header.
struct Needs
{
    core::Clock &clock;
    core::Timings timings;
    workflow::Journal &journal;
    store::Repositories &rows;
    AccountGate &accounts;
    webhooks::Prober &prober;
    QString actor; // login@host
};

} // namespace phonedesk::provisioning
