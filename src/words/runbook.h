// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"

#include <QList>
#include <QString>

namespace phonedesk::words {

// A change of many numbers for a ticket, as plain text: when (UTC), by whom, each number with its old and new values
// and Twilio's request id, and what was left as it was. User info in URLs is masked.
QString runBook(const domain::Batch &batch, const QList<domain::BatchRow> &rows);

// "Written", "Changed since" ...
QString describe(domain::BatchRowState state);
// Why a row was not written; empty where it was, or waits.
QString whyNot(const domain::BatchRow &row);

} // namespace phonedesk::words
