// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/run.h"

#include "provisioning/purchasestep.h"

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
    m_context.confirmed = [this](const domain::NumberConfiguration &present) {
        emit numberConfirmed(present);
    };
    buildRunner();
}

Run::~Run()
{
    m_context.confirmed = [](const domain::NumberConfiguration &) {
    };
    m_context.changed = [] {
    };
}

int Run::verifyIndex() const
{
    return int(m_runner->snapshot().steps.size()) - 1;
}

void Run::buildRunner()
{
    m_runner = std::make_unique<workflow::StepRunner>(makeSteps(), m_context.needs.clock, m_context.needs.timings);
    connect(m_runner.get(), &workflow::StepRunner::changed, this, &Run::settleIfUntouched); // before anybody is told
    connect(m_runner.get(), &workflow::StepRunner::changed, this, &Run::changed);
    connect(m_runner.get(), &workflow::StepRunner::attemptEnded, this, &Run::attemptEnded);
    connect(m_runner.get(), &workflow::StepRunner::finished, this, &Run::runnerFinished);
}

void Run::begin()
{
    if (beginsWithRow())
        beginWithRow(true);
    else
        m_runner->start();
}

// Of a number that we have.
bool Run::beginsWithRow() const
{
    const ProvisionRequest &request = m_context.request;
    return request.disconnection || request.change || request.release;
}

// After a restart too: a person has decided, no money moves, and what is there is read before anything is sent. A
// release that was asked for is then only looked for; one that was not is for a person to say again.
void Run::beginWithRow(bool isSaid)
{
    const ProvisionRequest &request = m_context.request;
    KnownState &state = m_context.state;
    state.ownership = Ownership::Bought;
    state.numberSid = request.release         ? request.release->sid
                      : request.disconnection ? request.disconnection->sid
                                              : request.change->sid;
    state.phoneNumberId = request.release         ? request.release->phoneNumberId
                          : request.disconnection ? request.disconnection->phoneNumberId
                                                  : request.change->phoneNumberId;
    m_call = m_context.needs.rows.phoneNumber(
        state.phoneNumberId, [this, isSaid](const core::Result<domain::PhoneNumber> &row) {
            if (!row) {
                awaitAt(0, row.error());
                return;
            }
            m_context.row = *row;
            const bool goesOn = isSaid || !m_context.request.release || m_context.state.releaseAskedAt.isValid() ||
                                row->status == domain::PhoneNumberStatus::Released;
            if (goesOn)
                m_runner->start();
            else
                awaitAt(0, m_context.state.error);
        });
}

void Run::resume()
{
    const KnownState &state = m_context.state;
    if (beginsWithRow()) {
        beginWithRow(false);
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
    const QString first = m_context.request.release                     ? u"release"_s
                          : m_context.request.flow() == Flow::Provision ? u"purchase"_s
                                                                        : u"connect"_s;
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
            if (beginsWithRow())
                beginWithRow(true);
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
    // What was bought goes on by itself. Money moves, and a number goes, only when a person says so.
    const bool isFree =
        !m_context.request.release && (m_context.state.ownership == Ownership::Bought || m_context.request.existing);
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
        settle(flow == Flow::Connect      ? u"not-connected"_s
               : flow == Flow::Disconnect ? u"not-disconnected"_s
               : flow == Flow::Release    ? u"not-released"_s
                                          : u"changed-otherwise"_s);
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
    const Flow flow = m_context.request.flow();
    if (m_runner->snapshot().state == RunState::Succeeded)
        settle(flow == Flow::Disconnect ? u"disconnected"_s
               : flow == Flow::Change   ? u"changed"_s
               : flow == Flow::Release  ? u"given-back"_s
                                        : u"verified"_s);
}

// A change that did not happen leaves nothing behind that anybody has to finish: who asked for it is told why.
void Run::settleIfUntouched()
{
    const bool isOver = m_context.request.change && isOpen() && isUntouched() &&
                        m_runner->snapshot().state == RunState::AwaitingDecision;
    if (isOver)
        settle(u"not-changed"_s);
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
