// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QUrl>

namespace phonedesk::twilio {

// Where Twilio's products are: their own hosts, or all of them on loopback for demo and tests. Never mixed: real
// credentials go to Twilio alone, and a test can spend no money.
struct Endpoints
{
    QUrl api{QStringLiteral("https://api.twilio.com")};
    QUrl pricing{QStringLiteral("https://pricing.twilio.com")};
    QUrl monitor{QStringLiteral("https://monitor.twilio.com")};
    QUrl messaging{QStringLiteral("https://messaging.twilio.com")};

    // The values of --twilio-url, "product=address" each. Products not named follow api where that is loopback. The
    // Error (Rejected) says which value is wrong, and why.
    static core::Result<Endpoints> fromOptions(const QStringList &options);

    bool isTest() const; // loopback
    bool operator==(const Endpoints &) const = default;
};

} // namespace phonedesk::twilio
