// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkroute.h"

#include "http/client.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace phonedesk::http {

namespace {

// Asked for each request, so that no window waits for the system's settings before something is sent.
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(Route route) : m_route(std::move(route)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_route.way == Route::Way::Direct || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_route.way == Route::Way::System)
            return systemProxyForQuery(query);
        QNetworkProxy proxy(QNetworkProxy::HttpProxy, m_route.host, quint16(m_route.port));
        if (const QByteArray authorization = proxyAuthorization(m_route); !authorization.isEmpty())
            proxy.setRawHeader("Proxy-Authorization", authorization); // goes with CONNECT alone
        return {proxy};
    }

private:
    const Route m_route;
};

} // namespace

NetworkRoute::NetworkRoute(Route route, std::optional<QSslConfiguration> trust)
    : m_route(std::move(route)), m_trust(std::move(trust))
{
}

void NetworkRoute::applyTo(QNetworkAccessManager &manager) const
{
    manager.setProxyFactory(new ProxyChoice(m_route));
}

void NetworkRoute::applyTo(QNetworkRequest &request) const
{
    if (m_trust)
        request.setSslConfiguration(*m_trust);
    // A proxy sees a plain http request whole and may refuse it for want of a password; Qt would have to send it again,
    // which a POST of ours does not allow. So the first one says it. (https asks for a tunnel before anything is sent.)
    if (request.url().scheme() == "http"_L1 && leadsThroughProxy(request.url())) {
        if (const QByteArray authorization = proxyAuthorization(m_route); !authorization.isEmpty())
            request.setRawHeader("Proxy-Authorization", authorization);
    }
}

bool NetworkRoute::leadsThroughProxy(const QUrl &url) const
{
    return m_route.way == Route::Way::Proxy && !isLoopback(url.host());
}

QByteArray proxyAuthorization(const Route &route)
{
    if (route.user.isEmpty())
        return {};
    const QByteArrayView password = route.password ? route.password->reveal() : QByteArrayView();
    return "Basic " + (route.user.toUtf8() + ':' + password.toByteArray()).toBase64();
}

void TrustLoader::run()
{
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> certificates = QSslConfiguration::systemCaCertificates();
    for (const QByteArray &der : m_certificates)
        certificates << QSslCertificate(der, QSsl::Der);
    trust.setCaCertificates(certificates);
    emit loaded(trust);
}

} // namespace phonedesk::http
