// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/knownstate.h"
#include "provisioning/needs.h"

#include <functional>
#include <optional>

namespace phonedesk::provisioning {

// What the steps of one run share. Owned by the Run; steps hold a reference.
class RunContext
{
public:
    RunContext(const Needs &needs, workflow::RunRecord record, ProvisionRequest request);

    const Needs &needs;
    const workflow::RunRecord record;
    const ProvisionRequest request;

    KnownState state;
    // Twilio's last answer about the number in this process; empty: it has to be read before it is judged.
    std::optional<domain::NumberConfiguration> configuration;
    // Our row as last saved.
    std::optional<domain::PhoneNumber> row;
    // When Review (or the search for another choice) last saw that the account does not own the number.
    QDateTime seenNotOwnedAt;
    // Look-ups that found nothing since the outcome became unknown, and when the next one is.
    int emptyLookUps = 0;
    QDateTime nextLookUpAt;
    // A purchase of this run in this process may have happened: later refusals prove nothing until a look-up does.
    bool hadUnknown = false;
    // The run was picked up from an earlier process and no person has spoken since.
    bool needsConfirmation = false;
    // A request that changes the world is about to be sent or on its way, or what came of it is being written down.
    bool writing = false;
    // The account owns the number, and Phone Desk manages it already: no run of another takes it.
    bool isManaged = false;

    // Tells what Twilio holds for the number now, by its own answer.
    std::function<void(const domain::NumberConfiguration &)> confirmed;
    // Tells the windows that something of this changed.
    std::function<void()> changed;

    workflow::JournalEntry entry(const QString &step, int attempt, const QString &event) const;
    workflow::JournalEntry failure(const QString &step, int attempt, const core::Error &error) const;
    // Writes the state and an entry; `done` may be empty where nothing depends on it (the write happens all the same).
    core::CallHandle note(const workflow::JournalEntry &entry, core::ResultCallback<void> done = {});
    core::CallHandle openAccount(core::ResultCallback<OpenAccount> done) const;

    // The row as it should be after a change, for savePhoneNumber().
    domain::PhoneNumber rowFor(const domain::NumberConfiguration &configuration) const;
    domain::HistoryEntry history(const QString &act, const QString &requestId, const QJsonObject &details = {}) const;
    // The change that `step` asked for took effect: its request, for the history's details. Empty: this run sent none.
    QJsonObject sentBy(const QString &step) const;
    // ... and that is written down.
    void settleAsked(const QString &step);
    void setWriting(bool on);
    // Whether the claim, renewed with an entry at `askedAt`, outlasts a request that is sent now.
    bool claimHolds(const QDateTime &askedAt) const;
};

} // namespace phonedesk::provisioning
