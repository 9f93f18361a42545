// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace phonedesk::testsupport {

// Credentials of the simulation: an account with its Auth Token, or an API key with its secret.
struct SandboxAccount
{
    QString persona;    // full, trial, suspended, closed, subaccount, test, main-key, standard-key, restricted-key
    QString sid;        // AC..., or SK... of a key
    QString token;      // Auth Token, or the key's secret
    QString accountSid; // AC..., for a key its account
    QString name;
};

// The real phonedesk-sandbox as a child of a test. It ends with this object, or with the test's process.
class SandboxProcess
{
public:
    SandboxProcess() = default;
    ~SandboxProcess();
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    // Waits until the sandbox is ready. False: errorText() says why.
    bool start(const QString &world = QStringLiteral("test"), const QStringList &arguments = {});
    void stop();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    QString errorText() const { return m_error; }

    QUrl apiUrl() const { return m_api; }
    QUrl webhookUrl() const { return m_webhook; }
    QUrl controlUrl() const { return m_control; }
    SandboxAccount account(const QString &persona) const; // empty when the world has none

    // The control port. Each waits for the answer; what the sandbox refuses is an empty object or false, and its
    // sentence is in errorText().
    QJsonObject ledger();
    QJsonArray requests(const QString &server = {}, const QString &pathPattern = {});
    bool arm(const QJsonObject &fault); // {"match":{...},"fault":"...","args":{...}}
    bool scenario(const QString &name);
    QJsonObject get(const QString &path) { return call("GET", path); }
    bool post(const QString &path, const QJsonObject &body = {}); // "/latency", "/numbers", "/switches" ...
    bool clearFaults();
    bool reset() { return post(QStringLiteral("/reset")); }
    // POSTs of IncomingPhoneNumbers that were on the wire for a number, whatever was answered.
    int purchasePosts(const QString &number);

private:
    QJsonObject call(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    QProcess m_process;
    QByteArray m_output;
    QString m_error;
    QUrl m_api;
    QUrl m_webhook;
    QUrl m_control;
    QList<SandboxAccount> m_accounts;
};

} // namespace phonedesk::testsupport
