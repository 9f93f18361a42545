// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/switches.h"
#include "sandbox/world.h"

namespace phonedesk::sandbox {

// Gives the account `count` numbers (one in a hundred set up otherwise than the rest), and writes the pages in which
// a client that asks for 1000 at a time gets them.
void addManyNumbers(World &world, const Switches &switches, const Account &account, int count);

} // namespace phonedesk::sandbox
