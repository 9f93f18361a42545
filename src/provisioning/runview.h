// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "domain/verdict.h"
#include "provisioning/request.h"
#include "workflow/snapshot.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::provisioning {

// Steps of the flows; the first four are a provisioning, in order. The ids stand in the journal.
namespace stepids {
inline constexpr QLatin1StringView purchase{"purchase"};
inline constexpr QLatin1StringView configureVoice{"configure-voice"};
inline constexpr QLatin1StringView configureSms{"configure-sms"};
inline constexpr QLatin1StringView verify{"verify"};
// A connection begins with this one, and takes the number out of its Messaging Service before it verifies.
inline constexpr QLatin1StringView find{"find"};
inline constexpr QLatin1StringView leaveService{"leave-service"};
// A disconnection.
inline constexpr QLatin1StringView restore{"restore"};
inline constexpr QLatin1StringView rejoinService{"rejoin-service"};
inline constexpr QLatin1StringView disconnect{"disconnect"};
// A change of settings.
inline constexpr QLatin1StringView change{"change"};
inline constexpr QLatin1StringView release{"release"};
} // namespace stepids

// Operations of errors that say why a number is not connected, put back, released or found again.
namespace refusals {
inline constexpr QLatin1StringView changed{"connect.changed"};      // since it was shown
inline constexpr QLatin1StringView managed{"connect.managed"};      // Phone Desk manages it already
inline constexpr QLatin1StringView changedSince{"restore.changed"}; // somebody changed it since it was shown
inline constexpr QLatin1StringView isProtected{"release.protected"};
inline constexpr QLatin1StringView hasEmergencyAddress{"release.emergency"};
inline constexpr QLatin1StringView notBroughtBack{"release.gone"}; // Twilio does not have it (yet)
} // namespace refusals

// What is known of the number that a run is about. The promise's three things, and the end of a release.
enum class Ownership {
    NotBought,
    NotKnown,     // a request's outcome is open: look-ups go on until it is settled
    Bought,       // or connected: it has a row of ours
    FoundNotOurs, // the account owns it, but not by this run: adopt?
    GivenBack,
};

// What a person may say now. Windows show just these.
enum class Decision {
    Retry,    // again, or at once while it waits; for a verification "Check again"
    LookNow,  // with NotKnown: the next look-up at once
    BuyOther, // through RunRegistry::buyInstead
    Adopt,    // with FoundNotOurs: take the number as this run's
    GiveBack, // through RunRegistry::giveBack
    PutBack,  // through RunRegistry::disconnect: a connected number, as it was found
    Forget,   // closes the run: of a purchase only where Twilio says that nothing is owned
};

// How far a release inside a run has come.
enum class GivingBack { No, Asking, NotKnown, Done };

// Everything that a window shows of a run: a plain value.
struct RunView
{
    QString id;
    ProvisionRequest request;
    workflow::RunState state = workflow::RunState::Idle;
    QList<workflow::StepSnapshot> steps;
    Ownership ownership = Ownership::NotBought;
    GivingBack givingBack = GivingBack::No;
    std::optional<core::Error> error;       // why it awaits a decision, or what made the outcome unknown
    QString numberSid;                      // PN..., once bought
    QString phoneNumberId;                  // our row, once bought
    std::optional<domain::Verdict> verdict; // the last verification, good or bad
    QDateTime boughtAt;
    QDateTime startedAt;
    QDateTime finishedAt; // invalid while open
    int lookUpsDone = 0;  // with NotKnown: how many found nothing, of lookUpsNeeded
    int lookUpsNeeded = 3;
    QDateTime nextLookUpAt;
    QStringList requestIds;              // Twilio-Request-Id of each answered change, for the summary
    QList<domain::SentRequest> requests; // the changes at Twilio that took effect, as they were sent, in order
    QList<Decision> allowed;
    bool heldElsewhere = false; // another process is working on it: shown, not offered

    Flow flow() const { return request.flow(); }
    bool isVerified() const { return verdict && verdict->isVerified() && state == workflow::RunState::Succeeded; }
    bool isOpen() const { return !finishedAt.isValid(); }
    bool may(Decision decision) const { return allowed.contains(decision); }
    // 0 to 100, never falling; parts of a step count half.
    int percent() const;
    std::optional<domain::AvailableNumber> nextChoice() const;
};

} // namespace phonedesk::provisioning
