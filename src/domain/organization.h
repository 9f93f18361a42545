// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace phonedesk::domain {

// A ServiceFlow customer. It has numbers, and one Twilio account that its new numbers are bought from; no credentials.
struct Organization
{
    QString id; // cuid
    QString name;
    QString accountSid; // AC...
    QDateTime createdAt;

    bool operator==(const Organization &) const = default;
};

} // namespace phonedesk::domain
