// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/changewalk.h"

#include "e2e/person.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void ChangeWalk::seen(const QString &screen)
{
    QWidget *window = m_person.see(u"changes"_s)->window();
    if (!m_onlooker.size.isEmpty() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    settle();
    m_onlooker.seen(screen, window);
}

void ChangeWalk::plan(const QString &organization)
{
    m_onlooker.told(u"The webhooks of several numbers"_s);
    m_person.clickRow(u"sidebar"_s,
                      [&](const QModelIndex &index) { return index.data().toString().contains(organization); });
    m_person.clickRow(u"numbers"_s, [](const QModelIndex &) { return true; });
    m_person.press(Qt::Key_A, Qt::ControlModifier);
    m_person.chooseInMenu(u"action.updateWebhooks"_s);
    m_person.waitToSee(u"changes.kind"_s);
    m_person.wait(u"Twilio is not read"_s, [this] { return !m_person.sees(u"changes.looking"_s); });
    seen(u"as-expected"_s);
    m_person.see<QComboBox>(u"changes.kind"_s)->setCurrentIndex(2);
    seen(u"typed-urls"_s);
    m_person.see<QComboBox>(u"changes.kind"_s)->setCurrentIndex(1);
    m_person.typeInto(u"changes.newHost"_s, u"192.168.1.7"_s);
    m_person.press(Qt::Key_Tab);
    seen(u"private-host"_s);
    m_person.typeInto(u"changes.newHost"_s, u"failover.serviceflow.com"_s);
    m_person.press(Qt::Key_Tab);
    m_person.wait(u"nothing is planned"_s, [this] { return m_person.see(u"changes.begin"_s)->isEnabled(); });
    seen(u"plan"_s);
    m_person.see<QTabBar>(u"changes.plan.tabs"_s)->setCurrentIndex(1);
    seen(u"what-stays"_s);
    m_person.see<QTabBar>(u"changes.plan.tabs"_s)->setCurrentIndex(0);
}

void ChangeWalk::changeOne()
{
    m_onlooker.told(u"One number first"_s);
    m_person.click(u"changes.begin"_s);
    m_person.waitToSee(u"changes.rest"_s);
    seen(u"one-first"_s);
}

void ChangeWalk::changeTheOthers()
{
    m_onlooker.told(u"The others, at a word"_s);
    m_person.click(u"changes.rest"_s);
    m_person.wait(u"the others are not changed"_s, [this] { return !m_person.sees(u"changes.stop"_s); });
    m_person.waitToSee(u"changes.putBack"_s);
    seen(u"result"_s);
}

void ChangeWalk::putBack()
{
    m_onlooker.told(u"All of it is put back"_s);
    m_person.click(u"changes.putBack"_s);
    m_person.waitNotToSee(u"changes.putBack"_s);
    m_person.wait(u"the numbers are not put back"_s, [this] { return !m_person.sees(u"changes.stop"_s); });
    seen(u"put-back"_s);
    m_person.click(u"changes.close"_s);
    m_person.waitNotToSee(u"changes"_s);
}

} // namespace phonedesk::e2e
