// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/runview.h"

#include <algorithm>

namespace phonedesk::provisioning {

int RunView::percent() const
{
    if (steps.isEmpty())
        return 0;
    // A step that was begun counts half: the bar moves when something happens, and never goes back.
    int halves = 0;
    for (const workflow::StepSnapshot &step : steps) {
        if (step.state == workflow::StepState::Succeeded)
            halves += 2;
        else if (step.state != workflow::StepState::Pending)
            halves += 1;
    }
    return int(qsizetype(halves) * 100 / (2 * steps.size()));
}

std::optional<domain::AvailableNumber> RunView::nextChoice() const
{
    const auto it = std::ranges::find_if(request.alternatives, [this](const domain::AvailableNumber &alternative) {
        return alternative.number != request.choice.number;
    });
    return it == request.alternatives.end() ? std::nullopt : std::optional(*it);
}

} // namespace phonedesk::provisioning
