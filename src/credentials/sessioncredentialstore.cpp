// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/sessioncredentialstore.h"

using namespace Qt::StringLiterals;

namespace phonedesk::credentials {

core::CallHandle SessionCredentialStore::read(const CredentialKey &key, core::ResultCallback<core::Secret> done)
{
    auto [completion, handle] = core::Completion<core::Result<core::Secret>>::make(std::move(done));
    if (const auto found = m_secrets.find(key.toString()); found != m_secrets.end()) {
        completion.finishLater(found->second.clone());
    } else {
        completion.finishLater(core::fail({.kind = core::ErrorKind::CredentialMissing,
                                           .operation = u"session.read"_s,
                                           .detail = u"nothing is kept for %1"_s.arg(key.toString())}));
    }
    return std::move(handle);
}

core::CallHandle SessionCredentialStore::write(const CredentialKey &key, core::Secret secret,
                                               core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    m_secrets.insert_or_assign(key.toString(), std::move(secret));
    completion.finishLater({});
    return std::move(handle);
}

core::CallHandle SessionCredentialStore::remove(const CredentialKey &key, core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    m_secrets.erase(key.toString());
    completion.finishLater({});
    return std::move(handle);
}

} // namespace phonedesk::credentials
