// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/secret.h"

#include <QList>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace phonedesk::services {

// An account of the sandbox. It opens nothing but the simulation: its token is no secret.
struct SandboxAccount
{
    QString sid;
    QByteArray token;
};

// What a started sandbox offers.
struct SandboxReady
{
    QUrl api;
    QUrl webhook;
    QUrl control;
    QList<SandboxAccount> accounts; // the one that pays first
};

// Starts phonedesk-sandbox, which ends with this process, and waits for the line in which it says where it listens.
// Looked for beside this program, then in ../libexec/phonedesk.
class SandboxLauncher : public QObject
{
    Q_OBJECT

public:
    ~SandboxLauncher() override;

    // Error NotFound: it is not installed. BadReply: it said something else, or ended.
    core::CallHandle start(const QStringList &arguments, core::ResultCallback<SandboxReady> done);

    // Lets it end by itself; answers when it has.
    core::CallHandle stop(std::function<void()> done);

    static QString findExecutable();

signals:
    void ended(); // after it had started: the demo is over

private:
    void readLine(const core::Completion<core::Result<SandboxReady>> &done);

    QProcess m_process;
    QByteArray m_output;
    bool m_isReady = false;
};

} // namespace phonedesk::services
