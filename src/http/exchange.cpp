// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "core/clock.h"
#include "http/failure.h"
#include "http/networkroute.h"
#include "http/uploaddevice.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

namespace {

Q_LOGGING_CATEGORY(httpLog, "phonedesk.http", QtInfoMsg)

// What support needs of a request, and nothing of what it carried: neither URL nor header nor body.
void note(const Request &request, const core::Result<Response> &result, std::chrono::milliseconds took)
{
    if (result)
        qCInfo(httpLog).noquote().nospace() << request.operation << ": " << result->status << " after " << took.count()
                                            << " ms " << result->header("Twilio-Request-Id");
    else
        qCInfo(httpLog).noquote().nospace()
            << request.operation << ": " << core::name(result.error().kind) << ", effect "
            << core::name(result.error().effect) << ", after " << took.count() << " ms";
}

} // namespace

QNetworkRequest networkRequestFor(const Request &request)
{
    QUrl url = request.url;
    url.setUserInfo(QString()); // Qt would answer a challenge with it
    url.setFragment(QString());
    QByteArray host;
    if (request.connectTo) {
        host = url.host(QUrl::FullyEncoded).toLatin1();
        if (url.port() >= 0)
            host += ':' + QByteArray::number(url.port());
        url.setScheme(u"http"_s);
        url.setHost(request.connectTo->host());
        url.setPort(request.connectTo->port());
    }
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Over HTTP/2 Qt 6.4 loses the body of a 401, and with it Twilio's words.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (!host.isEmpty())
        result.setRawHeader("Host", host);
    return result;
}

Exchange::Exchange(const Request &request, core::Clock &clock, core::Completion<core::Result<Response>> completion)
    : m_request(request), m_clock(clock), m_completion(std::move(completion))
{
    m_started = m_clock.monotonic();
    m_deadline = m_clock.after(m_request.deadline, [this] { expire(); });
    m_completion.onAbandoned([this] { abandoned(); });
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_completion.onAbandoned(nullptr);
}

QUrl Exchange::target() const
{
    return networkRequestFor(m_request).url();
}

void Exchange::start(QNetworkAccessManager &manager, const NetworkRoute &route)
{
    QNetworkRequest request = networkRequestFor(m_request);
    route.applyTo(request);
    m_viaProxy = route.leadsThroughProxy(request.url());
    qCDebug(httpLog).noquote() << m_request.operation << "asks" << request.url().host()
                               << (m_viaProxy ? "through the proxy" : "");
    if (m_request.method == Method::Get) {
        m_reply = manager.get(request);
    } else {
        const bool isPost = m_request.method == Method::Post;
        m_upload = new UploadDevice(isPost ? m_request.body : QByteArray());
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_upload->bytesAvailable());
        m_reply = isPost ? manager.post(request, m_upload) : manager.sendCustomRequest(request, "DELETE", m_upload);
        m_upload->setParent(m_reply); // Qt reads from it as long as the reply lives
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeWhatCame);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors << error.errorString();
    });
}

void Exchange::cancel()
{
    m_completion.finishLater(core::fail({.kind = core::ErrorKind::Cancelled,
                                         .effect = isUnfinishedWrite() ? core::Effect::Unknown : core::Effect::None,
                                         .operation = m_request.operation,
                                         .detail = u"the program is closing its connections"_s}));
}

void Exchange::takeWhatCame()
{
    if (m_body.isEmpty()) {
        // At once what a large page needs, and a little more: a reader may look a few bytes past the end.
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_body.reserve(std::clamp<qint64>(announced, 0, m_request.mostBytes) + 64);
    }
    m_body += m_reply->readAll();
    if (m_body.size() <= m_request.mostBytes)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_request.truncateAtMost) {
        end(core::fail(tooLargeFailure(m_request.operation, isWrite(), status, m_request.mostBytes)));
        return;
    }
    Response response = responseSoFar(status);
    response.body.truncate(m_request.mostBytes);
    response.truncated = true;
    end(std::move(response));
}

void Exchange::conclude()
{
    if (m_reply->bytesAvailable() > 0) {
        const QPointer<Exchange> self(this);
        takeWhatCame();
        if (!self || !m_reply)
            return;
    }
    const int status = wholeAnswerStatus(*m_reply, m_body.size());
    const bool isOfProxy = m_viaProxy && status == 407;
    if (status > 0 && !isOfProxy) {
        end(responseSoFar(status));
        return;
    }
    core::Error error = failureOf(*m_reply, m_request.operation, isWrite(), reach(), m_viaProxy);
    if (!m_tlsErrors.isEmpty())
        error.detail = m_tlsErrors.join("; "_L1);
    end(core::fail(std::move(error)));
}

void Exchange::expire()
{
    const int status = !m_reply ? 0 : m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    end(core::fail(deadlineFailure(m_request.operation, isWrite(), reach(), status)));
}

Reach Exchange::reach() const
{
    if (!m_reply)
        return Reach::Nowhere;
    // An empty body gives no sign of when it left; one that nobody asked for is proof that it did not.
    const bool stayedHere = m_upload && !m_request.body.isEmpty() && !m_upload->wasTouched();
    return stayedHere ? Reach::Nowhere : Reach::Perhaps;
}

void Exchange::abandoned()
{
    if (!isUnfinishedWrite())
        end(core::fail({.kind = core::ErrorKind::Cancelled, .operation = m_request.operation}));
}

void Exchange::end(core::Result<Response> result)
{
    m_deadline.abandon();
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }
    note(m_request, result, m_clock.monotonic() - m_started);
    // The callback may destroy whatever it likes, this object's owner included.
    const auto completion = m_completion;
    completion.onAbandoned(nullptr);
    emit ended();
    completion.finish(std::move(result));
}

Response Exchange::responseSoFar(int status) const
{
    Response response{.status = status, .body = m_body, .took = m_clock.monotonic() - m_started};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name, value});
    return response;
}

} // namespace phonedesk::http
