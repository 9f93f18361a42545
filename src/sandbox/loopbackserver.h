// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultedreply.h"
#include "sandbox/faults.h"
#include "sandbox/httpmessage.h"

#include <QAbstractHttpServer>
#include <QPointer>

#include <functional>

class QTcpSocket;

namespace phonedesk::sandbox {

// One HTTP/1.1 server on 127.0.0.1. It owns the sockets, the latency and every fault of the wire; what the answers say
// is the handler's affair. A client may leave at any moment.
class LoopbackServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    // The fault, if there is one, is for handlers that play it themselves ("stolen"); it may be null.
    using Handler = std::function<HttpReply(const HttpRequest &, const Fault *)>;
    using Arrival = std::function<void(const HttpRequest &)>;

    // `faults` may be null: then nothing ever goes wrong here (the control port).
    LoopbackServer(QString name, Faults *faults, Handler handler);

    // Told of each request before any fault decides about it.
    void setArrival(Arrival arrival) { m_arrival = std::move(arrival); }
    void setLatency(int milliseconds) { m_latency = milliseconds; }
    int latency() const { return m_latency; }
    // Date of every answer; without it the real one.
    void setDate(std::function<QByteArray()> date) { m_date = std::move(date); }

    // Port 0: any. Returns the port, 0 when it cannot be had.
    quint16 start(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void deliver(const QPointer<QTcpSocket> &socket, const HttpReply &reply, const Delivery &delivery, bool close);
    void drip(const QPointer<QTcpSocket> &socket, const HttpReply &reply, QByteArray rest, const Delivery &delivery,
              bool close);
    QByteArray head(const HttpReply &reply, qint64 length, bool close) const;

    QString m_name;
    Faults *m_faults = nullptr;
    Handler m_handler;
    Arrival m_arrival;
    std::function<QByteArray()> m_date;
    int m_latency = 0;
};

} // namespace phonedesk::sandbox
