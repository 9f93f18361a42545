// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/route.h"

#include <QObject>
#include <QRunnable>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace phonedesk::http {

// A Route in Qt's terms.
class NetworkRoute
{
public:
    NetworkRoute() = default;
    // `trust`: where the route has certificates of its own.
    NetworkRoute(Route route, std::optional<QSslConfiguration> trust);

    void applyTo(QNetworkAccessManager &manager) const;
    void applyTo(QNetworkRequest &request) const;
    bool leadsThroughProxy(const QUrl &url) const; // one that was set by hand

private:
    Route m_route;
    std::optional<QSslConfiguration> m_trust;
};

// What a proxy is told of user and password: UTF-8 (RFC 7617), where Qt would write Latin-1. Empty without a user.
QByteArray proxyAuthorization(const Route &route);

// Reads the system's certificates and adds others; run by a thread pool, which deletes it.
class TrustLoader final : public QObject, public QRunnable
{
    Q_OBJECT

public:
    explicit TrustLoader(QList<QByteArray> certificates) : m_certificates(std::move(certificates)) {}

    void run() override;

signals:
    void loaded(const QSslConfiguration &trust);

private:
    const QList<QByteArray> m_certificates;
};

} // namespace phonedesk::http
