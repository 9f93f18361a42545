// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/payernotice.h"

#include "access/accounts.h"
#include "access/organizations.h"
#include "core/preferences.h"
#include "inventory/numbers.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accounttexts.h"
#include "ui/accounts/credentialdialog.h"
#include "ui/organizations/organizationdialog.h"
#include "words/amounts.h"
#include "words/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using domain::KeyState;

PayerNotice::PayerNotice(Desk &desk, QWidget *parent) : MessageStrip(u"organization.payer"_s, parent), m_desk(desk)
{
    connect(&m_desk.accounts, &access::Accounts::changed, this, &PayerNotice::refresh);
    connect(&m_desk.accounts, &access::Accounts::keysChanged, this, &PayerNotice::refresh);
}

void PayerNotice::setOrganization(const std::optional<domain::Organization> &organization)
{
    m_organization = organization;
    refresh();
}

bool PayerNotice::focusHelp()
{
    if (m_reason.isEmpty() || m_help == nullptr)
        return false;
    m_help->setFocus();
    return true;
}

void PayerNotice::refresh()
{
    const auto account = m_organization ? m_desk.accounts.find(m_organization->accountSid) : std::nullopt;
    const KeyState key = account ? m_desk.accounts.keyState(account->sid) : KeyState::NotKnown;
    const bool isGood = !m_organization || (account && !account->isRemoved() && domain::mayWork(key));
    QString about;
    if (!isGood) {
        const QString standing = !account               ? u"unknown"_s
                                 : account->isRemoved() ? u"removed"_s
                                                        : QString::number(int(key));
        about = QStringList{m_organization->id, m_organization->name, m_organization->accountSid, standing,
                            QString::number(m_desk.accounts.all().size())}
                    .join(u'\n');
    }
    if (about == m_shown)
        return;
    m_shown = about;
    m_help = nullptr;
    m_reason.clear();
    if (isGood)
        clear();
    else if (account && !account->isRemoved())
        showMissingKey(*account, key);
    else
        showNotHere(account);
    emit changed();
}

void PayerNotice::showMissingKey(const domain::TwilioAccount &account, KeyState key)
{
    //: %1 is an organisation
    m_reason = tr("The key of the Twilio account of %1 is not at hand.").arg(m_organization->name);
    show(
        Mark::Attention,
        key == KeyState::Missing
            //: %1 is an account
            ? tr("The key of %1 is missing on this computer").arg(namedAccount(account))
            //: %1 is an account
            : tr("The key of %1 could not be read").arg(namedAccount(account)),
        //: %1 is a sentence: why; %2 an organisation
        tr("%1 Until it is here, no number can be set up for %2.").arg(keyTrouble(account, key), m_organization->name));
    if (key != KeyState::Missing)
        addHelp(tr("Try &again"), u"tryAgain"_s, &PayerNotice::tryAgain);
    if (key != KeyState::Locked)
        addHelp(tr("Add &key…"), u"addKey"_s, &PayerNotice::addKey);
}

void PayerNotice::showNotHere(const std::optional<domain::TwilioAccount> &removed)
{
    const QString &name = m_organization->name;
    if (removed) {
        //: %1 is an organisation
        m_reason = tr("The Twilio account of %1 was removed from this desk.").arg(name);
        const QDate day = words::Times(m_desk.preferences.times()).day(removed->removedAt);
        //: %1 is an organisation
        show(Mark::Attention, tr("%1 has no Twilio account now").arg(name),
             //: %1 is an account, %2 a date, "22 December"
             tr("%1 was removed from this desk on %2. Connect it again, or choose another account for new numbers.")
                 .arg(namedAccount(*removed), words::dayAndMonth(day)));
        addHelp(tr("Connect a&gain…"), u"connect"_s, &PayerNotice::connectAccount);
    } else {
        //: %1 is an organisation
        m_reason = tr("The Twilio account of %1 is not connected on this computer.").arg(name);
        show(Mark::Attention,
             //: %1 is a shortened account SID, "AC12…9f"
             tr("%1 is not connected on this computer").arg(domain::shortSid(m_organization->accountSid)),
             //: %1 is an organisation
             tr("The new numbers of %1 are to be bought from this Twilio account: connect it, or choose another one.")
                 .arg(name));
        addHelp(tr("Co&nnect it…"), u"connect"_s, &PayerNotice::connectAccount);
    }
    if (!m_desk.accounts.all().isEmpty())
        addHelp(tr("Choose another &account…"), u"other"_s, &PayerNotice::chooseOther);
}

void PayerNotice::addHelp(const QString &text, const QString &name, void (PayerNotice::*act)())
{
    Button *button = addAction(text, objectName() + u'.' + name);
    connect(button, &Button::clicked, this, act);
    if (m_help == nullptr)
        m_help = button;
}

void PayerNotice::addKey()
{
    const auto account = m_desk.accounts.find(m_organization->accountSid);
    if (!account)
        return;
    auto *dialog = new CredentialDialog(m_desk.accounts, *account, CredentialDialog::Purpose::AddKey, window());
    connect(dialog, &CredentialDialog::credentialSaved, this, &PayerNotice::mended);
    dialog->open();
}

void PayerNotice::tryAgain()
{
    m_desk.accounts.findKeys();
}

void PayerNotice::connectAccount()
{
    auto *dialog = new AccountDialog(m_desk.accounts, window());
    domain::TwilioAccount account{.sid = m_organization->accountSid, .environment = m_organization->environment};
    dialog->fillIn(m_desk.accounts.find(account.sid).value_or(account));
    connect(dialog, &AccountDialog::accountSaved, this, &PayerNotice::mended);
    dialog->open();
}

void PayerNotice::chooseOther()
{
    const auto numbers = m_desk.numbers.all();
    const auto its = std::ranges::count_if(numbers, [this](const domain::PhoneNumber &number) {
        return number.organizationId == m_organization->id && number.status != domain::PhoneNumberStatus::Released;
    });
    auto *dialog = new OrganizationDialog(m_desk.organizations, m_desk.accounts, m_organization, int(its), window());
    connect(dialog, &OrganizationDialog::saved, this, &PayerNotice::mended);
    dialog->open();
}

} // namespace phonedesk::ui
