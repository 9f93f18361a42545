// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"
#include "ui/compare/settingsdialog.h"

namespace phonedesk::ui {

// What an entry of a number's history changed: each setting as it was and as it became. A change of ours can be taken
// back: only these settings are written, and only while Twilio holds what they became.
//
// Object names: revertDialog, and a SettingsDialog's behind revert
class RevertDialog : public SettingsDialog
{
    Q_OBJECT

public:
    // `title`: what was done, by whom. `phoneNumberId` is empty where it cannot be taken back.
    RevertDialog(Desk &desk, const QString &title, const QList<domain::RecordedChange> &changes,
                 const QString &phoneNumberId, QWidget *parent);

protected:
    void commit() override;

private:
    QString m_phoneNumberId;
};

} // namespace phonedesk::ui
