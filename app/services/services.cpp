// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"

#include "credentials/keychaincredentialstore.h"
#include "credentials/sessioncredentialstore.h"
#include "domain/areacode.h"
#include "inventory/needs.h"
#include "twilio/twiliophoneservice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

constexpr std::chrono::seconds busyTimeout{5}; // a write waits so long for another process

QString actorOfThisDesk()
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"unknown"_s));
    return login + u'@' + QSysInfo::machineHostName();
}

// A demo never opens the keychain: it has none.
std::unique_ptr<credentials::CredentialStore> newKeychain(Mode mode, core::Clock &clock)
{
    if (mode == Mode::Demo)
        return std::make_unique<credentials::SessionCredentialStore>();
    return std::make_unique<credentials::KeychainCredentialStore>(clock);
}

// A claim has to outlast the longest request that the settings allow, in a test's scale as well.
std::chrono::milliseconds longestDeadline(std::chrono::milliseconds usual)
{
    using Settings = domain::NetworkSettings;
    return usual * Settings::longestDeadline.count() / Settings().deadline.count();
}

// Beside the database, as its copies are.
QString rollbackFolder(const QString &databasePath)
{
    return QFileInfo(databasePath).absoluteDir().filePath(u"rollback"_s);
}

auto phonesFrom(provisioning::AccountGate &gate)
{
    using Phones = std::shared_ptr<twilio::PhoneService>;
    return [&gate](const QString &accountSid, core::ResultCallback<Phones> done) {
        return gate.open(accountSid, [done = std::move(done)](const core::Result<provisioning::OpenAccount> &opened) {
            done(opened.map([](const provisioning::OpenAccount &account) { return account.phones; }));
        });
    };
}

} // namespace

core::CallHandle Services::AccountGate::open(const QString &accountSid,
                                             core::ResultCallback<provisioning::OpenAccount> done)
{
    return m_gate.open(accountSid, [done = std::move(done)](const core::Result<access::OpenedAccount> &opened) {
        if (opened)
            done(provisioning::OpenAccount{opened->phones, opened->signer, opened->isTrial});
        else
            done(core::fail(opened.error()));
    });
}

Services::Rooms::Rooms(Services &services, std::unique_ptr<store::Database> opened, domain::AreaCodeTable areaCodes)
    : database(std::move(opened)), copies(*database, services.m_clock), rows(*database),
      journal(*database, services.m_clock, services.m_timings.lease), accounts(services.accessNeeds(rows)),
      organizations(services.accessNeeds(rows)), gate(accounts), runs(services.provisioningNeeds(rows, journal, gate)),
      urlSets(services.provisioningNeeds(rows, journal, gate), services.mode() == Mode::Test),
      defaults(services.provisioningNeeds(rows, journal, gate), areaCodes),
      numberActs(services.provisioningNeeds(rows, journal, gate)),
      search(std::make_unique<provisioning::NumberSearch>(services.provisioningNeeds(rows, journal, gate), areaCodes)),
      connecting(services.provisioningNeeds(rows, journal, gate), std::move(areaCodes)),
      numbers(inventory::Needs{rows}), listings(*database), comparison({.clock = services.m_clock,
                                                                        .rows = rows,
                                                                        .listings = listings,
                                                                        .urlSets = urlSets,
                                                                        .open = phonesFrom(gate),
                                                                        .actor = actorOfThisDesk()}),
      batches(*database, rows), changes({.clock = services.m_clock,
                                         .timings = services.m_timings,
                                         .journal = journal,
                                         .batches = batches,
                                         .rows = rows,
                                         .urlSets = urlSets,
                                         .checks = numberActs,
                                         .open = phonesFrom(gate),
                                         .actor = actorOfThisDesk(),
                                         .rollbackFolder = rollbackFolder(services.m_databasePath)}),
      failOver({.clock = services.m_clock, .rows = rows, .batches = batches, .urlSets = urlSets, .changes = changes}),
      imports({.clock = services.m_clock,
               .journal = journal,
               .rows = rows,
               .urlSets = urlSets,
               .comparison = comparison,
               .actor = actorOfThisDesk()}),
      twilioRecord({phonesFrom(gate)})
{
    QObject::connect(&accounts, &access::Accounts::credentialChanged, &runs,
                     &provisioning::RunRegistry::credentialChanged);
    QObject::connect(&runs, &provisioning::RunRegistry::numberConfirmed, &comparison,
                     &inventory::Comparison::confirmed);
    QObject::connect(&changes, &inventory::Changes::numberConfirmed, &comparison, &inventory::Comparison::confirmed);
}

Services::Services(Options options, core::Clock &clock, core::Timings timings, core::Witness witness)
    : m_options(std::move(options)), m_clock(clock), m_timings(timings), m_witness(std::move(witness)), m_http(clock),
      m_keychain(newKeychain(m_options.mode, clock)),
      m_session(std::make_unique<credentials::SessionCredentialStore>()),
      m_network(m_http, clock, *m_keychain, *m_session)
{
    m_http.setWitness(m_witness);
}

Services::~Services() = default;

core::CallHandle Services::open(core::ResultCallback<void> done)
{
    auto [completion, handle] = core::Completion<core::Status>::make(std::move(done));
    m_opened = completion;
    if (m_options.mode != Mode::Demo) {
        m_network.start();
        openDatabase();
        return std::move(handle);
    }
    // The sandbox starts while the database is made.
    m_demo = std::make_unique<Demo>(m_http);
    openDatabase();
    m_loading = m_demo->start([this](const core::Result<SandboxReady> &ready) {
        if (!ready) {
            finish(core::fail(ready.error()));
            return;
        }
        m_options.endpoints = {ready->api, ready->api, ready->api, ready->api};
        m_options.webhookConnect.insert(webhooks::everyHost, ready->webhook);
        furnish();
    });
    return std::move(handle);
}

QString Services::placeOfDatabase()
{
    if (!m_options.database.isEmpty())
        return m_options.database;
    if (m_options.mode == Mode::Demo)
        return m_temporary.filePath(u"demo.db"_s);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.filePath(m_options.mode == Mode::Test ? u"test/phonedesk.db"_s : u"phonedesk.db"_s);
}

void Services::openDatabase()
{
    m_databasePath = placeOfDatabase();
    m_areaCodes = std::async(std::launch::async, &domain::AreaCodeTable::builtIn); // read while the database opens
    const auto take = [this](core::Result<std::unique_ptr<store::Database>> database) {
        if (!database) {
            finish(core::fail(database.error()));
            return;
        }
        m_database = std::move(*database);
        if (m_demo)
            furnish();
        else if (makeRooms())
            load();
    };
    m_call = store::Database::open(m_databasePath, take, busyTimeout, m_witness);
}

bool Services::makeRooms()
{
    auto areaCodes = m_areaCodes.get();
    if (!areaCodes) {
        finish(core::fail(areaCodes.error()));
        return false;
    }
    m_prober = std::make_unique<webhooks::WebhookProber>(m_http, m_clock, m_timings, m_options.webhookConnect);
    m_rooms = std::make_unique<Rooms>(*this, std::move(m_database), std::move(*areaCodes));
    return true;
}

// A demo's rooms, once both its sandbox and its database are there; then the database gets the sandbox's world.
void Services::furnish()
{
    if (!m_database || !m_demo->isReady() || !makeRooms())
        return;
    for (const SandboxAccount &account : m_demo->ready().accounts)
        m_calls.keep(m_session->write({.accountSid = account.sid}, core::Secret(account.token), [](const auto &) {}));
    m_demo->watch(m_rooms->runs);
    m_call = m_rooms->rows.fill(m_demo->contents(m_clock.now()), [this](const core::Status &filled) {
        if (filled)
            load();
        else
            finish(filled);
    });
}

// All are asked for at once; the store answers in this order.
void Services::load()
{
    auto before = std::make_shared<core::Status>();
    const auto note = [before](const core::Status &loaded) {
        if (!loaded)
            *before = loaded;
    };
    m_calls.keep(m_rooms->accounts.load(note));
    m_calls.keep(m_rooms->urlSets.load(note));
    m_calls.keep(m_rooms->defaults.load(note));
    m_calls.keep(m_rooms->failOver.load(note));
    m_loading =
        m_rooms->organizations.load([this, before](const core::Status &loaded) { finish(*before ? loaded : *before); });
}

QString Services::actor() const
{
    return actorOfThisDesk();
}

provisioning::Needs Services::provisioningNeeds(store::Repositories &rows, workflow::Journal &journal,
                                                AccountGate &gate)
{
    core::Timings timings = m_timings;
    timings.requestDeadline = longestDeadline(m_timings.requestDeadline);
    return {.clock = m_clock,
            .timings = timings,
            .journal = journal,
            .rows = rows,
            .accounts = gate,
            .prober = *m_prober,
            .actor = actorOfThisDesk()};
}

access::Needs Services::accessNeeds(store::Repositories &rows)
{
    return {.clock = m_clock,
            .rows = rows,
            .keychain = *m_keychain,
            .session = *m_session,
            .phones = [this, &rows](std::shared_ptr<const twilio::Authorizer> authorizer) {
                twilio::Pacer &pacer = pacerOf(authorizer->accountSid(), rows);
                return std::make_shared<twilio::TwilioPhoneService>(m_http, m_clock, std::move(authorizer),
                                                                    m_options.endpoints, pacer, m_timings);
            }};
}

// How many requests Twilio lets an account have at once is published nowhere: what was found is remembered.
twilio::Pacer &Services::pacerOf(const QString &accountSid, store::Repositories &rows)
{
    auto &pacer = m_pacers[accountSid];
    if (pacer)
        return *pacer;
    pacer = std::make_unique<twilio::Pacer>(m_clock);
    const auto setCeiling = [this, &pacer = *pacer] {
        pacer.setCeiling(m_network.settings().atOnce);
    };
    setCeiling();
    QObject::connect(&m_network, &Network::changed, pacer.get(), setCeiling);
    const QString key = u"concurrency."_s + accountSid;
    m_calls.keep(rows.value(key, [&pacer = *pacer](const core::Result<QString> &limit) {
        if (limit && limit->toInt() > 0)
            pacer.setLimit(limit->toInt());
    }));
    QObject::connect(pacer.get(), &twilio::Pacer::limitChanged, &rows, [this, &rows, key](int limit) {
        m_calls.keep(rows.setValue(key, QString::number(limit), [](const core::Status &) {}));
    });
    return *pacer;
}

core::CallHandle Services::prepareToQuit(std::function<void()> done)
{
    auto [completion, handle] = core::Completion<bool>::make([done = std::move(done)](bool) { done(); });
    const auto letGo = [this, completion = completion] {
        m_grace = {};
        m_calls.keep(m_rooms->changes.yieldAll([](const core::Status &) {})); // the store has it before the runs'
        m_call = m_rooms->runs.yieldAll([this, completion](const core::Status &) {
            if (m_demo)
                m_call = m_demo->stop([completion] { completion.finish(true); });
            else
                completion.finish(true);
        });
    };
    if (!m_rooms) {
        completion.finishLater(true);
        return std::move(handle);
    }
    m_rooms->changes.pauseAll();
    if (!m_rooms->isBusy()) {
        letGo();
        return std::move(handle);
    }
    m_grace = m_clock.after(m_timings.quitGrace, letGo);
    const auto letGoWhenDone = [this, letGo] {
        if (!m_rooms->isBusy() && m_grace.isWaiting())
            letGo();
    };
    QObject::connect(&m_rooms->runs, &provisioning::RunRegistry::busyChanged, &m_rooms->runs, letGoWhenDone);
    QObject::connect(&m_rooms->changes, &inventory::Changes::batchChanged, &m_rooms->runs, letGoWhenDone);
    return std::move(handle);
}

void Services::warmUp()
{
    if (m_options.mode == Mode::Live)
        http::Client::warmUp();
    if (m_options.mode != Mode::Demo) // a demo never opens the keychain
        m_rooms->accounts.findKeys();
}

void Services::finish(const core::Status &status)
{
    if (status && m_options.mode != Mode::Demo)
        m_rooms->copies.keepDaily();
    m_opened.finish(status);
}

} // namespace phonedesk::services
