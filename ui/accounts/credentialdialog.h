// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

namespace phonedesk::ui {

class CredentialForm;
class MessageStrip;
class NoKeychain;
class SecretField;
class Spinner;

// Gives a known account another key (an Auth Token or an API key, whichever it had), one in place of a key that is not
// on this computer, or the Auth Token that signs its checks. Twilio is asked before it is kept, and on failure the old
// one stays.
//
// Object names: credentialDialog.secret (and for keys those of CredentialForm), .save, .cancel, .message; without a
// keychain .noKeychain, .howKeychain, .keepUntilQuit
class CredentialDialog : public DialogBase
{
    Q_OBJECT

public:
    enum class Purpose { NewKey, AddKey, SigningToken };

    CredentialDialog(access::Accounts &accounts, const domain::TwilioAccount &account, Purpose purpose,
                     QWidget *parent);
    ~CredentialDialog() override;

signals:
    void credentialSaved(const QString &accountSid);

private:
    QString explanation() const;
    void buildButtons();
    void save(domain::CredentialPlace place);
    bool showFaults();
    void setBusy(bool busy);
    void finish(const core::Status &status);
    void showNoKeychain();

    access::Accounts &m_accounts;
    const domain::TwilioAccount m_account;
    const Purpose m_purpose;
    MessageStrip *m_message;
    QWidget *m_content;
    CredentialForm *m_form = nullptr; // with a key
    SecretField *m_token = nullptr;   // with SigningToken
    NoKeychain *m_noKeychain;
    Spinner *m_spinner;
    Button *m_save = nullptr;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
