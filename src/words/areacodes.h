// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/areacode.h"

namespace phonedesk::words {

// Why this entry is no area code that a number can be set up in: a sentence.
QString describe(const domain::RefusedAreaCode &refused);
// All of them, a sentence each.
QString describe(const QList<domain::RefusedAreaCode> &refused);

} // namespace phonedesk::words
