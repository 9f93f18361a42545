// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/organizationdraft.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace phonedesk::ui {

class Field;
class Label;

// What is known of an organisation, to be typed: the wizard and the settings use this one. What is wrong is said beside
// its field, on leaving it and on check().
//
// Object names, after the one given: PREFIX.name, .account, .onlyAccount, .environment, .areaCodes, .label, .wished,
// .note
class OrganizationEditor : public QWidget
{
    Q_OBJECT

public:
    // Compact, in the wizard: the name is typed elsewhere (setName() then), and there are no explanations.
    enum class Shape { Whole, Compact };

    OrganizationEditor(const QString &prefix, Shape shape, QWidget *parent = nullptr);

    // Those that this desk knows: one in use may pay. Keeps what is chosen while that may, else takes `preferred`, if
    // it may.
    void setAccounts(const QList<domain::TwilioAccount> &known, const QString &preferred);
    // `numbers`: how many it has, which a change of the account leaves where they are.
    void setOrganization(const domain::Organization &organization, int numbers);
    void setName(const QString &name);
    void clear(); // but for the account

    access::OrganizationDraft draft() const;
    bool check(); // shows what is wrong, and puts the focus there; true: nothing is
    void setNameFault(const QString &fault);
    QWidget *firstField() const;
    QWidgetList fields() const; // in the order of the Tab key

signals:
    void edited();
    void nameLeft();

private:
    Field *fieldOf(access::OrganizationField field) const;
    void checkField(Field *field);
    void showAccount();
    QString shownOther(const QString &sid) const; // an account that cannot pay from this desk

    domain::AreaCodeTable m_areaCodes;
    QList<domain::TwilioAccount> m_known;
    QList<domain::TwilioAccount> m_accounts; // of them, those in use
    QString m_preferred;
    QString m_name; // where it has no field
    QString m_accountBefore;
    int m_numbers = 0;
    Field *m_nameField = nullptr;
    QComboBox *m_account;
    Field *m_accountField;
    Label *m_onlyAccount;
    QComboBox *m_environment;
    Field *m_environmentField;
    Field *m_codes;
    Field *m_label;
    Field *m_wished;
    QPlainTextEdit *m_note;
    Field *m_noteField;
};

// "ServiceFlow production  ·  AC12…9f  ·  Production"
QString shownAccount(const domain::TwilioAccount &account);

} // namespace phonedesk::ui
