// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apicall.h"
#include "sandbox/faults.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace phonedesk::sandbox {

// The simulated api.twilio.com, pricing.twilio.com and messaging.twilio.com, told apart by the path. Knows nothing of
// sockets.
class TwilioApi
{
public:
    using WorldSource = std::function<World &()>; // the world can be replaced (reset)

    TwilioApi(WorldSource world, const Switches &switches);

    void setBaseUrl(const QString &url) { m_baseUrl = url; }
    void setLatency(int milliseconds) { m_latency = milliseconds; } // for Twilio-Request-Duration only
    // Requests of one account that may be in flight together; 0: no limit. Beyond it 429 with 20429.
    void setConcurrencyLimit(int requests) { m_limit = requests; }

    HttpReply answer(const HttpRequest &request, const Fault *fault);

private:
    struct Caller
    {
        const Account *account = nullptr;
        const ApiKey *key = nullptr;
        QString refusal; // why nobody is let in
    };
    Caller authenticate(const HttpRequest &request);
    ApiReply route(const HttpRequest &request, const Caller &caller);
    ApiReply routeEvents(const HttpRequest &request, const Caller &caller);
    ApiReply routeMessaging(const HttpRequest &request, const Caller &caller);
    ApiReply routeAccount(const HttpRequest &request, const Caller &caller, QStringList segments);
    HttpReply render(const HttpRequest &request, const ApiReply &reply, int concurrent) const;

    WorldSource m_world;
    const Switches &m_switches;
    QString m_baseUrl;
    int m_latency = 0;
    int m_limit = 0;
    std::shared_ptr<QHash<QString, int>> m_inFlight = std::make_shared<QHash<QString, int>>(); // by account SID
};

} // namespace phonedesk::sandbox
