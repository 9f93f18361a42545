// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

constexpr int PatienceMs = 20'000; // a loaded machine; the sandbox is ready in some 50 ms

} // namespace

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::start(const QString &world, const QStringList &arguments)
{
    stop();
    m_error.clear();
    m_output.clear();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(QStringLiteral(PD_SANDBOX), QStringList{u"--world"_s, world} + arguments);
    const bool answered = QTest::qWaitFor(
        [this] {
            m_output += m_process.readAllStandardOutput();
            return m_output.contains('\n') || m_process.state() == QProcess::NotRunning;
        },
        PatienceMs);
    const QJsonObject ready = QJsonDocument::fromJson(m_output.left(m_output.indexOf('\n'))).object();
    if (!answered || ready.isEmpty()) {
        m_error = QString::fromUtf8(m_process.readAllStandardError()) + m_process.errorString();
        stop();
        return false;
    }
    m_api = QUrl(ready.value(u"api"_s).toString());
    m_webhook = QUrl(ready.value(u"webhook"_s).toString());
    m_control = QUrl(ready.value(u"control"_s).toString());
    m_accounts.clear();
    const QJsonArray accounts = ready.value(u"accounts"_s).toArray();
    for (const auto &value : accounts) {
        const QJsonObject account = value.toObject();
        const auto text = [&](const QString &name) {
            return account.value(name).toString();
        };
        m_accounts.append(
            {text(u"persona"_s), text(u"sid"_s), text(u"token"_s), text(u"accountSid"_s), text(u"name"_s)});
    }
    return true;
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // what its parent's end looks like
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, PatienceMs))
        m_process.kill();
    // A sanitizer speaks when its process ends; nobody else would hear it.
    if (const QByteArray said = m_process.readAllStandardError(); !said.isEmpty())
        qWarning("The sandbox said: %s", said.constData());
}

SandboxAccount SandboxProcess::account(const QString &persona) const
{
    const auto it = std::ranges::find(m_accounts, persona, &SandboxAccount::persona);
    return it == m_accounts.end() ? SandboxAccount() : *it;
}

QJsonObject SandboxProcess::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network; // its own each time: no thread keeps one, and nothing is reused
    QUrl url = m_control.resolved(QUrl(path));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray bytes = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, bytes));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, PatienceMs)) {
        m_error = u"the control port does not answer"_s;
        return {};
    }
    QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200) {
        m_error = answer.value(u"error"_s).toString(reply->errorString());
        return {};
    }
    return answer;
}

QJsonObject SandboxProcess::ledger()
{
    return call("GET"_ba, u"/ledger"_s);
}

QJsonArray SandboxProcess::requests(const QString &server, const QString &pathPattern)
{
    const QString query = u"/requests?server="_s + QString::fromLatin1(QUrl::toPercentEncoding(server)) + u"&path="_s +
                          QString::fromLatin1(QUrl::toPercentEncoding(pathPattern));
    return call("GET"_ba, query).value(u"requests"_s).toArray();
}

bool SandboxProcess::arm(const QJsonObject &fault)
{
    return post(u"/faults"_s, fault);
}

bool SandboxProcess::scenario(const QString &name)
{
    return post(u"/scenario"_s, {{u"name"_s, name}});
}

bool SandboxProcess::post(const QString &path, const QJsonObject &body)
{
    return !call("POST"_ba, path, body).isEmpty();
}

bool SandboxProcess::clearFaults()
{
    return !call("DELETE"_ba, u"/faults"_s).isEmpty();
}

int SandboxProcess::purchasePosts(const QString &number)
{
    return ledger().value(u"purchasePosts"_s).toObject().value(number).toInt();
}

} // namespace phonedesk::testsupport
