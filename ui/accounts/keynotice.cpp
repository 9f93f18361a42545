// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/keynotice.h"

#include "access/accounts.h"
#include "ui/accounts/accounttexts.h"

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::KeyState;

KeyNotice::KeyNotice(access::Accounts &accounts, QWidget *parent)
    : MessageStrip(u"keyNotice"_s, parent), m_accounts(accounts)
{
    connect(&accounts, &access::Accounts::changed, this, &KeyNotice::refresh);
    connect(&accounts, &access::Accounts::keysChanged, this, &KeyNotice::refresh);
    refresh();
}

void KeyNotice::setFilter(const QString &accountSid)
{
    m_filter = accountSid;
    refresh();
}

void KeyNotice::refresh()
{
    const QList<domain::TwilioAccount> inUse = m_accounts.all();
    QStringList sids;
    QStringList names;
    QString about;
    bool isLocked = false;
    for (const domain::TwilioAccount &account : inUse) {
        const KeyState state = m_accounts.keyState(account.sid);
        if (domain::mayWork(state) || (!m_filter.isEmpty() && m_filter != account.sid))
            continue;
        sids << account.sid;
        names << namedAccount(account);
        isLocked = isLocked || state != KeyState::Missing;
        about += account.sid + account.name + QString::number(int(state));
    }
    const bool hasNone = inUse.isEmpty() && !m_accounts.known().isEmpty();
    if (hasNone)
        about = u"none"_s;
    if (about == m_shown)
        return;
    m_shown = about;
    if (hasNone)
        showNone();
    else if (sids.isEmpty())
        clear();
    else if (sids.size() == 1)
        showOne(sids.first());
    else
        showSeveral(names, isLocked);
}

void KeyNotice::showOne(const QString &sid)
{
    const domain::TwilioAccount account = *m_accounts.find(sid);
    const KeyState state = m_accounts.keyState(sid);
    MessageStrip::show(Mark::Attention,
                       state == KeyState::Missing
                           //: %1 is an account
                           ? tr("The key of %1 is missing on this computer").arg(namedAccount(account))
                           //: %1 is an account
                           : tr("The key of %1 could not be read").arg(namedAccount(account)),
                       //: %1 is a sentence: why
                       tr("%1 Its numbers are listed as they were last known.").arg(keyTrouble(account, state)));
    if (state != KeyState::Missing)
        addTryAgain();
    if (state != KeyState::Locked) {
        connect(addAction(tr("Add &key…"), u"keyNotice.addKey"_s), &Button::clicked, this,
                [this, sid] { emit addKeyRequested(sid); });
    }
}

void KeyNotice::showSeveral(const QStringList &names, bool isLocked)
{
    MessageStrip::show(Mark::Attention, tr("The keys of %n accounts are not at hand", nullptr, int(names.size())),
                       //: %1 is several accounts, with commas between
                       tr("%1. Their numbers are listed as they were last known.")
                           .arg(names.join(tr(", ", "between the names of accounts"))));
    if (isLocked)
        addTryAgain();
    connect(addAction(tr("Show accounts…"), u"keyNotice.accounts"_s), &Button::clicked, this,
            &KeyNotice::accountsRequested);
}

void KeyNotice::showNone()
{
    MessageStrip::show(Mark::Attention, tr("No Twilio account is connected"),
                       tr("The numbers of accounts that were removed from this desk are listed to be read. Setting up "
                          "another one needs an account."));
    connect(addAction(tr("Connect a Twilio account…"), u"keyNotice.connect"_s), &Button::clicked, this,
            &KeyNotice::connectRequested);
}

void KeyNotice::addTryAgain()
{
    connect(addAction(tr("Try &again"), u"keyNotice.tryAgain"_s), &Button::clicked, this,
            [this] { m_accounts.findKeys(); });
}

} // namespace phonedesk::ui
