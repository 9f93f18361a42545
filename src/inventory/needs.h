// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/listings.h"
#include "store/repositories.h"
#include "twilio/phoneservice.h"

#include <functional>
#include <memory>

namespace phonedesk::provisioning {
class UrlSets;
}

namespace phonedesk::inventory {

// What this room is built from. Only app/services and tests include this header.
struct Needs
{
    store::Repositories &rows;
};

// What the comparison is built from.
struct ComparisonNeeds
{
    core::Clock &clock;
    store::Repositories &rows;
    store::Listings &listings;
    const provisioning::UrlSets &urlSets;
    // Opens an account that this desk knows.
    std::function<core::CallHandle(const QString &accountSid,
                                   core::ResultCallback<std::shared_ptr<twilio::PhoneService>> done)>
        open;
    QString actor; // login@host
};

} // namespace phonedesk::inventory
