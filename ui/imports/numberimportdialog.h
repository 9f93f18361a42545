// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "inventory/numberimport.h"
#include "ui/organizations/importframe.h"

#include <optional>

namespace phonedesk::ui {

// Adopts, re-labels and moves many numbers as a list says. Rows that cannot be imported are left out only when that is
// ticked. Afterwards it says what was done; the webhooks of adopted numbers are changed in a window of their own.
//
// Object names: numberImport, with the frame's; .leaveOut, .withSimilar; afterwards .update, .close.
class NumberImportDialog : public ImportFrame
{
    Q_OBJECT

public:
    NumberImportDialog(inventory::NumberImport &imports, QWidget *parent);

signals:
    void updateRequested(const QList<phonedesk::domain::PhoneNumber> &numbers);

protected:
    void read(const ImportSource &source) override;
    void import() override;
    void refresh() override;

private:
    void showPlan(const core::Result<inventory::NumberImportPlan> &plan);
    void showDone(const inventory::NumberImportResult &result);
    void fail(const core::Error &error);

    inventory::NumberImport &m_imports;
    std::optional<inventory::NumberImportPlan> m_plan; // that can be imported
    bool m_isDone = false;
    QCheckBox *m_leaveOut;
    QCheckBox *m_withSimilar;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
