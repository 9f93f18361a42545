// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/removeaccountdialog.h"

#include "ui/accounts/accounttexts.h"
#include "ui/common/label.h"
#include "ui/common/messagestrip.h"
#include "words/errors.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using access::Accounts;
using domain::CredentialPlace;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::RemoveAccountDialog)
};

QString whatRemains(const AccountRemains &remains)
{
    if (remains.numbers == 0)
        return Words::tr("This desk knows no number of it. Nothing is changed at Twilio.");
    const QString numbers = remains.numbers == 1
                                ? Words::tr("1 number keeps working and costing at Twilio.")
                                : Words::tr("%n numbers keep working and costing at Twilio.", nullptr, remains.numbers);
    const QString stay = Words::tr("Nothing is changed there. Here it stays to be read, with its history.",
                                   "what the desk knows of the account's numbers");
    if (remains.cost.isEmpty())
        return Words::tr("%1 %2", "two sentences").arg(numbers, stay);
    //: %1 a sentence, %2 "$246.10 a month", %3 a sentence
    return Words::tr("%1 That is %2. %3").arg(numbers, remains.cost, stay);
}

QString whoPaysWithIt(int organizations)
{
    if (organizations == 0)
        return {};
    return organizations == 1 ? Words::tr("1 organisation buys its numbers from this account, and needs another one "
                                          "before its next number.")
                              : Words::tr("%n organisations buy their numbers from this account, and need another one "
                                          "before their next number.",
                                          nullptr, organizations);
}

} // namespace

RemoveAccountDialog::RemoveAccountDialog(Accounts &accounts, const domain::TwilioAccount &account,
                                         const AccountRemains &remains, QWidget *parent)
    //: %1 is an account's name
    : DialogBase(u"removeAccount"_s, tr("Remove %1 from this desk?").arg(account.name), parent), m_accounts(accounts),
      m_account(account), m_message(new MessageStrip(u"removeAccount.message"_s, this)), m_remove(nullptr)
{
    setTitle(windowTitle(), Mark::Attention);
    body()->addWidget(m_message);
    addText(whatRemains(remains), u"numbers"_s);
    addText(whoPaysWithIt(remains.organizations), u"organizations"_s);
    addText(account.credentialPlace == CredentialPlace::Keychain
                ? tr("Its key is deleted from this computer's keychain. The account can be added again by its SID.")
                : tr("Its key is forgotten. The account can be added again by its SID."),
            u"text"_s);
    body()->addStretch(1);

    m_remove = addButton(Button::Rank::Secondary, tr("&Remove account"), u"removeAccount.remove"_s);
    m_remove->setAutoDefault(false);
    auto *keep = addButton(Button::Rank::Primary, tr("&Keep account"), u"removeAccount.keep"_s);
    setDefaultButton(keep);
    keep->setFocus();
    connect(keep, &Button::clicked, this, &RemoveAccountDialog::reject);
    connect(m_remove, &Button::clicked, this, [this] { remove(Accounts::Leftover::Refuse); });
    if (!remains.unfinished.isEmpty()) {
        m_remove->setEnabled(false);
        //: %1 is a phone number
        setNote(tr("%1 is unfinished: finish it or give it back first.").arg(remains.unfinished));
    }
    setMinimumWidth(px(this, 520));
    fitTo(px(this, 520), px(this, 640));
}

void RemoveAccountDialog::addText(const QString &text, const QString &name)
{
    auto *label = new Label(TextKind::Body, text, this);
    label->setObjectName(u"removeAccount."_s + name);
    label->setWordWrap(true);
    label->makeSelectable();
    label->setFocusPolicy(Qt::ClickFocus);
    label->setVisible(!text.isEmpty());
    body()->addWidget(label);
}

void RemoveAccountDialog::remove(Accounts::Leftover leftover)
{
    m_message->clear();
    m_remove->setEnabled(false);
    setNote(tr("Removing…"));
    m_call = m_accounts.remove(m_account.sid, leftover, [this](const core::Status &removed) {
        setNote({});
        m_remove->setEnabled(true);
        if (removed)
            accept();
        else
            showError(removed.error());
    });
}

void RemoveAccountDialog::showError(const core::Error &error)
{
    const words::Message message = words::describe(error, m_account.name);
    if (!error.operation.startsWith("keychain"_L1)) {
        m_message->show(Mark::Trouble, message.title, message.text());
        m_message->setDetails(error.detail);
        return;
    }
    //: %1 is an account's SID
    m_message->show(Mark::Trouble, tr("The key could not be deleted"),
                    tr("The keychain is locked, not there, or refused. The account was not removed. If it is removed "
                       "all the same, the key stays in the keychain under “ServiceFlow Phone Desk”, %1.")
                        .arg(m_account.sid));
    connect(m_message->addAction(tr("Remove, &leave the key there"), u"removeAccount.leaveKey"_s), &Button::clicked,
            this, [this] { remove(Accounts::Leftover::Leave); });
    m_message->setDetails(error.detail);
}

} // namespace phonedesk::ui
