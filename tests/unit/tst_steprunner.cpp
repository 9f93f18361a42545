// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testclock.h"
#include "workflow/retrypolicy.h"
#include "workflow/steprunner.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace phonedesk;
using namespace phonedesk::workflow;
using namespace phonedesk::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

core::Error passing()
{
    return {.kind = core::ErrorKind::Unreachable, .operation = u"test"_s};
}

// Ends as its script says, from the event loop.
class ScriptedStep final : public Step
{
public:
    ScriptedStep(QString id, std::deque<core::Result<StepResult>> *script) : m_id(std::move(id)), m_script(script) {}

    QString id() const override { return m_id; }
    core::CallHandle start(int, core::ResultCallback<StepResult> done) override
    {
        auto [completion, handle] = core::Completion<core::Result<StepResult>>::make(std::move(done));
        if (!m_script->empty()) {
            completion.finishLater(m_script->front());
            m_script->pop_front();
        }
        return std::move(handle);
    }
    bool mayRepeat(const core::Error &error) const override { return error.kind == core::ErrorKind::Unreachable; }

private:
    QString m_id;
    std::deque<core::Result<StepResult>> *m_script;
};

} // namespace

class TestStepRunner : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_first.clear();
        m_second.clear();
        m_clock = std::make_unique<TestClock>();
        std::vector<std::unique_ptr<Step>> steps;
        steps.push_back(std::make_unique<ScriptedStep>(u"first"_s, &m_first));
        steps.push_back(std::make_unique<ScriptedStep>(u"second"_s, &m_second));
        m_runner = std::make_unique<StepRunner>(std::move(steps), *m_clock, core::Timings());
    }
    void cleanup() { m_runner.reset(); }

    void runsToTheEnd();
    void repeatsWithGrowingWaits();
    void asksAPersonWhenAttemptsRunOut();
    void asksAtOnceWhatMayNotBeRepeated();
    void retryWhileItWaitsSkipsTheWait();
    void stopEndsBetweenSteps();
    void beginsWhereAnEarlierProcessLeftOff();
    void destroyedWhileAStepRunsNothingComesBack();
    void backoffDoublesAndHonoursRetryAfter();

private:
    StepSnapshot step(int index) const { return m_runner->snapshot().steps[index]; }

    std::deque<core::Result<StepResult>> m_first;
    std::deque<core::Result<StepResult>> m_second;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<StepRunner> m_runner;
};

void TestStepRunner::runsToTheEnd()
{
    m_first = {StepResult::Done};
    m_second = {StepResult::AlreadyDone};
    QSignalSpy finished(m_runner.get(), &StepRunner::finished);
    m_runner->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_runner->snapshot().state, RunState::Succeeded);
    QVERIFY(!step(0).wasAlreadyDone);
    QVERIFY(step(1).wasAlreadyDone);
    QCOMPARE(m_runner->snapshot().succeeded(), 2);
}

void TestStepRunner::repeatsWithGrowingWaits()
{
    m_first = {core::fail(passing()), core::fail(passing()), StepResult::Done};
    m_second = {StepResult::Done};
    m_runner->start();
    QTRY_COMPARE(step(0).state, StepState::Waiting);
    QCOMPARE(m_clock->nextIn(), std::optional<std::chrono::milliseconds>(2s));
    m_clock->advance(2s);
    QTRY_COMPARE(step(0).state, StepState::Waiting);
    QCOMPARE(m_clock->nextIn(), std::optional<std::chrono::milliseconds>(4s));
    m_clock->advance(4s);
    QTRY_COMPARE(m_runner->snapshot().state, RunState::Succeeded);
    QCOMPARE(step(0).attempt, 3);
    QVERIFY(!step(0).error);
}

void TestStepRunner::asksAPersonWhenAttemptsRunOut()
{
    for (int i = 0; i < 4; ++i)
        m_first.push_back(core::fail(passing()));
    m_runner->start();
    for (int attempt = 1; attempt < 4; ++attempt) {
        QTRY_COMPARE(step(0).state, StepState::Waiting);
        QVERIFY(m_clock->advanceToNext());
    }
    QTRY_COMPARE(m_runner->snapshot().state, RunState::AwaitingDecision);
    QCOMPARE(step(0).attempt, 4);

    // A person's word gives it as many attempts again.
    m_first = {core::fail(passing()), StepResult::Done};
    m_second = {StepResult::Done};
    m_runner->retry();
    QTRY_COMPARE(step(0).state, StepState::Waiting);
    QCOMPARE(step(0).attempt, 1);
    QVERIFY(m_clock->advanceToNext());
    QTRY_COMPARE(m_runner->snapshot().state, RunState::Succeeded);
}

void TestStepRunner::asksAtOnceWhatMayNotBeRepeated()
{
    m_first = {core::fail({.kind = core::ErrorKind::Rejected, .operation = u"test"_s})};
    m_runner->start();
    QTRY_COMPARE(m_runner->snapshot().state, RunState::AwaitingDecision);
    QVERIFY(!m_clock->nextIn());
    QCOMPARE(step(0).state, StepState::Failed);
    QCOMPARE(step(1).state, StepState::Pending);
}

void TestStepRunner::retryWhileItWaitsSkipsTheWait()
{
    m_first = {core::fail(passing()), StepResult::Done};
    m_second = {StepResult::Done};
    m_runner->start();
    QTRY_COMPARE(step(0).state, StepState::Waiting);
    m_runner->retry();
    QVERIFY(!m_clock->nextIn());
    QTRY_COMPARE(m_runner->snapshot().state, RunState::Succeeded);
}

void TestStepRunner::stopEndsBetweenSteps()
{
    m_first = {StepResult::Done};
    m_runner->start();
    m_runner->stop(); // the first has been sent: it is not taken back
    QTRY_COMPARE(m_runner->snapshot().state, RunState::Stopped);
    QCOMPARE(step(0).state, StepState::Succeeded);
    QCOMPARE(step(1).state, StepState::Pending);
}

void TestStepRunner::beginsWhereAnEarlierProcessLeftOff()
{
    m_second = {StepResult::Done};
    m_runner->startAwaiting(1, passing());
    QCOMPARE(m_runner->snapshot().state, RunState::AwaitingDecision);
    QCOMPARE(m_runner->snapshot().current(), 1);
    QCOMPARE(step(0).state, StepState::Succeeded);
    m_runner->retry();
    QTRY_COMPARE(m_runner->snapshot().state, RunState::Succeeded);
}

void TestStepRunner::destroyedWhileAStepRunsNothingComesBack()
{
    m_first = {StepResult::Done};
    m_runner->start();
    QSignalSpy changed(m_runner.get(), &StepRunner::changed);
    m_runner.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changed.size(), 0);
}

void TestStepRunner::backoffDoublesAndHonoursRetryAfter()
{
    const core::Timings timings;
    core::Error error = passing();
    QCOMPARE(backoff(timings, 2, error), 2s);
    QCOMPARE(backoff(timings, 4, error), 8s);
    QCOMPARE(backoff(timings, 20, error), 30s);
    error.retryAfter = 45s;
    QCOMPARE(backoff(timings, 2, error), 45s);
}

QTEST_GUILESS_MAIN(TestStepRunner)
#include "tst_steprunner.moc"
