// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/panelwalk.h"

#include "e2e/person.h"
#include "ui/models/numbertablemodel.h"
#include "ui/models/sidebarmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>

#include <functional>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

bool isMarked(const QModelIndex &index, ui::Mark mark)
{
    return index.column() == 0 && index.data(ui::NumberTableModel::MarkRole).toInt() == int(mark);
}

// What was done is said beside the count; what is being done ends with dots.
void act(const Person &person, const QString &what, const std::function<void()> &begin)
{
    const QString before = person.read(u"status.note"_s);
    begin();
    person.wait(what, [&] {
        const QString now = person.read(u"status.note"_s);
        return !now.isEmpty() && now != before && !now.endsWith(u'…');
    });
}

void chooseOrganization(const Person &person, const QString &name)
{
    auto *box = person.see<QComboBox>(u"moveDialog.organization"_s);
    box->setCurrentIndex(box->findText(name));
}

} // namespace

void PanelWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void PanelWalk::listAll()
{
    m_person.clickRow(u"sidebar"_s, [](const QModelIndex &index) {
        return index.data(ui::SidebarModel::KeyRole).toString() == ui::SidebarModel::allKey();
    });
}

void PanelWalk::showAttention()
{
    m_onlooker.told(u"What needs attention"_s);
    m_person.clickRow(u"sidebar"_s, [](const QModelIndex &index) {
        return index.data(ui::SidebarModel::KeyRole).toString() == ui::SidebarModel::attentionKey();
    });
    m_person.clickRow(u"numbers"_s, [](const QModelIndex &index) { return isMarked(index, ui::Mark::Trouble); });
    seen(u"attention"_s, u"mainWindow"_s);
}

void PanelWalk::checkOne()
{
    m_onlooker.told(u"A number is checked now"_s);
    listAll();
    m_person.clickRow(u"numbers"_s, [](const QModelIndex &index) { return isMarked(index, ui::Mark::Good); });
    act(m_person, u"the check does not end"_s, [&] { m_person.chooseInMenu(u"action.verify"_s); });
    seen(u"checked"_s, u"mainWindow"_s);
}

void PanelWalk::changeOne()
{
    m_onlooker.told(u"Its label, and its protection"_s);
    act(m_person, u"it is not protected"_s, [&] { m_person.chooseInMenu(u"action.protect"_s); });
    m_person.chooseInMenu(u"action.editLabel"_s);
    m_person.type(u"Reception"_s);
    seen(u"label"_s, u"mainWindow"_s);
    act(m_person, u"the label is not changed"_s, [&] { m_person.press(Qt::Key_Return); });
    seen(u"changed"_s, u"mainWindow"_s);
}

void PanelWalk::moveOne()
{
    m_onlooker.told(u"Moved to another organisation"_s);
    m_person.chooseInMenu(u"action.move"_s);
    m_person.waitToSee(u"moveDialog.effects"_s);
    const auto *box = m_person.see<QComboBox>(u"moveDialog.organization"_s);
    bool wasRefused = false;
    bool wasPossible = false;
    for (int i = 1; i < box->count() && !(wasRefused && wasPossible); ++i) {
        chooseOrganization(m_person, box->itemText(i));
        const bool isPossible = m_person.see(u"moveDialog.move"_s)->isEnabled();
        bool &was = isPossible ? wasPossible : wasRefused;
        if (!was)
            seen(isPossible ? u"move"_s : u"move-refused"_s, u"moveDialog"_s);
        was = true;
    }
    m_person.click(u"moveDialog.cancel"_s);
    m_person.waitNotToSee(u"moveDialog"_s);
}

void PanelWalk::showColumns()
{
    m_onlooker.told(u"Columns"_s);
    m_person.chooseInMenu(u"action.columns"_s);
    m_person.wait(u"there is no menu"_s, [] { return QApplication::activePopupWidget() != nullptr; });
    m_onlooker.seen(u"columns"_s, QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
}

void PanelWalk::showExport()
{
    m_onlooker.told(u"Export"_s);
    m_person.chooseInMenu(u"action.export"_s);
    seen(u"export"_s, u"exportDialog"_s);
    m_person.click(u"exportDialog.cancel"_s);
    m_person.waitNotToSee(u"exportDialog"_s);
}

} // namespace phonedesk::e2e
