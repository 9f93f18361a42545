// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <QStringList>

#include <map>
#include <optional>

namespace phonedesk::testsupport {

// A keychain that counts, and fails as it is told.
class ScriptedKeychain final : public credentials::CredentialStore
{
public:
    std::map<QString, QByteArray> entries;  // by CredentialKey::toString()
    std::map<QString, core::Error> failing; // writes and removals of these entries
    std::optional<core::Error> shut;        // everything
    QStringList asked;                      // "read AC…/auth-token"

    core::CallHandle read(const credentials::CredentialKey &key, core::ResultCallback<core::Secret> done) override
    {
        asked << QStringLiteral("read ") + key.toString();
        if (shut)
            return answer<core::Secret>(std::move(done), core::fail(*shut));
        const auto found = entries.find(key.toString());
        if (found == entries.end())
            return answer<core::Secret>(std::move(done), core::fail({.kind = core::ErrorKind::CredentialMissing,
                                                                     .operation = QStringLiteral("keychain.read")}));
        return answer<core::Secret>(std::move(done), core::Secret(found->second));
    }
    core::CallHandle write(const credentials::CredentialKey &key, core::Secret secret,
                           core::ResultCallback<void> done) override
    {
        asked << QStringLiteral("write ") + key.toString();
        const auto problem = problemOf(key);
        if (!problem)
            entries[key.toString()] = secret.reveal().toByteArray();
        return answer<void>(std::move(done), problem ? core::Status(core::fail(*problem)) : core::Status());
    }
    core::CallHandle remove(const credentials::CredentialKey &key, core::ResultCallback<void> done) override
    {
        asked << QStringLiteral("remove ") + key.toString();
        const auto problem = problemOf(key);
        if (!problem)
            entries.erase(key.toString());
        return answer<void>(std::move(done), problem ? core::Status(core::fail(*problem)) : core::Status());
    }

private:
    std::optional<core::Error> problemOf(const credentials::CredentialKey &key) const
    {
        const auto found = failing.find(key.toString());
        return found == failing.end() ? shut : std::optional(found->second);
    }
    template <typename T>
    core::CallHandle answer(core::ResultCallback<T> done, core::Result<T> result)
    {
        auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
        completion.finishLater(std::move(result));
        return std::move(handle);
    }
};

} // namespace phonedesk::testsupport
