// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/revertdialog.h"

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

RevertDialog::RevertDialog(Desk &desk, const QString &title, const QList<domain::RecordedChange> &changes,
                           const QString &phoneNumberId, QWidget *parent)
    : SettingsDialog(desk, u"revert"_s,
                     {.title = title,
                      .text = phoneNumberId.isEmpty()
                                  ? tr("This is how Twilio recorded it.")
                                  : tr("Revert writes back what was there before: these settings alone, and only while "
                                       "Twilio still holds what they became."),
                      .commit = tr("&Revert change"),
                      .working = tr("Writing back…"),
                      .lines = {tr("was"), tr("became")}},
                     parent),
      m_phoneNumberId(phoneNumberId)
{
    QList<SettingLine> lines;
    for (const domain::RecordedChange &change : changes)
        lines << SettingLine{change.parameter, change.before, change.after};
    showLines(lines);
    cancelButton().setText(tr("&Close"));
    commitButton().setVisible(!phoneNumberId.isEmpty());
}

void RevertDialog::commit()
{
    domain::FieldChanges shown;
    domain::FieldChanges wanted;
    for (const SettingLine &line : lines().lines()) {
        shown.insert(line.parameter, line.after);
        wanted.insert(line.parameter, line.now);
    }
    send(m_phoneNumberId, shown, wanted, u"reverted"_s);
}

} // namespace phonedesk::ui
