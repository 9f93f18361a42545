// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::core {

// A new collision-resistant id of 25 characters: 'c', time, counter, process, random, as Prisma's cuid() makes them.
QString makeCuid();

} // namespace phonedesk::core
