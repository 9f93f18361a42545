// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/releasewalk.h"

#include "e2e/person.h"
#include "ui/models/numbertablemodel.h"
#include "ui/numbers/numbertable.h"

#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void ReleaseWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void ReleaseWalk::chooseGood(int from, int count)
{
    auto *view = m_person.see<ui::NumberView>(u"numbers"_s);
    const auto *model = qobject_cast<const ui::NumberTableModel *>(view->model());
    QStringList good;
    for (int row = 0; row < model->rowCount() && good.size() < from + count; ++row) {
        if (model->rowAt(row).mark == ui::Mark::Good)
            good += model->rowAt(row).key;
    }
    const int first = model->rowOfKey(good.at(from));
    m_person.clickRow(u"numbers"_s, [&](const QModelIndex &index) { return index.row() == first; });
    view->selectAll(good.mid(from));
}

void ReleaseWalk::showProtected()
{
    m_onlooker.told(u"A protected number is not released"_s);
    chooseGood(0, 1);
    m_person.chooseInMenu(u"action.protect"_s);
    m_person.wait(u"it is not protected"_s,
                  [&] { return m_person.see<QCheckBox>(u"details.protected"_s)->isChecked(); });
    m_person.chooseInMenu(u"action.release"_s);
    m_person.waitToSee(u"release.close"_s);
    m_person.wait(u"it is not refused"_s, [&] { return m_person.sees(u"release.message"_s); });
    seen(u"protected"_s, u"releaseDialog"_s);
    m_person.click(u"release.close"_s);
    m_person.waitNotToSee(u"releaseDialog"_s);
}

void ReleaseWalk::showSeveral()
{
    m_onlooker.told(u"Several numbers, each with a tick of its own"_s);
    chooseGood(0, 4);
    m_person.chooseInMenu(u"action.release"_s);
    auto *list = m_person.see(u"releaseSeveral.list"_s);
    const auto ticks = list->findChildren<QCheckBox *>();
    m_person.wait(u"Twilio does not answer"_s,
                  [&] { return std::ranges::all_of(ticks, [](const QCheckBox *tick) { return tick->isEnabled(); }); });
    for (qsizetype i = 1; i < ticks.size(); ++i)
        m_person.click(ticks[i]->objectName());
    seen(u"several"_s, u"releaseSeveral"_s);
    m_person.click(u"releaseSeveral.keep"_s);
    m_person.waitNotToSee(u"releaseSeveral"_s);
}

void ReleaseWalk::releaseOne()
{
    m_onlooker.told(u"A number is released"_s);
    chooseGood(1, 1);
    m_person.chooseInMenu(u"action.release"_s);
    m_person.waitToSee(u"release.typed"_s);
    seen(u"one"_s, u"releaseDialog"_s);
    m_person.typeInto(u"release.typed"_s, m_person.read(u"details.number"_s));
    seen(u"typed"_s, u"releaseDialog"_s);
    m_person.click(u"release.commit"_s);
    m_person.waitNotToSee(u"releaseDialog"_s);
    m_person.waitToSee(u"details.released"_s);
    seen(u"released"_s, u"mainWindow"_s);
    m_person.click(u"details.setUpAgain"_s);
    m_person.wait(u"nothing is said"_s, [&] { return m_person.sees(u"changeNotice"_s); });
    seen(u"not-brought-back"_s, u"mainWindow"_s);
}

} // namespace phonedesk::e2e
