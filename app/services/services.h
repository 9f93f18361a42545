// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/needs.h"
#include "access/organizations.h"
#include "app/services/copies.h"
#include "app/services/demo.h"
#include "app/services/network.h"
#include "app/services/options.h"
#include "core/calls.h"
#include "core/clock.h"
#include "core/timings.h"
#include "http/client.h"
#include "inventory/changes.h"
#include "inventory/comparison.h"
#include "inventory/failover.h"
#include "inventory/numberimport.h"
#include "inventory/numbers.h"
#include "inventory/twiliorecord.h"
#include "provisioning/connecting.h"
#include "provisioning/defaults.h"
#include "provisioning/needs.h"
#include "provisioning/numberacts.h"
#include "provisioning/numbersearch.h"
#include "provisioning/runregistry.h"
#include "provisioning/urlsets.h"
#include "store/batches.h"
#include "store/database.h"
#include "store/listings.h"
#include "store/repositories.h"
#include "store/runjournal.h"
#include "twilio/pacer.h"
#include "webhooks/webhookprober.h"

#include <QTemporaryDir>

#include <future>
#include <memory>
#include <unordered_map>

namespace phonedesk::services {

// The composition: the only place that names concrete adapters. Desktop, headless and tests share it. It opens the
// database on its own thread (and, in a demo, starts the sandbox), and then has every room ready.
class Services
{
public:
    // `clock`, `timings` and `witness`, of its database and its requests, are the tests' to give.
    Services(Options options, core::Clock &clock, core::Timings timings, core::Witness witness = {});
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    // Storage: the database cannot be used (nothing was changed). NotFound or BadReply with operation "sandbox": no
    // demo.
    core::CallHandle open(core::ResultCallback<void> done);

    // Waits for requests that change the world, at most Timings::quitGrace, then lets go of every run.
    core::CallHandle prepareToQuit(std::function<void()> done);

    // Loads what the first request of a process needs, beside the GUI thread, and finds out which accounts' keys are at
    // hand. For when the first window stands: until then the two would wait for each other.
    void warmUp();

    Mode mode() const { return m_options.mode; }
    QString actor() const; // login@host: whom history names for what this process does
    QString databasePath() const { return m_databasePath; }

    // Ready once open() has answered.
    core::Clock &clock() { return m_clock; }
    access::Accounts &accounts() { return m_rooms->accounts; }
    access::Organizations &organizations() { return m_rooms->organizations; }
    provisioning::NumberSearch &search() { return *m_rooms->search; }
    provisioning::RunRegistry &runs() { return m_rooms->runs; }
    provisioning::UrlSets &urlSets() { return m_rooms->urlSets; }
    provisioning::Defaults &defaults() { return m_rooms->defaults; }
    provisioning::Connecting &connecting() { return m_rooms->connecting; }
    provisioning::NumberActs &numberActs() { return m_rooms->numberActs; }
    inventory::Numbers &numbers() { return m_rooms->numbers; }
    inventory::Comparison &comparison() { return m_rooms->comparison; }
    inventory::Changes &changes() { return m_rooms->changes; }
    inventory::FailOver &failOver() { return m_rooms->failOver; }
    inventory::NumberImport &imports() { return m_rooms->imports; }
    inventory::TwilioRecord &twilioRecord() { return m_rooms->twilioRecord; }
    Copies &copies() { return m_rooms->copies; }
    Network &network() { return m_network; }
    const twilio::Endpoints &endpoints() const { return m_options.endpoints; }
    // Requests that change the world are on their way.
    bool isBusy() const { return m_http.unfinishedWrites() > 0 || (m_rooms && m_rooms->isBusy()); }
    Demo *demo() { return m_demo.get(); } // null unless Mode::Demo

private:
    // Adapts access to what provisioning needs of it.
    class AccountGate final : public provisioning::AccountGate
    {
    public:
        explicit AccountGate(access::Accounts &accounts) : m_gate(accounts) {}
        core::CallHandle open(const QString &accountSid, core::ResultCallback<provisioning::OpenAccount> done) override;

    private:
        access::Gate m_gate;
    };

    // Everything that needs the database.
    struct Rooms
    {
        Rooms(Services &services, std::unique_ptr<store::Database> database, domain::AreaCodeTable areaCodes);
        bool isBusy() const { return runs.isBusy() || changes.isBusy(); }

        std::unique_ptr<store::Database> database;
        Copies copies;
        store::Repositories rows;
        store::RunJournal journal;
        access::Accounts accounts;
        access::Organizations organizations;
        AccountGate gate;
        provisioning::RunRegistry runs;
        provisioning::UrlSets urlSets;
        provisioning::Defaults defaults;
        provisioning::NumberActs numberActs;
        std::unique_ptr<provisioning::NumberSearch> search;
        provisioning::Connecting connecting;
        inventory::Numbers numbers;
        store::Listings listings;
        inventory::Comparison comparison;
        store::Batches batches;
        inventory::Changes changes;
        inventory::FailOver failOver;
        inventory::NumberImport imports;
        inventory::TwilioRecord twilioRecord;
    };

    provisioning::Needs provisioningNeeds(store::Repositories &rows, workflow::Journal &journal, AccountGate &gate);
    access::Needs accessNeeds(store::Repositories &rows);
    twilio::Pacer &pacerOf(const QString &accountSid, store::Repositories &rows);
    QString placeOfDatabase();
    void openDatabase();
    bool makeRooms(); // false: finished with an error
    void furnish();
    void load();
    void finish(const core::Status &status);

    Options m_options;
    core::Clock &m_clock;
    core::Timings m_timings;
    core::Witness m_witness;
    QTemporaryDir m_temporary; // a demo's database; made in every mode, empty in the others
    QString m_databasePath;
    http::Client m_http;
    std::unordered_map<QString, std::unique_ptr<twilio::Pacer>> m_pacers; // by account SID
    std::unique_ptr<credentials::CredentialStore> m_keychain;
    std::unique_ptr<credentials::CredentialStore> m_session;
    Network m_network;
    std::unique_ptr<webhooks::Prober> m_prober;
    std::unique_ptr<Demo> m_demo;
    std::future<core::Result<domain::AreaCodeTable>> m_areaCodes; // until the rooms have it
    std::unique_ptr<store::Database> m_database;                  // until the rooms have it
    std::unique_ptr<Rooms> m_rooms;
    core::Completion<core::Status> m_opened;
    core::Calls m_calls;
    core::CallHandle m_call;
    core::CallHandle m_loading;
    core::CallHandle m_grace;
};

} // namespace phonedesk::services
