// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/giveback.h"

#include "provisioning/release.h"
#include "twilio/changerequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

namespace {
const QString stepName = u"give-back"_s;
}

void GiveBack::start(core::ResultCallback<void> done)
{
    m_done = std::move(done);
    m_state = GivingBack::Asking;
    m_lastError.reset();
    m_context.changed();
    readRow();
}

void GiveBack::settle(core::ResultCallback<void> done)
{
    m_done = std::move(done);
    lookWhetherGone();
}

void GiveBack::lookNow()
{
    if (m_timer.isWaiting()) {
        m_timer = {};
        lookWhetherGone();
    }
}

void GiveBack::open(std::function<void(const std::shared_ptr<twilio::PhoneService> &)> next)
{
    m_call = m_context.openAccount([this, next = std::move(next)](const core::Result<OpenAccount> &account) {
        if (account) {
            next(account->phones);
        } else if (m_state == GivingBack::NotKnown) {
            m_lastError = account.error();
            lookAgainLater();
        } else {
            stillThere(account.error());
        }
    });
}

// It may have been changed, and protected, since this run read it.
void GiveBack::readRow()
{
    m_call = m_context.needs.rows.phoneNumber(m_context.row->id, [this](const core::Result<domain::PhoneNumber> &row) {
        if (!row) {
            stillThere(row.error());
            return;
        }
        m_context.row = *row;
        if (row->isProtected)
            stillThere({.kind = core::ErrorKind::Conflict, .operation = refusals::isProtected});
        else
            lookFirst();
    });
}

void GiveBack::lookFirst()
{
    open([this](const std::shared_ptr<twilio::PhoneService> &phones) {
        m_call = phones->readNumber(m_context.state.numberSid,
                                    [this, phones](const core::Result<twilio::NumberAnswer> &answer) {
                                        if (answer)
                                            ask(phones, answer->configuration);
                                        else if (answer.error().kind == core::ErrorKind::NotFound)
                                            gone(answer.error().requestId);
                                        else
                                            stillThere(answer.error());
                                    });
    });
}

void GiveBack::ask(const std::shared_ptr<twilio::PhoneService> &phones, const domain::NumberConfiguration &present)
{
    if (releaseObstacle(*m_context.row, present) == ReleaseObstacle::EmergencyAddress) {
        stillThere({.kind = core::ErrorKind::Conflict, .operation = refusals::hasEmergencyAddress});
        return;
    }
    const QDateTime askedAt = m_context.needs.clock.now();
    m_context.state.releaseAskedAt = askedAt;
    m_context.state.released = present.raw;
    m_context.state.asked = {stepName, twilio::releaseRequest(m_context.request.accountSid, m_context.state.numberSid)};
    m_context.setWriting(true);
    m_call =
        m_context.note(m_context.entry(stepName, 1, u"asked"_s), [this, phones, askedAt](const core::Status &written) {
            if (!written)
                stillThere(written.error());
            else if (m_context.claimHolds(askedAt))
                send(phones);
            else
                lookFirst(); // this computer slept in between
        });
}

void GiveBack::send(const std::shared_ptr<twilio::PhoneService> &phones)
{
    m_call = phones->releaseNumber(m_context.state.numberSid, [this, phones](const core::Result<QString> &answer) {
        if (answer) {
            gone(*answer);
            return;
        }
        (void)m_context.note(m_context.failure(stepName, 1, answer.error()));
        if (answer.error().kind == core::ErrorKind::NotFound)
            gone(answer.error().requestId);
        else if (answer.error().effect == core::Effect::None)
            stillThere(answer.error());
        else {
            m_lastError = answer.error();
            lookWhetherGone();
        }
    });
}

void GiveBack::lookWhetherGone()
{
    m_state = GivingBack::NotKnown;
    m_context.nextLookUpAt = {};
    m_context.setWriting(false);
    m_context.changed();
    open([this](const std::shared_ptr<twilio::PhoneService> &phones) {
        m_call = phones->readNumber(
            m_context.state.numberSid, [this, phones](const core::Result<twilio::NumberAnswer> &answer) {
                if (!answer && answer.error().kind == core::ErrorKind::NotFound) {
                    gone(answer.error().requestId);
                    return;
                }
                if (answer)
                    m_stillThere += 1;
                else
                    m_lastError = answer.error();
                const QDateTime now = m_context.needs.clock.now();
                if (answer && !m_stillThereSince.isValid())
                    m_stillThereSince = now;
                const auto &timings = m_context.needs.timings;
                const auto span = timings.lookUpSpacing * (timings.lookUpsForNotBought - 1);
                if (m_stillThere >= timings.lookUpsForNotBought && m_stillThereSince.msecsTo(now) >= span.count()) {
                    stillThere(
                        m_lastError.value_or(core::Error{.kind = core::ErrorKind::Timeout, .operation = u"release"_s}));
                } else {
                    lookAgainLater();
                }
            });
    });
}

void GiveBack::lookAgainLater()
{
    const auto spacing = m_context.needs.timings.lookUpSpacing;
    m_context.nextLookUpAt = m_context.needs.clock.now().addMSecs(spacing.count());
    m_timer = m_context.needs.clock.after(spacing, [this] { lookWhetherGone(); });
    m_context.changed();
}

void GiveBack::gone(const QString &requestId)
{
    if (!requestId.isEmpty())
        m_context.state.requestIds << requestId;
    keep(requestId);
}

// Whatever somebody changed of the row meanwhile stays.
void GiveBack::keep(const QString &requestId)
{
    m_call = m_context.needs.rows.phoneNumber(m_context.row->id,
                                              [this, requestId](const core::Result<domain::PhoneNumber> &row) {
                                                  if (row)
                                                      write(*row, requestId);
                                                  else
                                                      notWritten(row.error());
                                              });
}

void GiveBack::write(domain::PhoneNumber row, const QString &requestId)
{
    m_context.state.ownership = Ownership::GivenBack;
    row.status = domain::PhoneNumberStatus::Released;
    row.releasedAt = m_context.needs.clock.now();
    // The configuration as it last was goes into history: a number that is brought back can be set up from it.
    QJsonObject details = m_context.sentBy(stepName);
    details.insert(u"configuration"_s, m_context.state.released);
    m_call = m_context.needs.rows.savePhoneNumber(row, {m_context.history(u"given back"_s, requestId, details)},
                                                  std::nullopt,
                                                  [this, requestId](const core::Result<domain::PhoneNumber> &saved) {
                                                      if (!saved) {
                                                          mayKeepAgain(saved.error(), requestId);
                                                          return;
                                                      }
                                                      m_context.row = *saved;
                                                      m_context.settleAsked(stepName);
                                                      m_state = GivingBack::Done;
                                                      std::exchange(m_done, nullptr)({});
                                                      m_context.setWriting(false);
                                                  });
}

// Somebody wrote the row between reading and writing it.
void GiveBack::mayKeepAgain(const core::Error &error, const QString &requestId)
{
    constexpr int most = 3;
    if (error.kind == core::ErrorKind::Conflict && ++m_conflicts <= most)
        keep(requestId);
    else
        notWritten(error);
}

// Gone at Twilio, and not written down here: asked again, it is found gone, and written then.
void GiveBack::notWritten(core::Error error)
{
    m_context.state.ownership = Ownership::Bought;
    error.effect = core::Effect::Applied;
    stillThere(error);
}

void GiveBack::stillThere(core::Error error)
{
    m_state = GivingBack::No;
    m_stillThere = 0;
    m_stillThereSince = {};
    if (error.effect == core::Effect::Unknown)
        error.effect = core::Effect::None; // the look-ups settled it
    m_context.state.releaseAskedAt = {};
    if (error.effect == core::Effect::None)
        m_context.state.asked.reset();
    (void)m_context.note(m_context.failure(stepName, 1, error));
    m_context.setWriting(false);
    std::exchange(m_done, nullptr)(core::fail(error));
}

} // namespace phonedesk::provisioning
