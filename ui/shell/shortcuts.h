// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

class QWidget;

namespace phonedesk::ui {

// Every key of the program, for the help: those of the actions below `menus`, as they are now, and those that lists,
// wizard and help have.
QList<Shortcut> shortcutsOf(const QWidget &menus);

} // namespace phonedesk::ui
