// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "core/money.h"
#include "provisioning/runview.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace phonedesk::provisioning {

struct Needs;
class Run;

// What Review shows beside the request. Looking also remembers that the number was not owned, which a purchase within
// Timings::lookUpFreshness counts as its first look.
struct ReviewFacts
{
    std::optional<core::Money> balance; // where Twilio tells it
    bool isTrial = false;
    bool alreadyOwned = false; // the account has this number: nothing is bought
    QString sameLabelNumber;   // E.164 of a number, or of an open run, that the organisation has with this label
    bool sameLabelIsOpenRun = false;
    std::optional<core::Error> lookUpError; // the number could not be looked up: the purchase will look again
};

// Owns every run of this process; windows watch and decide. A run goes on when its window closes, and open runs of
// earlier processes are picked up by resume(). Lives on the GUI thread.
class RunRegistry : public QObject
{
    Q_OBJECT

public:
    explicit RunRegistry(const Needs &needs);
    ~RunRegistry() override;

    // Reads the open runs of earlier processes and, for each that nobody holds, finds out what is so and goes on to
    // where a person is needed. Answers when they are listed.
    core::CallHandle resume(core::ResultCallback<void> done);

    core::CallHandle review(const ProvisionRequest &request, core::ResultCallback<ReviewFacts> done);
    // Begins a run; answers with its id once its intent is on the disk. Conflict: this number has an open run already.
    core::CallHandle start(const ProvisionRequest &request, core::ResultCallback<QString> done);

    QList<RunView> runs() const; // oldest first; settled ones stay until the program ends
    std::optional<RunView> view(const QString &runId) const;

    // Retry, LookNow, Adopt, Forget. Ignored where the view does not allow it.
    void decide(const QString &runId, Decision decision);
    // Settles a run that bought nothing and begins another with this choice; answers with the new run's id.
    core::CallHandle buyInstead(const QString &runId, const domain::AvailableNumber &choice,
                                core::ResultCallback<QString> done);
    // Gives the run's number back. `typed` is what the person typed to confirm: any form of the number, else Rejected.
    core::CallHandle giveBack(const QString &runId, const QString &typed, core::ResultCallback<void> done);
    // Gives a number back that no run is open for: `request` is releaseRequest()'s, `typed` as above. Answers with the
    // run's id; the run goes on by itself, and refuses a protected number and one with an emergency address.
    core::CallHandle release(const ProvisionRequest &request, const QString &typed, core::ResultCallback<QString> done);
    // Puts a connected number back: `request` is a Disconnection. A run that connects it, and waits for a person, ends
    // for it. Answers with the new run's id. Conflict: another run of this number is open.
    core::CallHandle disconnect(const ProvisionRequest &request, core::ResultCallback<QString> done);
    // The account's key or signing token was replaced: runs that waited for it may be tried again.
    void credentialChanged(const QString &accountSid);

    // Requests that change the world and are on their way: quitting waits for them.
    bool isBusy() const;
    // Lets go of every claim, for quitting.
    core::CallHandle yieldAll(core::ResultCallback<void> done);

signals:
    void runAdded(const QString &runId);
    void runChanged(const QString &runId);
    // What a run has changed, or found as it should be: Twilio's own answer.
    void numberConfirmed(const phonedesk::domain::NumberConfiguration &present);
    void busyChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::provisioning
