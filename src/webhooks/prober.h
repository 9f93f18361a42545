// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/e164number.h"
#include "domain/twiliosignature.h"
#include "domain/verdict.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace phonedesk::webhooks {

// Signs as Twilio would, with the Auth Token of the account that owns the number. Whoever implements it holds the
// token. Not able to sign: the account is known by an API key only.
class Signer
{
public:
    virtual ~Signer() = default;

    virtual bool canSign() const = 0;
    virtual QByteArray signature(const QString &url, const domain::FormFields &fields) const = 0;
};

struct ProbeRequest
{
    domain::WebhookKind kind = domain::WebhookKind::Voice;
    domain::Webhook webhook;
    QString accountSid;
    domain::E164Number number; // the number that is "called"
};

// Calls one webhook as Twilio does, with a marked test request, and says what is wrong with it. A verdict always comes.
class Prober
{
public:
    virtual ~Prober() = default;

    // `signer` is used during the call only.
    virtual core::CallHandle probe(const ProbeRequest &request, const Signer &signer,
                                   std::function<void(domain::WebhookVerdict)> done) = 0;
};

} // namespace phonedesk::webhooks
