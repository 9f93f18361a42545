// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/failoverwalk.h"

#include "e2e/person.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void FailOverWalk::seen(const QString &window, const QString &screen)
{
    QWidget *shown = m_person.see(window)->window();
    if (!m_onlooker.size.isEmpty() && shown->size() != m_onlooker.size)
        shown->resize(m_onlooker.size);
    settle();
    m_onlooker.seen(screen, shown);
}

void FailOverWalk::findTargetDown()
{
    m_onlooker.told(u"The target does not answer"_s);
    m_person.chooseInMenu(u"action.demoWebhookDown"_s);
    m_person.chooseInMenu(u"action.failOver"_s);
    m_person.waitToSee(u"failover.host"_s);
    m_person.wait(u"Twilio is not read"_s, [this] { return !m_person.sees(u"failover.looking"_s); });
    seen(u"failover"_s, u"target-down"_s);
    m_person.typeInto(u"failover.host"_s, u"failover.serviceflow.com"_s);
    m_person.wait(u"the host's name does not count"_s,
                  [this] { return m_person.see(u"failover.begin"_s)->isEnabled(); });
    seen(u"failover"_s, u"host-typed"_s);
    m_person.click(u"failover.cancel"_s);
    m_person.waitNotToSee(u"failover"_s);
    m_person.chooseInMenu(u"action.demoWebhookDown"_s);
}

void FailOverWalk::ask()
{
    m_onlooker.told(u"All of Production, to its Fail-over set"_s);
    m_person.chooseInMenu(u"action.failOver"_s);
    m_person.waitToSee(u"failover.target"_s);
    if (m_person.sees(u"failover.host"_s)) // it was not up again yet
        m_person.click(u"failover.again"_s);
    m_person.wait(u"nothing is planned"_s, [this] { return m_person.see(u"failover.begin"_s)->isEnabled(); });
    seen(u"failover"_s, u"fail-over"_s);
    m_person.see<QTabBar>(u"failover.plan.tabs"_s)->setCurrentIndex(1);
    seen(u"failover"_s, u"who-stays"_s);
    m_person.see<QTabBar>(u"failover.plan.tabs"_s)->setCurrentIndex(0);
}

void FailOverWalk::changeOne()
{
    m_onlooker.told(u"One number first"_s);
    m_person.click(u"failover.begin"_s);
    m_person.waitToSee(u"changes.rest"_s);
    seen(u"changes"_s, u"one-first"_s);
}

void FailOverWalk::changeTheOthers()
{
    m_onlooker.told(u"The others, at a word"_s);
    m_person.click(u"changes.rest"_s);
    m_person.waitToSee(u"changes.goOn"_s); // one account is suspended: its number waits
    seen(u"changes"_s, u"failed-over"_s);
    m_person.click(u"changes.close"_s);
    m_person.waitNotToSee(u"changes"_s);
    m_person.waitToSee(u"failOverNotice.Production"_s);
    seen(u"numbers"_s, u"strip"_s);
}

void FailOverWalk::bringBack()
{
    m_onlooker.told(u"And back"_s);
    m_person.click(u"failOverNotice.Production.back"_s);
    m_person.waitToSee(u"failover.target"_s);
    m_person.wait(u"nothing is planned"_s, [this] { return m_person.see(u"failover.begin"_s)->isEnabled(); });
    seen(u"failover"_s, u"fail-back"_s);
    m_person.click(u"failover.begin"_s);
    m_person.waitToSee(u"changes.status"_s);
    m_person.waitNotToSee(u"failOverNotice.Production"_s);
    m_person.wait(u"the numbers are not back"_s, [this] { return !m_person.sees(u"changes.stop"_s); });
    seen(u"changes"_s, u"failed-back"_s);
    m_person.click(u"changes.close"_s);
    m_person.waitNotToSee(u"changes"_s);
}

} // namespace phonedesk::e2e
