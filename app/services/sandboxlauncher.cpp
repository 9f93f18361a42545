// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/sandboxlauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

core::Error sandboxError(core::ErrorKind kind, const QString &detail)
{
    return {.kind = kind, .operation = u"sandbox"_s, .detail = detail};
}

core::Result<SandboxReady> parse(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    SandboxReady ready{.api = QUrl(json.value("api"_L1).toString()),
                       .webhook = QUrl(json.value("webhook"_L1).toString()),
                       .control = QUrl(json.value("control"_L1).toString()),
                       .accounts = {}};
    const QJsonArray accounts = json.value("accounts"_L1).toArray();
    for (const auto &value : accounts) {
        const QJsonObject account = value.toObject();
        ready.accounts.append({account.value("sid"_L1).toString(), account.value("token"_L1).toString().toUtf8()});
    }
    if (!ready.api.isValid() || ready.accounts.isEmpty())
        return core::fail(sandboxError(core::ErrorKind::BadReply, u"it did not say where it listens"_s));
    return ready;
}

} // namespace

SandboxLauncher::~SandboxLauncher()
{
    m_process.disconnect(this);
    m_process.close(); // killed: it holds nothing that is worth a farewell
}

core::CallHandle SandboxLauncher::stop(std::function<void()> done)
{
    auto [completion, handle] = core::Completion<bool>::make([done = std::move(done)](bool) { done(); });
    if (m_process.state() == QProcess::NotRunning) {
        completion.finishLater(true);
        return std::move(handle);
    }
    m_process.disconnect(this);
    connect(&m_process, &QProcess::finished, this, [completion = completion] { completion.finish(true); });
    m_process.closeWriteChannel(); // it ends with its standard input
    return std::move(handle);
}

QString SandboxLauncher::findExecutable()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &candidate : {u"phonedesk-sandbox"_s, u"../libexec/phonedesk/phonedesk-sandbox"_s}) {
        const QFileInfo file(here.filePath(candidate));
        if (file.isExecutable() && file.isFile())
            return file.absoluteFilePath();
    }
    return {};
}

core::CallHandle SandboxLauncher::start(const QStringList &arguments, core::ResultCallback<SandboxReady> done)
{
    auto [completion, handle] = core::Completion<core::Result<SandboxReady>>::make(std::move(done));
    const QString executable = findExecutable();
    if (executable.isEmpty()) {
        completion.finishLater(
            core::fail(sandboxError(core::ErrorKind::NotFound, u"phonedesk-sandbox is not beside this program"_s)));
        return std::move(handle);
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this,
            [this, completion = completion] { readLine(completion); });
    connect(&m_process, &QProcess::errorOccurred, this, [this, completion = completion] {
        completion.finish(core::fail(sandboxError(core::ErrorKind::BadReply, m_process.errorString())));
    });
    connect(&m_process, &QProcess::finished, this, [this, completion = completion] {
        completion.finish(core::fail(sandboxError(core::ErrorKind::BadReply, u"it ended at once"_s)));
        if (m_isReady)
            emit ended();
    });
    m_process.start(executable, arguments);
    return std::move(handle);
}

void SandboxLauncher::readLine(const core::Completion<core::Result<SandboxReady>> &done)
{
    m_output += m_process.readAllStandardOutput();
    if (m_isReady || !m_output.contains('\n'))
        return;
    const auto ready = parse(m_output.left(m_output.indexOf('\n')));
    m_isReady = ready.has_value();
    done.finish(ready);
}

} // namespace phonedesk::services
