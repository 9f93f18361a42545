// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

namespace {

constexpr std::array<std::pair<ErrorKind, QStringView>, 16> kinds{{
    {ErrorKind::Cancelled, u"Cancelled"},
    {ErrorKind::Timeout, u"Timeout"},
    {ErrorKind::Unreachable, u"Unreachable"},
    {ErrorKind::Tls, u"Tls"},
    {ErrorKind::Unauthorized, u"Unauthorized"},
    {ErrorKind::Forbidden, u"Forbidden"},
    {ErrorKind::NotFound, u"NotFound"},
    {ErrorKind::Conflict, u"Conflict"},
    {ErrorKind::RateLimited, u"RateLimited"},
    {ErrorKind::Rejected, u"Rejected"},
    {ErrorKind::NotAvailable, u"NotAvailable"},
    {ErrorKind::ServerFault, u"ServerFault"},
    {ErrorKind::BadReply, u"BadReply"},
    {ErrorKind::Storage, u"Storage"},
    {ErrorKind::CredentialMissing, u"CredentialMissing"},
    {ErrorKind::CredentialDenied, u"CredentialDenied"},
}};

constexpr std::array<std::pair<Effect, QStringView>, 3> effects{{
    {Effect::None, u"None"},
    {Effect::Applied, u"Applied"},
    {Effect::Unknown, u"Unknown"},
}};

} // namespace

QString name(ErrorKind kind)
{
    for (const auto &[value, text] : kinds) {
        if (value == kind)
            return text.toString();
    }
    return {};
}

QString name(Effect effect)
{
    for (const auto &[value, text] : effects) {
        if (value == effect)
            return text.toString();
    }
    return {};
}

std::optional<ErrorKind> errorKindFromName(QStringView name)
{
    for (const auto &[value, text] : kinds) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

std::optional<Effect> effectFromName(QStringView name)
{
    for (const auto &[value, text] : effects) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

} // namespace phonedesk::core
