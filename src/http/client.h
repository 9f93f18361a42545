// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace phonedesk::core {
class Clock;
}

namespace phonedesk::http {

enum class Method { Get, Post, Delete };

struct Request
{
    QString operation; // for errors and the log: "purchase", "webhook.voice"
    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; // POST only
    std::chrono::milliseconds deadline{30'000};
    qint64 mostBytes = 4 * 1024 * 1024; // a longer reply ends the request
    bool truncateAtMost = false;        // true: the first mostBytes are the reply, and `truncated` says so
    // Where to connect instead of the URL's host, in plain http (a demo's webhook); Host and path stay the URL's.
    std::optional<QUrl> connectTo;
};

struct Response
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool truncated = false;
    std::chrono::milliseconds took{0};

    QByteArray header(QByteArrayView name) const; // case-insensitive; empty where there is none
};

// One HTTP/1.1 client over QNetworkAccessManager, on the thread that made it.
//
// Any HTTP status is a Response; an Error means that no whole answer came. Its effect is None where nothing can have
// happened (host not found, connection refused, TLS handshake failed, every GET) and Unknown where a POST or DELETE may
// have arrived (timeout or loss after sending, unreadable reply). A POST or DELETE is on the wire at most once, and
// goes on when its caller stops waiting. Redirects are never followed. The deadline covers the whole exchange.
class Client
{
public:
    explicit Client(core::Clock &clock);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    core::CallHandle send(const Request &request, core::ResultCallback<Response> done);

    // Closes idle connections older than `age`: a dead one would make the next POST's outcome unknown.
    void dropIdleConnections(std::chrono::milliseconds age);
    // POSTs and DELETEs that were sent and have not ended, waited for or not.
    int unfinishedWrites() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// application/x-www-form-urlencoded, each name and value percent-encoded on its own ('+' becomes %2B).
QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields);

} // namespace phonedesk::http
