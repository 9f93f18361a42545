// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QHash>
#include <QMenu>

namespace phonedesk::ui {

// What a presenter does behind the scenes: arms a failure for the next step (Ctrl+Shift+1 to 4, in every window),
// chooses the pace, begins anew. Nothing of it shows but in this menu, where what is armed has a tick until it struck.
//
// Object names: menu.demo; action.demoTaken, .demoSlow, .demoLimited, .demoWebhookDown; action.demoFast, .demoNormal,
// .demoUnhurried; action.demoReset.
class DemoMenu : public QMenu
{
    Q_OBJECT

public:
    DemoMenu(const Desk &desk, QWidget *parent);

signals:
    void resetChosen();

private:
    void addScenarios();
    void addPace();
    void refresh();

    const Desk &m_desk;
    QHash<DemoScenario, QAction *> m_scenarios;
    QHash<int, QAction *> m_paces; // by milliseconds
};

} // namespace phonedesk::ui
