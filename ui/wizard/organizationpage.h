// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/models/organizationsmodel.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace phonedesk::ui {

class Button;
class EmptyState;
class Field;
class Label;
class MessageStrip;
class OptionList;

// Whose number it will be: one is picked from a list that follows what is typed, or created with the account that pays
// for its numbers.
class OrganizationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OrganizationPage(QWidget *parent = nullptr);

    void setOrganizations(const QList<domain::Organization> &organizations,
                          const QList<domain::TwilioAccount> &accounts);
    void choose(const QString &organizationId);
    void showError(const core::Error &error, const QString &name);

    std::optional<domain::Organization> organization() const;
    std::optional<domain::TwilioAccount> account() const; // none: this desk does not know the organisation's
    QString reason() const;                               // why there is no next page yet; empty: there is
    QWidget *firstField() const override;

signals:
    void choiceChanged();
    void nextRequested();
    void createRequested(const QString &name, const QString &accountSid);

private:
    void filter();
    void refreshCreating();
    void create();

    OrganizationsModel m_organizations;
    QList<domain::TwilioAccount> m_accounts;
    Field *m_name;
    MessageStrip *m_message;
    QStackedWidget *m_body;
    OptionList *m_list;
    EmptyState *m_empty;
    QWidget *m_creating;
    Label *m_newName;
    Label *m_onlyAccount;
    QComboBox *m_account;
    Label *m_accountLabel;
    Button *m_create;
};

} // namespace phonedesk::ui
