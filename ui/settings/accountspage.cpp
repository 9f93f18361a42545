// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "access/accounts.h"
#include "inventory/numbers.h"
#include "provisioning/runregistry.h"
#include "ui/accounts/accountdialog.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/settings/accountcard.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(Desk &desk, QWidget *parent)
    : SettingsPage(u"accounts"_s, tr("Accounts"), parent), m_desk(desk),
      m_list(new AccountList(u"settings.accounts.list"_s)), m_frame(new Card(u"settings.accounts.frame"_s)),
      m_card(new AccountCard(desk)), m_empty(new EmptyState(u"settings.accounts.empty"_s))
{
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_list);
    addWidget(m_frame);
    addWidget(m_card);
    addWidget(m_empty);
    addSetting(tr("Twilio accounts key signing token environment test add rename remove"), m_list);
    if (desk.mode != Mode::Demo) {
        auto *row = new QWidget;
        auto *inRow = new QHBoxLayout(row);
        inRow->setContentsMargins(0, 0, 0, 0);
        auto *add = new Button(Button::Rank::Secondary, tr("&Add account…"), u"settings.accounts.add"_s, row);
        inRow->addWidget(add);
        inRow->addStretch(1);
        addWidget(row);
        connect(add, &Button::clicked, this, &AccountsPage::addAccount);
        addSetting(tr("Add account"), add);
    }
    m_empty->setText(tr("No Twilio account is connected."),
                     tr("Numbers are bought from a Twilio account of ServiceFlow's."));

    connect(&desk.accounts, &access::Accounts::changed, this, &AccountsPage::refresh);
    connect(&desk.accounts, &access::Accounts::keysChanged, this, &AccountsPage::refresh);
    connect(m_list, &AccountList::choiceChanged, this, &AccountsPage::refreshCard);
    m_ages.setInterval(std::chrono::seconds(30));
    connect(&m_ages, &QTimer::timeout, this, &AccountsPage::refreshCard);
    m_ages.start();
    refresh();
}

void AccountsPage::refresh()
{
    const QList<domain::TwilioAccount> known = m_desk.accounts.known();
    QHash<QString, domain::KeyState> keys;
    for (const domain::TwilioAccount &account : known)
        keys.insert(account.sid, m_desk.accounts.keyState(account.sid));
    m_frame->setVisible(!known.isEmpty());
    m_card->setVisible(!known.isEmpty());
    m_empty->setVisible(known.isEmpty());
    m_list->setAccounts(known, keys);
}

void AccountsPage::refreshCard()
{
    if (const auto account = m_desk.accounts.find(m_list->chosen()))
        m_card->show(*account);
}

void AccountsPage::addAccount()
{
    auto *dialog = new AccountDialog(m_desk.accounts, this);
    connect(dialog, &AccountDialog::accountSaved, m_list, &AccountList::choose);
    dialog->open();
}

} // namespace phonedesk::ui
