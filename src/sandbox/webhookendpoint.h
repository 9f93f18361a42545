// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/world.h"

#include <functional>

namespace phonedesk::sandbox {

// ServiceFlow's webhook endpoint as a stand-in: what a customer's callers would hear. It lets nobody in whose
// X-Twilio-Signature does not fit the URL that Twilio was given and the token of the AccountSid in the request.
class WebhookEndpoint
{
public:
    explicit WebhookEndpoint(std::function<World &()> world) : m_world(std::move(world)) {}

    HttpReply answer(const HttpRequest &request) const;

private:
    bool isSigned(const HttpRequest &request) const;

    std::function<World &()> m_world;
};

} // namespace phonedesk::sandbox
