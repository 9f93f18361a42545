// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historyentry.h"

namespace phonedesk::words {

// One line of a number's history: "Bought for $1.15 a month", "Label changed from “Line 7741” to “Intake”". An act of a
// newer version, which this one does not know, is told by its name.
QString describe(const domain::HistoryEntry &entry);
// When: "14:02" today, "22 Nov" within a year, else "Nov 2025". Local time.
QString moment(const QDateTime &at, const QDateTime &now);

} // namespace phonedesk::words
