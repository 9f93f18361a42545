// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls.h"
#include "provisioning/needs.h"
#include "provisioning/runregistry.h"
#include "store/database.h"
#include "store/repositories.h"
#include "store/runjournal.h"
#include "support/scriptedphones.h"
#include "support/testclock.h"

#include <QTemporaryDir>

#include <memory>

namespace phonedesk::testsupport {

// Signs nothing real; can be told not to be able to.
class TestSigner final : public webhooks::Signer
{
public:
    bool able = true;
    bool canSign() const override { return able; }
    QByteArray signature(const QString &, const domain::FormFields &) const override { return "signature"; }
};

// Answers checks of webhooks as told, voice, SMS and status alike.
class ScriptedProber final : public webhooks::Prober
{
public:
    domain::Finding finding = domain::Finding::Good;
    int httpStatus = 200;
    int probes = 0;
    core::CallHandle probe(const webhooks::ProbeRequest &request, const webhooks::Signer &signer,
                           std::function<void(domain::WebhookVerdict)> done) override;
};

// The provisioning room over a real database, a scripted Twilio and a clock that stands still.
class ProvisioningDesk : public provisioning::AccountGate
{
public:
    ProvisioningDesk();
    ~ProvisioningDesk() override;

    core::CallHandle open(const QString &accountSid, core::ResultCallback<provisioning::OpenAccount> done) override;

    // As a new process would: the registry, the journal's claims and the database anew. `kill` leaves the claims.
    void restart();
    provisioning::ProvisionRequest request(const QString &number = QStringLiteral("+15125550100")) const;
    // Starts a run and waits until it is listed.
    QString start(const provisioning::ProvisionRequest &request);
    provisioning::RunView view(const QString &runId) const { return *runs->view(runId); }
    QList<domain::PhoneNumber> rows();
    QList<workflow::JournalEntry> journalOf(const QString &runId);
    QList<domain::HistoryEntry> historyOf(const QString &phoneNumberId);
    QString addOrganization(const QString &name); // its id
    // From now on the database refuses what this condition on a new row of the table says, until heal().
    void refuse(const QString &table, const QString &condition);
    void heal() { execute(QStringLiteral("DROP TRIGGER fault")); }
    void execute(const QString &statement);

    QTemporaryDir folder;
    TestClock clock;
    core::Timings timings;
    std::shared_ptr<ScriptedPhones> phones;
    std::shared_ptr<TestSigner> signer;
    ScriptedProber prober;
    std::optional<core::Error> accountError; // the account cannot be opened
    QString organizationId;

    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Repositories> repositories;
    std::unique_ptr<store::RunJournal> journal;
    std::unique_ptr<provisioning::RunRegistry> runs;

    // What rooms beside provisioning open accounts with.
    std::function<core::CallHandle(const QString &, core::ResultCallback<std::shared_ptr<twilio::PhoneService>>)>
    opensPhones();

private:
    void build();

    core::Calls m_calls;
};

} // namespace phonedesk::testsupport
