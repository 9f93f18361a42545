// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/timings.h"
#include "workflow/snapshot.h"
#include "workflow/step.h"

#include <QObject>

#include <memory>
#include <vector>

namespace phonedesk::workflow {

// Drives a list of steps, one after the other, and is the only one that changes their state. After a failure that a
// step allows to repeat it waits (visibly) and repeats; otherwise, or when the attempts run out, the run awaits a
// decision. It never opens a window. Lives on the GUI thread; destroying it stops waiting for the current step, but
// takes back nothing that was sent.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    StepRunner(std::vector<std::unique_ptr<Step>> steps, core::Clock &clock, core::Timings timings);
    ~StepRunner() override;

    void start();
    // Begins where an earlier process left off: the steps before `index` count as done, and the run awaits a decision
    // there, with this error.
    void startAwaiting(int index, const core::Error &error);
    // Repeats the failed step with fresh automatic attempts, or the waiting one at once. Nothing otherwise.
    void retry();
    // Ends the run before its next request: at once when it waits or awaits a decision, else when the running step has
    // answered.
    void stop();

    const RunSnapshot &snapshot() const { return m_snapshot; }

signals:
    void changed();
    // An attempt of a step ended: for the journal. `error` is empty after success.
    void attemptEnded(const QString &stepId, int attempt, const std::optional<phonedesk::core::Error> &error);
    void finished(); // Succeeded or Stopped

private:
    void startStep();
    void stepEnded(const core::Result<StepResult> &result);
    void end(RunState state);
    StepSnapshot &current() { return m_snapshot.steps[m_index]; }

    std::vector<std::unique_ptr<Step>> m_steps;
    core::Clock &m_clock;
    core::Timings m_timings;
    RunSnapshot m_snapshot;
    int m_index = 0;
    int m_attemptsLeft = 0;
    bool m_stopRequested = false;
    core::CallHandle m_call;
    core::CallHandle m_wait;
};

} // namespace phonedesk::workflow
