// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspages.h"

#include "core/preferences.h"
#include "ui/settings/aboutpage.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/databasepage.h"
#include "ui/settings/defaultspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/logspage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/organizationspage.h"
#include "ui/settings/webhookspage.h"

namespace phonedesk::ui {

QList<SettingsPage *> settingsPages(Desk &desk, QWidget *parent)
{
    QList<SettingsPage *> pages;
    pages += new AccountsPage(desk, parent);
    pages += new OrganizationsPage(desk, parent);
    pages += new WebhooksPage(desk, parent);
    pages += new DefaultsPage(desk.defaults, parent);
    if (desk.database)
        pages += new DatabasePage(*desk.database, desk.mode, desk.preferences.times(), parent);
    pages += new GeneralPage(desk.preferences, parent);
    if (desk.network && desk.mode != Mode::Demo) // a demo uses no network
        pages += new NetworkPage(*desk.network, desk.preferences.times(), parent);
    if (desk.support) {
        pages += new LogsPage(*desk.support, parent);
        pages += new AboutPage(*desk.support, parent);
    }
    return pages;
}

} // namespace phonedesk::ui
