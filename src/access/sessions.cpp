// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/sessions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::access {

using credentials::Purpose;

struct Sessions::Opening
{
    domain::TwilioAccount account;
    core::Secret secret;
    core::CallHandle call;
    std::vector<core::Completion<Session>> waiting;
};

Sessions::Sessions(const Needs &needs, Listener listener) : m_needs(needs), m_listener(std::move(listener)) {}

// An opening and its own callback keep each other alive: it has to be told.
Sessions::~Sessions()
{
    for (const auto &opening : std::as_const(m_opening))
        opening->call.abandon();
    for (const auto &opening : m_outdated)
        opening->call.abandon();
}

credentials::CredentialStore &Sessions::storeOf(const domain::TwilioAccount &account) const
{
    return account.credentialPlace == domain::CredentialPlace::Keychain ? m_needs.keychain : m_needs.session;
}

core::CallHandle Sessions::open(const domain::TwilioAccount &account,
                                core::ResultCallback<std::shared_ptr<const AccountSession>> done)
{
    auto [completion, handle] = core::Completion<Session>::make(std::move(done));
    if (const auto session = m_open.value(account.sid)) {
        completion.finishLater(session);
        return std::move(handle);
    }
    std::shared_ptr<Opening> &opening = m_opening[account.sid];
    const bool isFirst = !opening;
    if (isFirst) {
        opening = std::make_shared<Opening>();
        opening->account = account;
    }
    opening->waiting.push_back(completion);
    if (!isFirst)
        return std::move(handle);

    const bool isToken = account.credentialKind == domain::CredentialKind::AuthToken;
    opening->call = storeOf(account).read(
        {account.sid, isToken ? Purpose::AuthToken : Purpose::ApiKeySecret},
        [this, opening = opening](core::Result<core::Secret> secret) {
            if (!secret) {
                finish(opening, core::fail(secret.error()));
                return;
            }
            opening->secret = std::move(*secret);
            if (opening->account.hasSigningToken)
                readSigningToken(opening);
            else
                finish(opening, std::make_shared<const AccountSession>(opening->account.sid, opening->account.keySid,
                                                                       std::move(opening->secret), core::Secret()));
        });
    return std::move(handle);
}

void Sessions::readSigningToken(const std::shared_ptr<Opening> &opening)
{
    opening->call =
        storeOf(opening->account)
            .read({opening->account.sid, Purpose::SigningToken}, [this, opening](core::Result<core::Secret> token) {
                // Without it everything but signed checks works; those say what is missing.
                finish(opening, std::make_shared<const AccountSession>(opening->account.sid, opening->account.keySid,
                                                                       std::move(opening->secret),
                                                                       token ? std::move(*token) : core::Secret()));
            });
}

void Sessions::finish(const std::shared_ptr<Opening> &opening, const Session &session)
{
    if (std::erase(m_outdated, opening) == 0) {
        m_opening.remove(opening->account.sid);
        if (session)
            m_open.insert(opening->account.sid, *session);
        if (m_listener) {
            const bool lacksSigningToken = session && opening->account.hasSigningToken && !(*session)->canSign();
            m_listener(opening->account.sid, session ? core::Status() : core::fail(session.error()), lacksSigningToken);
        }
    }
    const auto waiting = std::move(opening->waiting);
    for (const auto &completion : waiting)
        completion.finish(session);
}

void Sessions::forget(const QString &accountSid)
{
    m_open.remove(accountSid);
    if (auto opening = m_opening.take(accountSid))
        m_outdated.push_back(std::move(opening));
}

} // namespace phonedesk::access
