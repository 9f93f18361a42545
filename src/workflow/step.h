// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/timings.h"

#include <QString>

namespace phonedesk::workflow {

enum class StepResult {
    Done,
    AlreadyDone, // its effect was found to be there
};

// One act of a run. A step never touches its own recorded state: only the StepRunner does. start() may be called again
// after a failure, and in a later process: a step that changes the world writes its intent to the journal first, asks
// whether its effect is already there, and only then acts.
class Step
{
public:
    virtual ~Step() = default;

    virtual QString id() const = 0; // stable: it stands in the journal
    virtual core::CallHandle start(int attempt, core::ResultCallback<StepResult> done) = 0;
    // Whether the runner may repeat the step by itself after this failure. Otherwise a person decides.
    virtual bool mayRepeat(const core::Error &error) const = 0;
    // How often, and with which pauses, where a step is to be repeated otherwise than all are.
    virtual core::Timings timings(const core::Timings &program) const { return program; }
};

} // namespace phonedesk::workflow
