// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/purchasestep.h"

#include "core/cuid.h"
#include "provisioning/ownership.h"
#include "twilio/changerequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::StepResult;

bool PurchaseStep::mayRepeat(const core::Error &error) const
{
    // Only where it is certain that nothing happened, and where waiting may help. A refusal is a person's to judge.
    return m_context.state.ownership == Ownership::NotBought && !m_context.hadUnknown &&
           error.effect == core::Effect::None &&
           (error.kind == core::ErrorKind::RateLimited || error.kind == core::ErrorKind::Unreachable ||
            error.kind == core::ErrorKind::Timeout || error.kind == core::ErrorKind::ServerFault);
}

void PurchaseStep::begin()
{
    if (m_context.state.ownership == Ownership::Bought) {
        succeedLater(StepResult::AlreadyDone);
        return;
    }
    const auto age = m_context.seenNotOwnedAt.msecsTo(m_context.needs.clock.now());
    const bool justSeen = m_context.seenNotOwnedAt.isValid() && age >= 0 &&
                          std::chrono::milliseconds(age) < m_context.needs.timings.lookUpFreshness;
    m_context.seenNotOwnedAt = {}; // counts for one attempt
    if (m_context.state.ownership == Ownership::NotBought && m_context.state.posts == 0 && justSeen)
        order();
    else
        look();
}

void PurchaseStep::lookNow()
{
    if (m_timer.isWaiting()) {
        m_timer = {};
        look();
    }
}

void PurchaseStep::look()
{
    m_context.nextLookUpAt = {};
    m_context.changed();
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (!account) {
            looked(core::fail(account.error()));
            return;
        }
        m_call = account->phones->findOwned(
            m_context.request.choice.number,
            [this, phones = account->phones](const core::Result<twilio::OwnedAnswer> &answer) { looked(answer); });
    });
}

void PurchaseStep::looked(const core::Result<twilio::OwnedAnswer> &answer)
{
    if (!answer) {
        (void)m_context.note(m_context.failure(u"look-up"_s, m_attempt, answer.error()));
        // While the outcome is open nothing else is offered: the look-up goes on until it has an answer.
        if (m_context.state.ownership == Ownership::NotKnown) {
            m_context.state.error = answer.error();
            m_context.state.error->effect = core::Effect::Unknown;
            lookAgainLater();
        } else {
            fail(answer.error());
        }
        return;
    }
    if (answer->numbers.isEmpty())
        foundNothing();
    else
        found({answer->numbers.first(), answer->requestId, answer->clockSkew}, false);
}

// A number that the account owns may have a row: this run's, written just before an earlier process ended, or
// another's.
void PurchaseStep::found(const twilio::NumberAnswer &number, bool answersOrder)
{
    m_call = m_context.needs.rows.phoneNumberByTwilioSid(
        number.configuration.sid,
        [this, number, answersOrder](const core::Result<std::optional<domain::PhoneNumber>> &row) {
            if (row) {
                m_known = *row;
                judge(number, answersOrder);
                return;
            }
            core::Error error = row.error();
            if (m_context.state.ownership == Ownership::NotKnown)
                error.effect = answersOrder ? core::Effect::Applied : core::Effect::Unknown;
            m_context.setWriting(false);
            fail(error);
        });
}

void PurchaseStep::judge(const twilio::NumberAnswer &number, bool answersOrder)
{
    const domain::NumberConfiguration &configuration = number.configuration;
    const bool isAnothers = m_known && m_known->status != domain::PhoneNumberStatus::Released &&
                            m_known->organizationId != m_context.request.organizationId;
    const bool isNew = answersOrder
                           ? isNoOlder(configuration, m_context.state.intentAt, number.clockSkew)
                           : isOurs(configuration, m_context.request, m_context.state.intentAt, number.clockSkew);
    if (m_context.state.posts > 0 && isNew && !isAnothers) {
        m_context.state.adopted = false;
        record(configuration, u"bought"_s, number.requestId);
        return;
    }
    m_context.isManaged = isAnothers || (m_known && (m_known->status == domain::PhoneNumberStatus::Active ||
                                                     m_known->status == domain::PhoneNumberStatus::Suspended));
    if (m_adoptDecided && !m_context.isManaged) {
        m_context.state.adopted = true;
        m_context.state.snapshot = configuration.raw;
        record(configuration, u"adopted"_s, number.requestId);
    } else {
        foundNotOurs(configuration, answersOrder ? core::Effect::Applied : core::Effect::None, number.requestId);
    }
}

void PurchaseStep::foundNothing()
{
    const bool wasToBeAdopted = std::exchange(m_adoptDecided, false);
    if (m_context.state.ownership != Ownership::NotKnown) {
        m_context.state.ownership = Ownership::NotBought;
        if (wasToBeAdopted) // to buy it is another decision
            fail({.kind = core::ErrorKind::NotFound,
                  .operation = u"purchase"_s,
                  .detail = u"the account does not own the number any more"_s});
        else
            order();
        return;
    }
    // One empty answer proves nothing: the order may still be on its way through Twilio.
    const QDateTime now = m_context.needs.clock.now();
    if (!m_unknownSince.isValid())
        m_unknownSince = now;
    m_context.emptyLookUps += 1;
    const auto &timings = m_context.needs.timings;
    const auto span = timings.lookUpSpacing * (timings.lookUpsForNotBought - 1);
    (void)m_context.note(m_context.entry(u"look-up"_s, m_attempt, u"found nothing"_s));
    if (m_context.emptyLookUps < timings.lookUpsForNotBought || m_unknownSince.msecsTo(now) < span.count()) {
        lookAgainLater();
        return;
    }
    m_context.state.ownership = Ownership::NotBought;
    m_context.state.intentAt = {}; // what is found from now on is not that order's
    m_context.state.asked.reset();
    m_context.emptyLookUps = 0;
    m_unknownSince = {};
    core::Error settled =
        m_context.state.error.value_or(core::Error{.kind = core::ErrorKind::Timeout, .operation = u"purchase"_s});
    settled.effect = core::Effect::None;
    m_context.state.error = settled;
    (void)m_context.note(m_context.entry(u"look-up"_s, m_attempt, u"not bought"_s));
    fail(settled);
}

void PurchaseStep::lookAgainLater()
{
    const auto spacing = m_context.needs.timings.lookUpSpacing;
    m_context.nextLookUpAt = m_context.needs.clock.now().addMSecs(spacing.count());
    m_timer = m_context.needs.clock.after(spacing, [this] { look(); });
    m_context.changed();
}

void PurchaseStep::order()
{
    // After a restart a person has to say again that money may move.
    if (m_context.needsConfirmation) {
        failLater({.kind = core::ErrorKind::Cancelled, .operation = u"purchase"_s});
        return;
    }
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        m_context.state.posts += 1;
        m_context.state.ownership = Ownership::NotKnown;
        // Every earlier order of this run is settled by now.
        m_askedAt = m_context.needs.clock.now();
        m_context.state.intentAt = m_askedAt;
        m_context.hadUnknown = false;
        m_context.state.asked = {id(), twilio::purchaseRequest(m_context.request.accountSid, purchaseOrder())};
        m_context.setWriting(true);
        m_call = m_context.note(m_context.entry(id(), m_attempt, u"asked"_s),
                                [this, phones = account->phones](const core::Status &written) {
                                    if (written && m_context.claimHolds(m_askedAt)) {
                                        send(phones);
                                        return;
                                    }
                                    // Nothing was sent: without the journal, and without the claim, no money moves.
                                    m_context.state.posts -= 1;
                                    m_context.state.ownership = Ownership::NotBought;
                                    m_context.state.asked.reset();
                                    m_context.setWriting(false);
                                    if (written)
                                        look(); // this computer slept in between
                                    else
                                        fail(written.error());
                                });
    });
}

twilio::PurchaseOrder PurchaseStep::purchaseOrder() const
{
    return {.number = m_context.request.choice.number,
            .friendlyName = m_context.request.friendlyName(),
            .webhooks = m_context.request.webhooks};
}

void PurchaseStep::send(const std::shared_ptr<twilio::PhoneService> &phones)
{
    m_call = phones->purchaseNumber(
        purchaseOrder(), [this, phones](const core::Result<twilio::NumberAnswer> &answer) { ordered(answer); });
}

void PurchaseStep::ordered(const core::Result<twilio::NumberAnswer> &answer)
{
    if (!answer) {
        (void)m_context.note(m_context.failure(id(), m_attempt, answer.error()));
        if (answer.error().effect == core::Effect::None)
            refused(answer.error());
        else
            becomeUnknown(answer.error());
        return;
    }
    found(*answer, true);
}

void PurchaseStep::refused(const core::Error &error)
{
    // This attempt did nothing; but where an earlier one is still open, its refusal proves nothing about that one.
    if (m_context.state.posts > 1 && m_context.hadUnknown) {
        becomeUnknown(error);
        return;
    }
    m_context.state.ownership = Ownership::NotBought;
    m_context.state.intentAt = {};
    m_context.state.asked.reset();
    m_context.state.error = error;
    (void)m_context.note(m_context.entry(id(), m_attempt, u"not bought"_s));
    m_context.setWriting(false);
    fail(error);
}

void PurchaseStep::becomeUnknown(const core::Error &error)
{
    m_context.hadUnknown = true;
    m_context.state.error = error;
    m_context.state.error->effect = core::Effect::Unknown;
    m_context.emptyLookUps = 0;
    m_unknownSince = {};
    m_context.setWriting(false);
    look();
}

void PurchaseStep::record(const domain::NumberConfiguration &number, const QString &act, const QString &requestId)
{
    m_context.configuration = number;
    KnownState &state = m_context.state;
    state.ownership = Ownership::Bought;
    state.numberSid = number.sid;
    state.boughtAt = m_context.needs.clock.now();
    state.error.reset();
    if (!requestId.isEmpty())
        state.requestIds << requestId;

    m_context.row = m_known;
    if (m_known && m_known->status == domain::PhoneNumberStatus::Released) { // and here again
        m_context.row->organizationId = m_context.request.organizationId;
        m_context.row->organizationName = m_context.request.organizationName;
        m_context.row->label = m_context.request.label;
        m_context.row->status = domain::PhoneNumberStatus::Pending;
        m_context.row->verdict.reset();
    }
    const domain::PhoneNumber row = m_context.rowFor(number);
    m_context.row = row;
    state.phoneNumberId = row.id;
    QJsonObject details = state.adopted ? QJsonObject() : m_context.sentBy(id());
    details.insert(u"friendlyName"_s, number.friendlyName);
    std::optional<store::Charge> charge;
    if (m_context.request.choice.monthly && !state.adopted) {
        details.insert(u"monthly"_s, m_context.request.choice.monthly->toDecimal());
        details.insert(u"currency"_s, m_context.request.choice.monthly->currency());
        charge = store::Charge{.id = core::makeCuid(),
                               .runId = m_context.record.id,
                               .phoneNumberId = row.id,
                               .organizationId = row.organizationId,
                               .accountSid = row.accountSid,
                               .number = row.number.toString(),
                               .amount = *m_context.request.choice.monthly,
                               .what = u"first-month"_s,
                               .at = state.boughtAt};
    }
    m_context.changed();
    m_call = m_context.needs.rows.savePhoneNumber(
        row, {m_context.history(act, requestId, details)}, charge,
        [this, act, requestId](const core::Result<domain::PhoneNumber> &saved) {
            if (!saved) {
                // It is ours, and only Twilio and the journal's intent know: the next attempt finds it by looking.
                m_context.state.ownership = Ownership::NotKnown;
                m_context.state.error = saved.error();
                m_context.state.error->effect = core::Effect::Applied;
                m_context.setWriting(false);
                fail(*m_context.state.error);
                return;
            }
            m_context.row = *saved;
            m_context.state.phoneNumberId = saved->id;
            if (!m_context.state.adopted)
                m_context.settleAsked(id());
            workflow::JournalEntry entry = m_context.entry(id(), m_attempt, act);
            entry.effect = core::name(core::Effect::Applied);
            entry.requestId = requestId;
            // Quitting waits for this entry too. Without it the next process finds the row.
            m_call = m_context.note(entry, [this](const core::Status &) {
                m_context.setWriting(false);
                succeed(m_context.state.posts == 0 ? StepResult::AlreadyDone : StepResult::Done);
            });
        });
}

void PurchaseStep::foundNotOurs(const domain::NumberConfiguration &number, core::Effect effect,
                                const QString &requestId)
{
    m_adoptDecided = false;
    m_context.state.ownership = Ownership::FoundNotOurs;
    const core::Error error{.kind = core::ErrorKind::Conflict,
                            .effect = effect,
                            .operation = u"purchase"_s,
                            .requestId = requestId,
                            .detail = u"the account owns %1 since %2, sid %3"_s.arg(
                                number.number.toString(), number.dateCreated.toString(Qt::ISODate), number.sid)};
    m_context.state.error = error;
    (void)m_context.note(m_context.failure(id(), m_attempt, error));
    m_context.setWriting(false);
    fail(error);
}

} // namespace phonedesk::provisioning
