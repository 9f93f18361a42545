// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "ui/common/desk.h"
#include "ui/organizations/organizationtable.h"
#include "ui/settings/settingspage.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace phonedesk::ui {

class Button;
class EmptyState;
class Label;
class MessageStrip;
class RowsView;

// The organisations: add, change, archive and bring back, import; and which account new ones get.
//
// Object names: settings.organizations.defaultAccount, .filter, .showArchived, .list, .empty, .count, .message, .add,
// .import, .edit, .archive; the dialogs organizationDialog and importDialog.
class OrganizationsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit OrganizationsPage(Desk &desk, QWidget *parent = nullptr);

private:
    void layOut();
    void addDefaultAccount();
    void reload();
    void refresh();
    void edit(const std::optional<domain::Organization> &organization);
    void choose(const QString &organizationId);
    void archiveOrBringBack();
    void openImport();
    std::optional<domain::Organization> chosen() const;

    Desk &m_desk;
    OrganizationTable m_table;
    QComboBox *m_defaultAccount;
    SettingRow *m_defaultRow;
    MessageStrip *m_message;
    QLineEdit *m_filter;
    QCheckBox *m_showArchived;
    RowsView *m_list;
    EmptyState *m_empty;
    Label *m_count;
    Button *m_add;
    Button *m_import;
    Button *m_edit;
    Button *m_archive;
    QTimer m_reload; // once after a burst of changes
    core::CallHandle m_saving;
    core::CallHandle m_archiving;
};

} // namespace phonedesk::ui
