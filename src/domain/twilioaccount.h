// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
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
    QDateTime removedAt; // invalid: in use. Its numbers and history stay, read-only

    bool isRemoved() const { return removedAt.isValid(); }

    bool canSign() const { return credentialKind == CredentialKind::AuthToken || hasSigningToken; }
    bool operator==(const TwilioAccount &) const = default;
};

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

    bool isTrial() const { return type.compare(QStringLiteral("Trial"), Qt::CaseInsensitive) == 0; }
    bool isSubaccount() const { return !ownerAccountSid.isEmpty() && ownerAccountSid != sid; }
    bool operator==(const AccountFacts &) const = default;
};

} // namespace phonedesk::domain
