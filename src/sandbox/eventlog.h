// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace phonedesk::sandbox {

// Who changed a number, and from where.
struct Actor
{
    QString type; // "user": somebody in the Console; "account": a credential
    QString sid;
    QString source; // "web", "api"
    QString ip;
};

// One entry of the simulated Monitor's record.
struct EventRecord
{
    QString sid; // AE...
    QString accountSid;
    QString resourceSid;
    QString type; // "phone-number.updated"
    Actor actor;
    QDateTime at; // UTC
    QJsonObject data;
};

// What was changed, as Twilio tells it: every property with its value before and after.
QJsonObject eventData(const QMap<QString, QString> &before, const QMap<QString, QString> &changes);

// The record of the whole world, oldest first; the oldest go when there are too many.
class EventLog
{
public:
    void note(EventRecord record); // gives it its SID
    const QList<EventRecord> &records() const { return m_records; }

private:
    QList<EventRecord> m_records;
    int m_nextSid = 0;
};

} // namespace phonedesk::sandbox
