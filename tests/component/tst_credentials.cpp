// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both stores, by the same rules. The keychain is a real gnome-keyring in a session of its own (session.sh).
#include "credentialtesting.h"

#include "core/clock.h"
#include "credentials/keychaincredentialstore.h"
#include "credentials/sessioncredentialstore.h"
#include "support/testclock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace phonedesk;
using namespace phonedesk::credentials;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class TestCredentials : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneSecretPerEntry_data() { stores(); }
    void keepsOneSecretPerEntry();
    void whatIsNotThere_data() { stores(); }
    void whatIsNotThere();
    void abandonedWriteIsDone_data() { stores(); }
    void abandonedWriteIsDone();
    void manyAtOnce_data() { stores(); }
    void manyAtOnce();
    void outlivesTheStore();
    void emptySecretIsRefused();
    void deadlineIsOurs();
    void lockedSaysSoAndKeepsWhatItHas(); // the last: nothing unlocks it again

private:
    static void stores();
    CredentialStore &store() const;

    core::SystemClock m_clock;
    std::unique_ptr<KeychainCredentialStore> m_keychain = std::make_unique<KeychainCredentialStore>(m_clock);
    std::unique_ptr<SessionCredentialStore> m_session = std::make_unique<SessionCredentialStore>();
};

void TestCredentials::stores()
{
    QTest::addColumn<bool>("isKeychain");
    QTest::newRow("keychain") << true;
    QTest::newRow("session") << false;
}

CredentialStore &TestCredentials::store() const
{
    QFETCH(bool, isKeychain);
    if (isKeychain)
        return *m_keychain;
    return *m_session;
}

void TestCredentials::keepsOneSecretPerEntry()
{
    const CredentialKey token{u"AC1"_s, Purpose::AuthToken};
    const CredentialKey key{u"AC1"_s, Purpose::ApiKeySecret};
    const CredentialKey signing{u"AC1"_s, Purpose::SigningToken};
    const CredentialKey other{u"AC2"_s, Purpose::AuthToken};
    const QByteArray odd("pässword\0with 'quotes' and \xff\n", 30); // bytes, not text
    for (const auto &[entry, secret] :
         {std::pair{token, QByteArray("first")}, {key, odd}, {signing, "third"}, {other, "fourth"}}) {
        const auto written = writeTo(store(), entry, secret);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    }
    QVERIFY(writeTo(store(), token, "replaced"));
    for (const auto &[entry, secret] :
         {std::pair{token, QByteArray("replaced")}, {key, odd}, {signing, "third"}, {other, "fourth"}}) {
        const auto read = readFrom(store(), entry);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->reveal().toByteArray(), secret);
    }
    QVERIFY(removeFrom(store(), token));
    QCOMPARE(readFrom(store(), token).error().kind, ErrorKind::CredentialMissing);
    QCOMPARE(readFrom(store(), key)->reveal().toByteArray(), odd);
    QCOMPARE(readFrom(store(), other)->reveal(), QByteArrayView("fourth"));
}

void TestCredentials::whatIsNotThere()
{
    const auto missing = readFrom(store(), {u"AC404"_s, Purpose::AuthToken});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::CredentialMissing);
    QVERIFY(removeFrom(store(), {u"AC404"_s, Purpose::AuthToken}));
}

void TestCredentials::abandonedWriteIsDone()
{
    const CredentialKey entry{u"AC5"_s, Purpose::AuthToken};
    {
        const auto call = store().write(entry, core::Secret("kept"), [](const core::Status &) { QFAIL("abandoned"); });
    }
    QTRY_VERIFY_WITH_TIMEOUT(readFrom(store(), entry), 30'000);
    QCOMPARE(readFrom(store(), entry)->reveal(), QByteArrayView("kept"));
}

void TestCredentials::manyAtOnce()
{
    int answers = 0;
    std::vector<core::CallHandle> calls;
    for (int i = 0; i < 20; ++i) {
        const CredentialKey entry{u"AC-many-%1"_s.arg(i), Purpose::AuthToken};
        calls.push_back(store().write(entry, core::Secret(QByteArray::number(i)),
                                      [&](const core::Status &written) { answers += written.has_value(); }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 20, 30'000);
    for (int i = 0; i < 20; ++i) {
        const auto read = readFrom(store(), {u"AC-many-%1"_s.arg(i), Purpose::AuthToken});
        QVERIFY(read);
        QCOMPARE(read->reveal().toByteArray(), QByteArray::number(i));
    }
}

void TestCredentials::outlivesTheStore()
{
    const CredentialKey entry{u"AC6"_s, Purpose::AuthToken};
    QVERIFY(writeTo(*m_keychain, entry, "kept"));
    QVERIFY(writeTo(*m_session, entry, "forgotten"));
    KeychainCredentialStore nextStart(m_clock);
    SessionCredentialStore nextSession;
    QCOMPARE(readFrom(nextStart, entry)->reveal(), QByteArrayView("kept"));
    QCOMPARE(readFrom(nextSession, entry).error().kind, ErrorKind::CredentialMissing);
}

void TestCredentials::emptySecretIsRefused()
{
    const auto refused = writeTo(*m_keychain, {u"AC7"_s, Purpose::AuthToken}, "");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Rejected);
    QVERIFY(!readFrom(*m_keychain, {u"AC7"_s, Purpose::AuthToken}));
}

void TestCredentials::deadlineIsOurs()
{
    testsupport::TestClock clock;
    KeychainCredentialStore store(clock, std::chrono::seconds(30));
    std::optional<core::Status> written;
    const auto call = store.write({u"AC8"_s, Purpose::AuthToken}, core::Secret("late"),
                                  [&](core::Status status) { written = std::move(status); });
    clock.advance(std::chrono::seconds(31)); // before the keychain had a turn of the event loop
    QVERIFY(written);
    QVERIFY(!*written);
    QCOMPARE(written->error().kind, ErrorKind::Unreachable);
    QCOMPARE(written->error().effect, core::Effect::Unknown);
    QTRY_VERIFY_WITH_TIMEOUT(readFrom(*m_keychain, {u"AC8"_s, Purpose::AuthToken}), 30'000); // and indeed it happened
    QVERIFY(!clock.nextIn() || !clock.advanceToNext());                                      // no second attempt waits
}

void TestCredentials::lockedSaysSoAndKeepsWhatItHas()
{
    const CredentialKey entry{u"AC9"_s, Purpose::AuthToken};
    QVERIFY(writeTo(*m_keychain, entry, "under lock"));
    auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);

    const auto read = readFrom(*m_keychain, entry);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::CredentialDenied); // not missing: nobody is told to enter it again
    const auto removed = removeFrom(*m_keychain, entry);
    QVERIFY(!removed); // it is still there
    QCOMPARE(removed.error().kind, ErrorKind::CredentialDenied);
    const auto written = writeTo(*m_keychain, entry, "another");
    QVERIFY(!written);
    QVERIFY2(written.error().kind == ErrorKind::CredentialDenied, qPrintable(written.error().detail));
    QVERIFY(!written.error().detail.contains(u"another"_s));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
