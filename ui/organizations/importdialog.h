// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/importplan.h"
#include "core/callhandle.h"
#include "ui/organizations/importframe.h"

#include <optional>

class QComboBox;

namespace phonedesk::access {
class Accounts;
class Organizations;
} // namespace phonedesk::access

namespace phonedesk::ui {

class Field;

// Imports organisations from a CSV file.
//
// Object names: importDialog, with the frame's; .account, .withSimilar.
class ImportDialog : public ImportFrame
{
    Q_OBJECT

public:
    ImportDialog(access::Organizations &organizations, access::Accounts &accounts, QWidget *parent);

signals:
    void imported(qsizetype created, qsizetype completed);

protected:
    void read(const ImportSource &source) override;
    void import() override;
    void refresh() override;

private:
    void showPlan(const core::Result<access::ImportPlan> &plan);

    access::Organizations &m_organizations;
    access::Accounts &m_accounts;
    std::optional<access::ImportPlan> m_plan; // that can be imported
    QComboBox *m_account;
    QCheckBox *m_withSimilar;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
