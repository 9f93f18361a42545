// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/witness.h"
#include "http/route.h"

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
    qint64 mostBytes = qint64(4) * 1024 * 1024; // a longer reply ends the request
    bool truncateAtMost = false;                // true: the first mostBytes are the reply, and `truncated` says so
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

// Why an Error of kind Unreachable came about; for texts, never for deciding whether to repeat.
enum class Unreachability {
    HostNotFound,
    Refused,
    Lost,
    ProxyWantsPassword, // it asked for a user and password, or refused those it was given
    Proxy,              // it was not found, does not listen, or does not lead there (checkProxy() tells which)
};
Unreachability unreachabilityOf(const core::Error &error);

// One HTTP/1.1 client over QNetworkAccessManager, on the thread that made it.
//
// Any HTTP status is a Response; an Error means that no whole answer came. (A chunked body that breaks off can still
// come as a Response: Qt 6.4 does not always notice. Whoever parses it does.) Its effect is None where nothing can have
// happened (host not found, connection refused, TLS handshake failed, a body that never left, every GET) and Unknown
// where a POST or DELETE may have arrived (timeout or loss after sending, unreadable reply). A POST or DELETE is on the
// wire at most once, and once sent goes on when its caller stops waiting. Redirects are never followed, challenges
// never answered, and the URL's user info and fragment never sent. The deadline covers the whole exchange, waiting for
// a free connection included. Loopback is reached directly, everything else by the route.
class Client
{
public:
    explicit Client(core::Clock &clock);
    ~Client(); // what still runs ends as Cancelled
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    core::CallHandle send(const Request &request, core::ResultCallback<Response> done);

    // Requests from now on leave this way, over connections of their own; those under way finish as they began. Where
    // the route has certificates, requests wait until the system's have been read beside them.
    void setRoute(const Route &route);
    // Requests wait for the next setRoute(), within their deadlines: the route is not known yet.
    void hold();
    // How long a request may take where nothing speaks for another deadline; asked by those who send. Empty: theirs.
    void setPatience(std::optional<std::chrono::milliseconds> patience);
    std::optional<std::chrono::milliseconds> patience() const;

    // No later request uses a connection that has been idle for longer than `age`: a dead one would make the next
    // POST's outcome unknown.
    void dropIdleConnections(std::chrono::milliseconds age);
    // POSTs and DELETEs that were sent and have not ended, waited for or not.
    int unfinishedWrites() const;

    // Sees each request before it may leave, and each answer, or failure, before its caller does.
    void setWitness(core::Witness witness);

    // Loads what the first https request needs (TLS library, certificates, proxy settings) on another thread; without
    // it that request holds this thread up for tens of milliseconds.
    static void warmUp();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// 127.0.0.0/8, ::1 and "localhost": this machine, reached without a proxy.
bool isLoopback(const QString &host);

// application/x-www-form-urlencoded, each name and value percent-encoded on its own ('+' becomes %2B).
QByteArray formEncoded(const QList<std::pair<QString, QString>> &fields);

} // namespace phonedesk::http
