// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "domain/timeline.h"
#include "words/times.h"

#include <QStringList>

#include <optional>

namespace phonedesk::words {

// What was done, in a few words: "Bought for $1.15 a month", "Check failed: voice answered 502".
QString describe(const domain::HistoryEntry &entry);
// "Bought for $1.15 a month by you"; `me` is this desk's actor.
QString whatAndWho(const domain::HistoryEntry &entry, const QString &me);

// The same of Twilio's own record: "Changed: Voice webhook, by USfa…07".
QString whatAndWho(const domain::TwilioEvent &event);
// On whose record it stands, and from where it was done: "Phone Desk", "Twilio Console, 198.51.100.24".
QString sourceOf(const domain::TimelineEntry &entry);

// What goes into a ticket about a number. Empty where it is not known.
struct NumberSummary
{
    QString number; // E.164
    QString numberSid;
    QString organization;
    QString label;
    QString accountName;
    QString accountSid;
    std::optional<core::Money> monthly;
    QDateTime verifiedAt; // invalid: never, or not now
    QStringList requestIds;
};

// One line each, "Number: +15125550100".
QString summaryText(const NumberSummary &summary);

} // namespace phonedesk::words
