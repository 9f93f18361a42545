// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "credentials/credentialstore.h"

#include <chrono>

namespace phonedesk::credentials {

// The OS keychain through QtKeychain (Secret Service or KWallet), under the service "ServiceFlow Phone Desk". Never a
// fallback to a file. Nothing is loaded and nobody is asked before the first call. Operations of its errors begin with
// "keychain.".
//
// What fails for want of a keychain is tried once more after a pause, because a keychain may still be starting with the
// desktop. A person may be asked to unlock it meanwhile, so the deadline is theirs: Unreachable when it has passed,
// with Effect::Unknown for a write or removal, which may still happen. A locked keychain that can ask nobody says that
// it has no such entry (measured), so the Secret Service is asked about the lock then: locked is CredentialDenied, also
// for remove(), which has removed nothing.
class KeychainCredentialStore final : public CredentialStore
{
public:
    static QString library(); // "QtKeychain 0.13.2": what it was built with

    explicit KeychainCredentialStore(core::Clock &clock, std::chrono::milliseconds deadline = std::chrono::minutes(2),
                                     std::chrono::milliseconds pause = std::chrono::milliseconds(500));

    core::CallHandle read(const CredentialKey &key, core::ResultCallback<core::Secret> done) override;
    // Rejected for an empty secret.
    core::CallHandle write(const CredentialKey &key, core::Secret secret, core::ResultCallback<void> done) override;
    core::CallHandle remove(const CredentialKey &key, core::ResultCallback<void> done) override;

private:
    core::Clock &m_clock;
    const std::chrono::milliseconds m_deadline;
    const std::chrono::milliseconds m_pause;
};

} // namespace phonedesk::credentials
