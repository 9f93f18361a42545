// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/wireclient.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

WireReply parsed(const QByteArray &bytes)
{
    WireReply reply;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    reply.body = bytes.mid(end + 4);
    const QByteArray length = reply.header("Content-Length");
    reply.whole = length.isEmpty() ? reply.status == 204 : reply.body.size() == length.toLongLong();
    return reply;
}

} // namespace

QByteArray WireReply::header(QByteArrayView name) const
{
    const auto it = std::ranges::find_if(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return it == headers.end() ? QByteArray() : it->second;
}

QJsonObject WireReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

WireClient::WireClient(QUrl base, const QString &user, const QString &password) : m_base(std::move(base))
{
    if (!user.isEmpty())
        m_authorization = "Basic " + (user + u':' + password).toUtf8().toBase64();
}

WireReply WireClient::post(const QString &target, const WireForm &form) const
{
    return send("POST", target, {{"Content-Type"_ba, "application/x-www-form-urlencoded"_ba}}, encoded(form));
}

WireReply WireClient::send(const QByteArray &method, const QString &target,
                           const QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                           int patienceMs) const
{
    QByteArray request = method + ' ' + target.toLatin1() + " HTTP/1.1\r\n";
    bool namesHost = false;
    for (const auto &[name, value] : headers) {
        namesHost = namesHost || name == "Host";
        request += name + ": " + value + "\r\n";
    }
    if (!namesHost)
        request += "Host: " + m_base.authority().toLatin1() + "\r\n";
    if (!m_authorization.isEmpty())
        request += "Authorization: " + m_authorization + "\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;

    QTcpSocket socket;
    socket.connectToHost(m_base.host(), quint16(m_base.port()));
    socket.write(request);
    QByteArray received;
    const auto closed = [&] {
        return socket.state() == QAbstractSocket::UnconnectedState;
    };
    (void)QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return closed() || parsed(received).whole;
        },
        patienceMs);
    received += socket.readAll();
    WireReply reply = parsed(received);
    reply.closed = closed();
    return reply;
}

QByteArray WireClient::encoded(const WireForm &form)
{
    QByteArray bytes;
    for (const auto &[name, value] : form) {
        if (!bytes.isEmpty())
            bytes += '&';
        bytes += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return bytes;
}

} // namespace phonedesk::testsupport
