// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/steprunner.h"

#include "workflow/retrypolicy.h"

#include <algorithm>

namespace phonedesk::workflow {

int RunSnapshot::current() const
{
    const auto it = std::ranges::find_if(steps, [](const StepSnapshot &step) {
        return step.state == StepState::Running || step.state == StepState::Waiting || step.state == StepState::Failed;
    });
    return it == steps.end() ? -1 : int(it - steps.begin());
}

int RunSnapshot::succeeded() const
{
    return int(std::ranges::count(steps, StepState::Succeeded, &StepSnapshot::state));
}

std::chrono::milliseconds backoff(const core::Timings &timings, int next, const core::Error &error)
{
    auto wait = timings.firstBackoff;
    for (int attempt = 2; attempt < next && wait < timings.longestBackoff; ++attempt)
        wait *= 2;
    return std::max(std::min(wait, timings.longestBackoff), error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

StepRunner::StepRunner(std::vector<std::unique_ptr<Step>> steps, core::Clock &clock, core::Timings timings)
    : m_steps(std::move(steps)), m_clock(clock), m_timings(timings)
{
    for (const auto &step : m_steps)
        m_snapshot.steps << StepSnapshot{.id = step->id(), .attemptsAllowed = step->timings(timings).attempts};
}

StepRunner::~StepRunner() = default;

void StepRunner::start()
{
    if (m_snapshot.state != RunState::Idle)
        return;
    m_snapshot.state = RunState::Running;
    m_attemptsLeft = current().attemptsAllowed;
    startStep();
}

void StepRunner::startAwaiting(int index, const core::Error &error)
{
    if (m_snapshot.state != RunState::Idle)
        return;
    for (m_index = 0; m_index < index; ++m_index) {
        current().state = StepState::Succeeded;
        current().wasAlreadyDone = true;
    }
    current().state = StepState::Failed;
    current().error = error;
    m_snapshot.state = RunState::AwaitingDecision;
    emit changed();
}

void StepRunner::retry()
{
    if (m_snapshot.state == RunState::AwaitingDecision) {
        m_snapshot.state = RunState::Running;
        m_attemptsLeft = current().attemptsAllowed;
        current().attempt = 0;
        startStep();
    } else if (m_snapshot.state == RunState::Running && current().state == StepState::Waiting) {
        m_wait = {};
        startStep();
    }
}

void StepRunner::stop()
{
    if (m_snapshot.state == RunState::AwaitingDecision || m_wait.isWaiting())
        end(RunState::Stopped);
    else if (m_snapshot.state == RunState::Running)
        m_stopRequested = true;
}

void StepRunner::startStep()
{
    StepSnapshot &step = current();
    step.state = StepState::Running;
    step.nextAttemptAt = {};
    step.attempt += 1;
    m_attemptsLeft -= 1;
    if (!step.startedAt.isValid())
        step.startedAt = m_clock.now();
    m_call = m_steps[std::size_t(m_index)]->start(
        step.attempt, [this](const core::Result<StepResult> &result) { stepEnded(result); });
    emit changed();
}

void StepRunner::stepEnded(const core::Result<StepResult> &result)
{
    StepSnapshot &step = current();
    emit attemptEnded(step.id, step.attempt, result ? std::nullopt : std::optional(result.error()));
    if (result) {
        step.state = StepState::Succeeded;
        step.wasAlreadyDone = *result == StepResult::AlreadyDone;
        step.finishedAt = m_clock.now();
        step.error.reset();
        if (m_index + 1 == int(m_steps.size())) {
            end(RunState::Succeeded);
            return;
        }
        m_index += 1;
        m_attemptsLeft = current().attemptsAllowed;
        if (m_stopRequested)
            end(RunState::Stopped);
        else
            startStep();
        return;
    }

    step.error = result.error();
    const bool repeats = m_attemptsLeft > 0 && m_steps[std::size_t(m_index)]->mayRepeat(result.error());
    if (!repeats || m_stopRequested) {
        step.state = StepState::Failed;
        if (m_stopRequested) {
            end(RunState::Stopped);
            return;
        }
        m_snapshot.state = RunState::AwaitingDecision;
    } else {
        const auto &failed = m_steps[std::size_t(m_index)];
        const auto wait = backoff(failed->timings(m_timings), step.attempt + 1, result.error());
        step.state = StepState::Waiting;
        step.nextAttemptAt = m_clock.now().addMSecs(wait.count());
        m_wait = m_clock.after(wait, [this] { startStep(); });
    }
    emit changed();
}

void StepRunner::end(RunState state)
{
    m_wait = {};
    m_snapshot.state = state;
    emit changed();
    emit finished();
}

} // namespace phonedesk::workflow
