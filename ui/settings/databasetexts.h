// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/databasefacts.h"
#include "words/times.h"

#include <QString>

namespace phonedesk::ui {

// "214 numbers, 40 organisations and 2 Twilio accounts."
QString contentsText(const domain::DatabaseFacts &facts);
// "Last change: 11/22/26 14:02. 1.2 MB."
QString lastChangeText(const domain::DatabaseFacts &facts, const words::Times &times);
// "(512) 555-0101, (512) 555-0102 and 3 more"
QString numbersText(const QStringList &e164);

// Why a copy could not be made, and what to do about it.
QString whyNoCopy(const core::Error &error);
// Why a file cannot be restored. Nothing was changed.
QString whyNoRestore(const core::Error &error);

} // namespace phonedesk::ui
