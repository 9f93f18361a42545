// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "core/clock.h"
#include "credentials/credentialstore.h"
#include "store/repositories.h"
#include "twilio/authorizer.h"
#include "twilio/phoneservice.h"
#include "webhooks/prober.h"

#include <functional>
#include <memory>

namespace phonedesk::access {

// What this room is built from, and its door to the other rooms. Only app/services and tests include this header.
struct Needs
{
    core::Clock &clock;
    store::Repositories &rows;
    credentials::CredentialStore &keychain;
    credentials::CredentialStore &session; // this process's memory
    // Makes what speaks to Twilio with this credential.
    std::function<std::shared_ptr<twilio::PhoneService>(std::shared_ptr<const twilio::Authorizer>)> phones;
};

// What an account that is known here can be worked with.
struct OpenedAccount
{
    std::shared_ptr<twilio::PhoneService> phones;
    std::shared_ptr<const webhooks::Signer> signer;
    bool isTrial = false;
};

// Opens accounts of `accounts`. NotFound: no such account on this desk; else what the credential store says.
class Gate
{
public:
    explicit Gate(Accounts &accounts) : m_accounts(accounts) {}

    core::CallHandle open(const QString &accountSid, core::ResultCallback<OpenedAccount> done);

private:
    Accounts &m_accounts;
};

} // namespace phonedesk::access
