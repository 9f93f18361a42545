// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sandboxprocess.h"
#include "support/wireclient.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace phonedesk::e2e {

// A number's webhooks, by the names of Twilio's resource: voice_url, sms_url, status_callback.
using Urls = QHash<QString, QString>;
Urls urlsAt(const QString &host);

// A desk whose program is phonedesk-headless, in processes that can be killed, and a Twilio that knows what really
// happened. Everything of it is made anew by begin().
class KillDesk
{
public:
    // Hosts that the webhooks of scripts and of setUp numbers may be on.
    static const QString ours;
    static const QString other;   // ours too, elsewhere
    static const QString foreign; // what a number had before it was connected

    // `deadlineMs` of its requests, where something hangs on purpose; 0: the program's own.
    explicit KillDesk(int deadlineMs = 0) : m_deadlineMs(deadlineMs) {}

    // False, and errorText() says why, where there is no sandbox.
    bool start();
    QString errorText() const { return m_sandbox.errorText(); }
    testsupport::SandboxProcess &sandbox() { return m_sandbox; }

    // One that is for sale.
    QString freeNumber() const;

    // Twilio has these numbers, with these webhooks, and nothing else; the desk's database is a copy of that one, or
    // there is none.
    void begin(const QHash<QString, Urls> &atTwilio, const QTemporaryDir *database);
    std::shared_ptr<QTemporaryDir> copyOfDatabase() const;

    struct Ended
    {
        bool wasKilled = false;  // where it was told to be
        bool hasCrashed = false; // anything else that ended it
        int code = -1;
        QString where; // it was killed
        QList<QJsonObject> told;

        QJsonObject state(const QString &when) const; // empty: it was not told
        QString text() const;
    };
    // `kill`: "--kill-before" or "--kill-after" with an event's number; empty: it runs to its end.
    Ended run(const QJsonObject &script, const QStringList &kill = {});
    // What earlier processes left open is looked at, and told to `resumed` while nothing moves; then gone on with.
    Ended recover(const std::function<void(const QJsonObject &state)> &resumed, const QStringList &kill = {});

    // What Twilio has: the SID and the webhooks of each number.
    struct Owned
    {
        QString sid;
        Urls urls;
    };
    QHash<QString, Owned> owned() const;
    // Requests of this method that were on the wire for the account's numbers, whatever came of them.
    int writes(const QString &method);
    int purchases(); // that took place

private:
    bool launch(QProcess &process, const QJsonObject &script, const QStringList &kill);
    QString database() const { return m_folder->filePath(QStringLiteral("desk.db")); }

    const int m_deadlineMs;
    testsupport::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace phonedesk::e2e
