// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxycheck.h"

#include "core/clock.h"
#include "http/client.h"
#include "http/networkroute.h"

#include <QNetworkProxyFactory>
#include <QTcpSocket>
#include <QUrl>

namespace phonedesk::http {

namespace {

constexpr qsizetype longestHead = 64LL * 1024;

// One question, alive until it is answered or nobody waits.
class ProxyQuestion final : public QObject
{
public:
    ProxyQuestion(QByteArray question, core::Completion<ProxyAnswer> completion)
        : m_question(std::move(question)), m_completion(std::move(completion))
    {
        m_completion.onAbandoned([this] { deleteLater(); });
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_hasConnected = true;
            m_socket.write(m_question);
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::HostNotFoundError)
                end(ProxyAnswer::NotFound);
            else
                end(m_hasConnected ? ProxyAnswer::NotAProxy : ProxyAnswer::NotReached);
        });
    }

    void ask(const Route &route, core::Clock &clock, std::chrono::milliseconds deadline)
    {
        m_deadline = clock.after(deadline, [this] { end(ProxyAnswer::NoAnswer); });
        m_socket.connectToHost(route.host, quint16(route.port));
    }

private:
    void read()
    {
        m_head += m_socket.readAll();
        const qsizetype end = m_head.indexOf('\n');
        if (end < 0 && m_head.size() < longestHead)
            return;
        const QList<QByteArray> words = m_head.left(end).split(' ');
        const int status = words.value(1).toInt();
        if (!words.value(0).startsWith("HTTP/") || status < 200)
            this->end(ProxyAnswer::NotAProxy);
        else if (status < 300)
            this->end(ProxyAnswer::Open);
        else
            this->end(status == 407 ? ProxyAnswer::WantsPassword : ProxyAnswer::Refused);
    }

    void end(ProxyAnswer answer)
    {
        m_deadline.abandon();
        m_socket.disconnect(this);
        m_completion.onAbandoned(nullptr);
        deleteLater();
        m_completion.finish(answer);
    }

    QTcpSocket m_socket;
    QByteArray m_question;
    QByteArray m_head;
    bool m_hasConnected = false;
    core::CallHandle m_deadline;
    core::Completion<ProxyAnswer> m_completion;
};

} // namespace

core::CallHandle checkProxy(const Route &route, const QString &host, core::Clock &clock,
                            std::chrono::milliseconds deadline, std::function<void(ProxyAnswer)> done)
{
    auto [completion, handle] = core::Completion<ProxyAnswer>::make(std::move(done));
    const QByteArray target = QUrl::toAce(host) + ":443";
    QByteArray question = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (const QByteArray authorization = proxyAuthorization(route); !authorization.isEmpty())
        question += "Proxy-Authorization: " + authorization + "\r\n";
    auto *asked = new ProxyQuestion(question + "\r\n", completion);
    asked->ask(route, clock, deadline);
    return std::move(handle);
}

Route systemRouteFor(const QUrl &url)
{
    const QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() != QNetworkProxy::HttpProxy || isLoopback(url.host()))
        return {.way = Route::Way::Direct};
    return {.way = Route::Way::Proxy, .host = proxy.hostName(), .port = proxy.port()};
}

} // namespace phonedesk::http
