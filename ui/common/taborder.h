// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace phonedesk::ui {

// Qt puts what is made while a window is on the screen at the end of the tab order. This puts what is in `part` (and
// `part` itself) right after `before`, as it was made. `before` must be able to have the focus, by Tab or by a click.
void placeInTabOrder(QWidget *before, QWidget *part);

} // namespace phonedesk::ui
