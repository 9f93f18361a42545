// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "domain/e164number.h"
#include "domain/verdict.h"
#include "domain/webhookset.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace phonedesk::domain {

// PRD-002, "Database Changes".
enum class PhoneNumberStatus {
    Pending,   // ours, never verified
    Active,    // verified, and still ours
    Suspended, // its account is suspended or closed, or it is missing at Twilio
    Released,  // given back, or disconnected
};
QString name(PhoneNumberStatus status); // "pending" ...: the PRD's enum values
std::optional<PhoneNumberStatus> phoneNumberStatusFromName(QStringView name);

// A number that we know, from the moment Twilio gives it a SID.
struct PhoneNumber
{
    QString id; // cuid
    QString organizationId;
    QString organizationName; // read with it; not stored with it
    E164Number number;
    QString twilioSid;  // PN...
    QString accountSid; // AC...: its own account's, whatever the organisation's is today
    QString label;
    PhoneNumberStatus status = PhoneNumberStatus::Pending;
    WebhookSet webhooks;                // what Twilio last confirmed
    std::optional<core::Money> monthly; // as it was when bought; empty: unknown
    std::optional<Verdict> verdict;     // the last check
    QDateTime createdAt;
    QDateTime disconnectedAt;  // with Released: disconnected, and still the account's. Invalid otherwise
    QDateTime releasedAt;      // with Released: given back to Twilio. Invalid otherwise
    bool wasConnected = false; // it was there before us, and how it was is kept; read with it, not stored with it
    bool isProtected = false;  // nobody may release it until that is taken back
    int rowVersion = 0;        // counted up by each write

    bool operator==(const PhoneNumber &) const = default;
};

} // namespace phonedesk::domain
