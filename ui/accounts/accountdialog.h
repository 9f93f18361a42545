// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

class QGridLayout;
class QRadioButton;

namespace phonedesk::ui {

class Field;
class MessageStrip;
class SecretField;
class Spinner;
class TestReport;

// Adds a Twilio account: what is typed is tested against Twilio before it is saved, and nothing that failed is saved.
// What was typed as a secret is wiped when the dialog is left.
class AccountDialog : public DialogBase
{
    Q_OBJECT

public:
    AccountDialog(access::Accounts &accounts, QWidget *parent);
    ~AccountDialog() override;

signals:
    void accountSaved(const QString &accountSid);

private:
    QWidget *buildForm();
    QWidget *buildNoKeychain();
    access::AccountDraft draft() const;
    bool showFaults(access::AccountDraft &draft);
    void checkField(Field *field);
    Field *fieldOf(access::DraftField field) const;
    void runTest(bool thenSave);
    void save(domain::CredentialPlace place);
    void edited();
    void showKind();
    void setBusy(const QString &what); // empty: no more
    void showNoKeychain(bool show);
    bool isApiKey() const;

    access::Accounts &m_accounts;
    QGridLayout *m_grid;
    Field *m_name;
    Field *m_sid;
    QRadioButton *m_token;
    QRadioButton *m_key;
    Field *m_keySid;
    SecretField *m_secret;
    SecretField *m_signing;
    TestReport *m_report;
    MessageStrip *m_message;
    Spinner *m_spinner;
    QWidget *m_form;
    QWidget *m_noKeychain;
    Button *m_test = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
    std::optional<access::AccountTest> m_tested; // of what is typed now
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
