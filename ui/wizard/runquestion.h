// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/runview.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::ui {

// What a person can say to a question about a run.
enum class Act {
    Retry,
    LookNow,
    BuyNext,
    SearchAgain,
    Adopt,
    AddSigningToken,
    ReplaceKey,
    HowToFix,
    CopyDetails,
    OpenConsole,
    LeaveUnfinished,
    GiveBack,
    PutBack,
    GoBack,
    Close,
};
QString name(Act act); // "retry": the object name of its button, after the window's part and a dot

struct Offer
{
    Act act = Act::Close;
    QString text; // with its mnemonic

    bool operator==(const Offer &) const = default;
};

// What happened, what did not, and what can be done: the retry dialog, and the same words under the failed line.
struct RunQuestion
{
    enum class Kind { NotKnown, NotBought, NotOurs, NotFinished, GivingBack, Closing };

    Kind kind = Kind::NotKnown;
    bool isTrouble = true; // else it needs attention
    QString title;
    QString happened;
    QString url; // shown in monospace after the first sentence; may be empty
    QString consequence;
    QList<Offer> offers; // as they stand in the row; the first is the habitual one
    QString details;     // for Copy details: English, without secrets

    bool offersTo(Act act) const;
    bool operator==(const RunQuestion &) const = default;
};

// The question that a run asks now; none while it works, when it is done, or where another process holds it. Driven
// only by what the view allows and why it stopped. `inConsole`: Twilio's Console knows this account (not in the demo).
class RunQuestions
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::RunQuestions)

public:
    static std::optional<RunQuestion> of(const provisioning::RunView &view, bool inConsole);
    // Asked when the wizard is closed over a number that is paid for and not verified.
    static RunQuestion closing(const provisioning::RunView &view);
};

} // namespace phonedesk::ui
