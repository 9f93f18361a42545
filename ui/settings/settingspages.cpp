// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspages.h"

#include "ui/settings/accountspage.h"
#include "ui/settings/defaultspage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/webhookspage.h"

namespace phonedesk::ui {

QList<SettingsPage *> settingsPages(Desk &desk, QWidget *parent)
{
    QList<SettingsPage *> pages;
    pages += new AccountsPage(desk, parent);
    pages += new WebhooksPage(desk, parent);
    pages += new DefaultsPage(desk.defaults, parent);
    pages += new GeneralPage(desk.preferences, parent);
    return pages;
}

} // namespace phonedesk::ui
