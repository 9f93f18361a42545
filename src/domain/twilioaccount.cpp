// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/twilioaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(Environment environment)
{
    return environment == Environment::Production ? u"Production"_s : u"Staging"_s;
}

std::optional<Environment> environmentFromName(QStringView name)
{
    if (name == u"Production")
        return Environment::Production;
    if (name == u"Staging")
        return Environment::Staging;
    return std::nullopt;
}

QString name(CredentialKind kind)
{
    return kind == CredentialKind::AuthToken ? u"AuthToken"_s : u"ApiKey"_s;
}

std::optional<CredentialKind> credentialKindFromName(QStringView name)
{
    if (name == u"AuthToken")
        return CredentialKind::AuthToken;
    if (name == u"ApiKey")
        return CredentialKind::ApiKey;
    return std::nullopt;
}

QString name(CredentialPlace place)
{
    return place == CredentialPlace::Keychain ? u"Keychain"_s : u"Session"_s;
}

std::optional<CredentialPlace> credentialPlaceFromName(QStringView name)
{
    if (name == u"Keychain")
        return CredentialPlace::Keychain;
    if (name == u"Session")
        return CredentialPlace::Session;
    return std::nullopt;
}

QList<AccountNode> asTree(const QList<TwilioAccount> &accounts)
{
    const auto isKnown = [&](const QString &sid) {
        return std::ranges::any_of(accounts, [&](const auto &each) { return each.sid == sid; });
    };
    // One level only: a subaccount has no subaccounts of its own (Twilio docs, "Subaccounts").
    const auto isUnder = [&](const TwilioAccount &child, const TwilioAccount &parent) {
        return child.parentSid == parent.sid && child.sid != parent.sid && !isKnown(parent.parentSid);
    };
    QList<AccountNode> nodes;
    nodes.reserve(accounts.size());
    for (const TwilioAccount &account : accounts) {
        if (std::ranges::any_of(accounts, [&](const auto &parent) { return isUnder(account, parent); }))
            continue; // it stands under its parent
        nodes.append({.account = account, .isOrphan = !account.parentSid.isEmpty() && !isKnown(account.parentSid)});
        for (const TwilioAccount &child : accounts) {
            if (isUnder(child, account))
                nodes.append({.account = child, .depth = 1});
        }
    }
    return nodes;
}

QString shortSid(const QString &sid)
{
    return sid.size() <= 8 ? sid : sid.left(4) + u'…' + sid.right(2);
}

bool isSid(QStringView text, QStringView prefix)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 34 && text.startsWith(prefix) && std::all_of(text.begin() + 2, text.end(), isHex);
}

} // namespace phonedesk::domain
