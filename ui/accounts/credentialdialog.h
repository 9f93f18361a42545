// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

namespace phonedesk::ui {

class MessageStrip;
class SecretField;
class Spinner;

// Gives a known account one secret: the Auth Token that signs checks, or a new key in place of one that Twilio refuses.
// Twilio is asked before it is kept.
class CredentialDialog : public DialogBase
{
    Q_OBJECT

public:
    enum class Purpose { AddSigningToken, ReplaceKey };

    CredentialDialog(access::Accounts &accounts, const domain::TwilioAccount &account, Purpose purpose,
                     QWidget *parent);
    ~CredentialDialog() override;

signals:
    void credentialSaved(const QString &accountSid);

private:
    void save();
    void setBusy(bool busy);

    access::Accounts &m_accounts;
    const domain::TwilioAccount m_account;
    const Purpose m_purpose;
    MessageStrip *m_message;
    SecretField *m_secret;
    Spinner *m_spinner;
    Button *m_save;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
