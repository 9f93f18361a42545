// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/ownednumber.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace phonedesk::sandbox {

// What really happened, for tests and for people who want to see: what was bought and given back, what it cost, and
// what was on the wire, whatever the answers said. Bounded; never holds an Authorization header.
class Ledger
{
public:
    void notePurchase(const OwnedNumber &number, const QString &price);
    void noteUpdate(const OwnedNumber &number);
    void noteRelease(const OwnedNumber &number, const QDateTime &when);

    // Called when a request has arrived, before any fault decides what becomes of it.
    void noteRequest(const QString &server, const HttpRequest &request, const QDateTime &when);
    void noteUnknownParameter(const QString &name) { ++m_unknownParameters[name]; }
    // Somebody used a SID that is not one of ours: perhaps real credentials on their way to the wrong place.
    void noteForeignCredential() { ++m_foreignCredentials; }

    QJsonObject toJson() const; // without balances, which the accounts hold
    // The log of requests, oldest first; filters that are empty let everything pass.
    QJsonObject requests(const QString &server, const QString &pathPattern) const;

private:
    QJsonArray m_purchases;
    QJsonArray m_releases;
    QJsonArray m_charges;
    QJsonArray m_updates;
    QMap<QString, int> m_byTemplate;    // "POST /2010-04-01/Accounts/{AC}/IncomingPhoneNumbers.json"
    QMap<QString, int> m_purchasePosts; // by PhoneNumber as sent
    QMap<QString, int> m_unknownParameters;
    QList<QJsonObject> m_log;
    qint64 m_dropped = 0; // log entries that were pushed out
    int m_foreignCredentials = 0;
};

// The path with its SIDs and numbers replaced by their kind.
QString pathTemplate(const QString &path);

} // namespace phonedesk::sandbox
