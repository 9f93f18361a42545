// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repositories.h"

namespace phonedesk::inventory {

// What this room is built from. Only app/services and tests include this header.
struct Needs
{
    store::Repositories &rows;
};

} // namespace phonedesk::inventory
