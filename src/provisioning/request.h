// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"
#include "domain/connection.h"
#include "domain/setupdefaults.h"
#include "domain/webhookset.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::provisioning {

// What a run does.
enum class Flow {
    Provision,  // buys a number
    Connect,    // takes over one that the account has
    Disconnect, // puts a connected one back as it was found
    Change,     // sets some of a number's settings, and leaves all others
    Release,    // gives one back to Twilio
};
QString name(Flow flow); // "provision" ...: stands in the journal
std::optional<Flow> flowFromName(QStringView name);

// A number that is there already, as it was shown when a person said what to do with it.
struct ExistingNumber
{
    QString sid;                              // PN...
    QJsonObject shown;                        // Twilio's resource as it then was
    QList<domain::MessagingService> services; // that it then was in
    bool servicesAreKnown = true;             // false: Twilio did not tell, and it was said
    bool withTexts = true;                    // false: SMS stays as it is, and is not checked

    bool operator==(const ExistingNumber &) const = default;
};

// A number that is to be as it was before it was connected.
struct Disconnection
{
    QString phoneNumberId;
    QString sid;                              // PN...
    QJsonObject found;                        // Twilio's resource before it was connected
    QList<domain::MessagingService> services; // that it was taken out of
    domain::WebhookSet ours;                  // what Twilio last confirmed to us
    domain::FieldChanges shown;               // the settings that differed, with their values as they were shown
    QStringList keep;                         // settings that somebody changed since, and that stay as they are

    bool operator==(const Disconnection &) const = default;
};

// Settings of a number of ours that are to be others. Only those that are neither as they were shown nor as wanted stop
// it; nothing else is sent.
struct SettingsChange
{
    QString phoneNumberId;
    QString sid;                 // PN...
    domain::FieldChanges shown;  // Twilio's parameter -> what it held when a person decided
    domain::FieldChanges wanted; // the same parameters -> what they are to hold
    QString act;                 // what history calls it: "repaired", "reverted"

    bool operator==(const SettingsChange &) const = default;
};

// A number that is to be given back.
struct Release
{
    QString phoneNumberId;
    QString sid; // PN...

    bool operator==(const Release &) const = default;
};

// What a person asked for: everything that a run needs, and that a later process needs to go on with it.
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
    std::optional<ExistingNumber> existing;               // with Connect
    std::optional<Disconnection> disconnection;           // with Disconnect
    std::optional<SettingsChange> change;                 // with Change
    std::optional<Release> release;                       // with Release

    Flow flow() const;
    // The webhooks that are set and checked.
    QList<domain::WebhookKind> kinds() const;

    // "Acme Dental · Main Line", cut to Twilio's 64 characters.
    QString friendlyName() const;
    bool operator==(const ProvisionRequest &) const = default;
};

QJsonObject toJson(const ExistingNumber &existing);
std::optional<ExistingNumber> existingNumberFromJson(const QJsonObject &json);
QJsonObject toJson(const Disconnection &disconnection);
std::optional<Disconnection> disconnectionFromJson(const QJsonObject &json);
QJsonObject toJson(const SettingsChange &change);
std::optional<SettingsChange> settingsChangeFromJson(const QJsonObject &json);
QJsonObject toJson(const Release &release);
std::optional<Release> releaseFromJson(const QJsonObject &json);

QJsonObject toJson(const ProvisionRequest &request);
std::optional<ProvisionRequest> provisionRequestFromJson(const QJsonObject &json);

} // namespace phonedesk::provisioning
