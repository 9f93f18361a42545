// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/connection.h"
#include "domain/sentrequest.h"
#include "domain/verdict.h"
#include "provisioning/runview.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::provisioning {

// A change that was written down to be sent, and by which step.
struct AskedChange
{
    QString step;
    domain::SentRequest request;

    bool operator==(const AskedChange &) const = default;
};

// What is known of a run so far, as the journal keeps it: enough for another process to go on.
struct KnownState
{
    Ownership ownership = Ownership::NotBought;
    int posts = 0;      // purchases sent, or about to be
    QDateTime intentAt; // our clock when the last of them was written down
    QString numberSid;
    QString phoneNumberId;
    QDateTime boughtAt;
    bool adopted = false;                     // not bought by this run, and taken by a person's decision
    QJsonObject snapshot;                     // Twilio's configuration before this run changed it; empty: never changed
    QList<domain::MessagingService> services; // that the number was in before this run changed it
    QDateTime releaseAskedAt;                 // a release was written down; invalid: none
    QJsonObject released;                     // Twilio's configuration when it was
    std::optional<core::Error> error;
    std::optional<domain::Verdict> verdict;
    QStringList requestIds;
    std::optional<AskedChange> asked;    // until it is known whether it took effect
    QList<domain::SentRequest> requests; // those that did, in order

    bool operator==(const KnownState &) const = default;
};

QJsonObject toJson(const KnownState &state);
KnownState knownStateFromJson(const QJsonObject &json);

} // namespace phonedesk::provisioning
