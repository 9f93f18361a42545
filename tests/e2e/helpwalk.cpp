// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/helpwalk.h"

#include "ui/help/helppages.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void HelpWalk::seen(const QString &screen)
{
    QWidget *window = m_person.see(u"help"_s);
    if (!m_onlooker.size.isEmpty() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void HelpWalk::openByKey()
{
    m_onlooker.told(u"F1 opens the help"_s);
    m_person.waitToSee(u"mainWindow"_s);
    m_person.press(Qt::Key_F1);
    m_person.waitToSee(u"help.page"_s);
}

void HelpWalk::showEveryPage()
{
    const QStringList pages = ui::HelpPages::ids();
    for (const QString &page : pages) {
        const int row = int(pages.indexOf(page));
        m_person.clickRow(u"help.contents"_s, [row](const QModelIndex &index) { return index.row() == row; });
        seen(page);
    }
}

void HelpWalk::searchPages()
{
    m_onlooker.told(u"A search of the help"_s);
    m_person.typeInto(u"help.search"_s, u"555"_s);
    seen(u"found"_s);
    m_person.typeInto(u"help.search"_s, u"zzz"_s);
    m_person.waitToSee(u"help.none"_s);
    seen(u"not-found"_s);
    m_person.typeInto(u"help.search"_s, {});
}

void HelpWalk::close()
{
    m_person.press(Qt::Key_Escape);
    m_person.waitNotToSee(u"help"_s);
}

} // namespace phonedesk::e2e
