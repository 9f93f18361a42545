// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace phonedesk::domain {

// A ServiceFlow customer. It has numbers, and one Twilio account that its new numbers are bought from; no credentials.
struct Organization
{
    QString id; // cuid
    QString name;
    QString accountSid; // AC...: pays for its new numbers
    QDateTime createdAt;
    Environment environment = Environment::Production; // whose webhooks its numbers get
    QStringList areaCodes;                             // preferred, best first
    QString wishedNumber;                              // E.164, chosen in onboarding; may be gone by now
    QString defaultLabel;                              // of its new numbers; empty: the team's
    QString note;
    QDateTime archivedAt; // invalid: in use

    bool isArchived() const { return archivedAt.isValid(); }
    bool operator==(const Organization &) const = default;
};

// What keeps an organisation from being archived.
struct ArchiveObstacles
{
    int liveNumbers = 0; // neither given back nor disconnected
    int openRuns = 0;

    bool isNone() const { return liveNumbers == 0 && openRuns == 0; }
    bool operator==(const ArchiveObstacles &) const = default;
};

// What of a name no two organisations may share: it, without case and outer spaces.
QString nameKey(const QString &name);

} // namespace phonedesk::domain
