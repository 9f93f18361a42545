// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/organizations.h"
#include "app/services/sandboxlauncher.h"
#include "core/calls.h"
#include "http/client.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace phonedesk::services {

// The running sandbox of a demo, and what sales arms in it for the next step.
class Demo : public QObject
{
    Q_OBJECT

public:
    explicit Demo(http::Client &client) : m_client(client) {}

    core::CallHandle start(core::ResultCallback<SandboxReady> done);
    // Adds the simulated account and a few organisations, as a person would; then answers take their time.
    core::CallHandle furnish(access::Accounts &accounts, access::Organizations &organizations,
                             core::ResultCallback<void> done);
    core::CallHandle stop(std::function<void()> done) { return m_launcher.stop(std::move(done)); }
    const SandboxReady &ready() const { return m_ready; }

    void arm(const QString &scenario); // "taken", "slow", "rate-limited", "webhook-down"

signals:
    void ended();

private:
    void addOrganizations(access::Organizations &organizations, QStringList names);
    void post(const QString &path, const QJsonObject &json, std::function<void(bool)> done);

    core::Completion<core::Status> m_furnished;
    http::Client &m_client;
    SandboxLauncher m_launcher;
    SandboxReady m_ready;
    core::Calls m_calls;
};

} // namespace phonedesk::services
