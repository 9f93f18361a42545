// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <map>

namespace phonedesk::credentials {

// "Keep until I quit": in this process's memory, and nowhere else.
class SessionCredentialStore final : public CredentialStore
{
public:
    core::CallHandle read(const CredentialKey &key, core::ResultCallback<core::Secret> done) override;
    core::CallHandle write(const CredentialKey &key, core::Secret secret, core::ResultCallback<void> done) override;
    core::CallHandle remove(const CredentialKey &key, core::ResultCallback<void> done) override;

private:
    std::map<QString, core::Secret> m_secrets; // by CredentialKey::toString()
};

} // namespace phonedesk::credentials
