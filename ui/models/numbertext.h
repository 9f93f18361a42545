// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberrow.h"

#include <QList>

namespace phonedesk::ui {

// Tsv: what is pasted into a table. Csv: RFC 4180, with a head. Json: one object for each number.
enum class TextForm { Tsv, Csv, Json };

// Rows for other programs, UTF-8: numbers in E.164, times in ISO 8601 and UTC, URLs without user info. Text of people
// that a spreadsheet would take for a formula gets an apostrophe before it, but not in JSON. May run on any thread.
QByteArray asText(const QList<NumberRow> &rows, TextForm form);

} // namespace phonedesk::ui
