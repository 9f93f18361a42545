// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace phonedesk::domain {

// One thing that was done to a number, and by whom.
struct HistoryEntry
{
    QDateTime at;
    QString actor; // login@host
    QString act;   // "bought", "configured", "verified", "released" ...
    QString runId;
    QString phoneNumberId; // empty while there is no row
    QString number;        // E.164
    QString organizationId;
    QString accountSid;
    QString requestId;   // Twilio-Request-Id, where Twilio answered
    QJsonObject details; // old and new values, price

    bool operator==(const HistoryEntry &) const = default;
};

// In the details of an entry that changed settings at Twilio: an object with the values that they had before.
inline constexpr QLatin1StringView formerValuesKey{"before"};

} // namespace phonedesk::domain
