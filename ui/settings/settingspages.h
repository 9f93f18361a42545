// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QList>

class QWidget;

namespace phonedesk::ui {

class SettingsPage;

// The pages of the settings window in their order: one line each, and only those that work in this mode.
QList<SettingsPage *> settingsPages(Desk &desk, QWidget *parent);

} // namespace phonedesk::ui
