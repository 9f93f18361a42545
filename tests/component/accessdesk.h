// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accounts.h"
#include "access/needs.h"
#include "core/calls.h"
#include "credentials/sessioncredentialstore.h"
#include "http/client.h"
#include "scriptedkeychain.h"
#include "store/database.h"
#include "support/sandboxprocess.h"
#include "twilio/twiliophoneservice.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace phonedesk::testsupport {

// The accounts over a real database, a scripted keychain and the sandbox's Twilio.
class AccessDesk
{
public:
    // `real`: instead of the scripted keychain; it outlives the desk.
    explicit AccessDesk(const SandboxProcess &sandbox, credentials::CredentialStore *real = nullptr)
        : m_sandbox(sandbox), m_real(real)
    {
        m_calls.keep(store::Database::open(
            m_folder.filePath(QStringLiteral("a.db")),
            [this](core::Result<std::unique_ptr<store::Database>> opened) { database = std::move(*opened); }));
        if (!QTest::qWaitFor([this] { return database != nullptr; }))
            qFatal("no database");
        restart();
    }
    ~AccessDesk()
    {
        m_calls.abandonAll();
        accounts.reset();
        rows.reset();
        database.reset();
    }

    // As the program's next start: the memory of this run is gone.
    void restart()
    {
        accounts.reset();
        rows = std::make_unique<store::Repositories>(*database);
        session = std::make_unique<credentials::SessionCredentialStore>();
        const QUrl api = m_sandbox.apiUrl();
        accounts = std::make_unique<access::Accounts>(
            access::Needs{.clock = clock,
                          .rows = *rows,
                          .keychain = m_real ? *m_real : keychain,
                          .session = *session,
                          .phones = [this, api](std::shared_ptr<const twilio::Authorizer> authorizer) {
                              return std::make_shared<twilio::TwilioPhoneService>(m_http, clock, std::move(authorizer),
                                                                                  twilio::Endpoints{api, api, api, api},
                                                                                  m_pacer, core::Timings());
                          }});
        if (!wait<void>([this](auto done) { return accounts->load(std::move(done)); }))
            qFatal("the accounts were not read");
    }

    template <typename T, typename Call>
    core::Result<T> wait(Call call)
    {
        std::optional<core::Result<T>> answer;
        const core::CallHandle handle = call([&](core::Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
            qFatal("no answer");
        return std::move(*answer);
    }

    access::AccountDraft draft(const QString &persona) const
    {
        const SandboxAccount known = m_sandbox.account(persona);
        access::AccountDraft draft;
        draft.name = persona;
        draft.sid = known.sid.startsWith(QStringLiteral("SK")) ? known.accountSid : known.sid;
        static_cast<access::CredentialDraft &>(draft) = credential(persona);
        return draft;
    }
    access::CredentialDraft credential(const QString &persona) const
    {
        const SandboxAccount known = m_sandbox.account(persona);
        access::CredentialDraft draft;
        if (known.sid.startsWith(QStringLiteral("SK"))) {
            draft.credentialKind = domain::CredentialKind::ApiKey;
            draft.keySid = known.sid;
        }
        draft.secret = core::Secret(known.token.toUtf8());
        return draft;
    }
    QByteArray secretOf(const QString &persona) const { return m_sandbox.account(persona).token.toUtf8(); }

    access::AccountTest test(const access::AccountDraft &draft)
    {
        std::optional<access::AccountTest> tested;
        const auto call = accounts->test(draft, [&](const access::AccountTest &test) { tested = test; });
        if (!QTest::qWaitFor([&] { return tested.has_value(); }))
            qFatal("the test did not end");
        return *tested;
    }
    core::Result<domain::TwilioAccount> add(const QString &persona,
                                            domain::CredentialPlace place = domain::CredentialPlace::Keychain)
    {
        const access::AccountTest tested = test(draft(persona));
        return wait<domain::TwilioAccount>(
            [&](auto done) { return accounts->save(draft(persona), tested, place, std::move(done)); });
    }
    core::Status replace(const QString &sid, access::CredentialDraft draft,
                         domain::CredentialPlace place = domain::CredentialPlace::Keychain)
    {
        return wait<void>(
            [&](auto done) { return accounts->replaceCredential(sid, std::move(draft), place, std::move(done)); });
    }
    // Twilio's answer to a request with what the account is opened with now.
    core::Status ask(const QString &sid)
    {
        access::Gate gate(*accounts);
        const auto opened = wait<access::OpenedAccount>([&](auto done) { return gate.open(sid, std::move(done)); });
        if (!opened)
            return core::fail(opened.error());
        return wait<twilio::OwnedAnswer>([&](auto done) {
                   return opened->phones->findOwned(*domain::E164Number::fromText(u"+15125550100"), std::move(done));
               })
            .map([](const twilio::OwnedAnswer &) {});
    }

    core::SystemClock clock;
    ScriptedKeychain keychain;
    std::unique_ptr<credentials::SessionCredentialStore> session;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<store::Repositories> rows;
    std::unique_ptr<access::Accounts> accounts;

private:
    const SandboxProcess &m_sandbox;
    credentials::CredentialStore *m_real;
    QTemporaryDir m_folder;
    http::Client m_http{clock};
    twilio::Pacer m_pacer{clock};
    core::Calls m_calls;
};

} // namespace phonedesk::testsupport
