// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/provisioningdesk.h"

#include "core/cuid.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {
const QString accountSid = u"AC00000000000000000000000000000001"_s;
}

core::CallHandle ScriptedProber::probe(const webhooks::ProbeRequest &request, const webhooks::Signer &signer,
                                       std::function<void(domain::WebhookVerdict)> done)
{
    probes += 1;
    auto [completion, handle] = core::Completion<domain::WebhookVerdict>::make(std::move(done));
    domain::WebhookVerdict verdict{.kind = request.kind,
                                   .webhook = request.webhook,
                                   .finding = finding,
                                   .wasSigned = signer.canSign(),
                                   .httpStatus = httpStatus,
                                   .took = std::chrono::milliseconds(12)};
    if (request.kind == domain::WebhookKind::Voice && finding == domain::Finding::Good)
        verdict.heard = u"Thanks for calling Acme Dental"_s;
    completion.finishLater(verdict);
    return std::move(handle);
}

ProvisioningDesk::ProvisioningDesk()
    : phones(std::make_shared<ScriptedPhones>(clock)), signer(std::make_shared<TestSigner>())
{
    build();
    organizationId = addOrganization(u"Acme Dental"_s);
}

ProvisioningDesk::~ProvisioningDesk() = default;

void ProvisioningDesk::build()
{
    m_calls.keep(store::Database::open(folder.filePath(u"phonedesk.db"_s),
                                       [this](core::Result<std::unique_ptr<store::Database>> opened) {
                                           if (opened)
                                               database = std::move(*opened);
                                       }));
    if (!QTest::qWaitFor([&] { return database != nullptr; }))
        qFatal("the database did not open");
    repositories = std::make_unique<store::Repositories>(*database);
    journal = std::make_unique<store::RunJournal>(*database, clock, timings.lease);
    runs = std::make_unique<provisioning::RunRegistry>(provisioning::Needs{.clock = clock,
                                                                           .timings = timings,
                                                                           .journal = *journal,
                                                                           .rows = *repositories,
                                                                           .accounts = *this,
                                                                           .prober = prober,
                                                                           .actor = u"test@desk"_s});
}

void ProvisioningDesk::restart()
{
    m_calls.abandonAll();
    runs.reset();
    journal.reset();
    repositories.reset();
    database.reset();
    build();
}

core::CallHandle ProvisioningDesk::open(const QString &, core::ResultCallback<provisioning::OpenAccount> done)
{
    auto [completion, handle] = core::Completion<core::Result<provisioning::OpenAccount>>::make(std::move(done));
    if (accountError)
        completion.finishLater(core::fail(*accountError));
    else
        completion.finishLater(provisioning::OpenAccount{.phones = phones, .signer = signer});
    return std::move(handle);
}

std::function<core::CallHandle(const QString &, core::ResultCallback<std::shared_ptr<twilio::PhoneService>>)>
ProvisioningDesk::opensPhones()
{
    using Phones = std::shared_ptr<twilio::PhoneService>;
    return [this](const QString &accountSid, core::ResultCallback<Phones> done) {
        return open(accountSid, [done = std::move(done)](const core::Result<provisioning::OpenAccount> &opened) {
            done(opened.map([](const provisioning::OpenAccount &account) { return account.phones; }));
        });
    };
}

provisioning::ProvisionRequest ProvisioningDesk::request(const QString &number) const
{
    const auto available = [](const QString &text) {
        return domain::AvailableNumber{.number = *domain::E164Number::fromText(text),
                                       .locality = u"Austin"_s,
                                       .region = u"TX"_s,
                                       .country = u"US"_s,
                                       .capabilities = {.voice = true, .sms = true},
                                       .monthly = core::Money::fromDecimal(u"1.15", u"USD")};
    };
    return {.organizationId = organizationId,
            .organizationName = u"Acme Dental"_s,
            .accountSid = accountSid,
            .label = u"Main Line"_s,
            .choice = available(number),
            .alternatives = {available(u"+15125550101"_s)},
            .webhooks = domain::defaultWebhooks()};
}

QString ProvisioningDesk::start(const provisioning::ProvisionRequest &request)
{
    QString runId;
    m_calls.keep(runs->start(request, [&](const core::Result<QString> &started) {
        runId = started ? *started : u"refused: "_s + core::name(started.error().kind);
    }));
    if (!QTest::qWaitFor([&] { return !runId.isEmpty(); }))
        qFatal("the run did not start");
    return runId;
}

QList<domain::PhoneNumber> ProvisioningDesk::rows()
{
    std::optional<QList<domain::PhoneNumber>> answer;
    m_calls.keep(repositories->phoneNumbers([&](const core::Result<QList<domain::PhoneNumber>> &found) {
        answer = found.value_or(QList<domain::PhoneNumber>());
    }));
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the rows were not read");
    return *answer;
}

QList<domain::HistoryEntry> ProvisioningDesk::historyOf(const QString &phoneNumberId)
{
    std::optional<QList<domain::HistoryEntry>> answer;
    m_calls.keep(repositories->history(phoneNumberId, [&](const core::Result<QList<domain::HistoryEntry>> &found) {
        answer = found.value_or(QList<domain::HistoryEntry>());
    }));
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the history was not read");
    return *answer;
}

QString ProvisioningDesk::addOrganization(const QString &name)
{
    const domain::Organization organization{core::makeCuid(), name, accountSid, clock.now()};
    bool added = false;
    m_calls.keep(
        repositories->addOrganization(organization, [&](const core::Status &status) { added = status.has_value(); }));
    if (!QTest::qWaitFor([&] { return added; }))
        qFatal("the organisation was not added");
    return organization.id;
}

void ProvisioningDesk::refuse(const QString &table, const QString &condition)
{
    execute(
        u"CREATE TEMP TRIGGER fault BEFORE INSERT ON main.%1 WHEN %2 BEGIN SELECT RAISE(ABORT, 'told to'); END"_s.arg(
            table, condition));
}

void ProvisioningDesk::execute(const QString &statement)
{
    std::optional<core::Status> answer;
    m_calls.keep(database->write<void>(
        [statement](QSqlDatabase &connection) -> core::Status {
            return store::change(connection, statement).map([](int) {});
        },
        [&](const core::Status &status) { answer = status; }));
    if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !answer->has_value())
        qFatal("the statement was refused");
}

QList<workflow::JournalEntry> ProvisioningDesk::journalOf(const QString &runId)
{
    std::optional<QList<workflow::JournalEntry>> answer;
    m_calls.keep(journal->entries(runId, [&](const core::Result<QList<workflow::JournalEntry>> &found) {
        answer = found.value_or(QList<workflow::JournalEntry>());
    }));
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the journal was not read");
    return *answer;
}

} // namespace phonedesk::testsupport
