// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>

class QTcpSocket;

namespace phonedesk::testsupport {

// An HTTP proxy on loopback: CONNECT, and whole URLs for plain http. It knows the hosts that it is told, each as a port
// on loopback, so that a test can ask for "https://api.twilio.com" and nothing leaves this computer.
class ProxyServer final : public QObject
{
    Q_OBJECT

public:
    ProxyServer();

    int port() const { return m_server.serverPort(); }
    // "api.twilio.com:443" is this port.
    void know(const QString &hostAndPort, int port) { m_known.insert(hostAndPort.toLatin1(), port); }
    void requirePassword(const QByteArray &user, const QByteArray &password);
    // 0: none. 403: it leads nowhere. 502: as if the host were down.
    void refuseWith(int status) { m_refusal = status; }

    // First lines as they came, refused ones included.
    const QList<QByteArray> &seen() const { return m_seen; }
    int let() const { return m_let; } // requests and tunnels that it let through

private:
    void read(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, int status, const QByteArray &header = {});
    void lead(QTcpSocket *socket, int port, const QByteArray &first, bool isTunnel);

    QHash<QByteArray, int> m_known;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QByteArray m_expected; // of Proxy-Authorization; empty: nothing is asked for
    int m_refusal = 0;
    QList<QByteArray> m_seen;
    int m_let = 0;
    QTcpServer m_server; // last: its sockets say goodbye to the members above
};

} // namespace phonedesk::testsupport
