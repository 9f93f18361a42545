// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QDate>
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

} // namespace phonedesk::words
