// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::workflow {

enum class StepState {
    Pending,
    Running,
    Waiting, // failed, and will be repeated at nextAttemptAt
    Succeeded,
    Failed, // a person decides
};

// What windows, the server and tests see of a step.
struct StepSnapshot
{
    QString id;
    StepState state = StepState::Pending;
    bool wasAlreadyDone = false;
    int attempt = 0;         // 1 while it runs for the first time
    int attemptsAllowed = 0; // automatic ones, before a person is asked
    QDateTime nextAttemptAt; // with Waiting
    QDateTime startedAt;     // the first attempt's; invalid while pending
    QDateTime finishedAt;
    std::optional<core::Error> error; // the last failure; cleared by success

    bool operator==(const StepSnapshot &) const = default;
};

enum class RunState {
    Idle,
    Running,
    AwaitingDecision, // a step failed and may not be repeated without a person
    Succeeded,
    Stopped, // ended by a person between two steps
};

struct RunSnapshot
{
    RunState state = RunState::Idle;
    QList<StepSnapshot> steps;

    // The step that runs, waits or failed; -1 when none does.
    int current() const;
    int succeeded() const;
    bool operator==(const RunSnapshot &) const = default;
};

} // namespace phonedesk::workflow
