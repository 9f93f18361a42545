// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace phonedesk::http {

class NetworkRoute;

// QNetworkAccessManagers, as many as are needed: each opens 6 connections to a host and no more (Qt 6.4). Knows of each
// connection when it was last used, from the order in which Qt hands them out: the first free one.
class ConnectionPool
{
public:
    using Time = std::chrono::milliseconds;

    // Where one request goes; to be given back to release().
    struct Seat
    {
        QNetworkAccessManager *manager = nullptr;
        QString host;
        std::optional<std::size_t> connection; // empty: waits inside Qt for one of the six
    };

    ConnectionPool();
    ~ConnectionPool();

    Seat take(const QUrl &url);
    void release(const Seat &seat, Time now);
    // Managers with a connection that has been idle since before `moment` take no more requests until nothing runs over
    // them and their connections have been closed.
    void retireIdleSince(Time moment);
    // Connections that were made another way take no more requests.
    void setRoute(std::shared_ptr<const NetworkRoute> route);

private:
    struct Connection
    {
        bool busy = false;
        std::optional<Time> idleSince;
    };
    using Connections = std::array<Connection, 6>;
    struct Member
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        QHash<QString, Connections> byHost;
        int requests = 0;
        bool retired = false;
        bool isOutdated = false; // retired for the way it goes
    };

    Member &memberFor(const QString &host);
    void closeRetired();

    std::shared_ptr<const NetworkRoute> m_route;
    std::vector<std::unique_ptr<Member>> m_members;
};

} // namespace phonedesk::http
