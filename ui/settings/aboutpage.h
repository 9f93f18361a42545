// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace phonedesk::ui {

class SupportRoom;

// Version, what it is built with, its licence, and where its data are. Everything can be selected and copied.
//
// Object names: settings.about.version, .libraries, .copy, .dataFolder, .openData, .logFolder, .openLogs, .licence
class AboutPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AboutPage(SupportRoom &room, QWidget *parent = nullptr);

private:
    void addFolder(const QString &label, const QString &name, const QString &path);
};

} // namespace phonedesk::ui
