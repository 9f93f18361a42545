// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "ui/common/dialogbase.h"

class QComboBox;

namespace phonedesk::ui {

class Field;
class MessageStrip;

// An account's name and environment, which are saved together or not at all.
//
// Object names: editAccount.name, .environment, .save, .cancel, .message
class EditAccountDialog : public DialogBase
{
    Q_OBJECT

public:
    EditAccountDialog(access::Accounts &accounts, const domain::TwilioAccount &account, QWidget *parent);
    ~EditAccountDialog() override;

private:
    bool check(); // false: what is wrong stands at the name
    void save();

    access::Accounts &m_accounts;
    const domain::TwilioAccount m_account;
    MessageStrip *m_message;
    Field *m_name;
    QComboBox *m_environment;
    Button *m_save;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
