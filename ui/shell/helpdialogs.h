// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace phonedesk::ui {

// Opens at once and deletes itself when closed.
void openAbout(QWidget *parent);

} // namespace phonedesk::ui
