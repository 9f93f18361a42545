// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/connection.h"
#include "domain/phonenumber.h"
#include "provisioning/request.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace phonedesk::provisioning {

// What keeps a number from being released.
enum class ReleaseObstacle {
    None,
    NotOurs,          // it was given back or disconnected
    Protected,        // somebody said that it must not be
    EmergencyAddress, // Twilio releases no number that has one (twilio-facts 7)
};
// `present`: what Twilio holds, where that is known.
ReleaseObstacle releaseObstacle(const domain::PhoneNumber &number,
                                const std::optional<domain::NumberConfiguration> &present);

// A number before it is given back: everything that its release would do. Nothing is changed by looking.
struct ReleaseFacts
{
    domain::PhoneNumber number;
    std::optional<domain::NumberConfiguration> present; // none: Twilio does not have it any more
    QList<domain::MessagingService> services;
    std::optional<core::Error> servicesError; // which services it is in is not known, and why

    ReleaseObstacle obstacle() const { return releaseObstacle(number, present); }
};

// Of a run that releases it.
ProvisionRequest releaseRequest(const domain::PhoneNumber &number);

// For so long Twilio's Console offers a released number to the account that had it: as a new purchase (twilio-facts 7).
inline constexpr int recoverableDays = 10;
// The last moment, and the whole days until then, at least 1; 0 when it is over, or the number was not released.
QDateTime recoverableUntil(const domain::PhoneNumber &number);
int recoverableDaysLeft(const QDateTime &releasedAt, const QDateTime &now);

} // namespace phonedesk::provisioning
