// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/secret.h"
#include "domain/twilioaccount.h"

#include <optional>

namespace phonedesk::access {

// A key, as it is typed. Secrets travel by value and only once.
struct CredentialDraft
{
    domain::CredentialKind credentialKind = domain::CredentialKind::AuthToken;
    QString keySid;            // with ApiKey
    core::Secret secret;       // Auth Token or API key secret
    core::Secret signingToken; // with ApiKey, optional
};

// What is typed to add an account.
struct AccountDraft : CredentialDraft
{
    QString name;
    QString sid; // trimmed and checked by check()
    domain::Environment environment = domain::Environment::Production;
};

enum class DraftField { Name, Sid, KeySid, Secret, SigningToken };
enum class DraftProblem {
    Missing,
    NotASid,      // not AC/SK and 32 hexadecimal digits
    KeySidAsSid,  // an SK... where the Account SID belongs
    NotAToken,    // an Auth Token is 32 hexadecimal digits
    AlreadyKnown, // this desk has that account
    NameTaken,    // by another account in use, without regard to case
    TooLong,      // a name over 120 characters
};
struct DraftFault
{
    DraftField field = DraftField::Name;
    DraftProblem problem = DraftProblem::Missing;

    bool operator==(const DraftFault &) const = default;
};

// What a test found that a credential can and cannot do. Made by Twilio's answers, never guessed.
struct AccountTest
{
    bool works = false;            // it can list numbers of an active account: enough to set up and manage them
    bool mayReadAccount = false;   // else: name, type and balance are not known
    bool isTestCredential = false; // Twilio's test credentials: they cannot search or list
    bool canSign = false;          // an Auth Token is at hand for signed webhook checks
    std::optional<domain::AccountFacts> facts;
    std::optional<core::Error> error; // why it does not work; operation "test.signing-token": only that token
};

} // namespace phonedesk::access
