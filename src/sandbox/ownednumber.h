// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"
#include "sandbox/switches.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace phonedesk::sandbox {

// A number that an account owns: one IncomingPhoneNumber.
struct OwnedNumber
{
    QString sid;
    QString accountSid;
    QString number;
    QString type; // path segment
    domain::Capabilities capabilities;
    QString addressRequirements = QStringLiteral("none");
    QString origin = QStringLiteral("twilio");
    bool beta = false;
    QDateTime created; // UTC, whole seconds
    QDateTime updated;
    QMap<QString, QString> settings; // by field name ("voice_url"); what is not here was never set
    int unregistrationReads = 0;     // reads that still show pending-unregistration

    QString setting(const QString &field) const { return settings.value(field); }
    bool hasEmergencyAddress() const { return !setting(QStringLiteral("emergency_address_sid")).isEmpty(); }
};

// The 35 fields of Twilio's resource. Items of the sub-lists Local, TollFree and Mobile have no `type`.
QJsonObject toJson(const OwnedNumber &number, const Switches &switches, bool withType = true);

// "VoiceUrl" -> "voice_url"; empty for a parameter that sets no field.
QString fieldOfParameter(const QString &parameter);
QStringList settableParameters();

QString twilioDate(const QDateTime &utc); // "Thu, 30 Jul 2015 23:19:04 +0000"

} // namespace phonedesk::sandbox
