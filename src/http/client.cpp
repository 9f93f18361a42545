// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "core/clock.h"
#include "http/connectionpool.h"
#include "http/exchange.h"
#include "http/networkroute.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslConfiguration>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

struct Client::Private
{
    explicit Private(core::Clock &c) : clock(c) {}

    void begin(Exchange *exchange);
    void take(std::shared_ptr<const NetworkRoute> newRoute);

    core::Clock &clock;
    ConnectionPool pool;
    QList<Exchange *> running; // those that wait for a route included
    QList<Exchange *> waiting;
    std::shared_ptr<const NetworkRoute> route = std::make_shared<const NetworkRoute>();
    bool isHeld = false;
    std::optional<std::chrono::milliseconds> patience;
    core::Witness witness;
    std::unique_ptr<QObject> loading; // receives the certificates that are being read; gone: nobody wants them
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
    d->running << exchange;
    if (d->witness)
        d->witness(request.operation, core::Moment::Before);
    QObject::connect(exchange, &Exchange::ended, exchange, [this, exchange, operation = request.operation] {
        if (d->witness)
            d->witness(operation, core::Moment::After);
        d->running.removeOne(exchange);
        d->waiting.removeOne(exchange);
        exchange->deleteLater();
    });
    if (d->isHeld && !isLoopback(exchange->target().host()))
        d->waiting << exchange;
    else
        d->begin(exchange);
    return std::move(handle);
}

void Client::Private::begin(Exchange *exchange)
{
    const ConnectionPool::Seat seat = pool.take(exchange->target());
    QObject::connect(exchange, &Exchange::ended, exchange, [this, seat] { pool.release(seat, clock.monotonic()); });
    exchange->start(*seat.manager, *route);
}

void Client::Private::take(std::shared_ptr<const NetworkRoute> newRoute)
{
    route = std::move(newRoute);
    pool.setRoute(route);
    isHeld = false;
    const auto ready = std::exchange(waiting, {});
    for (Exchange *exchange : ready)
        begin(exchange);
}

void Client::setRoute(const Route &route)
{
    d->loading.reset();
    if (route.certificates.isEmpty()) {
        d->take(std::make_shared<const NetworkRoute>(route, std::nullopt));
        return;
    }
    hold();
    d->loading = std::make_unique<QObject>();
    auto *loader = new TrustLoader(route.certificates); // reading the system's takes a quarter of a second
    QObject::connect(
        loader, &TrustLoader::loaded, d->loading.get(),
        [this, route](const QSslConfiguration &trust) { d->take(std::make_shared<const NetworkRoute>(route, trust)); },
        Qt::QueuedConnection);
    QThreadPool::globalInstance()->start(loader);
}

void Client::hold()
{
    d->isHeld = true;
}

void Client::setPatience(std::optional<std::chrono::milliseconds> patience)
{
    d->patience = patience;
}

std::optional<std::chrono::milliseconds> Client::patience() const
{
    return d->patience;
}

void Client::dropIdleConnections(std::chrono::milliseconds age)
{
    d->pool.retireIdleSince(d->clock.monotonic() - age);
}

int Client::unfinishedWrites() const
{
    return int(std::ranges::count_if(d->running, &Exchange::isUnfinishedWrite));
}

void Client::setWitness(core::Witness witness)
{
    d->witness = std::move(witness);
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
