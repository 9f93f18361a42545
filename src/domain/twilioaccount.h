// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::domain {

enum class Environment { Production, Staging };
QString name(Environment environment); // "Production": stored, and translated by words for people
std::optional<Environment> environmentFromName(QStringView name);

enum class CredentialKind { AuthToken, ApiKey };
QString name(CredentialKind kind);
std::optional<CredentialKind> credentialKindFromName(QStringView name);

// Where this desk keeps an account's secret.
enum class CredentialPlace { Keychain, Session };
QString name(CredentialPlace place);
std::optional<CredentialPlace> credentialPlaceFromName(QStringView name);

// A Twilio account that this desk knows. No secret is in here.
struct TwilioAccount
{
    QString sid; // AC and 32 hexadecimal digits
    QString name;
    Environment environment = Environment::Production;
    QString parentSid; // empty unless it is a subaccount
    CredentialKind credentialKind = CredentialKind::AuthToken;
    QString keySid; // SK..., with CredentialKind::ApiKey
    CredentialPlace credentialPlace = CredentialPlace::Keychain;
    bool hasSigningToken = false; // an Auth Token beside an API key, for signing checks only
    bool isTrial = false;         // as Twilio said at the last test
    QDateTime createdAt;
    QDateTime lastTestedAt; // invalid: never
    bool lastTestWorked = false;
    QString status;      // Twilio's word at the last test: "active", "suspended", "closed"; empty: not told
    QDateTime removedAt; // invalid: in use. Its numbers and history stay, read-only

    bool isRemoved() const { return removedAt.isValid(); }
    bool canSign() const { return credentialKind == CredentialKind::AuthToken || hasSigningToken; }
    bool operator==(const TwilioAccount &) const = default;
};

// Whether this desk has an account's key at hand. Found out by reading it once, from a keychain or from memory.
enum class KeyState {
    NotKnown, // nobody has asked yet
    Here,
    NoSigningToken, // here, but the Auth Token beside the API key is not
    Missing,        // no entry
    Locked,         // the keychain is locked, or its owner refused
    NoKeychain,     // this computer offers none
};
// Requests can be made for the account, as far as is known.
constexpr bool mayWork(KeyState state)
{
    return state == KeyState::NotKnown || state == KeyState::Here || state == KeyState::NoSigningToken;
}

// An account in its place in the tree: a subaccount stands under its parent.
struct AccountNode
{
    TwilioAccount account;
    int depth = 0;
    bool isOrphan = false; // a subaccount whose parent is not among the accounts
};
// Keeps the order among those of one parent. Every account occurs once.
QList<AccountNode> asTree(const QList<TwilioAccount> &accounts);

// "AC12…9f": enough to tell accounts apart on a screen.
QString shortSid(const QString &sid);
// Two letters and 32 hexadecimal digits (Twilio docs, "SIDs"); `prefix` is "AC", "PN", "SK" ...
bool isSid(QStringView text, QStringView prefix);

// What GET /Accounts/{AC}.json says, without the auth_token that it carries.
struct AccountFacts
{
    QString sid;
    QString friendlyName;
    QString status; // active, suspended, closed
    QString type;   // Trial, Full
    QString ownerAccountSid;

    bool isActive() const { return status.isEmpty() || status == QLatin1StringView("active"); }
    bool isTrial() const { return type.compare(QStringLiteral("Trial"), Qt::CaseInsensitive) == 0; }
    bool isSubaccount() const { return !ownerAccountSid.isEmpty() && ownerAccountSid != sid; }
    bool operator==(const AccountFacts &) const = default;
};

} // namespace phonedesk::domain
