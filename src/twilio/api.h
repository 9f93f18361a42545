// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/timings.h"
#include "http/client.h"
#include "twilio/authorizer.h"
#include "twilio/endpoints.h"
#include "twilio/pacer.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace phonedesk::twilio {

using Form = QList<std::pair<QString, QString>>;

struct ApiRequest
{
    QString operation;
    http::Method method = http::Method::Get;
    QUrl url;
    Form form; // POST only
    qint64 mostBytes = qint64(4) * 1024 * 1024;
};

// A 2xx answer whose body nobody has read yet.
struct RawAnswer
{
    int status = 0;
    QByteArray body;
    QString requestId;
    std::chrono::milliseconds clockSkew{};
};

// A 2xx answer.
struct Answer
{
    int status = 0;
    QJsonObject json; // empty with 204; never with an auth_token
    QString requestId;
    std::chrono::milliseconds clockSkew{};
};

// One request to Twilio for one account: credential, pacing and the errors of HTTP and Twilio. Every call under way
// keeps it alive; client, clock and pacer outlive it. Made by std::make_shared.
class Api : public std::enable_shared_from_this<Api>
{
public:
    Api(http::Client &client, core::Clock &clock, std::shared_ptr<const Authorizer> authorizer, Endpoints endpoints,
        Pacer &pacer, const core::Timings &timings, Priority priority);

    core::CallHandle call(const ApiRequest &request, core::ResultCallback<Answer> done);
    // The same for a body that is too large to be read on this thread.
    core::CallHandle fetch(const ApiRequest &request, core::ResultCallback<RawAnswer> done);

    const Endpoints &endpoints() const { return m_endpoints; }
    core::Clock &clock() const { return m_clock; }
    const core::Timings &timings() const { return m_timings; }
    const Pacer &pacer() const { return m_pacer; }
    QString accountSid() const { return m_authorizer->accountSid(); }
    // {api}/2010-04-01/Accounts/{AC...}{rest}.json?{query}; `rest` begins with '/' or is empty.
    QUrl accountUrl(const QString &rest, const Form &query = {}) const;

private:
    core::Result<RawAnswer> accept(const ApiRequest &request, const core::Result<http::Response> &result) const;

    http::Client &m_client;
    core::Clock &m_clock;
    std::shared_ptr<const Authorizer> m_authorizer;
    Endpoints m_endpoints;
    Pacer &m_pacer;
    core::Timings m_timings;
    Priority m_priority;
};

QUrl urlOf(const QUrl &base, const QString &path, const Form &query = {});

} // namespace phonedesk::twilio
