// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetesting.h"

#include "core/cuid.h"
#include "store/runjournal.h"
#include "support/testclock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace phonedesk;
using namespace phonedesk::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using workflow::JournalEntry;
using workflow::RunRecord;

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void storyOfARun();
    void oneOpenIntentPerNumber();
    void oneOpenIntentUnderConcurrency();
    void whatIsAnsweredIsCommitted();
    void claimIsForOneProcess();
    void deadProcessLosesItsClaimAtOnce();
    void otherHostsAreBelievedUntilTheirLeaseEnds();
    void lostClaimWritesNothing();
    void renewing();
    void yielding();
    void runsThatAreNotThere();

private:
    static RunRecord record(const QString &subject = u"+15125559012"_s);
    JournalEntry entry(const QString &event) const
    {
        return {.at = m_clock.now(), .step = u"purchase"_s, .event = event};
    }
    core::Status begin(RunJournal &journal, const RunRecord &run) const;
    core::Status update(RunJournal &journal, const QString &id, const QJsonObject &state) const;
    core::Status settle(RunJournal &journal, const QString &id, const QString &outcome) const;
    static core::Result<RunRecord> claim(RunJournal &journal, const QString &id);
    static core::Status renew(RunJournal &journal, const QStringList &ids);
    static QList<RunRecord> openRuns(RunJournal &journal);
    static QList<JournalEntry> entries(RunJournal &journal, const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    testsupport::TestClock m_clock;
    std::unique_ptr<Database> m_hereData;
    std::unique_ptr<Database> m_thereData;
    std::unique_ptr<RunJournal> m_here;
    std::unique_ptr<RunJournal> m_there; // another process that lives: our parent
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto here = openDatabase(m_folder->filePath(u"desk.sqlite"_s));
    auto there = openDatabase(m_folder->filePath(u"desk.sqlite"_s));
    QVERIFY(here && there);
    m_hereData = std::move(*here);
    m_thereData = std::move(*there);
    m_here = std::make_unique<RunJournal>(*m_hereData, m_clock, 60s);
    m_there = std::make_unique<RunJournal>(*m_thereData, m_clock, 60s, ProcessIdentity::of(::getppid()));
}

void TestJournal::cleanup()
{
    m_here.reset();
    m_there.reset();
    m_hereData.reset();
    m_thereData.reset();
}

RunRecord TestJournal::record(const QString &subject)
{
    RunRecord run{.id = core::makeCuid(),
                  .flow = u"provision"_s,
                  .scope = u"AC00000000000000000000000000000001"_s,
                  .subject = subject,
                  .actor = u"kim@desk7"_s,
                  .intent = {{u"label"_s, u"Main Line"_s}, {u"price"_s, u"1.15"_s}},
                  .state = {{u"step"_s, u"purchase"_s}}};
    run.startedAt = QDateTime::fromString(u"2026-03-01T11:59:59.987Z"_s, Qt::ISODateWithMs);
    return run;
}

core::Status TestJournal::begin(RunJournal &journal, const RunRecord &run) const
{
    return await<void>([&](auto done) { return journal.begin(run, std::move(done)); });
}

core::Status TestJournal::update(RunJournal &journal, const QString &id, const QJsonObject &state) const
{
    return await<void>([&](auto done) { return journal.update(id, state, entry(u"asked"_s), std::move(done)); });
}

core::Status TestJournal::settle(RunJournal &journal, const QString &id, const QString &outcome) const
{
    return await<void>([&](auto done) { return journal.settle(id, outcome, entry(u"settled"_s), std::move(done)); });
}

core::Result<RunRecord> TestJournal::claim(RunJournal &journal, const QString &id)
{
    return await<RunRecord>([&](auto done) { return journal.claim(id, std::move(done)); });
}

core::Status TestJournal::renew(RunJournal &journal, const QStringList &ids)
{
    return await<void>([&](auto done) { return journal.renewClaims(ids, std::move(done)); });
}

QList<RunRecord> TestJournal::openRuns(RunJournal &journal)
{
    return await<QList<RunRecord>>([&](auto done) { return journal.openRuns(std::move(done)); }).value();
}

QList<JournalEntry> TestJournal::entries(RunJournal &journal, const QString &id)
{
    return await<QList<JournalEntry>>([&](auto done) { return journal.entries(id, std::move(done)); }).value();
}

void TestJournal::storyOfARun()
{
    const RunRecord run = record();
    QVERIFY(begin(*m_here, run));
    JournalEntry asked{.at = m_clock.now(),
                       .step = u"purchase"_s,
                       .attempt = 2,
                       .event = u"answered"_s,
                       .effect = u"Applied"_s,
                       .requestId = u"RQ1"_s,
                       .details = {{u"sid"_s, u"PN1"_s}}};
    QVERIFY(await<void>([&](auto done) {
        return m_here->update(run.id, {{u"step"_s, u"verify"_s}}, asked, std::move(done));
    }));

    const auto open = openRuns(*m_there); // whoever holds them
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0].id, run.id);
    QCOMPARE(open[0].flow, run.flow);
    QCOMPARE(open[0].scope, run.scope);
    QCOMPARE(open[0].subject, run.subject);
    QCOMPARE(open[0].actor, run.actor);
    QCOMPARE(open[0].intent, run.intent);
    QCOMPARE(open[0].state, QJsonObject({{u"step"_s, u"verify"_s}}));
    QCOMPARE(open[0].startedAt, run.startedAt);
    QCOMPARE(open[0].updatedAt, m_clock.now());
    QVERIFY(open[0].isOpen);

    QVERIFY(settle(*m_here, run.id, u"verified"_s));
    QVERIFY(openRuns(*m_there).isEmpty());
    QCOMPARE(entries(*m_there, run.id), QList<JournalEntry>({asked, entry(u"settled"_s)}));
    const auto again = settle(*m_here, run.id, u"not-bought"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
}

void TestJournal::oneOpenIntentPerNumber()
{
    const RunRecord first = record();
    QVERIFY(begin(*m_here, first));
    for (RunJournal *journal : {m_here.get(), m_there.get()}) {
        const auto second = begin(*journal, record());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(second.error().detail.contains(first.id));
    }
    QVERIFY(begin(*m_there, record(u"+15125559013"_s)));
    RunRecord elsewhere = record();
    elsewhere.scope = u"AC00000000000000000000000000000002"_s;
    QVERIFY(begin(*m_there, elsewhere));

    QVERIFY(settle(*m_here, first.id, u"not-bought"_s));
    QVERIFY(begin(*m_there, record()));
    QCOMPARE(openRuns(*m_here).size(), 3);
}

void TestJournal::oneOpenIntentUnderConcurrency()
{
    constexpr int numbers = 40;
    int won = 0;
    int lost = 0;
    std::vector<core::CallHandle> calls;
    for (int i = 0; i < numbers; ++i) {
        for (RunJournal *journal : {m_here.get(), m_there.get()}) {
            calls.push_back(journal->begin(record(u"+151255500%1"_s.arg(i)), [&](const core::Status &begun) {
                if (begun)
                    ++won;
                else if (begun.error().kind == ErrorKind::Conflict)
                    ++lost;
            }));
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(won + lost, 2 * numbers, 30'000);
    QCOMPARE(won, numbers);
    QCOMPARE(openRuns(*m_here).size(), numbers);
}

void TestJournal::whatIsAnsweredIsCommitted()
{
    QProcess other;
    other.start(QStringLiteral(STOREWRITER), {u"begin"_s, m_hereData->path(), u"crun"_s});
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(other.readAllStandardOutput(), "begun\n");
    other.kill();
    QVERIFY(other.waitForFinished());
    const auto open = openRuns(*m_here);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0].id, u"crun"_s);
    // It died with a lease of a minute that has just begun, by the real clock, which is far from ours.
    QVERIFY(claim(*m_here, u"crun"_s));
}

void TestJournal::claimIsForOneProcess()
{
    const RunRecord run = record();
    QVERIFY(begin(*m_there, run));
    const auto refused = claim(*m_here, run.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().detail.contains(QString::number(::getppid())));

    m_clock.advance(59s);
    QVERIFY(!claim(*m_here, run.id));
    QVERIFY(claim(*m_there, run.id)); // its own, again: a minute more
    m_clock.advance(59s);
    QVERIFY(!claim(*m_here, run.id));
    m_clock.advance(2s);
    const auto taken = claim(*m_here, run.id);
    QVERIFY(taken);
    QCOMPARE(taken->intent, run.intent);
    QCOMPARE(taken->state, run.state);
    QVERIFY(!claim(*m_there, run.id));
}

void TestJournal::deadProcessLosesItsClaimAtOnce()
{
    QProcess other;
    other.start(u"sleep"_s, {u"1000"_s});
    QVERIFY(other.waitForStarted());
    const ProcessIdentity identity = ProcessIdentity::of(other.processId());
    QVERIFY(!identity.hasEnded());
    RunJournal theirs(*m_thereData, m_clock, 60s, identity);
    const RunRecord run = record();
    QVERIFY(begin(theirs, run));
    QVERIFY(!claim(*m_here, run.id));
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(identity.hasEnded());
    QVERIFY(claim(*m_here, run.id));

    // Its process id has been given to another process since.
    ProcessIdentity reused = ProcessIdentity::of(::getppid());
    reused.started = u"another-boot/4711"_s;
    RunJournal before(*m_thereData, m_clock, 60s, reused);
    const RunRecord second = record(u"+15125559013"_s);
    QVERIFY(begin(before, second));
    QVERIFY(claim(*m_here, second.id));
}

void TestJournal::otherHostsAreBelievedUntilTheirLeaseEnds()
{
    const ProcessIdentity elsewhere{.host = u"desk8 0815 pid:[1]"_s, .pid = 4'000'000, .started = u"boot/1"_s};
    RunJournal theirs(*m_thereData, m_clock, 60s, elsewhere);
    const RunRecord run = record();
    QVERIFY(begin(theirs, run));
    const auto refused = claim(*m_here, run.id);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"desk8"_s));
    m_clock.advance(61s);
    QVERIFY(claim(*m_here, run.id));
}

void TestJournal::lostClaimWritesNothing()
{
    const RunRecord run = record();
    QVERIFY(begin(*m_here, run));
    m_clock.advance(61s);
    QVERIFY(update(*m_here, run.id, {{u"n"_s, 1}})); // late, but nobody took it
    m_clock.advance(61s);
    QVERIFY(claim(*m_there, run.id));
    for (const auto &refused : {update(*m_here, run.id, {{u"n"_s, 2}}), settle(*m_here, run.id, u"verified"_s)}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }
    const auto open = openRuns(*m_here);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open[0].state, QJsonObject({{u"n"_s, 1}}));
    QCOMPARE(entries(*m_here, run.id).size(), 1);
    QVERIFY(update(*m_there, run.id, {{u"n"_s, 3}}));
}

void TestJournal::renewing()
{
    const RunRecord kept = record();
    const RunRecord taken = record(u"+15125559013"_s);
    QVERIFY(begin(*m_here, kept));
    QVERIFY(begin(*m_here, taken));
    m_clock.advance(50s);
    QVERIFY(renew(*m_here, {kept.id}));
    m_clock.advance(20s);
    QVERIFY(!claim(*m_there, kept.id));
    QVERIFY(claim(*m_there, taken.id));

    const auto partly = renew(*m_here, {taken.id, kept.id});
    QVERIFY(!partly);
    QCOMPARE(partly.error().kind, ErrorKind::Conflict);
    QVERIFY(partly.error().detail.contains(taken.id));
    QVERIFY(!partly.error().detail.contains(kept.id));
    m_clock.advance(50s);
    QVERIFY(!claim(*m_there, kept.id)); // renewed all the same
}

void TestJournal::yielding()
{
    const RunRecord run = record();
    QVERIFY(begin(*m_here, run));
    QVERIFY(await<void>([&](auto done) { return m_there->yield(run.id, std::move(done)); }));
    QVERIFY(!claim(*m_there, run.id)); // not theirs to give
    QVERIFY(await<void>([&](auto done) { return m_here->yield(run.id, std::move(done)); }));
    QVERIFY(!update(*m_here, run.id, {}));
    QVERIFY(claim(*m_there, run.id));
}

void TestJournal::runsThatAreNotThere()
{
    const auto claimed = claim(*m_here, u"nobody"_s);
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().kind, ErrorKind::NotFound);
    const auto updated = update(*m_here, u"nobody"_s, {});
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, ErrorKind::NotFound);
    QVERIFY(entries(*m_here, u"nobody"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
