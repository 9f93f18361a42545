// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person may say of a run now.
#include "provisioning/run.h"

namespace phonedesk::provisioning {

using workflow::RunState;

QList<Decision> Run::allowed() const
{
    const workflow::RunSnapshot &snapshot = m_runner->snapshot();
    const KnownState &state = m_context.state;
    if (!isOpen())
        return {};
    if (m_giveBack.state() != GivingBack::No) {
        return m_context.nextLookUpAt.isValid() ? QList{Decision::LookNow} : QList<Decision>{};
    }
    if (snapshot.state == RunState::Running) {
        if (state.ownership == Ownership::NotKnown)
            return m_context.nextLookUpAt.isValid() ? QList{Decision::LookNow} : QList<Decision>{};
        const int current = snapshot.current();
        const bool waits = current >= 0 && snapshot.steps[current].state == workflow::StepState::Waiting;
        return waits ? QList{Decision::Retry} : QList<Decision>{};
    }
    if (snapshot.state != RunState::AwaitingDecision)
        return {};
    const Flow flow = m_context.request.flow();
    if (flow == Flow::Release) {
        // Gone at Twilio, and not written down: that is made up for.
        const bool isDone = state.error && state.error->effect == core::Effect::Applied;
        return needsRow() || isDone ? QList{Decision::Retry} : QList{Decision::Retry, Decision::Forget};
    }
    if (flow == Flow::Disconnect) {
        if (needsRow())
            return {Decision::Retry};
        const bool isForAPerson = state.error && state.error->operation == refusals::changedSince;
        if (isForAPerson)
            return {Decision::Forget};
        return isUntouched() ? QList{Decision::Retry, Decision::Forget} : QList{Decision::Retry};
    }
    if (flow == Flow::Change) { // what it sent arrived, or may have; else it has ended by itself
        const bool isKnown = state.error && state.error->effect == core::Effect::Applied;
        return isKnown ? QList{Decision::Retry, Decision::Forget} : QList{Decision::Retry};
    }
    if (flow == Flow::Connect) {
        if (state.ownership == Ownership::Bought)
            return needsRow() ? QList{Decision::Retry} : QList{Decision::Retry, Decision::PutBack};
        const bool isForAPerson =
            state.error && (state.error->operation == refusals::changed || state.error->operation == refusals::managed);
        return isForAPerson ? QList{Decision::Forget} : QList{Decision::Retry, Decision::Forget};
    }
    switch (state.ownership) {
    case Ownership::NotBought:
        if (state.error && state.error->kind == core::ErrorKind::NotAvailable)
            return {Decision::BuyOther, Decision::Forget};
        return {Decision::Retry, Decision::BuyOther, Decision::Forget};
    case Ownership::FoundNotOurs:
        if (m_context.isManaged)
            return {Decision::Forget};
        // Where this run never ordered anything it may also simply end.
        return state.posts == 0 ? QList{Decision::Adopt, Decision::Forget} : QList{Decision::Adopt};
    case Ownership::Bought:
        return needsRow() ? QList{Decision::Retry} : QList{Decision::Retry, Decision::GiveBack};
    case Ownership::NotKnown:
        return {Decision::Retry};
    case Ownership::GivenBack:
        return needsRow() ? QList{Decision::Retry} : QList<Decision>{};
    }
    return {};
}

// A number of ours whose row could not be read when the run was picked up.
bool Run::needsRow() const
{
    const Ownership ownership = m_context.state.ownership;
    return !m_context.row && (ownership == Ownership::Bought || ownership == Ownership::GivenBack);
}

// Nothing that it sent took effect, or may have.
bool Run::isUntouched() const
{
    return m_context.state.requests.isEmpty() && !m_context.state.asked;
}

} // namespace phonedesk::provisioning
