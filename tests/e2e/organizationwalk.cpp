// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/organizationwalk.h"

#include "ui/organizations/importdialog.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr char list[] = "Organisation,Area code,Chosen number,Label,Street\n"
                        "Zebra Crossing Bakery,512,,Front desk,1 Elm St\n"
                        "Fulton Optics,,(415) 555-0123,,2 Elm St\n"
                        "Acme Dental,512,,,3 Elm St\n"
                        "Acme Dental LLC,512,,,4 Elm St\n"
                        "Nassau Charters,242,,,5 Elm St\n"
                        "Prize Line,\"512, 900\",,,6 Elm St\n"
                        ",737,,,7 Elm St\n"
                        "Harbor Roofing,,+44 20 7946 0000,,8 Elm St\n"
                        "Joe \"the plumber\" Smith,512,,,9 Elm St\n"
                        "Zebra Crossing Bakery,737,,,10 Elm St\n";

bool hasRow(const Person &person, const QString &view, const QString &text)
{
    const auto *model = person.see<QAbstractItemView>(view)->model();
    return !model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly).isEmpty();
}

} // namespace

void OrganizationWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void OrganizationWalk::openSettings()
{
    m_onlooker.told(u"Settings, Organisations"_s);
    m_person.chooseInMenu(u"action.settings"_s);
    m_person.clickRow(u"settings.pages"_s, [](const QModelIndex &index) {
        return index.data(Qt::UserRole + 1).toString() == "organizations"_L1;
    });
    m_person.waitToSee(u"settings.organizations.list"_s);
    seen(u"settings-organisations"_s, u"settings"_s);
}

void OrganizationWalk::addOne()
{
    m_onlooker.told(u"A new organisation, with a name like another's"_s);
    m_person.click(u"settings.organizations.add"_s);
    m_person.typeInto(u"organizationDialog.name"_s, u"Acme Dentl, Inc."_s);
    m_person.typeInto(u"organizationDialog.areaCodes"_s, u"512, 242, 5x"_s);
    m_person.press(Qt::Key_Tab);
    m_person.waitToSee(u"organizationDialog.areaCodes.note"_s);
    m_person.waitToSee(u"organizationDialog.message"_s);
    seen(u"organisation-similar"_s, u"organizationDialog"_s);
    m_person.click(u"organizationDialog.use.0"_s);
    m_person.waitNotToSee(u"organizationDialog"_s);
}

void OrganizationWalk::importList()
{
    m_onlooker.told(u"A list to import"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(list) < 0)
        throw Stuck(u"the list was not written"_s);
    file.close();
    m_person.click(u"settings.organizations.import"_s);
    seen(u"import-empty"_s, u"importDialog"_s);
    m_onlooker.told(u"The dry run: good rows and bad ones"_s);
    m_person.see<ui::ImportDialog>(u"importDialog"_s)->readFile(file.fileName()); // as a file that is dropped
    m_person.waitToSee(u"importDialog.counts"_s);
    seen(u"import-dry-run"_s, u"importDialog"_s);
    m_person.click(u"importDialog.onlyDoubtful"_s);
    seen(u"import-doubtful"_s, u"importDialog"_s);
    m_person.click(u"importDialog.import"_s);
    m_person.waitNotToSee(u"importDialog"_s);
    m_person.wait(u"the list does not come"_s,
                  [this] { return hasRow(m_person, u"settings.organizations.list"_s, u"Zebra Crossing Bakery"_s); });
    seen(u"settings-organisations-imported"_s, u"settings"_s);
}

void OrganizationWalk::changeOne()
{
    m_onlooker.told(u"An organisation is changed"_s);
    m_person.clickRow(u"settings.organizations.list"_s,
                      [](const QModelIndex &index) { return index.data().toString() == "Zebra Crossing Bakery"_L1; });
    m_person.click(u"settings.organizations.edit"_s);
    m_person.waitToSee(u"organizationDialog.note"_s);
    seen(u"organisation-edit"_s, u"organizationDialog"_s);
    m_person.click(u"organizationDialog.cancel"_s);
    m_person.waitNotToSee(u"organizationDialog"_s);
    m_person.see(u"settings"_s)->window()->close();
    m_person.waitNotToSee(u"settings"_s);
}

void OrganizationWalk::setUpFromSidebar()
{
    m_onlooker.told(u"Who has no working number yet, and one key to change it"_s);
    m_person.see(u"mainWindow"_s)->window()->activateWindow();
    seen(u"without-number"_s, u"mainWindow"_s);
    m_person.clickRow(u"sidebar"_s, [](const QModelIndex &index) {
        return index.data(Qt::UserRole + 1).toString().startsWith("missing/"_L1);
    });
    seen(u"without-number-chosen"_s, u"mainWindow"_s);
    m_person.press(Qt::Key_Return);
    m_person.waitToSee(u"choosePage"_s);
    seen(u"wizard-filled-in"_s, u"provisionWizard"_s);
    m_person.press(Qt::Key_Escape);
    m_person.waitNotToSee(u"provisionWizard"_s);
}

} // namespace phonedesk::e2e
