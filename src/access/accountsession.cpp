// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accountsession.h"

#include <cstring>

namespace phonedesk::access {

AccountSession::AccountSession(QString accountSid, QString keySid, core::Secret secret, core::Secret signingToken)
    : m_accountSid(std::move(accountSid)), m_keySid(std::move(keySid)), m_secret(std::move(secret)),
      m_signingToken(std::move(signingToken))
{
}

QByteArray AccountSession::authorizationHeader() const
{
    const QByteArray user = (m_keySid.isEmpty() ? m_accountSid : m_keySid).toUtf8();
    QByteArray pair = user + ':' + m_secret.reveal().toByteArray();
    QByteArray header = "Basic " + pair.toBase64();
    ::explicit_bzero(pair.data(), std::size_t(pair.size()));
    return header;
}

bool AccountSession::canSign() const
{
    return !token().isEmpty();
}

std::shared_ptr<const AccountSession> AccountSession::signingOnly() const
{
    if (m_keySid.isEmpty() || m_signingToken.isEmpty())
        return nullptr;
    return std::make_shared<const AccountSession>(m_accountSid, QString(), m_signingToken.clone(), core::Secret());
}

core::Secret AccountSession::secretFor(credentials::Purpose purpose) const
{
    if (purpose == credentials::Purpose::SigningToken)
        return m_signingToken.clone();
    const bool isToken = purpose == credentials::Purpose::AuthToken;
    return isToken == m_keySid.isEmpty() ? m_secret.clone() : core::Secret();
}

QByteArray AccountSession::signature(const QString &url, const domain::FormFields &fields) const
{
    return domain::twilioSignature(token().reveal(), url, fields);
}

} // namespace phonedesk::access
