// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

// Made for this file with openssl; it protects nothing and nobody trusts it.
constexpr const char testKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg5YVKu8lm/X2cuGD9
NyRIqG2jOss3putIFmLntm65ZFmhRANCAARZCpwYXAJtsVD/UFFOZ7J0gb8gYaWS
JbdUqHaG0BXtgvBtLU6/u3NMoyyfVpP9tUMjaLAe+1f5iMyCgTCRX5+N
-----END PRIVATE KEY-----
)";
constexpr const char testCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBjjCCATOgAwIBAgIUfczaoTABiJrMGWEy9ovDWj6+Y+wwCgYIKoZIzj0EAwIw
GzEZMBcGA1UEAwwQZmF1bHRzZXJ2ZXIudGVzdDAgFw0yNjExMjIxNDU2NThaGA8y
MTI2MTAyOTE0NTY1OFowGzEZMBcGA1UEAwwQZmF1bHRzZXJ2ZXIudGVzdDBZMBMG
ByqGSM49AgEGCCqGSM49AwEHA0IABFkKnBhcAm2xUP9QUU5nsnSBvyBhpZIlt1So
dobQFe2C8G0tTr+7c0yjLJ9Wk/21QyNosB77V/mIzIKBMJFfn42jUzBRMB0GA1Ud
DgQWBBQd90nTEaWD2PywSNfzwLpahfZQ6TAfBgNVHSMEGDAWgBQd90nTEaWD2Pyw
SNfzwLpahfZQ6TAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCi
BbFLaBR93iYDrvfsdLy77+8wNcKv6aU8Zz6C0DpOmAIhAKF35WucxtBAkpyEDIFP
G58FjGCwx8axSJc9iE9AONn5
-----END CERTIFICATE-----
)";

// The request at the start of `bytes`, and how long it is; nothing while it is not whole.
std::optional<std::pair<SeenRequest, qsizetype>> parsed(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    SeenRequest request{.method = first.value(0), .target = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    return std::pair(request, end + 4 + length);
}

} // namespace

QByteArray SeenRequest::header(QByteArrayView name) const
{
    const auto it = std::ranges::find_if(headers, [name](const std::pair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.end() ? QByteArray() : it->second;
}

FaultServer::FaultServer(Transport transport) : m_transport(transport), m_certificate(testCertificate), m_key(testKey)
{
    m_server.onDescriptor = [this](qintptr descriptor) {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        accept(socket);
        if (m_transport == Transport::SelfSigned) {
            socket->setPrivateKey(QSslKey(m_key, QSsl::Ec));
            socket->setLocalCertificate(QSslCertificate(m_certificate));
            socket->startServerEncryption();
        }
    };
    m_server.listen(QHostAddress::LocalHost);
}

void FaultServer::useCertificate(const QByteArray &certificate, const QByteArray &key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl FaultServer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_transport == Transport::Plain ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server.serverPort()).arg(pathAndQuery));
}

void FaultServer::closeConnections()
{
    for (QTcpSocket *socket : m_pending.keys())
        socket->disconnectFromHost();
}

void FaultServer::accept(QTcpSocket *socket)
{
    m_pending.insert(socket, {.number = ++m_connections});
    m_mostOpen = std::max(m_mostOpen, int(m_pending.size()));
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

FaultReply FaultServer::replyTo(const SeenRequest &request)
{
    if (!m_queue.isEmpty())
        return m_last = m_queue.takeFirst();
    return m_handler ? m_handler(request) : m_last;
}

void FaultServer::read(QTcpSocket *socket)
{
    if (m_transport == Transport::MuteHandshake)
        return;
    if (m_transport == Transport::BrokenHandshake) {
        socket->write("I do not speak TLS\r\n");
        return;
    }
    Pending &pending = m_pending[socket];
    pending.bytes += socket->readAll();
    if (!pending.lineCounted && pending.bytes.contains('\n')) {
        pending.lineCounted = true;
        ++m_requestLines;
    }
    const Fault next = m_queue.isEmpty() ? m_last.fault : m_queue.first().fault;
    if (next == Fault::DropBeforeReading) {
        replyTo({});
        socket->abort();
        return;
    }
    const auto request = parsed(pending.bytes);
    if (!request)
        return;
    pending.bytes.remove(0, request->second);
    pending.lineCounted = false;
    SeenRequest seen = request->first;
    seen.connection = pending.number;
    m_seen << seen;
    answer(socket, replyTo(seen));
}

void FaultServer::answer(QTcpSocket *socket, const FaultReply &reply)
{
    if (reply.fault == Fault::Hang)
        return;
    if (reply.fault == Fault::DropAfterReading) {
        socket->disconnectFromHost();
        return;
    }
    if (reply.fault == Fault::Garbage) {
        socket->write("\x01\x02 this is no HTTP\r\n\r\nat all");
        return;
    }
    const bool chunked = reply.fault == Fault::TruncateChunked;
    const qsizetype promised = reply.fault == Fault::PromiseTooLittle ? reply.body.size() / 2 : reply.body.size();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said so\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (chunked)
        head += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(reply.body.size(), 16) + "\r\n";
    else if (reply.status == 204)
        head += "\r\n";
    else
        head += "Content-Length: " + QByteArray::number(promised) + "\r\n\r\n";
    if (reply.fault == Fault::Drip) {
        socket->write(head);
        drip(socket, reply.body);
        return;
    }
    const bool halved = chunked || reply.fault == Fault::Truncate;
    // In one piece: two small ones wait for each other's acknowledgement for 40 ms.
    socket->write(head + (halved ? reply.body.left(reply.body.size() / 2) : reply.body));
    if (halved || reply.fault == Fault::CloseAfterAnswer)
        socket->disconnectFromHost();
}

void FaultServer::drip(QTcpSocket *socket, const QByteArray &rest)
{
    if (rest.isEmpty())
        return;
    socket->write(rest.left(1));
    QTimer::singleShot(20, socket, [this, socket, rest] { drip(socket, rest.mid(1)); });
}

} // namespace phonedesk::testsupport
