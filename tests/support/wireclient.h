// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace phonedesk::testsupport {

// What came back over a plain socket, byte for byte: no library repeats, repairs or hides anything.
struct WireReply
{
    int status = 0; // 0: not even a status line
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool whole = false;  // as many bytes as Content-Length says
    bool closed = false; // the server closed, or reset, the connection

    QByteArray header(QByteArrayView name) const;
    QJsonObject json() const;
};

using WireForm = QList<std::pair<QString, QString>>;

// One request on a connection of its own. Waits for a whole answer or the end of the connection, at most `patienceMs`.
class WireClient
{
public:
    WireClient(QUrl base, const QString &user, const QString &password);

    WireReply get(const QString &target) const { return send("GET", target, {}, {}); }
    WireReply post(const QString &target, const WireForm &form) const;
    WireReply remove(const QString &target) const { return send("DELETE", target, {}, {}); }
    WireReply send(const QByteArray &method, const QString &target,
                   const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                   int patienceMs = 10'000) const;

    static QByteArray encoded(const WireForm &form);

private:
    QUrl m_base;
    QByteArray m_authorization; // empty: none is sent
};

} // namespace phonedesk::testsupport
