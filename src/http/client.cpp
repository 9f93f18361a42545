// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "core/clock.h"
#include "http/connectionpool.h"
#include "http/exchange.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

struct Client::Private
{
    explicit Private(core::Clock &c) : clock(c) {}

    core::Clock &clock;
    ConnectionPool pool;
    QList<Exchange *> running;
};

namespace {

// What makes a request impossible to send as it stands; empty: nothing.
QString objection(const Request &request)
{
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return u"not an http or https URL with a host"_s;
    if (request.connectTo && (request.connectTo->scheme() != "http"_L1 || request.connectTo->port() < 0 ||
                              !isLoopback(request.connectTo->host())))
        return u"requests can be diverted only to plain http at a loopback address and port"_s;
    return {};
}

} // namespace

QByteArray Response::header(QByteArrayView name) const
{
    const auto it = std::ranges::find_if(headers, [name](const std::pair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.end() ? QByteArray() : it->second;
}

Client::Client(core::Clock &clock) : d(std::make_unique<Private>(clock)) {}

Client::~Client()
{
    for (Exchange *exchange : std::as_const(d->running)) {
        exchange->disconnect();
        exchange->cancel();
        delete exchange;
    }
}

core::CallHandle Client::send(const Request &request, core::ResultCallback<Response> done)
{
    auto [completion, handle] = core::Completion<core::Result<Response>>::make(std::move(done));
    if (const QString reason = objection(request); !reason.isEmpty()) {
        completion.finishLater(
            core::fail({.kind = core::ErrorKind::Rejected, .operation = request.operation, .detail = reason}));
        return std::move(handle);
    }
    auto *exchange = new Exchange(request, d->clock, completion);
    const ConnectionPool::Seat seat = d->pool.take(networkRequestFor(request).url());
    d->running << exchange;
    QObject::connect(exchange, &Exchange::ended, exchange, [this, exchange, seat] {
        d->running.removeOne(exchange);
        exchange->deleteLater();
        d->pool.release(seat, d->clock.monotonic());
    });
    exchange->start(*seat.manager);
    return std::move(handle);
}

void Client::dropIdleConnections(std::chrono::milliseconds age)
{
    d->pool.retireIdleSince(d->clock.monotonic() - age);
}

int Client::unfinishedWrites() const
{
    return int(std::ranges::count_if(d->running, &Exchange::isWrite));
}

void Client::warmUp()
{
    QThreadPool::globalInstance()->start([] {
        QSslConfiguration::defaultConfiguration();
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(QUrl(u"https://api.twilio.com"_s)));
    });
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

} // namespace phonedesk::http
