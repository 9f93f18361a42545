// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timings.h"
#include "webhooks/connectto.h"
#include "webhooks/prober.h"

namespace phonedesk::core {
class Clock;
}
namespace phonedesk::http {
class Client;
}

namespace phonedesk::webhooks {

// Prober over HTTP. Acts as Twilio does (docs, "Webhooks"): 15 s in all, 64 kB, redirects followed (at most 10; with
// GET after 301 to 303; without signature and password on another host), the URL's user info given where the server
// asks for it. `client` and `clock` outlive it; handles may outlive it.
class WebhookProber final : public Prober
{
public:
    WebhookProber(http::Client &client, core::Clock &clock, const core::Timings &timings, ConnectTo connectTo = {});

    core::CallHandle probe(const ProbeRequest &request, const Signer &signer,
                           std::function<void(domain::WebhookVerdict)> done) override;

private:
    http::Client &m_client;
    core::Clock &m_clock;
    core::Timings m_timings;
    ConnectTo m_connectTo;
};

} // namespace phonedesk::webhooks
