// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sandbox/faults.h"
#include "sandbox/loopbackserver.h"
#include "sandbox/options.h"
#include "sandbox/twilioapi.h"
#include "sandbox/webhookendpoint.h"
#include "sandbox/world.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace phonedesk::sandbox {

// The whole sandbox: one world, its three servers, and what the control port may do to them.
class Simulation final : public QObject
{
    Q_OBJECT

public:
    explicit Simulation(Options options);
    ~Simulation() override;

    // Builds the world and starts to listen.
    core::Status start();
    // What the program prints when it is ready: addresses and credentials.
    QJsonObject announcement() const;

    // For the control port.
    core::Status reset(); // the world, faults, ledger, switches and delays as at the start
    World &world() { return *m_world; }
    Faults &faults() { return m_faults; }
    Switches &switches() { return m_switches; }
    void setLatency(int apiMs, int webhookMs);
    void setConcurrencyLimit(int requests) { m_api.setConcurrencyLimit(requests); }
    QJsonObject ledger() const;

private:
    Options m_options;
    Switches m_switches;
    Faults m_faults;
    std::unique_ptr<World> m_world;
    TwilioApi m_api;
    WebhookEndpoint m_webhooks;
    std::unique_ptr<LoopbackServer> m_apiServer;
    std::unique_ptr<LoopbackServer> m_webhookServer;
    std::unique_ptr<LoopbackServer> m_controlServer;
    quint16 m_apiPort = 0;
    quint16 m_webhookPort = 0;
    quint16 m_controlPort = 0;
};

} // namespace phonedesk::sandbox
