// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountdraft.h"
#include "core/callhandle.h"
#include "ui/common/card.h"
#include "ui/common/desk.h"

class QGridLayout;

namespace phonedesk::ui {

class Button;
class ElidedLabel;
class FlowLayout;
class Label;
class MessageStrip;
class StatusText;
class TestReport;
struct AccountRemains;

// One account: what is known of it, and what can be done with it. Only what can be done now has a button; what cannot
// has its reason.
//
// Object names, after settings.accounts: .name, .sid, .facts, .key, .signing, .tested, .message, .report; buttons
// .test, .rename, .newKey, .addKey, .tryKeychain, .addToken, .removeToken, .remove, .comeBack
class AccountCard : public Card
{
    Q_OBJECT

public:
    explicit AccountCard(Desk &desk, QWidget *parent = nullptr);

    void show(const domain::TwilioAccount &account);
    using QWidget::show;

private:
    void addRow(const QString &label, const QString &scope, QWidget *value, QWidget *more = nullptr);
    Button *addButton(const QString &text, const QString &name, void (AccountCard::*act)());
    void showKey();
    void showSigning();
    void showActs();
    void showRelation();

    void test();
    void edit();
    void newKey();
    void addKey();
    void tryKeychain();
    void signingToken();
    void removeToken();
    void remove();
    void comeBack();
    AccountRemains remains() const;
    void showError(const core::Error &error);

    Desk &m_desk;
    domain::TwilioAccount m_account;
    QGridLayout *m_rows;
    FlowLayout *m_acts;
    Label *m_name;
    ElidedLabel *m_sid;
    Label *m_facts;
    StatusText *m_key;
    StatusText *m_signing;
    StatusText *m_tested;
    Label *m_removed;
    MessageStrip *m_message;
    TestReport *m_report;
    Button *m_test;
    Button *m_rename;
    Button *m_newKey;
    Button *m_addKey;
    Button *m_tryKeychain;
    Button *m_addToken;
    Button *m_removeToken;
    Button *m_remove;
    Button *m_comeBack;
    core::CallHandle m_call;
};

} // namespace phonedesk::ui
