// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/connectwalk.h"

#include "ui/common/optiondelegate.h"

#include <QAbstractItemView>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

void ConnectWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    settle();
    m_onlooker.seen(screen, window);
}

void ConnectWalk::openWizard(const QString &organization)
{
    m_person.click(u"toolRow.connect"_s);
    m_person.waitToSee(u"provisionWizard"_s);
    m_person.clickRow(u"organization.list"_s,
                      [&](const QModelIndex &index) { return index.data().toString().contains(organization); });
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"kindPage"_s);
}

void ConnectWalk::pick(const QString &name)
{
    m_person.clickRow(u"existing.list"_s,
                      [&](const QModelIndex &index) { return index.data(ui::PlaceRole).toString().contains(name); });
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"connectPage"_s);
}

void ConnectWalk::chooseExisting()
{
    m_onlooker.told(u"Connect an existing number: the second branch"_s);
    openWizard(u"Bay Plumbing"_s);
    seen(u"new-or-existing"_s, u"provisionWizard"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"existingPage"_s);
    m_person.wait(u"no number to connect"_s,
                  [this] { return m_person.see<QAbstractItemView>(u"existing.list"_s)->model()->rowCount() > 0; });
    seen(u"choose"_s, u"provisionWizard"_s);
}

void ConnectWalk::askForAForeignOne()
{
    m_onlooker.told(u"A number of another account"_s);
    m_person.typeInto(u"existing.text"_s, u"PN0123456789abcdef0123456789abcdef"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"existing.message"_s);
    seen(u"not-in-this-account"_s, u"provisionWizard"_s);
    m_person.typeInto(u"existing.text"_s, u""_s);
}

void ConnectWalk::connectOne()
{
    m_onlooker.told(u"What is there, and what will be"_s);
    pick(u"Plumbing dispatch"_s);
    seen(u"review"_s, u"provisionWizard"_s);
    m_number = m_person.read(u"connect.number"_s).left(14); // "(415) 555-0100"
    m_person.click(u"connect.agree.messagingService"_s);
    seen(u"review-agreed"_s, u"provisionWizard"_s);
    m_person.click(u"wizard.connect"_s);
    m_person.waitToSee(u"readyPage"_s);
    seen(u"ready"_s, u"provisionWizard"_s);
    m_person.click(u"wizard.done"_s);
    m_person.waitNotToSee(u"provisionWizard"_s);
}

void ConnectWalk::connectForCallsOnly()
{
    m_onlooker.told(u"A number without texts, and with an app in the way"_s);
    openWizard(u"Elm Street"_s);
    m_person.click(u"wizard.next"_s);
    m_person.waitToSee(u"existingPage"_s);
    pick(u"Fax bridge"_s);
    seen(u"review-calls-only"_s, u"provisionWizard"_s);
    m_person.press(Qt::Key_Escape);
    m_person.waitNotToSee(u"provisionWizard"_s);
}

void ConnectWalk::disconnectOne()
{
    m_onlooker.told(u"It is put back as it was found"_s);
    m_person.see(u"mainWindow"_s)->window()->activateWindow();
    m_person.clickRow(u"numbers"_s, [this](const QModelIndex &index) { return index.data().toString() == m_number; });
    m_person.waitToSee(u"details.disconnect"_s);
    seen(u"connected"_s, u"mainWindow"_s);
    m_person.click(u"details.disconnect"_s);
    m_person.waitToSee(u"disconnect.list"_s);
    seen(u"disconnect"_s, u"disconnectDialog"_s);
    m_person.click(u"disconnect.commit"_s);
    m_person.waitNotToSee(u"disconnectDialog"_s);
    seen(u"disconnected"_s, u"mainWindow"_s);
}

} // namespace phonedesk::e2e
