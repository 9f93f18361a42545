// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace phonedesk::ui {

// Both open at once and delete themselves when closed.
void openAbout(QWidget *parent);
void openShortcuts(QWidget *parent);

} // namespace phonedesk::ui
