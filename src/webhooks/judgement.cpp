// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/judgement.h"

#include "webhooks/twiml.h"

using namespace Qt::StringLiterals;

namespace phonedesk::webhooks {

using domain::Finding;

namespace {

Judgement judgeTwiml(domain::WebhookKind kind, const http::Response &response)
{
    if (response.truncated)
        return {Finding::TooLarge, u"the answer is longer than 64 kB"_s};
    const QByteArray type = response.header("Content-Type");
    if (!isTwimlType(type))
        return {Finding::WrongContentType,
                type.isEmpty() ? u"the answer has no Content-Type"_s : u"Content-Type: "_s + QString::fromLatin1(type)};
    const auto heard = heardIn(response.body);
    if (!heard)
        return {Finding::NotTwiml, heard.error()};
    return {Finding::Good, {}, kind == domain::WebhookKind::Voice ? *heard : QString()};
}

} // namespace

bool asksForPassword(const http::Response &response)
{
    return response.status == 401 && response.header("WWW-Authenticate").trimmed().toLower().startsWith("basic");
}

Judgement judgeAnswer(domain::WebhookKind kind, bool wasSigned, const http::Response &response)
{
    if (asksForPassword(response)) // no matter of the signature
        return {Finding::HttpStatus, u"HTTP 401: the server asks for a user name and password"_s};
    if (response.status == 401 || response.status == 403)
        return {wasSigned ? Finding::SignatureRefused : Finding::RefusedUnsigned, u"HTTP %1"_s.arg(response.status)};
    if (response.status < 200 || response.status > 299)
        return {Finding::HttpStatus, u"HTTP %1"_s.arg(response.status)};
    // Of the end-of-call notice Twilio ignores the answer's body.
    Judgement judgement =
        kind == domain::WebhookKind::Status ? Judgement{.finding = Finding::Good} : judgeTwiml(kind, response);
    if (judgement.finding == Finding::Good && !wasSigned)
        judgement.finding = Finding::AcceptedUnsigned;
    return judgement;
}

Judgement judgeFailure(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Timeout:
        return {Finding::TimedOut, error.detail};
    case core::ErrorKind::Tls:
        return {Finding::TlsFailed, error.detail};
    case core::ErrorKind::Rejected:
        return {Finding::NotAllowed, error.detail};
    default:
        break;
    }
    switch (http::unreachabilityOf(error)) {
    case http::Unreachability::HostNotFound:
        return {Finding::HostNotFound, error.detail};
    case http::Unreachability::Refused:
        return {Finding::Refused, error.detail};
    case http::Unreachability::Lost:
    case http::Unreachability::ProxyWantsPassword:
    case http::Unreachability::Proxy:
        break;
    }
    return {Finding::Unreachable, error.detail};
}

} // namespace phonedesk::webhooks
