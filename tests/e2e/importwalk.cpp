// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/importwalk.h"

#include "e2e/person.h"
#include "e2e/program.h"
#include "ui/imports/numberimportdialog.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

using inventory::Comparison;

void ImportWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    settle();
    m_onlooker.seen(screen, window);
}

void ImportWalk::openEmpty()
{
    m_onlooker.told(u"Import a list of numbers"_s);
    if (!m_onlooker.size.isEmpty()) // the dialog takes the room that its window has
        m_person.see(u"numbers"_s)->window()->resize(m_onlooker.size);
    m_person.chooseInMenu(u"action.importNumbers"_s);
    m_person.waitToSee(u"numberImport.choose"_s);
    seen(u"empty"_s, u"numberImport"_s);
}

void ImportWalk::read(const QString &name, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        throw Stuck(u"the list was not written"_s);
    file.close();
    m_person.see<ui::NumberImportDialog>(u"numberImport"_s)->readFile(file.fileName()); // as one that is dropped
    m_person.wait(u"the file is not read"_s, [this] {
        return m_person.sees(u"numberImport.counts"_s) || m_person.sees(u"numberImport.message"_s);
    });
}

void ImportWalk::tryWhatIsNoList()
{
    m_onlooker.told(u"A spreadsheet's own file"_s);
    read(u"numbers.xlsx"_s, QByteArray("PK\x03\x04\x00\x01", 6));
    seen(u"no-list"_s, u"numberImport"_s);
}

// Of what the demo has: numbers that nobody manages yet, some of ours, and what people get wrong.
QByteArray ImportWalk::list()
{
    Comparison &comparison = m_program.services().comparison();
    comparison.compare();
    m_person.wait(u"Twilio is not compared"_s, [&] { return comparison.state() == Comparison::State::Ready; });
    QStringList lines{u"Number,Organisation,Label,Street"_s};
    const QStringList labels{u"Front desk"_s, u"After hours"_s, u"Main Line"_s, u"Billing"_s, QString()};
    for (const inventory::ComparedNumber &number : comparison.found()) {
        if (number.finding == inventory::Finding::NotManaged && lines.size() < 6)
            lines << number.theirs.number.toString() + u",Acme Dental,"_s + labels.at(lines.size() - 1) +
                         u",1 Elm St"_s;
    }
    const QList<domain::PhoneNumber> &ours = m_program.services().numbers().all();
    int taken = 0;
    for (const domain::PhoneNumber &number : ours) {
        if (number.status != domain::PhoneNumberStatus::Active || ++taken > 6)
            continue;
        const QString organization = taken == 2   ? u"Acme Dentl"_s
                                     : taken <= 4 ? u"Acme Dental"_s
                                                  : number.organizationName;
        lines << number.number.display() + u",\""_s + organization + u"\","_s +
                     (taken == 5 ? u"Night line"_s : QString()) + u",2 Elm St"_s;
    }
    lines << u"(512) 555-0177,Acme Dental,,3 Elm St"_s << u"1.51256E+10,Acme Dental,,4 Elm St"_s
          << ours.first().number.display() + u",Zebra Crossing Bakery,,5 Elm St"_s << u",Acme Dental,,6 Elm St"_s;
    return lines.join(u'\n').toUtf8() + '\n';
}

void ImportWalk::dryRun()
{
    m_onlooker.told(u"The dry run: good rows and bad ones"_s);
    read(u"numbers.csv"_s, list());
    m_person.waitToSee(u"numberImport.counts"_s);
    seen(u"dry-run"_s, u"numberImport"_s);
    m_person.click(u"numberImport.onlyDoubtful"_s);
    seen(u"problems"_s, u"numberImport"_s);
    m_person.click(u"numberImport.onlyDoubtful"_s);
    m_person.click(u"numberImport.leaveOut"_s);
    seen(u"leaves-out"_s, u"numberImport"_s);
}

void ImportWalk::importIt()
{
    m_onlooker.told(u"It is imported; webhooks stay as they are"_s);
    m_person.click(u"numberImport.import"_s);
    m_person.waitToSee(u"numberImport.close"_s);
    seen(u"imported"_s, u"numberImport"_s);
}

void ImportWalk::updateWebhooks()
{
    m_person.click(u"numberImport.update"_s);
    m_person.waitNotToSee(u"numberImport"_s);
    m_person.waitToSee(u"changes.begin"_s);
    seen(u"update"_s, u"changes"_s);
    m_person.click(u"changes.cancel"_s);
    m_person.waitNotToSee(u"changes"_s);
    seen(u"numbers"_s, u"mainWindow"_s);
}

} // namespace phonedesk::e2e
