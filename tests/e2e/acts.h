// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "killdesk.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace phonedesk::e2e {

// How it is with a number on one side of an act: what Twilio has, and what the desk says.
struct Side
{
    std::optional<Urls> atTwilio; // none: it is not the account's
    QString status;               // of the desk's row; empty: it has none
    QString voiceHost;            // of the desk's row; empty: whatever it is
};

// One thing that phonedesk-headless can be told to do, from where it begins to where it leads.
struct Act
{
    QString name; // "provision"
    QJsonObject script;
    QHash<QString, Urls> twilioBefore;
    QStringList numbers; // that it is about
    Side before;
    Side after;
    QString method = QStringLiteral("POST");
    int mostWrites = 1;                        // on the wire where nothing but this process fails
    QString active = QStringLiteral("Normal"); // the URL set that it leaves active
    std::shared_ptr<QTemporaryDir> database;   // with which the desk begins; none: with an empty one
    QString trouble;                           // it could not be prepared, and why
};

QStringList allActs();
Act prepared(const QString &name, KillDesk &desk);

// Some run or batch that is not over says that it is about this number.
bool isListedOpen(const QJsonObject &state, const QString &number);

// What a desk says that is not so.
struct Untruth
{
    enum class Kind {
        Lost,        // Twilio has it, or has it otherwise, and nothing here says so
        Doubled,     // bought or recorded twice
        FalselyDone, // said to be done, and it is not; or never brought to an end
    };
    Kind kind = Kind::Lost;
    QString text;
};

// `state`: what the desk just said. `isLast`: nothing may be open any more. `wasBegun`: it cannot be as before.
std::optional<Untruth> untruthIn(const QJsonObject &state, const Act &act, KillDesk &desk, bool isLast, bool wasBegun);

} // namespace phonedesk::e2e
