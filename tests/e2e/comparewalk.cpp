// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/comparewalk.h"

#include "e2e/person.h"
#include "ui/compare/comparemodel.h"

#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

using ui::CompareShow;

void CompareWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    settle();
    m_onlooker.seen(screen, window);
}

void CompareWalk::chooseTab(int tab)
{
    m_person.see<QTabBar>(u"compare.show"_s)->setCurrentIndex(tab);
    settle();
}

void CompareWalk::chooseFirst()
{
    m_person.clickRow(u"compare.list"_s, [](const QModelIndex &index) { return index.column() == 0; });
    settle();
}

void CompareWalk::openPage()
{
    m_onlooker.told(u"Compare with Twilio"_s);
    m_person.chooseInMenu(u"action.compare"_s);
    m_person.waitToSee(u"comparePage"_s);
    seen(u"nothing-yet"_s, u"comparePage"_s);
}

void CompareWalk::compare()
{
    m_person.click(u"compare.start"_s);
    m_person.waitToSee(u"compare.stop"_s);
    m_person.waitToSee(u"compare.percent"_s);
    chooseFirst();
    seen(u"compared"_s, u"comparePage"_s);
}

void CompareWalk::repairOne()
{
    m_onlooker.told(u"A number that differs is repaired"_s);
    chooseTab(int(CompareShow::Differing));
    chooseFirst();
    seen(u"differing"_s, u"comparePage"_s);
    m_person.click(u"compare.repair"_s);
    m_person.waitToSee(u"repair.list"_s);
    seen(u"repair"_s, u"repairDialog"_s);
    m_person.click(u"repair.commit"_s);
    m_person.waitNotToSee(u"repairDialog"_s);
    seen(u"repaired"_s, u"comparePage"_s);
}

void CompareWalk::ignoreOne()
{
    m_onlooker.told(u"A number that is left as it is, with a note"_s);
    chooseTab(int(CompareShow::NotManaged));
    chooseFirst();
    m_person.click(u"compare.ignore"_s);
    m_person.waitToSee(u"ignore.note"_s);
    m_person.typeInto(u"ignore.note"_s, u"Moves to its new provider in May"_s);
    seen(u"ignore"_s, u"ignoreDialog"_s);
    m_person.click(u"ignore.commit"_s);
    m_person.waitNotToSee(u"ignoreDialog"_s);
    chooseTab(int(CompareShow::Ignored));
    chooseFirst();
    seen(u"ignored"_s, u"comparePage"_s);
}

void CompareWalk::adoptOne()
{
    m_onlooker.told(u"A number that Phone Desk does not manage is adopted"_s);
    chooseTab(int(CompareShow::NotManaged));
    chooseFirst();
    m_person.click(u"compare.adopt"_s);
    m_person.waitToSee(u"provisionWizard"_s);
    seen(u"adopt"_s, u"provisionWizard"_s);
    m_person.press(Qt::Key_Escape);
    m_person.waitNotToSee(u"provisionWizard"_s);
}

void CompareWalk::showFigure()
{
    m_onlooker.told(u"The share of numbers with correct webhooks"_s);
    m_person.see(u"comparePage"_s)->window()->close();
    m_person.waitNotToSee(u"comparePage"_s);
    seen(u"figure"_s, u"mainWindow"_s);
}

} // namespace phonedesk::e2e
