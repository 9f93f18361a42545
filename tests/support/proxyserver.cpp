// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/proxyserver.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

ProxyServer::ProxyServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            socket->deleteLater();
        });
    });
    m_server.listen(QHostAddress::LocalHost);
}

void ProxyServer::requirePassword(const QByteArray &user, const QByteArray &password)
{
    m_expected = "Basic " + (user + ':' + password).toBase64();
}

void ProxyServer::read(QTcpSocket *socket)
{
    QByteArray &head = m_heads[socket];
    head += socket->readAll();
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray whole = std::exchange(head, QByteArray());
    const QByteArray firstLine = whole.left(whole.indexOf("\r\n"));
    m_seen << firstLine;
    QByteArray authorization;
    QByteArray passedOn;
    const QList<QByteArray> lines = whole.left(end).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (line.toLower().startsWith("proxy-authorization:"))
            authorization = line.mid(line.indexOf(':') + 1).trimmed();
        else if (!line.toLower().startsWith("proxy-"))
            passedOn += line.trimmed() + "\r\n";
    }
    if (!m_expected.isEmpty() && authorization != m_expected) {
        refuse(socket, 407, "Proxy-Authenticate: Basic realm=\"office\"\r\n");
        return;
    }
    if (m_refusal != 0) {
        refuse(socket, m_refusal);
        return;
    }
    const QList<QByteArray> words = firstLine.split(' ');
    const bool isTunnel = words.value(0) == "CONNECT";
    const QUrl url = QUrl::fromEncoded(words.value(1));
    const QByteArray host = isTunnel ? words.value(1) : url.host().toLatin1() + ':' + QByteArray::number(url.port(80));
    if (!m_known.contains(host)) {
        refuse(socket, 502);
        return;
    }
    ++m_let;
    const QByteArray path = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QByteArray first =
        isTunnel ? QByteArray()
                 : words.value(0) + ' ' + path + " HTTP/1.1\r\n" + passedOn + "\r\n" + whole.mid(end + 4);
    lead(socket, m_known.value(host), first, isTunnel);
}

void ProxyServer::refuse(QTcpSocket *socket, int status, const QByteArray &header)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + header + "Content-Length: 0\r\n\r\n");
}

void ProxyServer::lead(QTcpSocket *socket, int port, const QByteArray &first, bool isTunnel)
{
    socket->disconnect(this);
    auto *upstream = new QTcpSocket(socket);
    connect(upstream, &QTcpSocket::connected, socket, [socket, upstream, first, isTunnel] {
        if (isTunnel)
            socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
        upstream->write(first);
    });
    connect(socket, &QTcpSocket::readyRead, upstream, [socket, upstream] { upstream->write(socket->readAll()); });
    connect(upstream, &QTcpSocket::readyRead, socket, [socket, upstream] { socket->write(upstream->readAll()); });
    connect(upstream, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    upstream->connectToHost(QHostAddress::LocalHost, quint16(port));
}

} // namespace phonedesk::testsupport
