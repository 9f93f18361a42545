// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/batch.h"
#include "domain/phonenumber.h"
#include "domain/webhookchange.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace phonedesk::inventory {

// A number of ours, and what Twilio was just seen to hold for it.
struct LookedUp
{
    domain::PhoneNumber ours;
    std::optional<domain::ListedNumber> theirs; // empty: it is not in that account, or was not read
    std::optional<core::Error> error;           // why it was not read
};

// What a change is planned upon.
struct ChangeFacts
{
    QList<LookedUp> numbers;
    QHash<QString, domain::MessagingService> services;       // by the SID of the number that is in it
    QHash<QString, QList<domain::Application>> applications; // by account
    QHash<QString, core::Error> othersUnknown;               // by account: services or applications not read
};

// Why a number is not in a plan.
struct UnchangedNumber
{
    enum class Why {
        AlreadySo,
        NotAtTwilio,
        NotRead,   // `error`
        Elsewhere, // its URLs are not used: it is among those not moved
        Nothing,   // nothing of it is on the host that is replaced
        OwnUrls,   // fail-over: its organisation has URLs of its own, and no fail-over of them
    };
    domain::PhoneNumber number;
    Why why = Why::AlreadySo;
    std::optional<core::Error> error;
};

// A number that somebody else answers for.
struct NotMovedNumber
{
    domain::PhoneNumber number;
    domain::AnsweredElsewhere elsewhere;
};

// Which numbers a change changes, and which it does not. Nothing is written.
struct ChangePlan
{
    domain::WebhookChange change;
    QList<domain::BatchRow> rows;
    QList<UnchangedNumber> unchanged;
    QList<NotMovedNumber> notMoved;

    int count(UnchangedNumber::Why why) const;
};

// `expected`: by organisation, what its numbers should have.
ChangePlan planOf(const ChangeFacts &facts, const QHash<QString, domain::WebhookSet> &expected,
                  const domain::WebhookChange &change);

// The hosts of what Twilio holds for these numbers, most used first; with a port where the URL has one.
QStringList hostsIn(const ChangeFacts &facts);

} // namespace phonedesk::inventory
