// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace phonedesk::core {
class Preferences;
}

namespace phonedesk::ui {

// Language, look, text size and times: how the program looks at this desk; and what it does there by itself.
// Everything changes at once.
//
// Object names: settings.general.language, .scheme, .textSize, .times, .compareEvery, .checkEvery, .resetLayouts
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(core::Preferences &preferences, QWidget *parent = nullptr);

private:
    void addLanguage(core::Preferences &preferences);
    void addLook(core::Preferences &preferences);
    void addTimes(core::Preferences &preferences);
    void addWatch(core::Preferences &preferences);
    void addLayouts(core::Preferences &preferences);
};

} // namespace phonedesk::ui
