// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/api.h"

#include "core/clock.h"
#include "domain/twilioaccount.h"
#include "twilio/apierror.h"
#include "twilio/timestamp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

// Twilio's clock minus ours, in whole seconds as both sides know it; 0 where Twilio did not say.
std::chrono::milliseconds skewOf(const http::Response &response, const QDateTime &now)
{
    const QDateTime theirs = dateTime(QString::fromLatin1(response.header("Date")));
    return theirs.isValid() ? std::chrono::seconds(theirs.toSecsSinceEpoch() - now.toSecsSinceEpoch())
                            : std::chrono::seconds(0);
}

core::Result<Answer> read(const ApiRequest &request, const RawAnswer &raw)
{
    Answer answer{.status = raw.status, .requestId = raw.requestId, .clockSkew = raw.clockSkew};
    if (raw.status == 204)
        return answer;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(raw.body, &parseError);
    if (!document.isObject()) {
        const QString why =
            parseError.error == QJsonParseError::NoError ? u"no JSON object"_s : parseError.errorString();
        return core::fail(badReply(request.operation, request.method != http::Method::Get, answer,
                                   u"%1: %2"_s.arg(why, excerpt(raw.body))));
    }
    answer.json = document.object();
    // The account resource carries the live token in clear. It stops here.
    answer.json.remove("auth_token"_L1);
    return answer;
}

} // namespace

Api::Api(http::Client &client, core::Clock &clock, std::shared_ptr<const Authorizer> authorizer, Endpoints endpoints,
         Pacer &pacer, const core::Timings &timings, Priority priority)
    : m_client(client), m_clock(clock), m_authorizer(std::move(authorizer)), m_endpoints(std::move(endpoints)),
      m_pacer(pacer), m_timings(timings), m_priority(priority)
{
}

core::CallHandle Api::call(const ApiRequest &request, core::ResultCallback<Answer> done)
{
    return fetch(request, [request, done = std::move(done)](const core::Result<RawAnswer> &raw) {
        if (raw)
            done(read(request, *raw));
        else
            done(core::fail(raw.error()));
    });
}

core::CallHandle Api::fetch(const ApiRequest &request, core::ResultCallback<RawAnswer> done)
{
    const QString sid = accountSid();
    if (!domain::isSid(sid, u"AC")) {
        auto [completion, handle] = core::Completion<core::Result<RawAnswer>>::make(std::move(done));
        completion.finishLater(core::fail({.kind = core::ErrorKind::Rejected,
                                           .operation = request.operation,
                                           .detail = u"the Account SID is not AC and 32 hexadecimal digits"_s}));
        return std::move(handle);
    }
    const bool isWrite = request.method != http::Method::Get;
    const auto send = [self = shared_from_this(), request, isWrite](core::ResultCallback<http::Response> answered) {
        if (isWrite)
            self->m_client.dropIdleConnections(self->m_timings.idleConnection);
        http::Request raw{.operation = request.operation,
                          .method = request.method,
                          .url = request.url,
                          .headers = {{"Authorization", self->m_authorizer->authorizationHeader()},
                                      {"User-Agent", "PhoneDesk/" PD_VERSION},
                                      {"Accept", "application/json"}},
                          .deadline = self->m_client.patience().value_or(self->m_timings.requestDeadline),
                          .mostBytes = request.mostBytes};
        if (request.method == http::Method::Post) {
            raw.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
            raw.body = http::formEncoded(request.form);
        }
        return self->m_client.send(raw, std::move(answered));
    };
    return m_pacer.run({.priority = m_priority, .isWrite = isWrite, .send = send},
                       [self = shared_from_this(), request, done = std::move(done)](
                           const core::Result<http::Response> &result) { done(self->accept(request, result)); });
}

core::Result<RawAnswer> Api::accept(const ApiRequest &request, const core::Result<http::Response> &result) const
{
    if (!result) {
        core::Error error = result.error();
        error.operation = request.operation;
        return core::fail(std::move(error));
    }
    const http::Response &response = *result;
    if (response.status < 200 || response.status > 299) {
        const bool isWrite = request.method != http::Method::Get;
        return core::fail(errorOf(request.operation, isWrite, response, m_clock.now()));
    }
    return RawAnswer{.status = response.status,
                     .body = response.body,
                     .requestId = QString::fromLatin1(response.header("Twilio-Request-Id")),
                     .clockSkew = skewOf(response, m_clock.now())};
}

QUrl Api::accountUrl(const QString &rest, const Form &query) const
{
    return urlOf(m_endpoints.api, u"/2010-04-01/Accounts/"_s + accountSid() + rest + u".json"_s, query);
}

QUrl urlOf(const QUrl &base, const QString &path, const Form &query)
{
    // Encoded here: QUrlQuery would leave '+' bare, and Twilio would read a space.
    QByteArray encoded = base.toEncoded(QUrl::StripTrailingSlash) + path.toLatin1();
    if (!query.isEmpty())
        encoded += '?' + http::formEncoded(query);
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

} // namespace phonedesk::twilio
