// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/repairdialog.h"

#include "ui/common/desk.h"
#include "ui/compare/comparetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

RepairDialog::RepairDialog(Desk &desk, const inventory::ComparedNumber &number, QWidget *parent)
    : SettingsDialog(
          desk, u"repair"_s,
          {.title = {},
           .text = tr("Only this is sent to Twilio. How it is now is kept in the number's history first, and "
                      "can be put back from there."),
           .commit = tr("&Repair number"),
           .working = tr("Repairing…"),
           .lines = {tr("now"), tr("will be")}},
          parent),
      m_number(number)
{
    const QString shown = CompareTexts::number(number);
    const QString label = desk.comparison.label(number);
    const QString organization = desk.comparison.organizationName(number.organizationId);
    //: %1 a number, %2 an organisation
    setTitle(label.isEmpty() ? tr("Repair %1 of %2?").arg(shown, organization)
                             //: %1 a number, %2 its label, %3 an organisation
                             : tr("Repair %1, %2 of %3?").arg(shown, label, organization));
    showDifferences();
    setNote(tr("Nothing is changed yet."));
}

void RepairDialog::showDifferences()
{
    QList<SettingLine> lines;
    const QList<inventory::FieldDifference> differences = desk().comparison.differences(m_number);
    for (const inventory::FieldDifference &difference : differences)
        lines << SettingLine{difference.field, difference.theirs, difference.expected};
    showLines(lines);
}

void RepairDialog::commit()
{
    domain::FieldChanges shown;
    domain::FieldChanges wanted;
    for (const SettingLine &line : lines().lines()) {
        shown.insert(line.parameter, line.now);
        wanted.insert(line.parameter, line.after);
    }
    send(m_number.numberId, shown, wanted, u"repaired"_s);
}

// The look that found it changed has told the comparison, too.
void RepairDialog::changedMeanwhile()
{
    const QList<inventory::ComparedNumber> &found = desk().comparison.found();
    const auto now = std::ranges::find(found, m_number.theirs.sid,
                                       [](const inventory::ComparedNumber &each) { return each.theirs.sid; });
    if (now != found.end())
        m_number = *now;
    else
        m_number.finding = inventory::Finding::AsExpected;
    showDifferences();
}

} // namespace phonedesk::ui
