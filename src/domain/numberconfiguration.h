// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"
#include "domain/webhookset.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace phonedesk::domain {

// Twilio's parameter name ("VoiceUrl") -> the value to send. An empty value clears (docs, "IncomingPhoneNumbers").
using FieldChanges = QMap<QString, QString>;

// What Twilio holds for a number that an account owns (the IncomingPhoneNumber resource). Unset text is "" here,
// whether Twilio said "" or null.
struct NumberConfiguration
{
    QString sid;        // PN...
    QString accountSid; // AC...
    E164Number number;
    QString friendlyName;
    WebhookSet webhooks;
    QString voiceApplicationSid; // with one of these two, voice URLs are ignored
    QString trunkSid;
    QString smsApplicationSid; // with this, the SMS URL is ignored
    QString emergencyAddressSid;
    QString emergencyAddressStatus;
    Capabilities capabilities;
    QDateTime dateCreated; // whole seconds, UTC
    QDateTime dateUpdated;
    QJsonObject raw; // the resource as it came, for the snapshot that is kept before a change

    bool operator==(const NumberConfiguration &) const = default;
};

// What has to be sent so that `kind` of this number goes to `wanted`: only what differs, and whatever makes the URL
// dead is cleared too (an application or trunk for voice, an application for SMS). A fallback that is not wanted stays
// as it is: it is the customer's. Empty: nothing.
FieldChanges changesNeeded(const NumberConfiguration &current, WebhookKind kind, const WebhookSet &wanted);
FieldChanges changesNeeded(const NumberConfiguration &current, const WebhookSet &wanted);

} // namespace phonedesk::domain
