// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/organizationdraft.h"
#include "core/error.h"
#include "ui/common/desk.h"
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
class PayerNotice;

// Whose number it will be: one is picked from a list that follows what is typed, or created. Where the list has one
// with a similar name, that comes first, and creating another is a step of its own. Nothing is chosen at first: the one
// that a number was last set up for stands at the top. Where the account of the chosen one cannot pay, it says why and
// offers what helps.
class OrganizationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OrganizationPage(Desk &desk, QWidget *parent = nullptr);

    void choose(const QString &organizationId);
    void showError(const core::Error &error, const QString &name);

    std::optional<domain::Organization> organization() const;
    std::optional<domain::TwilioAccount> account() const; // its own, if that is one of this desk's
    QString reason() const;                               // why there is no next page yet; empty: there is
    bool focusHelp(); // to the button that helps where the account cannot pay; false: there is none
    QWidget *firstField() const override;

signals:
    void choiceChanged(); // or what is said of it
    void mended();        // its account was amiss, and somebody has seen to it
    void nextRequested();
    void createRequested(const phonedesk::access::OrganizationDraft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void filter();
    void showChoice();
    void refreshCreating();
    bool isCreating() const; // the editor stands in the list's place
    void create();

    Desk &m_desk;
    OrganizationsModel m_organizations;
    Field *m_name;
    MessageStrip *m_message;
    QStackedWidget *m_body;
    OptionList *m_list;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    OrganizationEditor *m_editor;
    PayerNotice *m_payer;
    QWidget *m_creating;
    Label *m_newName;
    Button *m_create;
    QString m_asked; // the name for which the editor was asked for although others are listed
};

} // namespace phonedesk::ui
