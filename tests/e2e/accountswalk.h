// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/scenes.h"

namespace phonedesk::e2e {

// The accounts of a desk that has several: a subaccount under its parent, one that was removed, the dialogs that change
// them; and, after a start without their keys, what is said of that.
QStringList walkAccounts(const Stage &stage);

} // namespace phonedesk::e2e
