// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "credentials/credentialstore.h"
#include "domain/twilioaccount.h"
#include "domain/twiliosignature.h"
#include "twilio/authorizer.h"
#include "webhooks/prober.h"

#include <memory>

namespace phonedesk::access {

// The one place that holds an account's secret in memory. It gives a request its header and a webhook check its
// signature; nobody else sees the secret. Immutable: a new secret is a new session.
class AccountSession final : public twilio::Authorizer, public webhooks::Signer
{
public:
    // `keySid` is empty for an Auth Token, which signs too; `signingToken` is for API keys, and may be empty.
    AccountSession(QString accountSid, QString keySid, core::Secret secret, core::Secret signingToken);

    QString accountSid() const override { return m_accountSid; }
    QByteArray authorizationHeader() const override;
    bool canSign() const override;
    // The other credential of an API key that also signs, as a session of its own; null where there is none.
    std::shared_ptr<const AccountSession> signingOnly() const;
    // For putting back what a change that failed has overwritten; empty where it holds none.
    core::Secret secretFor(credentials::Purpose purpose) const;
    QByteArray signature(const QString &url, const domain::FormFields &fields) const override;

private:
    const core::Secret &token() const { return m_keySid.isEmpty() ? m_secret : m_signingToken; }

    QString m_accountSid;
    QString m_keySid;
    core::Secret m_secret;
    core::Secret m_signingToken;
};

} // namespace phonedesk::access
