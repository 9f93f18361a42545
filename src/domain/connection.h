// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace phonedesk::domain {

// Whose a URL is that Twilio holds for a number.
enum class UrlOwner {
    Blank,
    TwilioDemo, // what a number starts with (demo.twilio.com): nobody chose it
    Ours,       // on one of our hosts
    Foreign,    // somebody put it there
};
UrlOwner ownerOf(const QString &url, const QStringList &ourHosts);
QStringList hostsOf(const WebhookSet &webhooks); // lower case, each once

// A Messaging Service that a number belongs to (Twilio docs, "Services"). Unless it hands texts on to the number's own
// URL, that URL is dead; and without an inbound URL of its own its texts are dropped.
struct MessagingService
{
    QString sid; // MG...
    QString name;
    bool usesNumbersUrl = false; // use_inbound_webhook_on_number
    QString inboundUrl;

    bool operator==(const MessagingService &) const = default;
};
QJsonObject toJson(const MessagingService &service);
std::optional<MessagingService> messagingServiceFromJson(const QJsonObject &json);

// What connecting does to one thing that Twilio holds for a number.
enum class ConnectionGroup {
    InTheWay, // it makes a URL dead, and has to go before that URL is used
    Changes,
    Stays,
};
enum class ConnectionField {
    Trunk,
    VoiceApplication,
    SmsApplication,
    MessagingService,
    Voice,
    VoiceFallback,
    Status,
    Sms,
    SmsFallback,
    FriendlyName,
    Address,
    EmergencyAddress,
};
QString name(ConnectionField field); // "trunk", "voice" ...: for object names

struct ConnectionLine
{
    ConnectionField field = ConnectionField::Voice;
    ConnectionGroup group = ConnectionGroup::Stays;
    Webhook before; // of a webhook's line
    Webhook after;
    UrlOwner owner = UrlOwner::Blank; // of `before`
    QString text;                     // of another's line: the SID, or a name
    std::optional<MessagingService> service;

    bool operator==(const ConnectionLine &) const = default;
};

// What is there and what will be. `changes` is all that is sent for the number itself.
struct ConnectionPlan
{
    QList<ConnectionLine> lines; // in the order of ConnectionField within a group; groups in theirs
    FieldChanges changes;
    QStringList servicesToLeave; // MG...

    bool isInTheWay(ConnectionField field) const;
    bool areTextsInTheWay() const; // something of SMS is, so that leaving texts as they are is a way out
    bool operator==(const ConnectionPlan &) const = default;
};

// `withTexts` false: SMS stays exactly as it is, whoever answers it.
ConnectionPlan planConnection(const NumberConfiguration &present, const QList<MessagingService> &services,
                              const WebhookSet &wanted, bool withTexts, const QStringList &ourHosts);

// A setting whose value is not the one that was found when the number was connected.
struct RestoreLine
{
    QString parameter; // Twilio's: "VoiceUrl"
    QString found;
    QString present;
    QString ours; // what Twilio last confirmed to us

    bool isOthers() const { return present != ours; } // somebody changed it since
    bool operator==(const RestoreLine &) const = default;
};
// Every setting that Phone Desk may write and that differs from `found`. An application or trunk that was taken away
// is ours where nothing is there now.
QList<RestoreLine> planRestore(const NumberConfiguration &present, const NumberConfiguration &found,
                               const WebhookSet &ours);

// The settings that Phone Desk may write, by Twilio's name. Methods of blank URLs included.
FieldChanges settingsOf(const NumberConfiguration &configuration);

} // namespace phonedesk::domain
