// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inventory/comparison.h"
#include "ui/compare/settingsdialog.h"

namespace phonedesk::ui {

// Shows what Twilio holds for a number beside what it should hold, and sets what differs, and nothing else, once that
// was said. Where somebody changed it meanwhile, it shows that and asks again.
//
// Object names: repairDialog, and a SettingsDialog's behind repair
class RepairDialog : public SettingsDialog
{
    Q_OBJECT

public:
    RepairDialog(Desk &desk, const inventory::ComparedNumber &number, QWidget *parent);

protected:
    void commit() override;
    void changedMeanwhile() override;

private:
    void showDifferences();

    inventory::ComparedNumber m_number;
};

} // namespace phonedesk::ui
