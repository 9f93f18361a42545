// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QList>
#include <QString>

namespace phonedesk::sandbox {

// Every SID of the simulation begins with its two letters and "fa4e", so that nobody takes one for Twilio's.
struct Account
{
    QString persona; // "full", "trial", "suspended", "closed", "subaccount", "test", "staging"
    QString sid;
    QString token;
    QString name;
    QString ownerSid; // its own SID, or its parent's
    QString type = QStringLiteral("Full");
    QString status = QStringLiteral("active");
    core::Money balance;

    bool isSubaccount() const { return ownerSid != sid; }
};

enum class KeyKind { Main, Standard, Restricted };

struct ApiKey
{
    QString persona; // "main-key", "standard-key", "restricted-key"
    QString sid;
    QString secret;
    QString name;
    QString accountSid;
    KeyKind kind = KeyKind::Main;
};

enum class WorldKind { Test, Demo };

QList<Account> accountsOf(WorldKind kind);
QList<ApiKey> keysOf(WorldKind kind);

} // namespace phonedesk::sandbox
