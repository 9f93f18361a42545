// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhookset.h"
#include "sandbox/accounts.h"
#include "sandbox/demoplan.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace phonedesk::sandbox {

inline constexpr QLatin1StringView productionHost{"api.serviceflow.com"};
inline constexpr QLatin1StringView failoverHost{"failover.serviceflow.com"};
inline constexpr QLatin1StringView stagingHost{"api.staging.serviceflow.com"};
inline constexpr QLatin1StringView formerHost{"hooks.serviceflow.com"};

// A number of the demo world, before it becomes Twilio's resource and the desk's row.
struct DemoNumber
{
    QString organization;
    QString organizationId;
    QString number; // E.164
    QString label;
    Account account;
    bool isTollFree = false;
    QString monthly; // "1.15", USD
    QDateTime createdAt;
    int minutesAgo = 0;   // bought so many minutes before now, instead of createdAt
    int movedDaysAgo = 0; // its webhooks were changed then, if it is older; 0: never
    int checkedMinutesAgo = 0;
    domain::WebhookSet webhooks;
    domain::WebhookSet webhooksBefore;
    std::optional<Story> story;

    QString sid() const;
    QString friendlyName() const;
};

// Drawn by lot, the same each time: 0 to below `below`.
quint32 lot(const QString &seed, quint32 below);
QString idOf(const QString &what); // in the form of a cuid
QString toText(const QDateTime &at);

// The number as the desk knows it: row, check, history, charges, and the run that set it up.
QJsonObject rowOf(const DemoNumber &number, const QDate &today);

} // namespace phonedesk::sandbox
