// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/needs.h"
#include "access/sessions.h"
#include "core/calls.h"

namespace phonedesk::access {

QList<DraftFault> checkDraft(AccountDraft &draft, const QList<domain::TwilioAccount> &known);

struct Accounts::Private
{
    Private(Accounts *q, const Needs &needs) : q(q), needs(needs), sessions(this->needs) {}

    credentials::CredentialStore &storeFor(domain::CredentialPlace place) const;
    // Runs the ladder with a credential that is not kept.
    core::CallHandle tryOut(const QString &accountSid, const QString &keySid, const core::Secret &secret,
                            core::ResultCallback<twilio::AccountAnswer> done) const;
    void replaceRow(const domain::TwilioAccount &account);
    // Writes a secret and the row that says so; then the account may be opened anew.
    void keep(const domain::TwilioAccount &account, const credentials::CredentialKey &key, core::Secret secret,
              const core::Completion<core::Status> &done);
    // addSigningToken() and replaceSecret(): test `credential`, then keep it.
    core::CallHandle testAndKeep(const QString &sid, credentials::Purpose purpose, core::Secret secret,
                                 core::ResultCallback<void> done);

    Accounts *q;
    const Needs needs;
    Sessions sessions;
    QList<domain::TwilioAccount> accounts;
    core::Calls calls;
};

} // namespace phonedesk::access
