// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

namespace phonedesk::ui {

class MessageStrip;

// What an account's removal leaves behind.
struct AccountRemains
{
    int numbers = 0;       // that Twilio goes on with
    QString cost;          // of these: "$246.10 a month"; empty: not known
    int organizations = 0; // whose new numbers it pays for
    QString unfinished;    // a number with an open run, which keeps it from being removed; empty: none
};

// Removes an account from this desk, after it has said what remains at Twilio.
//
// Object names: removeAccount.text, .numbers, .organizations, .remove, .leaveKey, .keep, .message, .note
class RemoveAccountDialog : public DialogBase
{
    Q_OBJECT

public:
    RemoveAccountDialog(access::Accounts &accounts, const domain::TwilioAccount &account, const AccountRemains &remains,
                        QWidget *parent);

private:
    void addText(const QString &text, const QString &name);
    void remove(access::Accounts::Leftover leftover);
    void showError(const core::Error &error);

    access::Accounts &m_accounts;
    const domain::TwilioAccount m_account;
    MessageStrip *m_message;
    Button *m_remove;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
