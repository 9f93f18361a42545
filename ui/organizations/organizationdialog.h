// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/organization.h"
#include "ui/common/dialogbase.h"

#include <optional>

class QScrollArea;

namespace phonedesk::access {
class Accounts;
class Organizations;
} // namespace phonedesk::access

namespace phonedesk::ui {

class MessageStrip;
class OrganizationEditor;

// Adds an organisation, or changes one. A new one whose name is like another's shows that first: use it, or create
// anyway.
//
// Object names: organizationDialog; .message with .use.N and .anyway; .save, .cancel; the editor's organizationDialog.…
class OrganizationDialog : public DialogBase
{
    Q_OBJECT

public:
    // `numbers`: how many the organisation has.
    OrganizationDialog(access::Organizations &organizations, access::Accounts &accounts,
                       const std::optional<domain::Organization> &edited, int numbers, QWidget *parent);
    ~OrganizationDialog() override;

signals:
    void saved(const QString &organizationId);
    void useRequested(const QString &organizationId); // the existing one instead

private:
    void fit();
    bool showSimilar(); // true: somebody has to decide
    void save();
    void failed(const core::Error &error);

    access::Organizations &m_organizations;
    std::optional<domain::Organization> m_before;
    int m_numbers;
    MessageStrip *m_message;
    OrganizationEditor *m_editor;
    QScrollArea *m_scroll;
    Button *m_save;
    QString m_shownFor; // the name for which the strip shows similar ones
    QString m_anyway;   // the name that is to be created although there are similar ones
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
