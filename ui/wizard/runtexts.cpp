// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/runtexts.h"

#include "words/amounts.h"
#include "words/errors.h"
#include "words/history.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::GivingBack;
using provisioning::Ownership;
using provisioning::RunView;
using workflow::RunState;
using workflow::StepSnapshot;
using workflow::StepState;
namespace stepids = provisioning::stepids;

namespace {

int secondsUntil(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? int(qMax<qint64>(0, (now.msecsTo(then) + 999) / 1000)) : 0;
}

StepMark markOf(StepState state)
{
    switch (state) {
    case StepState::Succeeded:
        return StepMark::Done;
    case StepState::Failed:
        return StepMark::Trouble;
    case StepState::Running:
    case StepState::Waiting:
        return StepMark::Now;
    case StepState::Pending:
        return StepMark::ToCome;
    }
    return StepMark::ToCome;
}

// What went wrong last, in the words of a progress line.
QString cause(const StepSnapshot &step, const RunView &view)
{
    if (step.id == stepids::verify && view.verdict) {
        if (const domain::WebhookVerdict *trouble = view.verdict->firstTrouble())
            return words::brief(*trouble);
    }
    return step.error ? words::brief(*step.error) : QString();
}

// Several minutes of a person's absence are no part of how long something took.
QDateTime end(const RunView &view, const QDateTime &now)
{
    if (view.finishedAt.isValid())
        return view.finishedAt;
    if (view.state == RunState::AwaitingDecision && view.verdict && view.verdict->checkedAt > view.startedAt)
        return view.verdict->checkedAt;
    return now;
}

} // namespace

static QString titleOf(const QString &stepId)
{
    //: The four steps of setting up a number.
    if (stepId == stepids::purchase)
        return RunTexts::tr("Purchasing");
    if (stepId == stepids::configureVoice)
        return RunTexts::tr("Configuring voice handling");
    if (stepId == stepids::configureSms)
        return RunTexts::tr("Configuring SMS handling");
    if (stepId == stepids::find)
        //: a step: the number is looked up, and how it is now is kept
        return RunTexts::tr("Checking and saving how it is");
    if (stepId == stepids::leaveService)
        return RunTexts::tr("Leaving the Messaging Service");
    if (stepId == stepids::restore)
        return RunTexts::tr("Putting settings back");
    if (stepId == stepids::rejoinService)
        return RunTexts::tr("Returning to the Messaging Service");
    if (stepId == stepids::disconnect)
        return RunTexts::tr("Disconnecting");
    if (stepId == stepids::change)
        return RunTexts::tr("Changing settings");
    return RunTexts::tr("Verifying connection");
}

static QString purchaseProof(const StepSnapshot &step, const RunView &view, const QDateTime &now,
                             const words::Times &times, ProofTone &tone)
{
    if (view.ownership == Ownership::NotKnown && !RunTexts::isAsking(view)) {
        tone = ProofTone::Attention;
        if (view.nextLookUpAt.isValid() && secondsUntil(view.nextLookUpAt, now) > 0) {
            //: whether a number was bought; %1 of %2 look-ups are done, the next one comes in %3 seconds
            return RunTexts::tr("not known yet · looked %1 of %2 times · next in %3 s")
                .arg(view.lookUpsDone)
                .arg(view.lookUpsNeeded)
                .arg(secondsUntil(view.nextLookUpAt, now));
        }
        //: whether a number was bought
        return RunTexts::tr("not known yet · looking");
    }
    if (step.state == StepState::Succeeded) {
        if (!view.boughtAt.isValid())
            return RunTexts::tr("bought");
        //: %1 is a time with seconds: "14:02:11"
        return RunTexts::tr("bought at %1").arg(times.seconds(view.boughtAt));
    }
    const bool isLong = step.state == StepState::Running && step.startedAt.isValid() &&
                        step.startedAt.secsTo(now) >= RunTexts::takingLongerSeconds;
    if (isLong) {
        tone = ProofTone::Attention;
        return RunTexts::tr("Taking longer than usual");
    }
    return step.state == StepState::Running ? RunTexts::tr("waiting for Twilio") : QString();
}

static QString proofOf(const StepSnapshot &step, const RunView &view, const QDateTime &now, const words::Times &times,
                       ProofTone &tone)
{
    const bool isPurchase = step.id == stepids::purchase;
    QString why = cause(step, view);
    if (step.state == StepState::Waiting && !(isPurchase && view.ownership == Ownership::NotKnown)) {
        tone = ProofTone::Attention;
        //: %1: "voice answered 502"; attempt %2 of %3 failed, the next one comes in %4 seconds
        return RunTexts::tr("%1 · attempt %2 of %3 · next in %4 s")
            .arg(why)
            .arg(step.attempt)
            .arg(qMax(step.attempt, step.attemptsAllowed))
            .arg(secondsUntil(step.nextAttemptAt, now));
    }
    if (step.state == StepState::Failed && view.ownership != Ownership::NotKnown) {
        tone = ProofTone::Trouble;
        if (step.attempt > 1) {
            //: %1: "voice answered 502"; %n: how often it was tried
            return RunTexts::tr("%1 · %n attempts", nullptr, step.attempt).arg(why);
        }
        return why;
    }
    if (isPurchase)
        return purchaseProof(step, view, now, times, tone);
    if (step.state == StepState::Running && step.attempt > 1) {
        return RunTexts::tr("attempt %1 of %2").arg(step.attempt).arg(qMax(step.attempt, step.attemptsAllowed));
    }
    if (step.state == StepState::Succeeded) {
        if (step.id == stepids::find)
            //: how a number was before it was connected
            return RunTexts::tr("as it was is kept");
        if (step.id == stepids::disconnect)
            return {};
        if (step.id == stepids::verify && view.request.existing && !view.request.existing->withTexts)
            //: two webhooks of a number
            return RunTexts::tr("voice and status answered");
        return step.id == stepids::verify
                   //: the three webhooks of a number
                   ? RunTexts::tr("voice, SMS and status answered")
                   //: Twilio's own answer shows that it is so
                   : RunTexts::tr("proved by Twilio");
    }
    return {};
}

bool RunTexts::isAsking(const RunView &view)
{
    return view.ownership == Ownership::NotKnown && view.state == RunState::Running && !view.error &&
           !view.nextLookUpAt.isValid();
}

QList<ProgressLine> RunTexts::lines(const RunView &view, const QDateTime &now, const words::Times &times)
{
    QList<ProgressLine> lines;
    for (const StepSnapshot &step : view.steps) {
        ProgressLine line{.id = step.id, .mark = markOf(step.state), .title = titleOf(step.id)};
        line.proof = proofOf(step, view, now, times, line.tone);
        if (step.id == stepids::purchase && view.ownership == Ownership::NotKnown)
            line.mark = StepMark::Now;
        lines << line;
    }
    return lines;
}

QString RunTexts::word(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        //: The states of a step, this and the next three.
        return tr("done");
    case StepMark::Now:
        return tr("now");
    case StepMark::ToCome:
        return tr("to come");
    case StepMark::Trouble:
        return tr("failed");
    }
    return {};
}

QString RunTexts::subtitle(const RunView &view)
{
    const auto &request = view.request;
    if (!request.choice.monthly)
        return request.organizationName + u"  ·  "_s + request.label;
    return request.organizationName + u"  ·  "_s + request.label + u"  ·  "_s + words::aMonth(request.choice.monthly);
}

QString RunTexts::standing(const RunView &view)
{
    if (view.givingBack == GivingBack::Asking)
        return tr("The number is being given back.");
    if (view.givingBack == GivingBack::NotKnown)
        return tr("Not known yet whether the number is given back.");
    if (isAsking(view))
        return tr("Twilio is being asked.");
    if (view.flow() == provisioning::Flow::Connect) {
        return view.ownership == Ownership::Bought
                   ? tr("The number is being connected. How it was is kept, and can be put back.")
                   : tr("Nothing is changed.");
    }
    if (view.flow() == provisioning::Flow::Disconnect)
        return view.ownership == Ownership::GivenBack ? tr("The number is disconnected.")
                                                      : tr("The number is put back as it was found.");
    if (view.flow() == provisioning::Flow::Change)
        return tr("The number's settings are being changed. How they were is kept.");
    switch (view.ownership) {
    case Ownership::NotKnown:
        return tr("Not known yet whether the number is bought.");
    case Ownership::FoundNotOurs:
        return tr("Nothing was bought: the account has this number already.");
    case Ownership::GivenBack:
        return tr("The number is given back.");
    case Ownership::NotBought:
        return view.state == RunState::Running ? tr("Twilio is being asked.") : tr("Nothing is bought.");
    case Ownership::Bought:
        break;
    }
    for (const StepSnapshot &step : view.steps) {
        if (step.id != stepids::verify && step.state != StepState::Succeeded)
            return tr("The number is bought. The earlier steps can no longer be changed.");
    }
    return tr("The number is bought and configured. The earlier steps can no longer be changed.");
}

QString RunTexts::elapsed(const RunView &view, const QDateTime &now)
{
    if (!view.startedAt.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, view.startedAt.secsTo(end(view, now)));
    const QString minutesAndSeconds =
        u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, '0'_L1).arg(seconds % 60, 2, 10, '0'_L1);
    return seconds >= 3600 ? QString::number(seconds / 3600) + u':' + minutesAndSeconds : minutesAndSeconds;
}

QString RunTexts::setUpIn(const RunView &view)
{
    if (!view.startedAt.isValid() || !view.finishedAt.isValid())
        return {};
    const int seconds = int((view.startedAt.msecsTo(view.finishedAt) + 999) / 1000);
    if (seconds < 120)
        return tr("Set up in %1 s.").arg(qMax(1, seconds));
    if (seconds < 7200)
        return tr("Set up in %1 min.").arg(seconds / 60);
    return tr("Set up.");
}

QString RunTexts::checked(const domain::Verdict &verdict, const words::Times &times)
{
    QList<qint64> took;
    for (const domain::WebhookKind kind : domain::allWebhookKinds) {
        for (const domain::WebhookVerdict &webhook : verdict.webhooks) {
            if (webhook.kind == kind)
                took << webhook.took.count();
        }
    }
    const QString at = times.clock(verdict.checkedAt);
    if (took.size() != 3)
        return tr("Checked from this computer at %1.").arg(at);
    //: %1 is a time, "14:02"; %2, %3, %4 are how long each webhook took to answer
    return tr("Checked from this computer at %1. Voice %2 ms, SMS %3 ms, status %4 ms.")
        .arg(at)
        .arg(took[0])
        .arg(took[1])
        .arg(took[2]);
}

QString RunTexts::summary(const RunView &view, const QString &accountName)
{
    const auto &request = view.request;
    return words::summaryText(
        {.number = request.choice.number.toString(),
         .numberSid = view.numberSid,
         .organization = request.organizationName,
         .label = request.label,
         .accountName = accountName,
         .accountSid = request.accountSid,
         .monthly = request.choice.monthly,
         .verifiedAt = view.verdict && view.verdict->isVerified() ? view.verdict->checkedAt : QDateTime(),
         .requestIds = view.requestIds});
}

} // namespace phonedesk::ui
