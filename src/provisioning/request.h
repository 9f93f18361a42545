// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"
#include "domain/setupdefaults.h"
#include "domain/webhookset.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::provisioning {

// What a person asked for on Review: everything that a purchase needs, and that a later process needs to go on with it.
struct ProvisionRequest
{
    QString organizationId;
    QString organizationName;
    QString accountSid;                          // who pays
    QString label;                               // "Main Line"
    domain::AvailableNumber choice;              // with the price that was shown
    QList<domain::AvailableNumber> alternatives; // second and third choice, in order
    domain::WebhookSet webhooks;                 // complete: nothing in them is a placeholder any more
    int place = 1;                               // of `choice`: 2 or 3 where those before it were gone
    QString namePattern;                         // of the FriendlyName, see domain/friendlyname.h; empty: the default
    std::optional<domain::VerificationPlan> verification; // none: the program's own Timings

    // "Acme Dental · Main Line", cut to Twilio's 64 characters.
    QString friendlyName() const;
    bool operator==(const ProvisionRequest &) const = default;
};

QJsonObject toJson(const ProvisionRequest &request);
std::optional<ProvisionRequest> provisionRequestFromJson(const QJsonObject &json);

} // namespace phonedesk::provisioning
