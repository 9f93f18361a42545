// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountdraft.h"

namespace phonedesk::ui {

// What is wrong with an entry, for its field.
QString wordsFor(const access::DraftFault &fault);

} // namespace phonedesk::ui
