// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounttexts.h"

#include "words/amounts.h"
#include "words/errors.h"

#include <QComboBox>
#include <QCoreApplication>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::CredentialKind;
using domain::CredentialPlace;
using domain::KeyState;

namespace {

struct AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::AccountTexts)
};

} // namespace

QString namedAccount(const domain::TwilioAccount &account)
{
    return AccountTexts::tr("%1 (%2)", "account, its SID").arg(account.name, domain::shortSid(account.sid));
}

QString describe(CredentialKind kind)
{
    return kind == CredentialKind::AuthToken ? AccountTexts::tr("Auth Token") : AccountTexts::tr("API key");
}

AccountState stateOf(const domain::TwilioAccount &account, KeyState key)
{
    if (account.isRemoved())
        return {Mark::Info, AccountTexts::tr("Removed from this desk")};
    switch (key) {
    case KeyState::Missing:
        return {Mark::Attention, AccountTexts::tr("Key missing")};
    case KeyState::Locked:
        return {Mark::Attention, AccountTexts::tr("Keychain locked")};
    case KeyState::NoKeychain:
        return {Mark::Attention, AccountTexts::tr("No keychain")};
    case KeyState::NotKnown:
    case KeyState::Here:
    case KeyState::NoSigningToken:
        break;
    }
    if (account.status == "suspended"_L1)
        return {Mark::Trouble, AccountTexts::tr("Suspended by Twilio")};
    if (account.status == "closed"_L1)
        return {Mark::Trouble, AccountTexts::tr("Closed at Twilio")};
    if (account.lastTestedAt.isValid() && !account.lastTestWorked)
        return {Mark::Trouble, AccountTexts::tr("Key refused")};
    if (account.credentialPlace == CredentialPlace::Session)
        return {Mark::Attention, AccountTexts::tr("Key until quitting")};
    if (!account.canSign() || key == KeyState::NoSigningToken)
        return {Mark::Attention, AccountTexts::tr("Cannot sign checks")};
    return {Mark::Good, AccountTexts::tr("Connected")};
}

QString keyTrouble(const domain::TwilioAccount &account, KeyState key)
{
    switch (key) {
    case KeyState::Missing:
        return account.credentialPlace == CredentialPlace::Session
                   ? AccountTexts::tr("Its key was kept in memory only, until Phone Desk quit.")
                   : AccountTexts::tr("The keychain of this computer has no key for it.");
    case KeyState::Locked:
        return AccountTexts::tr("The keychain is locked or refused, so its key could not be read.");
    case KeyState::NoKeychain:
        return AccountTexts::tr("This computer offers no keychain now, so its key could not be read.");
    case KeyState::NoSigningToken:
        return AccountTexts::tr("The Auth Token that signs its webhook checks is not on this computer.");
    case KeyState::NotKnown:
    case KeyState::Here:
        break;
    }
    return {};
}

QString removedWhen(const domain::TwilioAccount &account, const words::Times &times)
{
    //: %1 is a date, "22 December"
    return AccountTexts::tr("Removed from this desk on %1.").arg(words::dayAndMonth(times.day(account.removedAt)));
}

AccountState lastTestOf(const domain::TwilioAccount &account, const QDateTime &now, const words::Times &times)
{
    if (!account.lastTestedAt.isValid())
        return {Mark::Info, AccountTexts::tr("Not tested yet")};
    const QString when = times.ago(account.lastTestedAt, now);
    if (account.status == "suspended"_L1)
        //: %1 is "3 min ago" or a date
        return {Mark::Trouble, AccountTexts::tr("Twilio said that the account is suspended · %1").arg(when)};
    if (account.status == "closed"_L1)
        return {Mark::Trouble, AccountTexts::tr("Twilio said that the account is closed · %1").arg(when)};
    if (!account.lastTestWorked)
        return {Mark::Trouble, AccountTexts::tr("Twilio refused the key · %1").arg(when)};
    return {Mark::Good, AccountTexts::tr("Worked · %1").arg(when)};
}

QComboBox *environmentChoice(const QString &name, domain::Environment chosen)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    for (const domain::Environment each : {domain::Environment::Production, domain::Environment::Staging})
        combo->addItem(words::describe(each), int(each));
    combo->setCurrentIndex(combo->findData(int(chosen)));
    return combo;
}

} // namespace phonedesk::ui
