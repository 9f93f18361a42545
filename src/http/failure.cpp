// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/failure.h"

#include "http/client.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

namespace {

// What this room writes at the start of `detail`, and reads again in unreachabilityOf().
constexpr auto hostNotFoundText = "host not found"_L1;
constexpr auto refusedText = "connection refused"_L1;
constexpr auto proxyWantsPasswordText = "the proxy wants a user and password"_L1;
constexpr auto proxyText = "the proxy did not let it through"_L1;

core::Effect effectOf(bool mayChange, Reach reach)
{
    return mayChange && reach == Reach::Perhaps ? core::Effect::Unknown : core::Effect::None;
}

bool stemsFromStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError: // without a status it was a proxy on the way to https
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

int wholeAnswerStatus(const QNetworkReply &reply, qint64 bytes)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // (Qt takes the header away where it has unpacked the body.)
    const QByteArray promised = reply.rawHeader("Content-Length");
    if (!promised.isEmpty() && bytes < promised.toLongLong() && status != 304)
        return 0;
    if (stemsFromStatus(reply.error()))
        return status;
    // Qt wants to repeat a POST after a 307 and cannot: the answer itself is whole.
    if (reply.error() == QNetworkReply::ContentReSendError && status >= 300 && status < 400)
        return status;
    return 0;
}

core::Error failureOf(const QNetworkReply &reply, const QString &operation, bool mayChange, Reach reach, bool viaProxy)
{
    core::Error error;
    error.operation = operation;
    error.kind = core::ErrorKind::Unreachable;
    error.effect = effectOf(mayChange, reach);
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.detail = reply.errorString();
    const QString ofProxy = proxyText + u": "_s + reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: // through a proxy it is the proxy that was not found
        error.effect = core::Effect::None;
        error.detail = viaProxy ? ofProxy : hostNotFoundText + u": "_s + reply.request().url().host();
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.effect = core::Effect::None;
        error.detail = viaProxy ? ofProxy : refusedText + u": "_s + reply.request().url().authority();
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        error.effect = core::Effect::None;
        error.detail = ofProxy;
        break;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError: // what Qt makes of a CONNECT that failed
        if (viaProxy)
            error.detail = ofProxy;
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.effect = core::Effect::None;
        error.httpStatus = 0; // not the server's
        error.detail = proxyWantsPasswordText;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = core::ErrorKind::Tls;
        error.effect = core::Effect::None;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        error.kind = core::ErrorKind::Timeout;
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        error.kind = core::ErrorKind::BadReply;
        error.detail = u"the answer is not HTTP: "_s + reply.errorString();
        break;
    case QNetworkReply::ContentReSendError:
        error.detail = u"the connection closed without an answer, and the request was not repeated"_s;
        break;
    case QNetworkReply::NoError:
    case QNetworkReply::RemoteHostClosedError:
        error.detail = error.httpStatus == 0 ? u"the connection closed without an answer"_s
                                             : u"the connection closed in the middle of the answer"_s;
        break;
    default:
        break;
    }
    return error;
}

core::Error deadlineFailure(const QString &operation, bool mayChange, Reach reach, int status)
{
    return {.kind = core::ErrorKind::Timeout,
            .effect = effectOf(mayChange, reach),
            .operation = operation,
            .httpStatus = status,
            .detail = status == 0 ? u"no answer in time"_s : u"the answer did not end in time"_s};
}

core::Error tooLargeFailure(const QString &operation, bool mayChange, int status, qint64 mostBytes)
{
    return {.kind = core::ErrorKind::BadReply,
            .effect = effectOf(mayChange, Reach::Perhaps),
            .operation = operation,
            .httpStatus = status,
            .detail = u"the answer is longer than %1 bytes"_s.arg(mostBytes)};
}

Unreachability unreachabilityOf(const core::Error &error)
{
    constexpr std::array<std::pair<QLatin1StringView, Unreachability>, 4> beginnings{{
        {hostNotFoundText, Unreachability::HostNotFound},
        {refusedText, Unreachability::Refused},
        {proxyWantsPasswordText, Unreachability::ProxyWantsPassword},
        {proxyText, Unreachability::Proxy},
    }};
    for (const auto &[text, why] : beginnings) {
        if (error.detail.startsWith(text))
            return why;
    }
    return Unreachability::Lost;
}

} // namespace phonedesk::http
