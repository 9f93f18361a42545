// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/loopbackserver.h"

#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

// Closes a connection before a byte of it is read, when a fault says so.
class Listener final : public QTcpServer
{
public:
    Listener(Faults *faults, QString name, QObject *parent)
        : QTcpServer(parent), m_faults(faults), m_name(std::move(name))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_faults && m_faults->refusesConnection(m_name)) {
            QTcpSocket socket;
            socket.setSocketDescriptor(descriptor);
            socket.abort();
            return;
        }
        QTcpServer::incomingConnection(descriptor);
    }

private:
    Faults *m_faults;
    QString m_name;
};

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 204:
        return "No Content"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

} // namespace

LoopbackServer::LoopbackServer(QString name, Faults *faults, Handler handler)
    : m_name(std::move(name)), m_faults(faults), m_handler(std::move(handler))
{
}

quint16 LoopbackServer::start(quint16 port)
{
    auto *listener = new Listener(m_faults, m_name, this);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return 0;
    bind(listener);
    return listener->serverPort();
}

bool LoopbackServer::handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket)
{
    const HttpRequest request = readRequest(raw);
    if (m_arrival)
        m_arrival(request);
    const std::optional<Fault> fault = m_faults ? m_faults->strike(m_name, request) : std::nullopt;
    const bool close = request.header("Connection").toLower() == "close";
    HttpReply reply;
    if (!fault || commits(*fault))
        reply = m_handler(request, fault ? &*fault : nullptr);
    Delivery delivery;
    if (fault) {
        if (auto other = replacement(*fault, request)) {
            other->slot = reply.slot;
            reply = std::move(*other);
        }
        spoil(*fault, reply);
        delivery = deliveryOf(*fault);
    }
    const int delay = m_latency * reply.latencyPercent / 100 + delivery.delayMs;
    const QPointer<QTcpSocket> guarded(socket);
    if (delay == 0)
        deliver(guarded, reply, delivery, close);
    else
        QTimer::singleShot(delay, this, [=, this] { deliver(guarded, reply, delivery, close); });
    return true;
}

void LoopbackServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) {} // handleRequest takes them all

void LoopbackServer::deliver(const QPointer<QTcpSocket> &socket, const HttpReply &reply, const Delivery &delivery,
                             bool close)
{
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (delivery.manner) {
    case Delivery::Manner::Hang:
        return;
    case Delivery::Manner::Close:
        if (delivery.reset)
            socket->abort();
        else
            socket->disconnectFromHost();
        return;
    case Delivery::Manner::Drip:
        socket->write(head(reply, reply.body.size(), close));
        drip(socket, reply, reply.body, delivery, close);
        return;
    case Delivery::Manner::LyingSize:
        socket->write(head(reply, std::max<qint64>(0, reply.body.size() + delivery.lengthDelta), true));
        socket->write(reply.body);
        socket->disconnectFromHost();
        return;
    case Delivery::Manner::Whole:
        break;
    }
    socket->write(head(reply, reply.body.size(), close));
    if (reply.status != 204)
        socket->write(reply.body);
    if (close)
        socket->disconnectFromHost();
}

void LoopbackServer::drip(const QPointer<QTcpSocket> &socket, const HttpReply &reply, QByteArray rest,
                          const Delivery &delivery, bool close)
{
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (rest.isEmpty()) {
        if (close)
            socket->disconnectFromHost();
        return;
    }
    socket->write(rest.left(delivery.pieceBytes));
    rest.remove(0, delivery.pieceBytes);
    QTimer::singleShot(delivery.pieceMs, this, [=, this] { drip(socket, reply, rest, delivery, close); });
}

QByteArray LoopbackServer::head(const HttpReply &reply, qint64 length, bool close) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (m_date)
        head += "Date: " + m_date() + "\r\n";
    head += "X-Simulated-By: phonedesk-sandbox\r\n";
    if (reply.status != 204)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    return head;
}

} // namespace phonedesk::sandbox
