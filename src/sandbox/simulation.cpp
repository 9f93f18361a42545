// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/simulation.h"

#include "sandbox/controlport.h"
#include "sandbox/manynumbers.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QString address(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

} // namespace

Simulation::Simulation(Options options)
    : m_options(std::move(options)), m_switches(m_options.switches),
      m_api([this]() -> World & { return *m_world; }, m_switches), m_webhooks([this]() -> World & { return *m_world; })
{
    const auto note = [this](const QString &server) {
        return [this, server](const HttpRequest &request) {
            m_world->ledger().noteRequest(server, request, QDateTime::currentDateTimeUtc());
        };
    };
    m_apiServer =
        std::make_unique<LoopbackServer>(u"api"_s, &m_faults, [this](const HttpRequest &request, const Fault *fault) {
            return m_api.answer(request, fault);
        });
    m_apiServer->setArrival(note(u"api"_s));
    m_apiServer->setDate([this] {
        const QDateTime now = m_world->now();
        return QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
    });
    m_webhookServer =
        std::make_unique<LoopbackServer>(u"webhook"_s, &m_faults, [this](const HttpRequest &request, const Fault *) {
            return m_webhooks.answer(request);
        });
    m_webhookServer->setArrival(note(u"webhook"_s));
    m_controlServer =
        std::make_unique<LoopbackServer>(u"control"_s, nullptr, [this](const HttpRequest &request, const Fault *) {
            return answerControl(*this, request);
        });
}

Simulation::~Simulation() = default;

core::Status Simulation::start()
{
    if (auto built = reset(); !built)
        return built;
    m_apiPort = m_apiServer->start(m_options.apiPort);
    m_webhookPort = m_webhookServer->start(0);
    m_controlPort = m_controlServer->start(0);
    if (m_apiPort == 0 || m_webhookPort == 0 || m_controlPort == 0) {
        return core::fail({.kind = core::ErrorKind::Unreachable,
                           .operation = u"sandbox.listen"_s,
                           .detail = u"cannot listen on 127.0.0.1, port %1"_s.arg(m_options.apiPort)});
    }
    m_api.setBaseUrl(address(m_apiPort));
    return {};
}

core::Status Simulation::reset()
{
    auto stock = Stock::builtIn(m_options.seed);
    if (!stock)
        return core::fail(stock.error());
    m_world = std::make_unique<World>(m_options.world, std::move(*stock));
    m_switches = m_options.switches;
    if (m_options.numbers > 0)
        addManyNumbers(*m_world, m_switches, m_world->accounts().first(), m_options.numbers);
    m_faults.clear();
    setLatency(m_options.latencyMs, m_options.latencyMs);
    setConcurrencyLimit(0);
    return {};
}

void Simulation::setLatency(int apiMs, int webhookMs)
{
    m_apiServer->setLatency(apiMs);
    m_api.setLatency(apiMs);
    m_webhookServer->setLatency(webhookMs);
}

QJsonObject Simulation::ledger() const
{
    QJsonObject ledger = m_world->ledger().toJson();
    QJsonObject balances;
    for (const Account &account : m_world->accounts()) {
        if (!account.isSubaccount())
            balances.insert(account.sid, account.balance.toDecimal());
    }
    ledger.insert(u"balances"_s, balances);
    ledger.insert(u"heldBack"_s, QJsonArray::fromStringList(m_world->heldBack()));
    return ledger;
}

QJsonObject Simulation::announcement() const
{
    QJsonArray accounts;
    for (const Account &account : m_world->accounts()) {
        accounts.append(QJsonObject{{u"sid"_s, account.sid},
                                    {u"token"_s, account.token},
                                    {u"name"_s, account.name},
                                    {u"persona"_s, account.persona},
                                    {u"accountSid"_s, account.sid}});
    }
    for (const ApiKey &key : m_world->keys()) {
        accounts.append(QJsonObject{{u"sid"_s, key.sid},
                                    {u"token"_s, key.secret},
                                    {u"name"_s, key.name},
                                    {u"persona"_s, key.persona},
                                    {u"accountSid"_s, key.accountSid}});
    }
    return {{u"api"_s, address(m_apiPort)},
            {u"webhook"_s, address(m_webhookPort)},
            {u"control"_s, address(m_controlPort)},
            {u"accounts"_s, accounts}};
}

} // namespace phonedesk::sandbox
