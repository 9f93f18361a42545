// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/credentialstore.h"

using namespace Qt::StringLiterals;

namespace phonedesk::credentials {

QString CredentialKey::toString() const
{
    switch (purpose) {
    case Purpose::AuthToken:
        return accountSid + u"/auth-token"_s;
    case Purpose::ApiKeySecret:
        return accountSid + u"/api-key-secret"_s;
    case Purpose::SigningToken:
        return accountSid + u"/signing-token"_s;
    case Purpose::ProxyPassword:
        return u"proxy/password"_s;
    }
    return accountSid;
}

} // namespace phonedesk::credentials
