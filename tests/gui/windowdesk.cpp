// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "inventory/needs.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk::testsupport {

namespace {

provisioning::Needs provisioningNeeds(ProvisioningDesk &desk)
{
    return {.clock = desk.clock,
            .timings = desk.timings,
            .journal = *desk.journal,
            .rows = *desk.repositories,
            .accounts = desk,
            .prober = desk.prober,
            .actor = u"test@desk"_s};
}

inventory::ChangeNeeds changeNeeds(ProvisioningDesk &desk, store::Batches &batches,
                                   const provisioning::UrlSets &urlSets, provisioning::NumberActs &checks)
{
    return {.clock = desk.clock,
            .timings = desk.timings,
            .journal = *desk.journal,
            .batches = batches,
            .rows = *desk.repositories,
            .urlSets = urlSets,
            .checks = checks,
            .open = desk.opensPhones(),
            .actor = u"test@desk"_s,
            .rollbackFolder = desk.folder.filePath(u"rollback"_s)};
}

} // namespace

template <typename T>
core::CallHandle TestKeychain::refuse(const QString &operation, core::ResultCallback<T> done)
{
    auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
    completion.finishLater(core::fail(
        {.kind = isLocked ? core::ErrorKind::CredentialDenied : core::ErrorKind::Unreachable, .operation = operation}));
    return std::move(handle);
}

core::CallHandle TestKeychain::read(const credentials::CredentialKey &key, core::ResultCallback<core::Secret> done)
{
    return isLocked ? refuse<core::Secret>(u"keychain.read"_s, std::move(done)) : m_inner.read(key, std::move(done));
}

core::CallHandle TestKeychain::write(const credentials::CredentialKey &key, core::Secret secret,
                                     core::ResultCallback<void> done)
{
    if (!isThere || isLocked)
        return refuse<void>(u"keychain.write"_s, std::move(done));
    ++writes;
    return m_inner.write(key, std::move(secret), std::move(done));
}

core::CallHandle TestKeychain::remove(const credentials::CredentialKey &key, core::ResultCallback<void> done)
{
    return isLocked ? refuse<void>(u"keychain.remove"_s, std::move(done)) : m_inner.remove(key, std::move(done));
}

WindowDesk::WindowDesk(ui::Mode mode) : WindowDesk(mode, m_ownPreferences) {}

WindowDesk::WindowDesk(ui::Mode mode, core::Preferences &preferences)
    : accounts({.clock = provisioning.clock,
                .rows = *provisioning.repositories,
                .keychain = keychain,
                .session = session,
                .phones =
                    [this](const auto &) {
                        return provisioning.phones;
                    }}),
      organizations({.clock = provisioning.clock,
                     .rows = *provisioning.repositories,
                     .keychain = keychain,
                     .session = session,
                     .phones = {}}),
      search(provisioningNeeds(provisioning), *domain::AreaCodeTable::builtIn()),
      urlSets(provisioningNeeds(provisioning), mode == ui::Mode::Test),
      defaults(provisioningNeeds(provisioning), *domain::AreaCodeTable::builtIn()),
      connecting(provisioningNeeds(provisioning), *domain::AreaCodeTable::builtIn()),
      numberActs(provisioningNeeds(provisioning)), numbers({.rows = *provisioning.repositories}),
      listings(*provisioning.database), comparison({.clock = provisioning.clock,
                                                    .rows = *provisioning.repositories,
                                                    .listings = listings,
                                                    .urlSets = urlSets,
                                                    .open = provisioning.opensPhones(),
                                                    .actor = u"test@desk"_s}),
      batches(*provisioning.database, *provisioning.repositories),
      changes(changeNeeds(provisioning, batches, urlSets, numberActs)), failOver({.clock = provisioning.clock,
                                                                                  .rows = *provisioning.repositories,
                                                                                  .batches = batches,
                                                                                  .urlSets = urlSets,
                                                                                  .changes = changes}),
      imports({.clock = provisioning.clock,
               .journal = *provisioning.journal,
               .rows = *provisioning.repositories,
               .urlSets = urlSets,
               .comparison = comparison,
               .actor = u"test@desk"_s}),
      twilioRecord({provisioning.opensPhones()}), desk{.mode = mode,
                                                       .clock = provisioning.clock,
                                                       .preferences = preferences,
                                                       .accounts = accounts,
                                                       .organizations = organizations,
                                                       .search = search,
                                                       .runs = *provisioning.runs,
                                                       .urlSets = urlSets,
                                                       .defaults = defaults,
                                                       .connecting = connecting,
                                                       .numberActs = numberActs,
                                                       .numbers = numbers,
                                                       .comparison = comparison,
                                                       .changes = changes,
                                                       .failOver = failOver,
                                                       .imports = imports,
                                                       .twilioRecord = twilioRecord,
                                                       .actor = u"test@desk"_s,
                                                       .startDemo = [this] { ++demosStarted; },
                                                       .arm = {},
                                                       .askArmed = {},
                                                       .demoLatency = {},
                                                       .setDemoLatency = {},
                                                       .resetDemo = {}}
{
    if (mode == ui::Mode::Demo) {
        desk.arm = [this](ui::DemoScenario scenario) {
            if (armed.removeAll(scenario) == 0)
                armed += scenario;
        };
        desk.askArmed = [this](const std::function<void(const QList<ui::DemoScenario> &)> &done) {
            done(armed);
        };
        desk.demoLatency = [this] {
            return latency;
        };
        desk.setDemoLatency = [this](int milliseconds) {
            latency = milliseconds;
        };
        desk.resetDemo = [this] {
            ++resets;
        };
    }
}

void WindowDesk::connectAccount()
{
    access::AccountDraft draft;
    draft.name = u"ServiceFlow production"_s;
    draft.sid = u"AC00000000000000000000000000000001"_s;
    draft.secret = core::Secret(QByteArrayView("0123456789abcdef0123456789abcdef"));
    bool saved = false;
    m_calls.keep(accounts.save(std::move(draft), {.works = true}, domain::CredentialPlace::Keychain,
                               [&saved](const auto &result) { saved = result.has_value(); }));
    if (!QTest::qWaitFor([&saved] { return saved; }))
        qFatal("the account was not saved");
}

domain::PhoneNumber WindowDesk::addNumber(const QString &number, domain::PhoneNumberStatus status, const QString &label)
{
    domain::PhoneNumber row;
    row.id = u"id-"_s + number;
    row.organizationId = provisioning.organizationId;
    row.organizationName = u"Acme Dental"_s;
    row.number = *domain::E164Number::fromText(number);
    row.twilioSid = u"PN%1"_s.arg(number.mid(1), 32, u'0');
    row.accountSid = u"AC00000000000000000000000000000001"_s;
    row.label = label;
    row.status = status;
    row.webhooks = domain::defaultWebhooks();
    row.monthly = core::Money::fromDecimal(u"1.15", u"USD");
    row.createdAt = provisioning.clock.now().addSecs(-3600);
    std::optional<domain::PhoneNumber> saved;
    m_calls.keep(provisioning.repositories->savePhoneNumber(row, {}, {}, [&saved](const auto &result) {
        if (result)
            saved = *result;
    }));
    if (!QTest::qWaitFor([&saved] { return saved.has_value(); }))
        qFatal("the number was not saved");
    return *saved;
}

QString WindowDesk::unfinishedRun(const QString &number)
{
    provisioning.prober.finding = domain::Finding::HttpStatus;
    provisioning.prober.httpStatus = 502;
    QString runId = provisioning.start(provisioning.request(number));
    const bool waits = QTest::qWaitFor([&] {
        provisioning.clock.advanceToNext();
        return provisioning.view(runId).state == workflow::RunState::AwaitingDecision;
    });
    if (!waits)
        qFatal("the run did not come to a decision");
    provisioning.prober.finding = domain::Finding::Good;
    provisioning.prober.httpStatus = 200;
    return runId;
}

void WindowDesk::load()
{
    int loaded = 0;
    m_calls.keep(accounts.load([&loaded](const core::Status &status) { loaded += status ? 1 : 0; }));
    m_calls.keep(organizations.load([&loaded](const core::Status &status) { loaded += status ? 1 : 0; }));
    m_calls.keep(urlSets.load([&loaded](const core::Status &status) { loaded += status ? 1 : 0; }));
    m_calls.keep(defaults.load([&loaded](const core::Status &status) { loaded += status ? 1 : 0; }));
    if (!QTest::qWaitFor([&loaded] { return loaded == 4; }))
        qFatal("accounts, organisations, URL sets and defaults were not read");
    numbers.load();
    if (!QTest::qWaitFor([this] { return numbers.state() != inventory::LoadState::Loading; }))
        qFatal("the numbers were not read");
}

} // namespace phonedesk::testsupport
