// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/secret.h"

#include <QString>

namespace phonedesk::credentials {

enum class Purpose {
    AuthToken, // also signs
    ApiKeySecret,
    SigningToken,  // the Auth Token beside an API key, for signing checks only
    ProxyPassword, // of this desk: belongs to no account
};

// One entry of a credential store: one secret each, never a whole configuration.
struct CredentialKey
{
    QString accountSid; // AC...
    Purpose purpose = Purpose::AuthToken;

    QString toString() const; // "AC…/auth-token"
    bool operator==(const CredentialKey &) const = default;
};

// Where secrets are kept: the OS keychain, or this process's memory until it quits. Errors: CredentialMissing (no such
// entry), CredentialDenied (refused by its owner, or locked), Unreachable (no keychain on this computer). Lives on the
// GUI thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    virtual core::CallHandle read(const CredentialKey &key, core::ResultCallback<core::Secret> done) = 0;
    virtual core::CallHandle write(const CredentialKey &key, core::Secret secret, core::ResultCallback<void> done) = 0;
    // An entry that is not there counts as removed.
    virtual core::CallHandle remove(const CredentialKey &key, core::ResultCallback<void> done) = 0;
};

} // namespace phonedesk::credentials
