// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/demomenu.h"

#include "ui/common/icons.h"

#include <QActionGroup>
#include <QPointer>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

DemoMenu::DemoMenu(const Desk &desk, QWidget *parent) : QMenu(tr("&Demo"), parent), m_desk(desk)
{
    setObjectName(u"menu.demo"_s);
    addScenarios();
    addPace();
    connect(this, &QMenu::aboutToShow, this, &DemoMenu::refresh);
    if (!desk.resetDemo)
        return;
    addSeparator();
    QAction *reset = addAction(actionIcon(Icon::Reset), tr("&Reset demo"));
    reset->setObjectName(u"action.demoReset"_s);
    connect(reset, &QAction::triggered, this, [this] {
        m_desk.resetDemo();
        emit resetChosen();
    });
}

void DemoMenu::addScenarios()
{
    addSection(tr("Next failure"));
    const auto add = [this](const QString &name, const QString &text, DemoScenario scenario) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(u"Ctrl+Shift+%1"_s.arg(m_scenarios.size() + 1)));
        action->setShortcutContext(Qt::ApplicationShortcut); // mostly the wizard is in front
        m_scenarios.insert(scenario, action);
        connect(action, &QAction::triggered, this, [this, scenario] {
            m_desk.arm(scenario);
            refresh();
        });
    };
    add(u"action.demoTaken"_s, tr("&Number just got taken"), DemoScenario::NumberTaken);
    add(u"action.demoSlow"_s, tr("Twilio is &slow"), DemoScenario::TwilioSlow);
    add(u"action.demoLimited"_s, tr("Rate &limited"), DemoScenario::RateLimited);
    add(u"action.demoWebhookDown"_s, tr("&Webhook down"), DemoScenario::WebhookDown);
}

void DemoMenu::addPace()
{
    if (!m_desk.setDemoLatency)
        return;
    addSection(tr("Answers"));
    auto *paces = new QActionGroup(this);
    const auto add = [&](const QString &name, const QString &text, int milliseconds) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        paces->addAction(action);
        m_paces.insert(milliseconds, action);
        connect(action, &QAction::triggered, this, [this, milliseconds] { m_desk.setDemoLatency(milliseconds); });
    };
    add(u"action.demoFast"_s, tr("&Fast"), 50);
    add(u"action.demoNormal"_s, tr("N&ormal, 0.6 s"), 600);
    add(u"action.demoUnhurried"_s, tr("&Unhurried, 2 s"), 2000);
}

void DemoMenu::refresh()
{
    if (QAction *pace = m_desk.demoLatency ? m_paces.value(m_desk.demoLatency()) : nullptr)
        pace->setChecked(true);
    if (!m_desk.askArmed)
        return;
    m_desk.askArmed([self = QPointer(this)](const QList<DemoScenario> &armed) {
        if (!self)
            return;
        for (auto it = self->m_scenarios.cbegin(); it != self->m_scenarios.cend(); ++it)
            it.value()->setChecked(armed.contains(it.key()));
    });
}

} // namespace phonedesk::ui
