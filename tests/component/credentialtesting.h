// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/credentialstore.h"

#include <QTest>

#include <optional>

namespace phonedesk::credentials {

// Serves the event loop until the call has answered.
template <typename T, typename Call>
core::Result<T> await(Call call)
{
    std::optional<core::Result<T>> answer;
    const core::CallHandle handle = call([&](core::Result<T> result) { answer.emplace(std::move(result)); });
    if (answer)
        qFatal("answered inside the call");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return core::fail({.kind = core::ErrorKind::Timeout, .detail = QStringLiteral("no answer within 20 s")});
    return std::move(*answer);
}

inline core::Result<core::Secret> readFrom(CredentialStore &store, const CredentialKey &key)
{
    return await<core::Secret>([&](auto done) { return store.read(key, std::move(done)); });
}

inline core::Status writeTo(CredentialStore &store, const CredentialKey &key, QByteArrayView secret)
{
    return await<void>([&](auto done) { return store.write(key, core::Secret(secret), std::move(done)); });
}

inline core::Status removeFrom(CredentialStore &store, const CredentialKey &key)
{
    return await<void>([&](auto done) { return store.remove(key, std::move(done)); });
}

} // namespace phonedesk::credentials
