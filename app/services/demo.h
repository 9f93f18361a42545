// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/sandboxlauncher.h"
#include "core/calls.h"
#include "http/client.h"
#include "provisioning/runregistry.h"
#include "store/contents.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>

namespace phonedesk::services {

// The running sandbox of a demo, the world that it tells, and what sales arms in it for the next step.
class Demo : public QObject
{
    Q_OBJECT

public:
    static constexpr int normalLatencyMs = 600; // long enough to follow on a projector, too short to bore

    explicit Demo(http::Client &client) : m_client(client) {}

    // Starts the sandbox and asks for its world.
    core::CallHandle start(core::ResultCallback<SandboxReady> done);
    core::CallHandle stop(std::function<void()> done) { return m_launcher.stop(std::move(done)); }
    bool isReady() const { return !m_world.isEmpty(); }
    const SandboxReady &ready() const { return m_ready; }
    // The world as rows for the empty database; what it gives may be called on any thread.
    std::function<core::Result<store::Contents>()> contents(const QDateTime &now) const;

    // Scenarios: "taken", "slow", "rate-limited", "webhook-down". Arms one, or disarms it where it is armed.
    void toggle(const QString &scenario);
    core::CallHandle armed(std::function<void(const QStringList &scenarios)> done);
    // A webhook that is down is up again once a person is asked what to do, so that "Check again" works.
    void watch(provisioning::RunRegistry &runs);

    // How long every answer of the sandbox takes.
    int latency() const { return m_latencyMs; }
    void setLatency(int milliseconds);

signals:
    void ended();

private:
    void ask(http::Method method, const QString &path, const QJsonObject &json, core::ResultCallback<QByteArray> done);
    void runChanged(const provisioning::RunRegistry &runs, const QString &id);

    http::Client &m_client;
    SandboxLauncher m_launcher;
    SandboxReady m_ready;
    QByteArray m_world;
    QHash<QString, workflow::RunState> m_states; // of the runs
    int m_latencyMs = normalLatencyMs;
    core::Calls m_calls;
};

} // namespace phonedesk::services
