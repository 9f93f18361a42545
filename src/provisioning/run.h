// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/giveback.h"
#include "provisioning/runcontext.h"
#include "workflow/steprunner.h"

#include <QObject>

#include <memory>

namespace phonedesk::provisioning {

class PurchaseStep;

// One run of a flow, from its intent to its end (a verified number) or to where a person left it. Owned by the
// RunRegistry.
class Run : public QObject
{
    Q_OBJECT

public:
    // `record` is claimed by this process. `seenNotOwnedAt`: when the number was last looked up, invalid if it was not.
    Run(const Needs &needs, workflow::RunRecord record, ProvisionRequest request, const QDateTime &seenNotOwnedAt);
    ~Run() override;

    void begin();
    // Goes on from what an earlier process wrote down: settles what is not known, then waits for a person.
    void resume();

    RunView view() const;
    void decide(Decision decision);
    void giveBack(core::ResultCallback<void> done);
    // Ends a run that bought nothing, because another takes its place.
    void replace(core::ResultCallback<void> done);
    void credentialChanged();

    const QString &id() const { return m_context.record.id; }
    const ProvisionRequest &request() const { return m_context.request; }
    bool isOpen() const { return !m_finishedAt.isValid(); }
    bool isWriting() const { return m_context.writing; }

signals:
    void changed();
    void numberConfirmed(const phonedesk::domain::NumberConfiguration &present); // by an answer of Twilio's

private:
    void buildRunner();
    std::vector<std::unique_ptr<workflow::Step>> makeSteps();
    core::Result<domain::FieldChanges> changesBack(const domain::NumberConfiguration &present) const;
    core::Result<domain::FieldChanges> changesWanted(const domain::NumberConfiguration &present) const;
    int verifyIndex() const;
    void beginWithRow(bool isSaid); // by a person, now
    bool beginsWithRow() const;
    bool isUntouched() const;
    void settleIfUntouched();
    void resumeBought();
    void awaitAt(int step, const std::optional<core::Error> &error);
    void attemptEnded(const QString &stepId, int attempt, const std::optional<core::Error> &error);
    void runnerFinished();
    void settle(const QString &outcome, core::ResultCallback<void> done = {});
    void forget();
    bool needsRow() const;
    QList<Decision> allowed() const;

    RunContext m_context;
    GiveBack m_giveBack;
    std::unique_ptr<workflow::StepRunner> m_runner;
    PurchaseStep *m_purchase = nullptr; // owned by the runner; null in a flow that buys nothing
    std::optional<core::Error> m_giveBackError;
    QDateTime m_finishedAt;
    core::CallHandle m_call;
    core::ResultCallback<void> m_givenBack;
};

} // namespace phonedesk::provisioning
