// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <utility>

class QTcpSocket;

namespace phonedesk::testsupport {

// One request as it stood on the wire.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;                                // path and query, as sent
    QList<std::pair<QByteArray, QByteArray>> headers; // names as sent
    QByteArray body;
    int connection = 0; // counted from 1

    QByteArray header(QByteArrayView name) const;
};

enum class Fault {
    None,
    Hang,              // reads, and never answers
    DropBeforeReading, // closes with the first byte that arrives
    DropAfterReading,  // closes when the whole request is there
    Truncate,          // promises the whole body, sends half of it, closes
    TruncateChunked,   // the same with a chunked body, whose end never comes
    PromiseTooLittle,  // Content-Length is half of what follows
    Drip,              // sends the body one byte per 20 ms
    Garbage,           // sends bytes that are not HTTP
    CloseAfterAnswer,  // answers well and closes the kept-alive connection without having said so
};

struct FaultReply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Fault fault = Fault::None;
};

// An HTTP/1.1 server on loopback that behaves as badly as it is told, and keeps what it was sent.
class FaultServer final : public QObject
{
    Q_OBJECT

public:
    enum class Transport {
        Plain,
        SelfSigned,     // TLS with a certificate that nobody trusts
        MuteHandshake,  // accepts the connection and never says a word
        BrokenHandshake // answers the TLS greeting with something else
    };
    explicit FaultServer(Transport transport = Transport::Plain);
    // With Transport::SelfSigned: instead of its own. PEM.
    void useCertificate(const QByteArray &certificate, const QByteArray &key);

    QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const; // http or https, by transport
    // Replies are used up in order; then the handler or, without one, the last reply answers.
    void enqueue(const FaultReply &reply) { m_queue << reply; }
    void setReply(const FaultReply &reply) { m_queue = {}, m_last = reply; }
    void setHandler(std::function<FaultReply(const SeenRequest &)> handler) { m_handler = std::move(handler); }

    const QList<SeenRequest> &seen() const { return m_seen; }
    // Requests whose first line arrived, whole or not, answered or not.
    int requestsOnTheWire() const { return m_requestLines; }
    int connections() const { return m_connections; }
    int mostAtOnce() const { return m_mostOpen; } // connections open at the same time
    void closeConnections();

private:
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FaultReply &reply);
    void drip(QTcpSocket *socket, const QByteArray &rest);
    FaultReply replyTo(const SeenRequest &request);

    struct Listener final : QTcpServer
    {
        void incomingConnection(qintptr descriptor) override { onDescriptor(descriptor); }
        std::function<void(qintptr)> onDescriptor;
    };
    Transport m_transport;
    Listener m_server;
    QByteArray m_certificate;
    QByteArray m_key;
    struct Pending
    {
        QByteArray bytes;
        int number = 0;
        bool lineCounted = false;
    };
    QHash<QTcpSocket *, Pending> m_pending;
    QList<FaultReply> m_queue;
    FaultReply m_last;
    std::function<FaultReply(const SeenRequest &)> m_handler;
    QList<SeenRequest> m_seen;
    int m_requestLines = 0;
    int m_connections = 0;
    int m_mostOpen = 0;
};

} // namespace phonedesk::testsupport
