// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "http/route.h"

#include <QUrl>

#include <chrono>

namespace phonedesk::core {
class Clock;
}

namespace phonedesk::http {

enum class ProxyAnswer {
    Open,          // it leads to the host
    NotFound,      // its own name is not known
    NotReached,    // nothing listens there
    WantsPassword, // 407
    Refused,       // it answered, and does not lead there
    NoAnswer,      // within the deadline
    NotAProxy,     // what answers there does not speak HTTP
};

// Asks the route's proxy for a tunnel to `host` at 443, and sends nothing through it. Qt tells most of these apart only
// in words of the user's language. Never an Error.
core::CallHandle checkProxy(const Route &route, const QString &host, core::Clock &clock,
                            std::chrono::milliseconds deadline, std::function<void(ProxyAnswer)> done);

// The proxy that the system wants for `url`, as a route with Way::Proxy; Way::Direct where it wants none, or one that
// is no HTTP proxy. May take a moment.
Route systemRouteFor(const QUrl &url);

} // namespace phonedesk::http
