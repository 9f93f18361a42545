// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accounts.h"
#include "access/needs.h"
#include "access/organizations.h"
#include "core/calls.h"
#include "credentials/sessioncredentialstore.h"
#include "http/client.h"
#include "store/database.h"
#include "support/sandboxprocess.h"
#include "twilio/twiliophoneservice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

namespace {

// A keychain that is not there.
class NoKeychain final : public credentials::CredentialStore
{
public:
    core::CallHandle read(const credentials::CredentialKey &, core::ResultCallback<core::Secret> done) override
    {
        return refuse(std::move(done));
    }
    core::CallHandle write(const credentials::CredentialKey &, core::Secret, core::ResultCallback<void> done) override
    {
        return refuse(std::move(done));
    }
    core::CallHandle remove(const credentials::CredentialKey &, core::ResultCallback<void> done) override
    {
        return refuse(std::move(done));
    }

private:
    template <typename T>
    core::CallHandle refuse(core::ResultCallback<T> done)
    {
        auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
        completion.finishLater(core::fail({.kind = core::ErrorKind::Unreachable, .operation = u"keychain.write"_s}));
        return std::move(handle);
    }
};

} // namespace

// Accounts against the sandbox's personas: what a key can do is what Twilio said, and nothing else is saved.
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void draftsAreChecked_data();
    void draftsAreChecked();
    void pastedSidsAndSecretsAreTrimmed();
    void ladderSaysWhatAKeyCan_data();
    void ladderSaysWhatAKeyCan();
    void testingSavesNothing();
    void whatFailedIsNotSaved();
    void savedAccountOpens();
    void withoutAKeychainNothingIsSavedUnlessAsked();
    void wrongSigningTokenIsNotKept();
    void signingTokenLetsAnApiKeySign();
    void replacedSecretIsTestedFirst();
    void secretIsNotInTheDatabase();
    void organisationNamesAreUnique();

private:
    AccountDraft draft(const QString &persona) const;
    AccountTest test(const AccountDraft &draft);
    core::Result<domain::TwilioAccount> save(AccountDraft draft, const AccountTest &test,
                                             domain::CredentialPlace place = domain::CredentialPlace::Session);
    core::Result<OpenedAccount> open(const QString &sid);

    SandboxProcess m_sandbox;
    core::SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<http::Client> m_http;
    std::unique_ptr<twilio::Pacer> m_pacer;
    std::unique_ptr<NoKeychain> m_keychain;
    std::unique_ptr<credentials::SessionCredentialStore> m_session;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Repositories> m_rows;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<Organizations> m_organizations;
    core::Calls m_calls;
};

void TestAccess::initTestCase()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
}

void TestAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_http = std::make_unique<http::Client>(m_clock);
    m_pacer = std::make_unique<twilio::Pacer>(m_clock);
    m_keychain = std::make_unique<NoKeychain>();
    m_session = std::make_unique<credentials::SessionCredentialStore>();
    m_calls.keep(store::Database::open(
        m_folder->filePath(u"a.db"_s),
        [this](core::Result<std::unique_ptr<store::Database>> opened) { m_database = std::move(*opened); }));
    QTRY_VERIFY(m_database);
    m_rows = std::make_unique<store::Repositories>(*m_database);
    const QUrl api = m_sandbox.apiUrl();
    const Needs needs{.clock = m_clock,
                      .rows = *m_rows,
                      .keychain = *m_keychain,
                      .session = *m_session,
                      .phones = [this, api](std::shared_ptr<const twilio::Authorizer> authorizer) {
                          return std::make_shared<twilio::TwilioPhoneService>(*m_http, m_clock, std::move(authorizer),
                                                                              twilio::Endpoints{api, api, api, api},
                                                                              *m_pacer, core::Timings());
                      }};
    m_accounts = std::make_unique<Accounts>(needs);
    m_organizations = std::make_unique<Organizations>(needs);
}

void TestAccess::cleanup()
{
    m_calls.abandonAll();
    m_organizations.reset();
    m_accounts.reset();
    m_rows.reset();
    m_database.reset();
    m_http.reset();
}

AccountDraft TestAccess::draft(const QString &persona) const
{
    const SandboxAccount account = m_sandbox.account(persona);
    AccountDraft draft;
    draft.name = persona;
    if (account.sid.startsWith("SK"_L1)) {
        draft.credentialKind = domain::CredentialKind::ApiKey;
        draft.sid = account.accountSid;
        draft.keySid = account.sid;
    } else {
        draft.sid = account.sid;
    }
    draft.secret = core::Secret{account.token.toUtf8()};
    return draft;
}

AccountTest TestAccess::test(const AccountDraft &draft)
{
    std::optional<AccountTest> result;
    m_calls.keep(m_accounts->test(draft, [&](const AccountTest &tested) { result = tested; }));
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        qFatal("the test did not end");
    return *result;
}

core::Result<domain::TwilioAccount> TestAccess::save(AccountDraft draft, const AccountTest &test,
                                                     domain::CredentialPlace place)
{
    std::optional<core::Result<domain::TwilioAccount>> result;
    m_calls.keep(m_accounts->save(std::move(draft), test, place,
                                  [&](const core::Result<domain::TwilioAccount> &saved) { result = saved; }));
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        qFatal("saving did not end");
    return *result;
}

core::Result<OpenedAccount> TestAccess::open(const QString &sid)
{
    Gate gate(*m_accounts);
    std::optional<core::Result<OpenedAccount>> result;
    const auto call = gate.open(sid, [&](const core::Result<OpenedAccount> &opened) { result = opened; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        qFatal("opening did not end");
    return *result;
}

void TestAccess::draftsAreChecked_data()
{
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("problem");
    const QString sid = u"AC0123456789abcdef0123456789abcdef"_s;
    const QString token = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("no SID") << u""_s << token << int(DraftField::Sid) << int(DraftProblem::Missing);
    QTest::newRow("SK as SID") << u"SK0123456789abcdef0123456789abcdef"_s << token << int(DraftField::Sid)
                               << int(DraftProblem::KeySidAsSid);
    QTest::newRow("short SID") << u"AC0123"_s << token << int(DraftField::Sid) << int(DraftProblem::NotASid);
    QTest::newRow("no token") << sid << u""_s << int(DraftField::Secret) << int(DraftProblem::Missing);
    QTest::newRow("no token but words") << sid << u"my secret"_s << int(DraftField::Secret)
                                        << int(DraftProblem::NotAToken);
}

void TestAccess::draftsAreChecked()
{
    QFETCH(QString, sid);
    QFETCH(QString, secret);
    QFETCH(int, field);
    QFETCH(int, problem);
    AccountDraft draft;
    draft.name = u"Production"_s;
    draft.sid = sid;
    draft.secret = core::Secret{secret.toUtf8()};
    const QList<DraftFault> faults = m_accounts->check(draft);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(int(faults[0].field), field);
    QCOMPARE(int(faults[0].problem), problem);
}

void TestAccess::pastedSidsAndSecretsAreTrimmed()
{
    AccountDraft pasted = draft(u"full"_s);
    pasted.sid = u"  %1\n"_s.arg(pasted.sid);
    pasted.secret = core::Secret{" " + pasted.secret.reveal().toByteArray() + "\n"};
    QVERIFY(m_accounts->check(pasted).isEmpty());
    QVERIFY(test(pasted).works);
}

void TestAccess::ladderSaysWhatAKeyCan_data()
{
    QTest::addColumn<QString>("persona");
    QTest::addColumn<bool>("works");
    QTest::addColumn<bool>("mayReadAccount");
    QTest::addColumn<bool>("canSign");
    QTest::newRow("Auth Token") << u"full"_s << true << true << true;
    QTest::newRow("trial") << u"trial"_s << true << true << true;
    QTest::newRow("subaccount") << u"subaccount"_s << true << true << true;
    QTest::newRow("main key") << u"main-key"_s << true << true << false;
    QTest::newRow("standard key") << u"standard-key"_s << true << false << false;
}

void TestAccess::ladderSaysWhatAKeyCan()
{
    QFETCH(QString, persona);
    const AccountTest result = test(draft(persona));
    QTEST(result.works, "works");
    QTEST(result.mayReadAccount, "mayReadAccount");
    QTEST(result.canSign, "canSign");
    if (persona == "trial"_L1)
        QVERIFY(result.facts->isTrial());
    if (persona == "subaccount"_L1)
        QVERIFY(result.facts->isSubaccount());
}

void TestAccess::testingSavesNothing()
{
    QVERIFY(test(draft(u"full"_s)).works);
    QVERIFY(m_accounts->all().isEmpty());
    QVERIFY(!open(draft(u"full"_s).sid));
}

void TestAccess::whatFailedIsNotSaved()
{
    AccountDraft wrong = draft(u"full"_s);
    wrong.secret = core::Secret{"00000000000000000000000000000000"};
    const AccountTest failed = test(wrong);
    QVERIFY(!failed.works);
    QCOMPARE(failed.error->kind, core::ErrorKind::Unauthorized);
    QVERIFY(!save(std::move(wrong), failed));
    QVERIFY(m_accounts->all().isEmpty());

    const AccountTest testCredential = test(draft(u"test"_s));
    QVERIFY(!testCredential.works);
    QVERIFY(testCredential.isTestCredential);
}

void TestAccess::savedAccountOpens()
{
    const auto saved = save(draft(u"trial"_s), test(draft(u"trial"_s)));
    QVERIFY(saved);
    QVERIFY(saved->isTrial);
    const auto opened = open(saved->sid);
    QVERIFY(opened);
    QVERIFY(opened->isTrial);
    QVERIFY(opened->signer->canSign());
    AccountDraft again = draft(u"trial"_s);
    QCOMPARE(m_accounts->check(again).value(0).problem, DraftProblem::AlreadyKnown);
}

void TestAccess::withoutAKeychainNothingIsSavedUnlessAsked()
{
    const AccountTest tested = test(draft(u"full"_s));
    const auto refused = save(draft(u"full"_s), tested, domain::CredentialPlace::Keychain);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Unreachable);
    QVERIFY(refused.error().operation.startsWith(u"keychain"_s));
    QVERIFY(m_accounts->all().isEmpty());
    const auto kept = save(draft(u"full"_s), tested, domain::CredentialPlace::Session);
    QVERIFY(kept);
    QCOMPARE(kept->credentialPlace, domain::CredentialPlace::Session);
}

void TestAccess::wrongSigningTokenIsNotKept()
{
    AccountDraft withToken = draft(u"standard-key"_s);
    withToken.signingToken = core::Secret{"00000000000000000000000000000000"};
    const AccountTest tested = test(withToken);
    QVERIFY(!tested.works);
    QCOMPARE(tested.error->operation, u"test.signing-token"_s);
}

void TestAccess::signingTokenLetsAnApiKeySign()
{
    const auto saved = save(draft(u"standard-key"_s), test(draft(u"standard-key"_s)));
    QVERIFY(saved);
    QVERIFY(!open(saved->sid)->signer->canSign());
    std::optional<core::Status> added;
    m_calls.keep(m_accounts->addSigningToken(saved->sid, core::Secret{"00000000000000000000000000000000"},
                                             [&](const core::Status &status) { added = status; }));
    QTRY_VERIFY(added);
    QVERIFY(!*added);
    QVERIFY(!m_accounts->find(saved->sid)->hasSigningToken);

    added.reset();
    m_calls.keep(m_accounts->addSigningToken(saved->sid, core::Secret{m_sandbox.account(u"full"_s).token.toUtf8()},
                                             [&](const core::Status &status) { added = status; }));
    QTRY_VERIFY(added);
    QVERIFY(added->has_value());
    QVERIFY(m_accounts->find(saved->sid)->canSign());
    QVERIFY(open(saved->sid)->signer->canSign());
}

void TestAccess::replacedSecretIsTestedFirst()
{
    const auto saved = save(draft(u"full"_s), test(draft(u"full"_s)));
    QVERIFY(saved);
    std::optional<core::Status> replaced;
    m_calls.keep(m_accounts->replaceSecret(saved->sid, core::Secret{"11111111111111111111111111111111"},
                                           [&](const core::Status &status) { replaced = status; }));
    QTRY_VERIFY(replaced);
    QVERIFY(!*replaced);
    // The old one still works.
    std::optional<core::Result<core::Money>> balance;
    const auto opened = open(saved->sid);
    const auto call = opened->phones->fetchBalance([&](const core::Result<core::Money> &answer) { balance = answer; });
    QTRY_VERIFY(balance);
    QVERIFY(balance->has_value());
}

void TestAccess::secretIsNotInTheDatabase()
{
    const QByteArray token = m_sandbox.account(u"full"_s).token.toUtf8();
    QVERIFY(save(draft(u"full"_s), test(draft(u"full"_s))));
    m_database.reset(); // everything is on the disk
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(name));
    }
}

void TestAccess::organisationNamesAreUnique()
{
    QList<core::Result<domain::Organization>> answers;
    const auto create = [&](const QString &name) {
        m_calls.keep(m_organizations->create(
            name, u"AC1"_s, [&](const core::Result<domain::Organization> &created) { answers << created; }));
    };
    create(u"  Acme   Dental "_s);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0]->name, u"Acme Dental"_s);
    create(u"acme dental"_s);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers[1].error().kind, core::ErrorKind::Conflict);
    create(u" "_s);
    QTRY_COMPARE(answers.size(), 3);
    QCOMPARE(answers[2].error().kind, core::ErrorKind::Rejected);
    QCOMPARE(m_organizations->findByName(u"ACME DENTAL"_s)->id, answers[0]->id);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
