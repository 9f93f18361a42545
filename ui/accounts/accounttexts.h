// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "ui/common/statustext.h"
#include "words/times.h"

class QComboBox;

namespace phonedesk::ui {

// "ServiceFlow production (AC12…9f)"
QString namedAccount(const domain::TwilioAccount &account);
QString describe(domain::CredentialKind kind); // "Auth Token", "API key"

// How an account stands, in a word or two: for a row of a list.
struct AccountState
{
    Mark mark = Mark::None;
    QString text;
};
AccountState stateOf(const domain::TwilioAccount &account, domain::KeyState key);

// Why the account's key is not at hand, in a sentence; empty where it is, or nobody has asked.
QString keyTrouble(const domain::TwilioAccount &account, domain::KeyState key);
// "Removed from this desk on 22 November."
QString removedWhen(const domain::TwilioAccount &account, const words::Times &times = {});
AccountState lastTestOf(const domain::TwilioAccount &account, const QDateTime &now, const words::Times &times = {});

// Production or Staging; its data is the environment's number.
QComboBox *environmentChoice(const QString &name, domain::Environment chosen = domain::Environment::Production);

} // namespace phonedesk::ui
