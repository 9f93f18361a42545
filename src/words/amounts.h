// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace phonedesk::words {

// "$1.15" for USD (what Twilio bills in), "CAD 1.15" otherwise; "unknown" where it is not known: never 0.
QString amount(const std::optional<core::Money> &money);
QString perMonth(const std::optional<core::Money> &money); // "$1.15/month", "price unknown"
QString aMonth(const std::optional<core::Money> &money);   // "$1.15 a month"
// Twilio charges again on the day of purchase; the 31st slides to the month's end (docs, "billing of phone numbers").
QDate nextCharge(const QDate &bought);
QString dayAndMonth(const QDate &date); // "22 December"
// Local, with seconds, and in UTC: "22 November 2026, 15:02:11 (14:02:11 UTC)".
QString fullTime(const QDateTime &at);
QString clockTime(const QDateTime &at);                 // local, "14:02"
QString ago(const QDateTime &at, const QDateTime &now); // "just now", "3 min ago", "2 h ago", then the date

} // namespace phonedesk::words
