// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace phonedesk::core {
class Preferences;
}

namespace phonedesk::ui {

// Language, look and text size: how the program looks at this desk. Everything changes at once.
//
// Object names: settings.general.scheme, .textSize
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(core::Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace phonedesk::ui
