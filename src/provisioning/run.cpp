// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/run.h"

#include "provisioning/configurestep.h"
#include "provisioning/disconnectstep.h"
#include "provisioning/foundstep.h"
#include "provisioning/membershipstep.h"
#include "provisioning/purchasestep.h"
#include "provisioning/verifystep.h"
#include "twilio/resources.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::RunState;

namespace {
constexpr int configureIndex = 1; // after the step that buys the number, or finds it
} // namespace

Run::Run(const Needs &needs, workflow::RunRecord record, ProvisionRequest request, const QDateTime &seenNotOwnedAt)
    : m_context(needs, std::move(record), std::move(request)), m_giveBack(m_context)
{
    m_context.seenNotOwnedAt = seenNotOwnedAt;
    m_context.changed = [this] {
        emit changed();
    };
    buildRunner();
}

Run::~Run()
{
    m_context.changed = [] {
    };
}

std::vector<std::unique_ptr<workflow::Step>> Run::makeSteps()
{
    const Flow flow = m_context.request.flow();
    std::vector<std::unique_ptr<workflow::Step>> steps;
    if (flow == Flow::Disconnect) {
        steps.push_back(std::make_unique<ConfigureStep>(
            m_context, stepids::restore, u"put back"_s,
            [this](const domain::NumberConfiguration &present) { return changesBack(present); }));
        if (!m_context.request.disconnection->services.isEmpty())
            steps.push_back(std::make_unique<MembershipStep>(m_context, MembershipStep::Goal::In));
        steps.push_back(std::make_unique<DisconnectStep>(m_context));
        return steps;
    }
    if (flow == Flow::Connect) {
        steps.push_back(std::make_unique<FoundStep>(m_context));
    } else {
        auto purchase = std::make_unique<PurchaseStep>(m_context);
        m_purchase = purchase.get();
        steps.push_back(std::move(purchase));
    }
    // The end-of-call notice is a voice feature of the number: it is configured, and proved, with voice.
    steps.push_back(std::make_unique<ConfigureStep>(m_context, stepids::configureVoice,
                                                    QList{domain::WebhookKind::Voice, domain::WebhookKind::Status}));
    if (m_context.request.kinds().contains(domain::WebhookKind::Sms)) {
        steps.push_back(
            std::make_unique<ConfigureStep>(m_context, stepids::configureSms, QList{domain::WebhookKind::Sms}));
        // Its own URL is right by now: there is no moment at which texts go to another.
        if (flow == Flow::Connect && !m_context.request.existing->services.isEmpty())
            steps.push_back(std::make_unique<MembershipStep>(m_context, MembershipStep::Goal::Out));
    }
    steps.push_back(std::make_unique<VerifyStep>(m_context));
    return steps;
}

// What somebody changed since we wrote it stays or goes as a person said; and only what was shown to that person.
core::Result<domain::FieldChanges> Run::changesBack(const domain::NumberConfiguration &present) const
{
    const Disconnection &disconnection = *m_context.request.disconnection;
    const auto found = twilio::ownedNumberFrom(disconnection.found);
    if (!found)
        return core::fail({.kind = core::ErrorKind::Storage, .operation = u"disconnect"_s, .detail = found.error()});
    domain::FieldChanges changes;
    QStringList unseen;
    for (const domain::RestoreLine &line : domain::planRestore(present, *found, disconnection.ours)) {
        const bool wasShown =
            disconnection.shown.value(line.parameter) == line.present && disconnection.shown.contains(line.parameter);
        if (!wasShown && line.isOthers())
            unseen << line.parameter;
        else if (!disconnection.keep.contains(line.parameter))
            changes.insert(line.parameter, line.found);
    }
    if (!unseen.isEmpty()) {
        return core::fail(
            {.kind = core::ErrorKind::Conflict, .operation = refusals::changedSince, .detail = unseen.join(u", "_s)});
    }
    return changes;
}

int Run::verifyIndex() const
{
    return int(m_runner->snapshot().steps.size()) - 1;
}

void Run::buildRunner()
{
    m_runner = std::make_unique<workflow::StepRunner>(makeSteps(), m_context.needs.clock, m_context.needs.timings);
    connect(m_runner.get(), &workflow::StepRunner::changed, this, &Run::changed);
    connect(m_runner.get(), &workflow::StepRunner::attemptEnded, this, &Run::attemptEnded);
    connect(m_runner.get(), &workflow::StepRunner::finished, this, &Run::runnerFinished);
}

void Run::begin()
{
    if (m_context.request.flow() == Flow::Disconnect)
        beginDisconnection();
    else
        m_runner->start();
}

// After a restart too: a person has decided, no money moves, and what is there is read before anything is sent.
void Run::beginDisconnection()
{
    const Disconnection &disconnection = *m_context.request.disconnection;
    m_context.state.ownership = Ownership::Bought;
    m_context.state.numberSid = disconnection.sid;
    m_context.state.phoneNumberId = disconnection.phoneNumberId;
    m_call = m_context.needs.rows.phoneNumber(disconnection.phoneNumberId,
                                              [this](const core::Result<domain::PhoneNumber> &row) {
                                                  if (!row) {
                                                      awaitAt(0, row.error());
                                                      return;
                                                  }
                                                  m_context.row = *row;
                                                  m_runner->start();
                                              });
}

void Run::resume()
{
    const KnownState &state = m_context.state;
    if (m_context.request.flow() == Flow::Disconnect) {
        beginDisconnection();
        return;
    }
    m_context.needsConfirmation = true;
    switch (state.ownership) {
    case Ownership::Bought:
    case Ownership::GivenBack:
        resumeBought();
        break;
    case Ownership::NotKnown:
        m_context.hadUnknown = true;
        m_runner->start();
        break;
    case Ownership::FoundNotOurs:
    case Ownership::NotBought:
        awaitAt(0, state.error);
        break;
    }
}

void Run::resumeBought()
{
    m_call = m_context.needs.rows.phoneNumberByTwilioSid(
        m_context.state.numberSid, [this](const core::Result<std::optional<domain::PhoneNumber>> &row) {
            if (!row) { // nothing can be done without it, so "again" begins here
                awaitAt(0, row.error());
                return;
            }
            if (!*row && m_context.request.existing) { // read anew; nothing was sent without its row
                m_context.state.ownership = Ownership::NotBought;
                m_runner->start();
                return;
            }
            if (!*row) { // bought, and never recorded: the look-up finds it and records it
                m_context.state.ownership = Ownership::NotKnown;
                m_context.hadUnknown = true;
                m_runner->start();
                return;
            }
            m_context.row = **row;
            const bool isVerified = m_context.row->status == domain::PhoneNumberStatus::Active &&
                                    m_context.row->verdict && m_context.row->verdict->isVerified();
            if (isVerified && !m_context.state.releaseAskedAt.isValid()) {
                m_context.state.verdict = m_context.row->verdict;
                settle(u"verified"_s);
            } else if (m_context.row->status == domain::PhoneNumberStatus::Released) {
                m_context.state.ownership = Ownership::GivenBack;
                settle(u"given-back"_s);
            } else if (m_context.state.releaseAskedAt.isValid()) {
                awaitAt(verifyIndex(), m_context.state.error);
                giveBack({});
            } else {
                awaitAt(m_context.state.verdict ? verifyIndex() : configureIndex, m_context.state.error);
            }
        });
}

void Run::awaitAt(int step, const std::optional<core::Error> &error)
{
    const QString first = m_context.request.flow() == Flow::Provision ? u"purchase"_s : u"connect"_s;
    m_runner->startAwaiting(step, error.value_or(core::Error{.kind = core::ErrorKind::Cancelled,
                                                             .operation = step == 0 ? first : u"configure"_s}));
}

RunView Run::view() const
{
    const workflow::RunSnapshot &snapshot = m_runner->snapshot();
    const KnownState &state = m_context.state;
    RunView view;
    view.id = m_context.record.id;
    view.request = m_context.request;
    view.state = snapshot.state;
    view.steps = snapshot.steps;
    view.ownership = state.ownership;
    view.givingBack = m_giveBack.state();
    view.numberSid = state.numberSid;
    view.phoneNumberId = state.phoneNumberId;
    view.verdict = state.verdict;
    view.boughtAt = state.boughtAt;
    view.startedAt = m_context.record.startedAt;
    view.finishedAt = m_finishedAt;
    view.lookUpsDone = m_context.emptyLookUps;
    view.lookUpsNeeded = m_context.needs.timings.lookUpsForNotBought;
    view.nextLookUpAt = m_context.nextLookUpAt;
    view.requestIds = state.requestIds;
    view.requests = state.requests;
    if (m_giveBackError)
        view.error = m_giveBackError;
    else if (const int current = snapshot.current(); current >= 0 && snapshot.steps[current].error)
        view.error = snapshot.steps[current].error;
    else if (state.ownership == Ownership::NotKnown)
        view.error = state.error;
    view.allowed = allowed();
    return view;
}

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
    if (flow == Flow::Disconnect) {
        if (needsRow())
            return {Decision::Retry};
        const bool isForAPerson = state.error && state.error->operation == refusals::changedSince;
        const bool isUntouched = state.requests.isEmpty() && !state.asked;
        if (isForAPerson)
            return {Decision::Forget};
        return isUntouched ? QList{Decision::Retry, Decision::Forget} : QList{Decision::Retry};
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

void Run::decide(Decision decision)
{
    if (!allowed().contains(decision))
        return;
    m_giveBackError.reset();
    (void)m_context.note(m_context.entry({}, 0, u"decided"_s));
    switch (decision) {
    case Decision::Adopt:
        m_purchase->adopt();
        [[fallthrough]];
    case Decision::Retry:
        m_call = {}; // a look of Forget's says nothing any more
        m_context.needsConfirmation = false;
        if (needsRow()) {
            buildRunner();
            if (m_context.request.flow() == Flow::Disconnect)
                beginDisconnection();
            else
                resumeBought();
        } else {
            m_runner->retry();
        }
        break;
    case Decision::LookNow:
        if (m_giveBack.state() == GivingBack::NotKnown)
            m_giveBack.lookNow();
        else
            m_purchase->lookNow();
        break;
    case Decision::Forget:
        forget();
        break;
    case Decision::BuyOther:
    case Decision::GiveBack:
    case Decision::PutBack:
        break; // these carry more than a word: RunRegistry::buyInstead(), giveBack(), disconnect()
    }
}

void Run::credentialChanged()
{
    // What was bought goes on by itself. Money moves only when a person says so.
    const bool isFree = m_context.state.ownership == Ownership::Bought || m_context.request.existing;
    if (isFree && m_runner->snapshot().state == RunState::AwaitingDecision && m_giveBack.state() == GivingBack::No)
        decide(Decision::Retry);
}

void Run::giveBack(core::ResultCallback<void> done)
{
    m_givenBack = std::move(done);
    m_giveBackError.reset();
    const auto ended = [this](const core::Status &given) {
        const auto answer = std::exchange(m_givenBack, nullptr);
        if (given) {
            settle(u"given-back"_s);
        } else {
            m_giveBackError = given.error();
            emit changed();
        }
        if (answer)
            answer(given);
    };
    if (m_context.state.releaseAskedAt.isValid())
        m_giveBack.settle(ended);
    else
        m_giveBack.start(ended);
}

void Run::replace(core::ResultCallback<void> done)
{
    settle(u"replaced"_s, std::move(done));
}

void Run::forget()
{
    if (const Flow flow = m_context.request.flow(); flow != Flow::Provision) {
        settle(flow == Flow::Connect ? u"not-connected"_s : u"not-disconnected"_s);
        return;
    }
    if (m_context.state.ownership == Ownership::FoundNotOurs) {
        settle(u"not-bought"_s);
        return;
    }
    // Only where Twilio says, now, that nothing is owned.
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (!account) {
            m_giveBackError = account.error();
            emit changed();
            return;
        }
        m_call = account->phones->findOwned(
            m_context.request.choice.number,
            [this, phones = account->phones](const core::Result<twilio::OwnedAnswer> &answer) {
                if (answer && answer->numbers.isEmpty()) {
                    settle(u"not-bought"_s);
                    return;
                }
                if (answer) {
                    // It is owned after all: the purchase step says whose it is, and buys nothing.
                    m_context.needsConfirmation = true;
                    m_runner->retry();
                    return;
                }
                m_giveBackError = answer.error();
                emit changed();
            });
    });
}

void Run::attemptEnded(const QString &stepId, int attempt, const std::optional<core::Error> &error)
{
    if (!error)
        return;
    m_context.state.error = error;
    (void)m_context.note(m_context.failure(stepId, attempt, *error));
}

void Run::runnerFinished()
{
    if (m_runner->snapshot().state == RunState::Succeeded)
        settle(m_context.request.flow() == Flow::Disconnect ? u"disconnected"_s : u"verified"_s);
}

void Run::settle(const QString &outcome, core::ResultCallback<void> done)
{
    m_finishedAt = m_context.needs.clock.now();
    m_call = m_context.needs.journal.settle(m_context.record.id, outcome, m_context.entry({}, 0, outcome),
                                            [this, done = std::move(done)](const core::Status &settled) {
                                                // Of a number that we have, its row says the same; a settling that
                                                // failed is made up for at the next start. Without a row the run is
                                                // still open, and stands in the way of the next one.
                                                if (!settled && !m_context.row) {
                                                    m_finishedAt = {};
                                                    m_giveBackError = settled.error();
                                                }
                                                if (done)
                                                    done(settled);
                                                emit changed();
                                            });
    emit changed();
}

} // namespace phonedesk::provisioning
