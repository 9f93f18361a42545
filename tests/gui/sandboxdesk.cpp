// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::testsupport {

namespace {

core::Timings shortTimings()
{
    core::Timings timings;
    timings.requestDeadline = 3s;
    timings.webhookDeadline = 3s;
    timings.firstBackoff = 40ms;
    timings.longestBackoff = 80ms;
    timings.lookUpSpacing = 150ms;
    timings.attempts = 3;
    return timings;
}

} // namespace

SandboxDesk::SandboxDesk() = default;

SandboxDesk::~SandboxDesk()
{
    close();
}

bool SandboxDesk::open()
{
    if (!sandbox.start(u"test"_s, sandboxArguments)) {
        m_error = sandbox.errorText();
        return false;
    }
    return start() && addAccount() && addOrganization();
}

bool SandboxDesk::reopen()
{
    close();
    if (!start())
        return false;
    // The session-only store forgets with the program: the key is given again, as a person would.
    std::optional<core::Status> replaced;
    const SandboxAccount account = sandbox.account(u"full"_s);
    m_calls.keep(m_services->accounts().replaceSecret(account.sid, core::Secret(account.token.toUtf8()),
                                                      [&](const core::Status &status) { replaced = status; }));
    const bool isResumed = QTest::qWaitFor([&] { return replaced.has_value(); });
    std::optional<core::Status> resumed;
    m_calls.keep(m_services->runs().resume([&](const core::Status &status) { resumed = status; }));
    if (!isResumed || !QTest::qWaitFor([&] { return resumed.has_value(); }) || !resumed->has_value())
        return false;
    resumed.reset();
    m_calls.keep(m_services->changes().resume([&](const core::Status &status) { resumed = status; }));
    return QTest::qWaitFor([&] { return resumed.has_value(); }) && resumed->has_value();
}

void SandboxDesk::close()
{
    m_calls.abandonAll();
    if (m_services) {
        bool let = false;
        const core::CallHandle quitting = m_services->prepareToQuit([&let] { let = true; });
        if (!QTest::qWaitFor([&let] { return let; }, 15'000))
            qWarning("the runs were not let go of");
    }
    m_desk.reset();
    m_services.reset();
}

bool SandboxDesk::start()
{
    services::Options options;
    options.mode = services::Mode::Test;
    options.database = m_folder.filePath(u"phonedesk.db"_s);
    options.endpoints = {sandbox.apiUrl(), sandbox.apiUrl(), sandbox.apiUrl(), sandbox.apiUrl()};
    for (const QString &host : {u"api.serviceflow.com"_s, u"failover.serviceflow.com"_s})
        options.webhookConnect.insert(host, sandbox.webhookUrl());
    m_services = std::make_unique<services::Services>(options, m_clock, shortTimings());
    std::optional<core::Status> opened;
    const core::CallHandle opening = m_services->open([&](const core::Status &status) { opened = status; });
    if (!QTest::qWaitFor([&] { return opened.has_value(); }, 10'000) || !opened->has_value()) {
        m_error = u"the rooms did not open"_s;
        return false;
    }
    m_desk = std::make_unique<ui::Desk>(ui::Desk{.mode = ui::Mode::Test,
                                                 .clock = m_clock,
                                                 .preferences = m_preferences,
                                                 .accounts = m_services->accounts(),
                                                 .organizations = m_services->organizations(),
                                                 .search = m_services->search(),
                                                 .runs = m_services->runs(),
                                                 .urlSets = m_services->urlSets(),
                                                 .defaults = m_services->defaults(),
                                                 .connecting = m_services->connecting(),
                                                 .numberActs = m_services->numberActs(),
                                                 .numbers = m_services->numbers(),
                                                 .comparison = m_services->comparison(),
                                                 .changes = m_services->changes(),
                                                 .failOver = m_services->failOver(),
                                                 .imports = m_services->imports(),
                                                 .twilioRecord = m_services->twilioRecord(),
                                                 .actor = m_services->actor(),
                                                 .startDemo = [] {
                                                 }});
    return true;
}

bool SandboxDesk::addAccount()
{
    const SandboxAccount account = sandbox.account(u"full"_s);
    access::AccountDraft draft;
    draft.name = u"ServiceFlow test"_s;
    draft.sid = account.sid;
    draft.secret = core::Secret(account.token.toUtf8());
    if (useKey) {
        const SandboxAccount key = sandbox.account(u"main-key"_s);
        draft.credentialKind = domain::CredentialKind::ApiKey;
        draft.keySid = key.sid;
        draft.secret = core::Secret(key.token.toUtf8());
    }
    std::optional<bool> saved;
    m_calls.keep(m_services->accounts().save(std::move(draft), {.works = true}, domain::CredentialPlace::Session,
                                             [&](const auto &result) { saved = result.has_value(); }));
    m_error = u"the account was not saved"_s;
    return QTest::qWaitFor([&] { return saved.has_value(); }) && *saved;
}

bool SandboxDesk::addOrganization()
{
    std::optional<bool> added;
    m_calls.keep(m_services->organizations().create(u"Acme Dental"_s, accountSid(),
                                                    [&](const auto &result) { added = result.has_value(); }));
    m_error = u"the organisation was not added"_s;
    return QTest::qWaitFor([&] { return added.has_value(); }) && *added;
}

} // namespace phonedesk::testsupport
