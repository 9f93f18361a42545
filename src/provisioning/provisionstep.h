// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/runcontext.h"
#include "workflow/step.h"

namespace phonedesk::provisioning {

// What the steps of a provisioning have in common: one call at a time, and one answer.
class ProvisionStep : public workflow::Step
{
public:
    explicit ProvisionStep(RunContext &context) : m_context(context) {}

    core::CallHandle start(int attempt, core::ResultCallback<workflow::StepResult> done) final
    {
        auto [completion, handle] = core::Completion<core::Result<workflow::StepResult>>::make(std::move(done));
        completion.onAbandoned([this] { m_call = {}; });
        m_done = completion;
        m_attempt = attempt;
        begin();
        return std::move(handle);
    }

protected:
    virtual void begin() = 0;

    // From a callback of m_call, or from begin() with `later`.
    void succeed(workflow::StepResult result) { m_done.finish(result); }
    void succeedLater(workflow::StepResult result) { m_done.finishLater(result); }
    void fail(const core::Error &error) { m_done.finish(core::fail(error)); }
    void failLater(const core::Error &error) { m_done.finishLater(core::fail(error)); }

    RunContext &m_context;
    int m_attempt = 0;
    core::CallHandle m_call;

private:
    core::Completion<core::Result<workflow::StepResult>> m_done;
};

} // namespace phonedesk::provisioning
