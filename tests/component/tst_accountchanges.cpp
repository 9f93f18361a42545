// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessdesk.h"

#include "store/runjournal.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QSqlDatabase>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using domain::CredentialKind;
using domain::CredentialPlace;
using domain::KeyState;

namespace {

const core::Error locked{.kind = ErrorKind::CredentialDenied, .operation = u"keychain.write"_s};

} // namespace

// What is done to an account that is there already, against the sandbox's personas: kept whole, or not at all.
class TestAccountChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText())); }
    void init() { m_desk = std::make_unique<AccessDesk>(m_sandbox); }
    void cleanup() { m_desk.reset(); }

    void nameAndEnvironment();
    void testedAgainOnTheKeptKey();
    void unreachableTwilioIsNoVerdict();
    void tokenBecomesKeyAndBack();
    void anotherKeySid();
    void refusedSecretChangesNothing();
    void databaseThatRefusesPutsTheOldSecretBack();
    void databaseThatRefusesANewAccountLeavesNoSecret();
    void sameAccountAddedTwiceKeepsItsKey();
    void lockedKeychainChangesNothing();
    void whoHasGoneChangesNothing();
    void signingTokenComesAndGoes();
    void removedStaysToBeReadAndComesBack();
    void notRemovedWhileARunIsOpen();
    void notRemovedWhileTheKeychainHoldsOn();
    void subaccountKnowsItsParent();
    void suspendedIsSaid();
    void keysAreReadOnce();
    void missingAndLockedAreTold();

private:
    domain::TwilioAccount row(const QString &sid) const { return *m_desk->accounts->find(sid); }
    QByteArray entry(const QString &sid, const QString &purpose) const
    {
        const auto found = m_desk->keychain.entries.find(sid + u'/' + purpose);
        return found == m_desk->keychain.entries.end() ? QByteArray() : found->second;
    }
    core::Status execute(const QString &statement)
    {
        return m_desk->wait<void>([&](auto done) {
            return m_desk->database->write<void>(
                [statement](QSqlDatabase &connection) {
                    return store::change(connection, statement, {}).map([](int) {});
                },
                std::move(done));
        });
    }
    core::Status remove(const QString &sid, Accounts::Leftover leftover = Accounts::Leftover::Refuse)
    {
        return m_desk->wait<void>([&](auto done) { return m_desk->accounts->remove(sid, leftover, std::move(done)); });
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<AccessDesk> m_desk;
};

void TestAccountChanges::nameAndEnvironment()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    const auto trial = m_desk->add(u"trial"_s);
    QVERIFY(trial);
    const auto edit = [&](const QString &name) {
        return m_desk->wait<void>([&](auto done) {
            return m_desk->accounts->edit(full->sid, name, domain::Environment::Staging, std::move(done));
        });
    };
    for (const QString &wrong : {u"  "_s, u"TRIAL"_s, QString(121, u'x')}) {
        QCOMPARE(edit(wrong).error().kind, ErrorKind::Rejected);
        QCOMPARE(row(full->sid), *full);
    }
    QVERIFY(edit(u"  Staging   desk "_s));
    QCOMPARE(row(full->sid).name, u"Staging desk"_s);
    m_desk->restart();
    QCOMPARE(row(full->sid).name, u"Staging desk"_s);
    QCOMPARE(row(full->sid).environment, domain::Environment::Staging);
}

void TestAccountChanges::testedAgainOnTheKeptKey()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    QVERIFY(row(full->sid).lastTestWorked);
    // Somebody rotates the token in Twilio's Console: the kept one is refused from now on.
    m_desk->keychain.entries[full->sid + u"/auth-token"_s] = "00000000000000000000000000000000";
    m_desk->restart();
    const auto test = [&] {
        return m_desk->wait<AccountTest>(
            [&](auto done) { return m_desk->accounts->retest(full->sid, std::move(done)); });
    };
    const QDateTime before = m_desk->clock.now();
    const auto refused = test();
    QVERIFY(refused);
    QVERIFY(!refused->works);
    QCOMPARE(refused->error->twilioCode, 20003);
    m_desk->restart();
    QVERIFY(!row(full->sid).lastTestWorked);
    QVERIFY(row(full->sid).lastTestedAt >= before);

    QVERIFY(m_desk->replace(full->sid, m_desk->credential(u"full"_s)));
    QVERIFY(row(full->sid).lastTestWorked);
    QVERIFY(test()->works);
}

void TestAccountChanges::unreachableTwilioIsNoVerdict()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    QVERIFY(m_sandbox.arm({{u"match"_s, QJsonObject{{u"server"_s, u"api"_s}, {u"count"_s, 9}}},
                           {u"fault"_s, u"status"_s},
                           {u"args"_s, QJsonObject{{u"status"_s, 503}}}}));
    const auto tested =
        m_desk->wait<AccountTest>([&](auto done) { return m_desk->accounts->retest(full->sid, std::move(done)); });
    QVERIFY(m_sandbox.clearFaults());
    QVERIFY(tested);
    QVERIFY(!tested->works);
    QCOMPARE(row(full->sid), *full);
}

void TestAccountChanges::tokenBecomesKeyAndBack()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    const QString sid = full->sid;
    QVERIFY(m_desk->replace(sid, m_desk->credential(u"standard-key"_s)));
    QCOMPARE(row(sid).credentialKind, CredentialKind::ApiKey);
    QCOMPARE(row(sid).keySid, m_desk->credential(u"standard-key"_s).keySid);
    QVERIFY(!row(sid).canSign());
    QTRY_VERIFY(entry(sid, u"auth-token"_s).isEmpty()); // what is not used any more is not kept
    QCOMPARE(entry(sid, u"api-key-secret"_s), m_desk->secretOf(u"standard-key"_s));
    QVERIFY(m_desk->ask(sid));

    QVERIFY(m_desk->replace(sid, m_desk->credential(u"full"_s)));
    QCOMPARE(row(sid).keySid, QString());
    QVERIFY(row(sid).canSign());
    QTRY_VERIFY(entry(sid, u"api-key-secret"_s).isEmpty());
    m_desk->restart();
    QVERIFY(m_desk->ask(sid));
}

void TestAccountChanges::anotherKeySid()
{
    const auto saved = m_desk->add(u"standard-key"_s);
    QVERIFY(saved);
    QVERIFY(m_desk->replace(saved->sid, m_desk->credential(u"main-key"_s)));
    QCOMPARE(row(saved->sid).keySid, m_desk->credential(u"main-key"_s).keySid);
    QVERIFY(m_desk->ask(saved->sid));
}

void TestAccountChanges::refusedSecretChangesNothing()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    const auto before = m_desk->keychain.entries;
    CredentialDraft wrong = m_desk->credential(u"standard-key"_s);
    wrong.secret = core::Secret("wrong");
    QCOMPARE(m_desk->replace(full->sid, std::move(wrong)).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_desk->replace(full->sid, m_desk->credential(u"trial"_s)).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(row(full->sid), *full);
    QVERIFY(m_desk->keychain.entries == before);
    QVERIFY(m_desk->ask(full->sid));
}

void TestAccountChanges::databaseThatRefusesPutsTheOldSecretBack()
{
    const auto saved = m_desk->add(u"standard-key"_s);
    QVERIFY(saved);
    const auto before = m_desk->keychain.entries;
    QVERIFY(execute(u"CREATE TRIGGER fault BEFORE UPDATE ON pd_account BEGIN SELECT RAISE(FAIL, 'disk'); END"_s));
    CredentialDraft withToken = m_desk->credential(u"main-key"_s);
    withToken.signingToken = core::Secret(m_desk->secretOf(u"full"_s));
    const auto failed = m_desk->replace(saved->sid, std::move(withToken));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(m_desk->keychain.entries == before);
    QCOMPARE(row(saved->sid), *saved);
    m_desk->restart();
    QVERIFY(m_desk->ask(saved->sid)); // the old key with the old secret
}

void TestAccountChanges::databaseThatRefusesANewAccountLeavesNoSecret()
{
    QVERIFY(execute(u"CREATE TRIGGER fault BEFORE INSERT ON pd_account BEGIN SELECT RAISE(FAIL, 'disk'); END"_s));
    const auto failed = m_desk->add(u"full"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(m_desk->keychain.entries.empty());
    QVERIFY(m_desk->accounts->known().isEmpty());
}

// Another process of this desk was faster: its account keeps its key, and this one learns of it.
void TestAccountChanges::sameAccountAddedTwiceKeepsItsKey()
{
    const domain::TwilioAccount theirs{
        .sid = m_desk->draft(u"full"_s).sid, .name = u"Theirs"_s, .createdAt = m_desk->clock.now()};
    QVERIFY(m_desk->wait<void>([&](auto done) { return m_desk->rows->addAccount(theirs, std::move(done)); }));
    const auto late = m_desk->add(u"full"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, u"account.add"_s);
    QCOMPARE(entry(theirs.sid, u"auth-token"_s), m_desk->secretOf(u"full"_s));
    QCOMPARE(row(theirs.sid).name, u"Theirs"_s);
    QVERIFY(m_desk->ask(theirs.sid));
}

void TestAccountChanges::lockedKeychainChangesNothing()
{
    const auto saved = m_desk->add(u"standard-key"_s);
    QVERIFY(saved);
    const auto before = m_desk->keychain.entries;
    // The second of two entries is refused.
    m_desk->keychain.failing[saved->sid + u"/signing-token"_s] = locked;
    CredentialDraft withToken = m_desk->credential(u"main-key"_s);
    withToken.signingToken = core::Secret(m_desk->secretOf(u"full"_s));
    QCOMPARE(m_desk->replace(saved->sid, std::move(withToken)).error(), locked);
    QVERIFY(m_desk->keychain.entries == before);
    QCOMPARE(row(saved->sid), *saved);
}

void TestAccountChanges::whoHasGoneChangesNothing()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    m_desk->keychain.asked.clear();
    const qsizetype answered = m_sandbox.requests().size();
    {
        const auto call = m_desk->accounts->replaceCredential(full->sid, m_desk->credential(u"standard-key"_s),
                                                              CredentialPlace::Keychain,
                                                              [](const core::Status &) { QFAIL("nobody waits"); });
    }
    QTRY_VERIFY(m_sandbox.requests().size() >= answered + 2); // the ladder's two questions were answered
    QVERIFY(m_desk->ask(full->sid));
    QVERIFY(m_desk->keychain.asked.filter(u"write"_s).isEmpty());
    QCOMPARE(row(full->sid), *full);
}

void TestAccountChanges::signingTokenComesAndGoes()
{
    const auto saved = m_desk->add(u"standard-key"_s);
    QVERIFY(saved);
    const auto add = [&](const QByteArray &token) {
        return m_desk->wait<void>([&](auto done) {
            return m_desk->accounts->addSigningToken(saved->sid, core::Secret(token), std::move(done));
        });
    };
    QVERIFY(!add("00000000000000000000000000000000"));
    QVERIFY(entry(saved->sid, u"signing-token"_s).isEmpty());
    QVERIFY(add(m_desk->secretOf(u"full"_s)));
    QVERIFY(row(saved->sid).canSign());
    // Another key keeps it.
    QVERIFY(m_desk->replace(saved->sid, m_desk->credential(u"main-key"_s)));
    QVERIFY(row(saved->sid).hasSigningToken);
    QCOMPARE(entry(saved->sid, u"signing-token"_s), m_desk->secretOf(u"full"_s));

    const auto removed = m_desk->wait<void>(
        [&](auto done) { return m_desk->accounts->removeSigningToken(saved->sid, std::move(done)); });
    QVERIFY(removed);
    QVERIFY(!row(saved->sid).canSign());
    QVERIFY(entry(saved->sid, u"signing-token"_s).isEmpty());
    QVERIFY(m_desk->ask(saved->sid));
}

void TestAccountChanges::removedStaysToBeReadAndComesBack()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    QVERIFY(m_desk->ask(full->sid));
    QVERIFY(remove(full->sid));
    QVERIFY(m_desk->keychain.entries.empty());
    QVERIFY(m_desk->accounts->all().isEmpty());
    QCOMPARE(m_desk->accounts->known().size(), 1);
    QVERIFY(row(full->sid).isRemoved());
    // Nothing of it is in memory any more: not even this run of the program can ask Twilio.
    QCOMPARE(m_desk->ask(full->sid).error().operation, u"account.removed"_s);
    QCOMPARE(m_desk->replace(full->sid, m_desk->credential(u"full"_s)).error().operation, u"account.removed"_s);
    m_desk->restart();
    QVERIFY(row(full->sid).isRemoved());

    const auto back = m_desk->add(u"standard-key"_s); // the same account, by another key
    QVERIFY(back);
    QCOMPARE(back->sid, full->sid);
    QCOMPARE(back->createdAt, full->createdAt);
    QVERIFY(!back->isRemoved());
    QCOMPARE(m_desk->accounts->known().size(), 1);
    m_desk->restart();
    QCOMPARE(m_desk->accounts->all(), QList{*back});
    QVERIFY(m_desk->ask(back->sid));
}

void TestAccountChanges::notRemovedWhileARunIsOpen()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    store::RunJournal journal(*m_desk->database, m_desk->clock, std::chrono::minutes(1));
    const workflow::RunRecord run{.id = u"run1"_s,
                                  .flow = u"provision"_s,
                                  .scope = full->sid,
                                  .subject = u"+15125550100"_s,
                                  .startedAt = m_desk->clock.now()};
    QVERIFY(m_desk->wait<void>([&](auto done) { return journal.begin(run, std::move(done)); }));
    const auto refused = remove(full->sid);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().operation, u"account.remove"_s);
    QCOMPARE(row(full->sid), *full);
    QVERIFY(m_desk->ask(full->sid)); // the run's key is still there
}

void TestAccountChanges::notRemovedWhileTheKeychainHoldsOn()
{
    const auto full = m_desk->add(u"full"_s);
    QVERIFY(full);
    m_desk->keychain.failing[full->sid + u"/auth-token"_s] = locked;
    QCOMPARE(remove(full->sid).error(), locked);
    QVERIFY(!row(full->sid).isRemoved());
    m_desk->restart();
    QVERIFY(!row(full->sid).isRemoved());
    QVERIFY(m_desk->ask(full->sid));
    // On a computer that cannot delete it, a person may let it stay there.
    QVERIFY(remove(full->sid, Accounts::Leftover::Leave));
    QVERIFY(row(full->sid).isRemoved());
    QVERIFY(!m_desk->ask(full->sid));
}

void TestAccountChanges::subaccountKnowsItsParent()
{
    const auto child = m_desk->add(u"subaccount"_s);
    QVERIFY(child);
    QCOMPARE(child->parentSid, m_desk->draft(u"full"_s).sid);
    QList<domain::AccountNode> tree = domain::asTree(m_desk->accounts->known());
    QCOMPARE(tree.size(), 1);
    QVERIFY(tree.first().isOrphan);
    QVERIFY(m_desk->add(u"full"_s));
    QVERIFY(m_desk->add(u"trial"_s));
    tree = domain::asTree(m_desk->accounts->known());
    QStringList shown;
    for (const domain::AccountNode &node : tree)
        shown << QString(node.depth, u' ') + node.account.name;
    QCOMPARE(shown, (QStringList{u"full"_s, u" subaccount"_s, u"trial"_s}));
    QVERIFY(!tree.at(1).isOrphan);
}

void TestAccountChanges::suspendedIsSaid()
{
    const AccountTest suspended = m_desk->test(m_desk->draft(u"suspended"_s));
    QVERIFY(!suspended.works);
    QCOMPARE(suspended.facts->status, u"suspended"_s);
    const auto refused = m_desk->wait<domain::TwilioAccount>([&](auto done) {
        return m_desk->accounts->save(m_desk->draft(u"suspended"_s), suspended, CredentialPlace::Keychain,
                                      std::move(done));
    });
    QVERIFY(!refused);
    // One that is here already: its key is taken, and what Twilio says of it is kept.
    AccountTest once = suspended;
    once.works = true;
    const auto saved = m_desk->wait<domain::TwilioAccount>([&](auto done) {
        return m_desk->accounts->save(m_desk->draft(u"suspended"_s), once, CredentialPlace::Keychain, std::move(done));
    });
    QVERIFY(saved);
    QVERIFY(m_desk->replace(saved->sid, m_desk->credential(u"suspended"_s)));
    QCOMPARE(row(saved->sid).status, u"suspended"_s);
    QVERIFY(!row(saved->sid).lastTestWorked);
}

void TestAccountChanges::keysAreReadOnce()
{
    const auto full = m_desk->add(u"full"_s);
    const auto trial = m_desk->add(u"trial"_s);
    QVERIFY(full && trial);
    m_desk->restart();
    m_desk->keychain.asked.clear();
    QSignalSpy changed(m_desk->accounts.get(), &Accounts::keysChanged);
    QCOMPARE(m_desk->accounts->keyState(full->sid), KeyState::NotKnown);
    m_desk->accounts->findKeys();
    QTRY_COMPARE(m_desk->accounts->keyState(trial->sid), KeyState::Here);
    QCOMPARE(m_desk->accounts->keyState(full->sid), KeyState::Here);
    QVERIFY(changed.size() >= 2);
    QVERIFY(m_desk->ask(full->sid));
    QVERIFY(m_desk->ask(trial->sid));
    m_desk->accounts->findKeys();
    QCOMPARE(m_desk->keychain.asked.size(), 2);
}

void TestAccountChanges::missingAndLockedAreTold()
{
    const auto full = m_desk->add(u"full"_s);
    const auto trial = m_desk->add(u"trial"_s);
    const auto sub = m_desk->add(u"subaccount"_s, CredentialPlace::Session);
    QVERIFY(full && trial && sub);
    m_desk->keychain.entries.erase(trial->sid + u"/auth-token"_s);
    m_desk->restart();
    m_desk->accounts->findKeys();
    QTRY_COMPARE(m_desk->accounts->keyState(trial->sid), KeyState::Missing);
    QCOMPARE(m_desk->accounts->keyState(sub->sid), KeyState::Missing); // memory forgets
    QCOMPARE(m_desk->accounts->keyState(full->sid), KeyState::Here);
    QVERIFY(m_desk->replace(trial->sid, m_desk->credential(u"trial"_s)));
    QCOMPARE(m_desk->accounts->keyState(trial->sid), KeyState::Here);
    // What was kept until quitting may go to the keychain now.
    QVERIFY(m_desk->replace(sub->sid, m_desk->credential(u"subaccount"_s)));
    QCOMPARE(row(sub->sid).credentialPlace, CredentialPlace::Keychain);

    m_desk->restart();
    m_desk->keychain.asked.clear();
    m_desk->keychain.shut = core::Error{.kind = ErrorKind::CredentialDenied, .operation = u"keychain.read"_s};
    m_desk->accounts->findKeys();
    QTRY_COMPARE(m_desk->accounts->keyState(trial->sid), KeyState::Locked);
    QCOMPARE(m_desk->accounts->keyState(full->sid), KeyState::Locked);
    QCOMPARE(m_desk->keychain.asked.size(), 1); // who has just said no is not asked again
    m_desk->keychain.shut.reset();
    m_desk->accounts->findKeys();
    QTRY_COMPARE(m_desk->accounts->keyState(trial->sid), KeyState::Here);
}

QTEST_GUILESS_MAIN(TestAccountChanges)
#include "tst_accountchanges.moc"
