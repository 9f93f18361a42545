// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/releasestep.h"

#include "provisioning/giveback.h"

namespace phonedesk::provisioning {

using workflow::StepResult;

void ReleaseStep::begin()
{
    if (m_context.row->status == domain::PhoneNumberStatus::Released) {
        m_context.state.ownership = Ownership::GivenBack;
        succeedLater(StepResult::AlreadyDone);
        return;
    }
    const auto ended = [this](const core::Status &given) {
        if (given)
            succeed(StepResult::Done);
        else
            fail(given.error());
    };
    if (m_context.state.releaseAskedAt.isValid())
        m_giveBack.settle(ended);
    else
        m_giveBack.start(ended);
}

} // namespace phonedesk::provisioning
