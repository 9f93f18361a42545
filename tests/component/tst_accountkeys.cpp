// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts with a real gnome-keyring, in a session of its own (session.sh).
#include "accessdesk.h"

#include "credentials/keychaincredentialstore.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using domain::KeyState;

// Whether a key is here, missing or locked away is what the real keychain says.
class TestAccountKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.errorText()));
        m_desk = std::make_unique<AccessDesk>(m_sandbox, &m_keychain);
        const auto full = m_desk->add(u"full"_s);
        QVERIFY2(full, qPrintable(full ? QString() : full.error().detail));
        m_sid = full->sid;
    }
    void cleanupTestCase() { m_desk.reset(); }

    void keptKeyIsHereAfterAStart()
    {
        m_desk->restart();
        m_desk->accounts->findKeys();
        QTRY_COMPARE(m_desk->accounts->keyState(m_sid), KeyState::Here);
        QVERIFY(m_desk->ask(m_sid));
    }

    void deletedEntryIsMissingAndCanBeAdded()
    {
        QVERIFY(m_desk->wait<void>([&](auto done) {
            return m_keychain.remove({m_sid, credentials::Purpose::AuthToken}, std::move(done));
        }));
        m_desk->restart();
        m_desk->accounts->findKeys();
        QTRY_COMPARE(m_desk->accounts->keyState(m_sid), KeyState::Missing);
        QVERIFY(m_desk->replace(m_sid, m_desk->credential(u"full"_s)));
        m_desk->restart();
        QVERIFY(m_desk->ask(m_sid));
    }

    void removedAccountLeavesNothing()
    {
        const auto trial = m_desk->add(u"trial"_s);
        QVERIFY(trial);
        QVERIFY(m_desk->wait<void>([&](auto done) {
            return m_desk->accounts->remove(trial->sid, Accounts::Leftover::Refuse, std::move(done));
        }));
        const auto left = m_desk->wait<core::Secret>([&](auto done) {
            return m_keychain.read({trial->sid, credentials::Purpose::AuthToken}, std::move(done));
        });
        QCOMPARE(left.error().kind, core::ErrorKind::CredentialMissing);
    }

    void lockedIsNotMissingAndChangesNothing() // the last: nothing unlocks it again
    {
        const domain::TwilioAccount before = *m_desk->accounts->find(m_sid);
        auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                   u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock << QVariant::fromValue(QList{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
        m_desk->restart();
        m_desk->accounts->findKeys();
        QTRY_COMPARE(m_desk->accounts->keyState(m_sid), KeyState::Locked);

        const auto replaced = m_desk->replace(m_sid, m_desk->credential(u"standard-key"_s));
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, core::ErrorKind::CredentialDenied);
        const auto removed = m_desk->wait<void>(
            [&](auto done) { return m_desk->accounts->remove(m_sid, Accounts::Leftover::Refuse, std::move(done)); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, core::ErrorKind::CredentialDenied);
        m_desk->restart();
        QCOMPARE(*m_desk->accounts->find(m_sid), before);
    }

private:
    SandboxProcess m_sandbox;
    core::SystemClock m_clock;
    credentials::KeychainCredentialStore m_keychain{m_clock};
    std::unique_ptr<AccessDesk> m_desk;
    QString m_sid;
};

QTEST_GUILESS_MAIN(TestAccountKeys)
#include "tst_accountkeys.moc"
