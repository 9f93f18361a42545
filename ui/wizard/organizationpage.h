// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/organizationdraft.h"
#include "core/error.h"
#include "ui/models/organizationsmodel.h"
#include "ui/wizard/wizardpage.h"

class QScrollArea;
class QStackedWidget;

namespace phonedesk::ui {

class Button;
class EmptyState;
class Field;
class Label;
class MessageStrip;
class OptionList;
class OrganizationEditor;

// Whose number it will be: one is picked from a list that follows what is typed, or created. Where the list has one
// with a similar name, that comes first, and creating another is a step of its own.
class OrganizationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OrganizationPage(QWidget *parent = nullptr);

    void setOrganizations(const QList<domain::Organization> &organizations,
                          const QList<domain::TwilioAccount> &accounts);
    void setDefaultAccount(const QString &accountSid); // before the first setOrganizations()
    void choose(const QString &organizationId);
    void showError(const core::Error &error, const QString &name);

    std::optional<domain::Organization> organization() const;
    std::optional<domain::TwilioAccount> account() const; // none: this desk does not know the organisation's
    QString reason() const;                               // why there is no next page yet; empty: there is
    QWidget *firstField() const override;

signals:
    void choiceChanged();
    void nextRequested();
    void createRequested(const phonedesk::access::OrganizationDraft &draft);

private:
    void filter();
    void refreshCreating();
    bool isCreating() const; // the editor stands in the list's place
    void create();

    OrganizationsModel m_organizations;
    QList<domain::TwilioAccount> m_accounts;
    Field *m_name;
    MessageStrip *m_message;
    QStackedWidget *m_body;
    OptionList *m_list;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    OrganizationEditor *m_editor;
    QWidget *m_creating;
    Label *m_newName;
    Button *m_create;
    QString m_defaultAccount;
    QString m_asked; // the name for which the editor was asked for although others are listed
};

} // namespace phonedesk::ui
