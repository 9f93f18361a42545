// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/batchview.h"

#include <numeric>

namespace phonedesk::inventory {

using domain::BatchPhase;
using domain::BatchRowState;

int BatchView::all() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int BatchView::left() const
{
    return count(BatchRowState::Waiting) + count(BatchRowState::Asked);
}

bool BatchView::mayLetRestFollow() const
{
    return batch.phase == BatchPhase::Canary && !isWorking && !isHeldElsewhere && !isSuperseded && left() > 0 &&
           (canary == CanaryState::Verified || canary == CanaryState::Failing || canary == CanaryState::NotChecked);
}

bool BatchView::mayGoOn() const
{
    const bool hasMore = left() > 0 || batch.phase == BatchPhase::Planned; // a fail-over of nothing switches its set
    return isOpen() && !isHeldElsewhere && !isSuperseded && !isWorking && isPaused && hasMore;
}

bool BatchView::mayStop() const
{
    return isOpen() && !isHeldElsewhere;
}

bool BatchView::mayRetry() const
{
    return !isHeldElsewhere && !isSuperseded && !isWorking && count(BatchRowState::Failed) > 0 &&
           canary != CanaryState::NotWritten;
}

bool BatchView::mayPutBack() const
{
    return !isHeldElsewhere && !isWorking && batch.kind == domain::BatchKind::Update &&
           count(BatchRowState::Written) > 0;
}

bool BatchView::mayFailBack() const
{
    return !isHeldElsewhere && !isSuperseded && !isWorking && batch.kind == domain::BatchKind::FailOver;
}

} // namespace phonedesk::inventory
