// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/accounts.h"
#include "sandbox/eventlog.h"
#include "sandbox/ownednumber.h"
#include "sandbox/world.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace phonedesk::sandbox {

class Stock;

// What a demo opens on: 40 organisations and 214 numbers with 13 months behind them. Made from the day alone, so that
// every start of a day shows the same. Nothing that is named lies on that day itself, but for what is told in minutes
// before now.
struct DemoWorld
{
    QList<OwnedNumber> owned; // what the simulated Twilio holds, oldest first
    QList<MessagingService> services;
    QList<Application> applications;
    QList<EventRecord> events;    // oldest first
    QHash<QString, int> answered; // E.164 -> the HTTP status that its voice webhook gives
    QJsonObject desk;             // what Phone Desk's database holds of it; BEHAVIOUR.md, "The demo world"
};

// `stock`: no number of it is given away, so that a search finds all of them.
DemoWorld makeDemoWorld(const QList<Account> &accounts, const Stock &stock, const QDate &today);

} // namespace phonedesk::sandbox
