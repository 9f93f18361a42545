// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/timings.h"
#include "store/batches.h"
#include "store/listings.h"
#include "store/repositories.h"
#include "twilio/phoneservice.h"
#include "workflow/journal.h"

#include <functional>
#include <memory>

namespace phonedesk::provisioning {
class NumberActs;
class UrlSets;
} // namespace phonedesk::provisioning

namespace phonedesk::inventory {

class Changes;

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

// What Twilio's own record is read with.
struct RecordNeeds
{
    // Opens an account that this desk knows.
    std::function<core::CallHandle(const QString &accountSid,
                                   core::ResultCallback<std::shared_ptr<twilio::PhoneService>> done)>
        open;
};

// What changes of many numbers are built from.
struct ChangeNeeds
{
    core::Clock &clock;
    core::Timings timings;
    workflow::Journal &journal;
    store::Batches &batches;
    store::Repositories &rows;
    const provisioning::UrlSets &urlSets;
    provisioning::NumberActs &checks;
    // Opens an account that this desk knows.
    std::function<core::CallHandle(const QString &accountSid,
                                   core::ResultCallback<std::shared_ptr<twilio::PhoneService>> done)>
        open;
    QString actor;          // login@host
    QString rollbackFolder; // beside the database
};

// What failing over is built from.
struct FailOverNeeds
{
    core::Clock &clock;
    store::Repositories &rows;
    store::Batches &batches;
    provisioning::UrlSets &urlSets;
    Changes &changes;
};

class Comparison;

// What imports of numbers are built from.
struct ImportNeeds
{
    core::Clock &clock;
    workflow::Journal &journal;
    store::Repositories &rows;
    const provisioning::UrlSets &urlSets;
    Comparison &comparison;
    QString actor; // login@host
};

} // namespace phonedesk::inventory
