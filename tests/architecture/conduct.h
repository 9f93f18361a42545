// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <QStringList>

// How a single file behaves. Each function returns one line per violation, "file:line: what is wrong".
namespace phonedesk::architecture {

// Licence lines, #pragma once, the room's namespace, length, nothing left for later.
QStringList form(const SourceFile &file);
// No nested event loops, no blocking waits, no sleeping in tests, no static dialogs, no service locators.
QStringList eventLoopIsMains(const SourceFile &file);
// connect() and singleShot() with a lambda name a context object, so that nobody is called after his death.
QStringList lambdasHaveContext(const SourceFile &file);
// No variable at namespace scope and no static variable that can change. A heuristic: it reads declarations, not types.
QStringList noMutableGlobals(const SourceFile &file);

} // namespace phonedesk::architecture
