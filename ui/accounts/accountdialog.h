// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

class QComboBox;

namespace phonedesk::ui {

class CredentialForm;
class Field;
class MessageStrip;
class NoKeychain;
class Spinner;
class TestReport;

// Adds a Twilio account: what is typed is tested against Twilio before it is saved, and nothing that failed is saved.
// An account that was removed from this desk comes back the same way. What was typed as a secret is wiped when the
// dialog is left.
//
// Object names: accountDialog.name, .sid, .environment, those of CredentialForm, .report, .test, .save, .cancel,
// .message; without a keychain .noKeychain, .howKeychain, .keepUntilQuit
class AccountDialog : public DialogBase
{
    Q_OBJECT

public:
    AccountDialog(access::Accounts &accounts, QWidget *parent);
    ~AccountDialog() override;

    void fillIn(const domain::TwilioAccount &account); // what is known of it, but for its key; one that was removed too

signals:
    void accountSaved(const QString &accountSid);

private:
    QWidget *buildForm();
    access::AccountDraft draft() const;
    bool showFaults(access::AccountDraft &draft);
    void checkField(Field *field);
    void showRemoved(const QString &sid); // that this account was here before
    Field *fieldOf(access::DraftField field) const;
    void runTest(bool thenSave);
    void save(domain::CredentialPlace place);
    void edited();
    void setBusy(const QString &what); // empty: no more
    void showNoKeychain(bool show);

    access::Accounts &m_accounts;
    Field *m_name;
    Field *m_sid;
    QComboBox *m_environment;
    CredentialForm *m_credential;
    TestReport *m_report;
    MessageStrip *m_message;
    Spinner *m_spinner;
    QWidget *m_form;
    NoKeychain *m_noKeychain;
    Button *m_test = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
    std::optional<access::AccountTest> m_tested; // of what is typed now
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
