// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyentry.h"

#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::domain {

// A property that an event of Twilio's says was changed, by Twilio's name ("voice_url").
struct ChangedProperty
{
    QString name;
    QString before;
    QString after;

    bool operator==(const ChangedProperty &) const = default;
};

// One entry of Twilio's own record of who changed what (Monitor, "Events").
struct TwilioEvent
{
    QString sid; // AE...
    QDateTime at;
    QString type;      // "phone-number.updated"
    QString actorType; // "user": a person in the Console; "account": a credential
    QString actorSid;  // US..., AC...
    QString source;    // "web", "api", "twilio"
    QString sourceIp;  // empty: Twilio does not say
    QList<ChangedProperty> changes;

    bool operator==(const TwilioEvent &) const = default;
};

// A moment in what happened to a number: on our record, or on Twilio's.
struct TimelineEntry
{
    QDateTime at;
    std::optional<HistoryEntry> ours; // exactly one of the two
    std::optional<TwilioEvent> twilios;

    bool operator==(const TimelineEntry &) const = default;
};

// Both, newest first. What Twilio recorded of our own requests stands there once, as ours.
QList<TimelineEntry> mergedTimeline(const QList<HistoryEntry> &ours, const QList<TwilioEvent> &twilios);

// "VoiceUrl" -> "voice_url": a parameter's name in Twilio's answers and events; and back.
QString propertyOf(const QString &parameter);
QString parameterOf(const QString &property);

// What an entry of ours changed at Twilio: the parameters with their values after it and before it. Only those whose
// former value is known.
struct RecordedChange
{
    QString parameter;
    QString before;
    QString after;

    bool operator==(const RecordedChange &) const = default;
};
QList<RecordedChange> recordedChanges(const HistoryEntry &entry);

} // namespace phonedesk::domain
