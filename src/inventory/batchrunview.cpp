// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of a batch that runs.
#include "inventory/batchrun.h"

#include <algorithm>

namespace phonedesk::inventory {

using domain::BatchPhase;
using domain::BatchRowState;

bool BatchRun::isIdle() const
{
    return m_work.empty() && !m_claiming.isWaiting() && std::ranges::none_of(m_lanes, [](const auto &entry) {
               return entry.second.isOpening || entry.second.awaitsPage();
           });
}

bool BatchRun::isWriting() const
{
    return std::ranges::any_of(m_work, [](const auto &entry) { return entry.second->isWriting(); });
}

CanaryState BatchRun::canaryState() const
{
    if (m_batch.phase != BatchPhase::Canary)
        return CanaryState::None;
    if (m_isVerifying)
        return CanaryState::Verifying;
    switch (m_rows.at(m_batch.canary).state) {
    case BatchRowState::Waiting:
    case BatchRowState::Asked:
        return isIdle() ? CanaryState::Waiting : CanaryState::UnderWay;
    case BatchRowState::Changed:
    case BatchRowState::Failed:
        return CanaryState::NotWritten;
    default:
        break;
    }
    if (m_checkError || !m_verdict)
        return CanaryState::NotChecked;
    return m_verdict->isVerified() ? CanaryState::Verified : CanaryState::Failing;
}

BatchView BatchRun::view() const
{
    BatchView view{.batch = m_batch,
                   .isWorking = !isIdle() || m_isVerifying,
                   .isPaused = m_isPaused,
                   .counts = m_counts,
                   .canary = canaryState(),
                   .verdict = m_verdict,
                   .error = m_error ? m_error : m_checkError};
    for (const auto &[sid, lane] : m_lanes) {
        if (lane.halted)
            view.halted.append({sid, *lane.halted});
    }
    if (view.isWorking && m_ends.size() > 1) {
        const auto span = std::chrono::duration<double>(m_ends.back() - m_ends.front()).count();
        if (span > 0) {
            view.perSecond = double(m_ends.size() - 1) / span;
            view.secondsLeft = int(double(view.left()) / view.perSecond) + 1;
        }
    }
    return view;
}

} // namespace phonedesk::inventory
