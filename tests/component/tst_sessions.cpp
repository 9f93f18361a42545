// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/sessions.h"

#include "core/calls.h"
#include "store/database.h"
#include "support/testclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace phonedesk;
using namespace phonedesk::access;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldToken("00000000000000000000000000000000");
const QByteArray newToken("11111111111111111111111111111111");

// A keychain that waits for a person to unlock it.
class LockedStore final : public credentials::CredentialStore
{
public:
    std::deque<core::Completion<core::Result<core::Secret>>> reads;

    core::CallHandle read(const credentials::CredentialKey &, core::ResultCallback<core::Secret> done) override
    {
        auto [completion, handle] = core::Completion<core::Result<core::Secret>>::make(std::move(done));
        reads.push_back(completion);
        return std::move(handle);
    }
    core::CallHandle write(const credentials::CredentialKey &, core::Secret, core::ResultCallback<void>) override
    {
        return {};
    }
    core::CallHandle remove(const credentials::CredentialKey &, core::ResultCallback<void>) override { return {}; }
};

} // namespace

// A secret is read once, and the one that is used is the one that is kept.
class TestSessions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void secretReplacedWhileTheOldOneIsRead();
    void nothingIsAnsweredAfterTheEnd();

private:
    const domain::TwilioAccount m_account{.sid = u"AC00000000000000000000000000000001"_s};
    TestClock m_clock;
    LockedStore m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Repositories> m_rows;
    std::unique_ptr<Needs> m_needs;
    core::Calls m_calls;
};

void TestSessions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_calls.keep(store::Database::open(
        m_folder->filePath(u"a.db"_s),
        [this](core::Result<std::unique_ptr<store::Database>> opened) { m_database = std::move(*opened); }));
    QTRY_VERIFY(m_database);
    m_rows = std::make_unique<store::Repositories>(*m_database);
    m_needs.reset(new Needs{.clock = m_clock, .rows = *m_rows, .keychain = m_store, .session = m_store, .phones = {}});
}

void TestSessions::cleanup()
{
    m_calls.abandonAll();
    m_store.reads.clear();
    m_needs.reset();
    m_rows.reset();
    m_database.reset();
}

void TestSessions::secretReplacedWhileTheOldOneIsRead()
{
    Sessions sessions(*m_needs);
    const auto header = [](const auto &session) {
        return (*session)->authorizationHeader();
    };
    QByteArray first;
    QByteArray second;
    const auto early = sessions.open(m_account, [&](const auto &session) { first = header(session); });
    QCOMPARE(m_store.reads.size(), 1U);
    sessions.forget(m_account.sid); // the new one is in the keychain now
    const auto late = sessions.open(m_account, [&](const auto &session) { second = header(session); });
    QCOMPARE(m_store.reads.size(), 2U);
    m_store.reads[1].finish(core::Secret(newToken));
    m_store.reads[0].finish(core::Secret(oldToken));
    QVERIFY(!first.isEmpty());

    QByteArray third;
    const auto last = sessions.open(m_account, [&](const auto &session) { third = header(session); });
    QTRY_VERIFY(!third.isEmpty());
    QCOMPARE(second, "Basic " + QByteArray(m_account.sid.toLatin1() + ':' + newToken).toBase64());
    QCOMPARE(third, second);
}

void TestSessions::nothingIsAnsweredAfterTheEnd()
{
    auto sessions = std::make_unique<Sessions>(*m_needs);
    const auto call = sessions->open(m_account, [](const auto &) {});
    sessions.reset();
    QVERIFY(!m_store.reads.at(0).isLive()); // a late answer would reach a dead object
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
