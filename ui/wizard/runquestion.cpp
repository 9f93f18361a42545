// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/runquestion.h"

#include "ui/wizard/runtexts.h"
#include "words/amounts.h"
#include "words/errors.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using core::ErrorKind;
using domain::Finding;
using provisioning::Decision;
using provisioning::GivingBack;
using provisioning::Ownership;
using provisioning::RunView;
using workflow::RunState;

namespace {

QString shown(const RunView &view)
{
    return view.request.choice.number.display();
}

const domain::WebhookVerdict *trouble(const RunView &view)
{
    return view.verdict ? view.verdict->firstTrouble() : nullptr;
}

bool wantsToken(const domain::WebhookVerdict &verdict)
{
    return verdict.finding == Finding::RefusedUnsigned || verdict.finding == Finding::AcceptedUnsigned;
}

bool wantsKey(const core::Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::CredentialMissing || error.kind == ErrorKind::CredentialDenied;
}

// Nothing went wrong: an earlier process ended before the run did.
bool isInterruption(const core::Error &error)
{
    return error.kind == ErrorKind::Cancelled;
}

const workflow::StepSnapshot *failedStep(const RunView &view)
{
    const auto it = std::ranges::find(view.steps, workflow::StepState::Failed, &workflow::StepSnapshot::state);
    return it == view.steps.end() ? nullptr : &*it;
}

// English on purpose: it goes to whoever helps.
QString detailsOf(const RunView &view)
{
    QStringList lines{u"run %1, number %2, account %3"_s.arg(view.id, view.request.choice.number.toString(),
                                                             view.request.accountSid)};
    if (!view.numberSid.isEmpty())
        lines << u"sid %1"_s.arg(view.numberSid);
    if (view.error) {
        const core::Error &error = *view.error;
        lines << u"%1: %2, effect %3, HTTP %4, Twilio code %5, request %6"_s
                     .arg(error.operation, core::name(error.kind), core::name(error.effect))
                     .arg(error.httpStatus)
                     .arg(error.twilioCode)
                     .arg(error.requestId.isEmpty() ? u"-"_s : error.requestId);
        if (!error.detail.isEmpty())
            lines << error.detail;
    }
    if (view.verdict) {
        for (const domain::WebhookVerdict &webhook : view.verdict->webhooks) {
            lines << u"%1 %2 %3: %4, HTTP %5, %6 ms, %7 %8"_s
                         .arg(domain::name(webhook.kind), webhook.webhook.method,
                              domain::maskedUrl(webhook.webhook.url), domain::name(webhook.finding))
                         .arg(webhook.httpStatus)
                         .arg(webhook.took.count())
                         .arg(webhook.wasSigned ? u"signed"_s : u"unsigned"_s, webhook.detail)
                         .trimmed();
        }
        for (auto it = view.verdict->differing.cbegin(); it != view.verdict->differing.cend(); ++it)
            lines << u"Twilio stores another %1"_s.arg(it.key());
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString name(Act act)
{
    switch (act) {
    case Act::Retry:
        return u"retry"_s;
    case Act::LookNow:
        return u"lookNow"_s;
    case Act::BuyNext:
        return u"buyNext"_s;
    case Act::SearchAgain:
        return u"searchAgain"_s;
    case Act::Adopt:
        return u"adopt"_s;
    case Act::AddSigningToken:
        return u"addSigningToken"_s;
    case Act::ReplaceKey:
        return u"replaceKey"_s;
    case Act::HowToFix:
        return u"howToFix"_s;
    case Act::CopyDetails:
        return u"copyDetails"_s;
    case Act::OpenConsole:
        return u"openConsole"_s;
    case Act::LeaveUnfinished:
        return u"leaveUnfinished"_s;
    case Act::GiveBack:
        return u"giveBack"_s;
    case Act::PutBack:
        return u"putBack"_s;
    case Act::GoBack:
        return u"goBack"_s;
    case Act::Close:
        return u"close"_s;
    }
    return {};
}

bool RunQuestion::offersTo(Act act) const
{
    return std::ranges::find(offers, act, &Offer::act) != offers.end();
}

static QString stays(const RunView &view)
{
    const QString number = shown(view);
    if (view.flow() == provisioning::Flow::Connect)
        //: %1 is a number
        return RunQuestions::tr("%1 is connected, not verified, and stays under Unfinished.").arg(number);
    if (view.flow() == provisioning::Flow::Disconnect)
        //: %1 is a number
        return RunQuestions::tr("%1 is still connected, and stays under Unfinished.").arg(number);
    if (view.flow() == provisioning::Flow::Change)
        //: %1 is a number
        return RunQuestions::tr("The change of %1 is not confirmed, and stays under Unfinished.").arg(number);
    if (!view.request.choice.monthly)
        return RunQuestions::tr("%1 is bought, its monthly price is unknown, and it stays under Unfinished.")
            .arg(number);
    //: %1 a number, %2 "$1.15 a month"
    return RunQuestions::tr("%1 is bought, costs %2 and stays under Unfinished.")
        .arg(number, words::aMonth(view.request.choice.monthly));
}

static Offer leave()
{
    return {Act::LeaveUnfinished, RunQuestions::tr("&Leave unfinished")};
}

static RunQuestion notKnown(const RunView &view)
{
    RunQuestion question{.kind = RunQuestion::Kind::NotKnown, .isTrouble = false};
    question.title = RunQuestions::tr("Not known yet");
    if (view.error)
        question.happened = words::describe(*view.error, shown(view)).happened;
    //: %1 is a number
    question.consequence =
        RunQuestions::tr("Looking whether %1 was bought; no second order is sent. This window can be closed: "
                         "the look-up goes on, also after a restart.")
            .arg(shown(view));
    if (view.may(Decision::LookNow))
        question.offers << Offer{Act::LookNow, RunQuestions::tr("&Look now")};
    else if (view.may(Decision::Retry)) // the automatic look-ups are over
        question.offers << Offer{Act::Retry, RunQuestions::tr("&Look now")};
    question.offers << Offer{Act::Close, RunQuestions::tr("&Close")};
    return question;
}

// The words of a button that spends money: the number and its price.
static QString buyText(const domain::AvailableNumber &number)
{
    //: %1 is a number, %2 "$1.15/month" or "price unknown"
    const QString text = number.monthly ? RunQuestions::tr("&Buy %1 for %2") : RunQuestions::tr("&Buy %1 (%2)");
    return text.arg(number.number.display(), words::perMonth(number.monthly));
}

// `place`: of the choice that is gone.
static QString nextChoice(const domain::AvailableNumber &next, int place)
{
    const QString number = next.number.display();
    if (next.locality.isEmpty()) {
        //: %1 is a number
        return (place < 2 ? RunQuestions::tr("Second choice: %1.")
                          //: %1 is a number
                          : RunQuestions::tr("Third choice: %1."))
            .arg(number);
    }
    //: %1 is a number, %2 a town
    return (place < 2 ? RunQuestions::tr("Second choice: %1, %2.")
                      //: %1 is a number, %2 a town
                      : RunQuestions::tr("Third choice: %1, %2."))
        .arg(number, next.locality);
}

static RunQuestion notBought(const RunView &view, bool inConsole)
{
    RunQuestion question{.kind = RunQuestion::Kind::NotBought};
    const core::Error error = view.error.value_or(core::Error{});
    const words::Message message = words::describe(error, shown(view));
    question.title = message.title;
    question.happened = message.happened;
    question.consequence = QStringList{message.notHappened, message.todo}.join(u' ').trimmed();
    if (error.kind == ErrorKind::NotAvailable) {
        //: of a number, whose name follows
        question.title = RunQuestions::tr("No longer available");
    }
    if (isInterruption(error)) {
        question.isTrouble = false;
        //: of a number
        question.title = RunQuestions::tr("Not bought yet");
        question.happened = RunQuestions::tr("Phone Desk was closed before %1 was bought.").arg(shown(view));
        question.consequence = RunQuestions::tr("Nothing was bought.");
    }
    if (wantsKey(error))
        question.offers << Offer{Act::ReplaceKey, RunQuestions::tr("&Replace key…")};
    // Where the same order may be given again, another number is found by searching.
    const bool isAnotherWanted = view.may(Decision::BuyOther) && !view.may(Decision::Retry);
    const auto next = isAnotherWanted ? view.nextChoice() : std::nullopt;
    if (next) {
        question.consequence =
            QStringList{message.notHappened, nextChoice(*next, view.request.place)}.join(u' ').trimmed();
        question.offers << Offer{Act::BuyNext, buyText(*next)};
    }
    if (view.may(Decision::Retry))
        question.offers << Offer{Act::Retry, buyText(view.request.choice)};
    if (!wantsKey(error) && (view.may(Decision::Forget) || view.may(Decision::BuyOther)))
        question.offers << Offer{Act::SearchAgain, RunQuestions::tr("&Search again")};
    // With a refused key there is much to offer: closing the dialog leaves the run unfinished as well.
    question.offers << (wantsKey(error) ? Offer{Act::Close, RunQuestions::tr("&Close")} : leave());
    if (wantsKey(error) && inConsole)
        question.offers << Offer{Act::OpenConsole, RunQuestions::tr("&Open in Twilio Console")};
    question.offers << Offer{Act::CopyDetails, RunQuestions::tr("Copy &details")};
    return question;
}

// Of a connection before anything was sent.
static RunQuestion notConnected(const RunView &view, bool inConsole)
{
    RunQuestion question{.kind = RunQuestion::Kind::NotBought};
    const core::Error error = view.error.value_or(core::Error{});
    const words::Message message = words::describe(error, shown(view));
    question.title = message.title;
    question.happened = message.happened;
    question.consequence = QStringList{message.notHappened, message.todo}.join(u' ').trimmed();
    if (isInterruption(error)) {
        question.isTrouble = false;
        //: of a number
        question.title = RunQuestions::tr("Not connected yet");
        question.happened = RunQuestions::tr("Phone Desk was closed before %1 was connected.").arg(shown(view));
        question.consequence = RunQuestions::tr("Nothing was changed.");
    }
    if (wantsKey(error))
        question.offers << Offer{Act::ReplaceKey, RunQuestions::tr("&Replace key…")};
    if (view.may(Decision::Retry))
        question.offers << Offer{Act::Retry,
                                 question.isTrouble ? RunQuestions::tr("&Try again") : RunQuestions::tr("&Go on")};
    if (view.may(Decision::Forget))
        question.offers << Offer{Act::SearchAgain, RunQuestions::tr("&Look again")};
    question.offers << leave();
    if (wantsKey(error) && inConsole)
        question.offers << Offer{Act::OpenConsole, RunQuestions::tr("&Open in Twilio Console")};
    question.offers << Offer{Act::CopyDetails, RunQuestions::tr("Copy &details")};
    return question;
}

static RunQuestion notOurs(const RunView &view)
{
    RunQuestion question{.kind = RunQuestion::Kind::NotOurs, .isTrouble = false};
    //: %1 is a number
    question.title = RunQuestions::tr("The account has %1 already").arg(shown(view));
    // Twilio takes an order for a number that the account owns as an update of that number.
    question.happened =
        view.error && view.error->effect == core::Effect::Applied
            ? RunQuestions::tr("It was there before this run: nothing was bought, and its webhooks are now the "
                               "ones asked for.")
            : RunQuestions::tr("It was not bought by this run: nothing was bought and nothing was changed.");
    question.consequence =
        view.may(Decision::Adopt)
            //: %1 is an organisation
            ? RunQuestions::tr(
                  "Adopting it gives it to %1 and points its calls and texts to ServiceFlow. What it is used "
                  "for today stops.")
                  .arg(view.request.organizationName)
            : RunQuestions::tr("Phone Desk manages it already, for an organisation.");
    if (view.may(Decision::Forget) || view.may(Decision::BuyOther))
        question.offers << Offer{Act::SearchAgain, RunQuestions::tr("&Search again")};
    question.offers << leave();
    if (view.may(Decision::Adopt))
        question.offers << Offer{Act::Adopt, RunQuestions::tr("&Adopt this number")};
    question.offers << Offer{Act::CopyDetails, RunQuestions::tr("Copy &details")};
    return question;
}

static void describeWebhook(RunQuestion &question, const RunView &view, const domain::WebhookVerdict &verdict)
{
    const words::Message message = words::describe(verdict);
    question.title = message.title;
    question.happened = message.happened;
    question.url = domain::maskedUrl(verdict.webhook.url);
    const auto *step = failedStep(view);
    if (step && step->attempt > 1 && step->startedAt.isValid()) {
        const qint64 seconds = qMax<qint64>(1, step->startedAt.secsTo(view.verdict->checkedAt));
        //: %1 is a sentence; %n tries within %2 seconds
        question.happened = RunQuestions::tr("%1 It was tried %n times in %2 s.", nullptr, step->attempt)
                                .arg(message.happened)
                                .arg(seconds);
    }
    question.consequence = QStringList{stays(view), message.todo}.join(u' ').trimmed();
}

static RunQuestion notFinished(const RunView &view, bool inConsole)
{
    RunQuestion question{.kind = RunQuestion::Kind::NotFinished};
    const domain::WebhookVerdict *webhook = trouble(view);
    const bool isKeyWanted = view.error && wantsKey(*view.error);
    if (webhook && !isKeyWanted) {
        describeWebhook(question, view, *webhook);
    } else if (view.verdict && !view.verdict->differing.isEmpty() && !isKeyWanted) {
        question.title = RunQuestions::tr("Twilio stores other webhooks than asked");
        //: %1 lists Twilio's names of settings: "VoiceUrl, SmsUrl"
        question.happened = RunQuestions::tr("Somebody or something changed %1 since they were set.")
                                .arg(QStringList(view.verdict->differing.keys()).join(u", "_s));
        question.consequence = stays(view);
    } else {
        const words::Message message = words::describe(view.error.value_or(core::Error{}), shown(view));
        question.title = message.title;
        question.happened = message.happened;
        question.consequence = QStringList{stays(view), message.todo}.join(u' ').trimmed();
        if (view.error && isInterruption(*view.error)) {
            question.isTrouble = false;
            //: of a number
            question.title = RunQuestions::tr("Not verified yet");
            question.happened = RunQuestions::tr("Phone Desk was closed before the set-up was done.");
            question.consequence = stays(view);
        }
    }

    const bool needsToken = webhook && wantsToken(*webhook) && !isKeyWanted;
    if (isKeyWanted)
        question.offers << Offer{Act::ReplaceKey, RunQuestions::tr("&Replace key…")};
    if (needsToken) {
        question.isTrouble = false;
        question.offers << Offer{Act::AddSigningToken, RunQuestions::tr("&Add signing token…")};
    }
    if (view.may(Decision::Retry)) {
        const auto *step = failedStep(view);
        const bool isCheck = step && step->id == provisioning::stepids::verify;
        question.offers << Offer{Act::Retry, isCheck              ? RunQuestions::tr("&Check again")
                                             : question.isTrouble ? RunQuestions::tr("&Try again")
                                                                  : RunQuestions::tr("&Go on")};
    }
    question.offers << leave();
    if (view.may(Decision::GiveBack))
        question.offers << Offer{Act::GiveBack, RunQuestions::tr("&Give number back…")};
    if (view.may(Decision::PutBack))
        question.offers << Offer{Act::PutBack, RunQuestions::tr("&Disconnect…")};
    if (webhook && !isKeyWanted && !needsToken)
        question.offers << Offer{Act::HowToFix, RunQuestions::tr("&How to fix it")};
    else if (isKeyWanted && inConsole)
        question.offers << Offer{Act::OpenConsole, RunQuestions::tr("&Open in Twilio Console")};
    question.offers << Offer{Act::CopyDetails, RunQuestions::tr("Copy &details")};
    return question;
}

static RunQuestion givingBack(const RunView &view)
{
    RunQuestion question{.kind = RunQuestion::Kind::GivingBack, .isTrouble = false};
    question.title = RunQuestions::tr("Not known yet");
    if (view.error)
        question.happened = words::describe(*view.error, shown(view)).happened;
    //: %1 is a number
    question.consequence =
        RunQuestions::tr("Looking whether %1 was given back. This window can be closed: the look-up goes on, "
                         "also after a restart.")
            .arg(shown(view));
    if (view.may(Decision::LookNow))
        question.offers << Offer{Act::LookNow, RunQuestions::tr("&Look now")};
    else if (view.may(Decision::Retry))
        question.offers << Offer{Act::Retry, RunQuestions::tr("&Try again")};
    question.offers << Offer{Act::Close, RunQuestions::tr("&Close")};
    return question;
}

std::optional<RunQuestion> RunQuestions::of(const RunView &view, bool inConsole)
{
    std::optional<RunQuestion> question;
    if (!view.isOpen() || view.heldElsewhere || view.givingBack == GivingBack::Asking ||
        view.givingBack == GivingBack::Done || RunTexts::isAsking(view))
        return question;
    if (view.givingBack == GivingBack::NotKnown)
        question = givingBack(view);
    else if (view.ownership == Ownership::NotKnown)
        question = notKnown(view);
    else if (view.state != RunState::AwaitingDecision)
        return question;
    else if (view.ownership == Ownership::NotBought)
        question =
            view.flow() == provisioning::Flow::Connect ? notConnected(view, inConsole) : notBought(view, inConsole);
    else if (view.ownership == Ownership::FoundNotOurs)
        question = notOurs(view);
    else if (view.ownership == Ownership::Bought)
        question = notFinished(view, inConsole);
    if (question)
        question->details = detailsOf(view);
    return question;
}

RunQuestion RunQuestions::closing(const RunView &view)
{
    RunQuestion question{.kind = RunQuestion::Kind::Closing, .isTrouble = false};
    const QString number = shown(view);
    if (view.flow() != provisioning::Flow::Provision) {
        const bool isBack = view.flow() == provisioning::Flow::Disconnect;
        //: %1 is a number
        question.title = isBack ? tr("%1 is not disconnected yet").arg(number)
                         : view.flow() == provisioning::Flow::Change
                             //: %1 is a number
                             ? tr("The change of %1 is not confirmed").arg(number)
                             //: %1 is a number
                             : tr("%1 is connected but not verified").arg(number);
        question.consequence = stays(view);
        question.offers << Offer{Act::LeaveUnfinished, tr("&Keep as unfinished")} << Offer{Act::GoBack, tr("Go &back")};
        if (view.may(Decision::PutBack))
            question.offers << Offer{Act::PutBack, tr("&Disconnect…")};
        return question;
    }
    //: %1 is a number
    question.title = tr("%1 is bought but not verified").arg(number);
    question.consequence =
        view.request.choice.monthly
            //: %1 is "$1.15 a month"
            ? tr("It costs %1 until it is given back.").arg(words::aMonth(view.request.choice.monthly))
            : tr("It is charged each month until it is given back; its price is unknown.");
    question.offers << Offer{Act::LeaveUnfinished, tr("&Keep as unfinished")} << Offer{Act::GoBack, tr("Go &back")};
    if (view.may(Decision::GiveBack))
        question.offers << Offer{Act::GiveBack, tr("&Give number back…")};
    return question;
}

} // namespace phonedesk::ui
