// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountsession.h"
#include "access/needs.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace phonedesk::access {

// Opens an account's session: one read of its secret per run of the program, however many ask at once.
class Sessions
{
public:
    // Told of every answer of a credential store, and whether the Auth Token beside an API key is not there.
    using Listener = std::function<void(const QString &accountSid, const core::Status &status, bool lacksSigningToken)>;

    explicit Sessions(const Needs &needs, Listener listener = {});
    ~Sessions(); // stops waiting for secrets

    core::CallHandle open(const domain::TwilioAccount &account,
                          core::ResultCallback<std::shared_ptr<const AccountSession>> done);
    // The secret was replaced: the next open() reads it again.
    void forget(const QString &accountSid);

private:
    using Session = core::Result<std::shared_ptr<const AccountSession>>;
    struct Opening;

    void readSigningToken(const std::shared_ptr<Opening> &opening);
    void finish(const std::shared_ptr<Opening> &opening, const Session &session);
    credentials::CredentialStore &storeOf(const domain::TwilioAccount &account) const;

    const Needs &m_needs;
    const Listener m_listener;
    QHash<QString, std::shared_ptr<const AccountSession>> m_open;
    QHash<QString, std::shared_ptr<Opening>> m_opening;
    std::vector<std::shared_ptr<Opening>> m_outdated; // they answer those who asked before, and are not kept
};

} // namespace phonedesk::access
