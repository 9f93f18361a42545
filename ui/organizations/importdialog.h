// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/importplan.h"
#include "core/callhandle.h"
#include "ui/common/dialogbase.h"
#include "ui/organizations/importmodel.h"

#include <optional>

class QCheckBox;
class QComboBox;

namespace phonedesk::access {
class Accounts;
class Organizations;
} // namespace phonedesk::access

namespace phonedesk::ui {

class EmptyState;
class Field;
class Label;
class MessageStrip;
class RowsView;
class Spinner;

// Imports organisations from a CSV file. First the dry run: what each row would do, and why a bad one does nothing;
// nothing is written until the button that says how many. A file may be dropped, too.
//
// Object names: importDialog; .account, .file, .counts, .onlyDoubtful, .withSimilar, .list, .empty, .message; .choose,
// .cancel, .import; the file dialog importDialog.files.
class ImportDialog : public DialogBase
{
    Q_OBJECT

public:
    ImportDialog(access::Organizations &organizations, access::Accounts &accounts, QWidget *parent);
    ~ImportDialog() override;

    void readFile(const QString &path);

signals:
    void imported(qsizetype created, qsizetype completed);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void chooseFile();
    void showPlan(const core::Result<access::ImportPlan> &plan);
    void import();
    void refresh();
    qsizetype changes() const; // how many organisations importing creates or completes

    access::Organizations &m_organizations;
    access::Accounts &m_accounts;
    QString m_path;
    std::optional<access::ImportPlan> m_plan; // that can be imported
    ImportModel m_model;
    MessageStrip *m_message;
    QComboBox *m_account;
    Field *m_accountField;
    Label *m_file;
    Label *m_counts;
    QCheckBox *m_onlyDoubtful;
    QCheckBox *m_withSimilar;
    RowsView *m_list;
    EmptyState *m_empty;
    Spinner *m_spinner;
    Button *m_choose;
    Button *m_import;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
