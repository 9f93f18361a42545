// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/verdict.h"

#include <QList>

#include <array>
#include <optional>

namespace phonedesk::inventory {

// An account whose numbers wait, because something is the matter with all of them.
struct HaltedAccount
{
    QString accountSid;
    core::Error error;

    bool operator==(const HaltedAccount &) const = default;
};

// How the number that goes first is doing.
enum class CanaryState {
    None,       // there is none: it is put back, or the rest follows already
    Waiting,    // not begun, or paused
    UnderWay,   // being changed
    Verifying,  // changed; its webhooks are being called
    Verified,   // a person lets the rest follow
    Failing,    // changed, and a webhook does not answer as it should
    NotChecked, // changed, and the check could not be made
    NotWritten, // it was not changed: its row says why
};

// What windows see of a batch. Its rows come beside it.
struct BatchView
{
    domain::Batch batch;
    bool isWorking = false;       // requests are made, or end
    bool isPaused = false;        // it may go on
    bool isHeldElsewhere = false; // another process works on it
    bool isSuperseded = false;    // its environment was failed back, or over, since
    std::array<int, domain::allBatchRowStates.size()> counts{};
    CanaryState canary = CanaryState::None;
    std::optional<domain::Verdict> verdict; // the canary's
    QList<HaltedAccount> halted;
    std::optional<core::Error> error; // what halted all of it: the database
    double perSecond = 0;             // rows that came to an end lately
    std::optional<int> secondsLeft;   // while it works, and once that can be said

    bool operator==(const BatchView &) const = default;
    int count(domain::BatchRowState state) const { return counts.at(std::size_t(state)); }
    int all() const;
    int left() const; // rows that have not come to an end
    bool isOpen() const { return batch.phase != domain::BatchPhase::Ended; }
    bool mayLetRestFollow() const; // the canary was changed
    bool mayGoOn() const;
    bool mayPause() const { return isOpen() && isWorking && !isPaused; }
    bool mayStop() const;
    bool mayRetry() const;    // some failed, and nothing is under way
    bool mayPutBack() const;  // it wrote something, and nothing is under way
    bool mayFailBack() const; // it is what its environment was failed over by
};

} // namespace phonedesk::inventory
