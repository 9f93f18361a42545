// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/giveback.h"

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
    m_context.state.releaseAskedAt = m_context.needs.clock.now();
    m_context.changed();
    m_call = m_context.note(m_context.entry(stepName, 1, u"asked"_s), [this](const core::Status &written) {
        if (written)
            lookFirst();
        else
            stillThere(written.error());
    });
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

void GiveBack::lookFirst()
{
    open([this](const std::shared_ptr<twilio::PhoneService> &phones) {
        m_call = phones->readNumber(m_context.state.numberSid,
                                    [this, phones](const core::Result<twilio::NumberAnswer> &answer) {
                                        if (answer)
                                            send(phones, answer->configuration);
                                        else if (answer.error().kind == core::ErrorKind::NotFound)
                                            gone(answer.error().requestId);
                                        else
                                            stillThere(answer.error());
                                    });
    });
}

void GiveBack::send(const std::shared_ptr<twilio::PhoneService> &phones, const domain::NumberConfiguration &present)
{
    m_context.configuration = present;
    m_context.setWriting(true);
    m_call = phones->releaseNumber(m_context.state.numberSid, [this, phones](const core::Result<QString> &answer) {
        m_context.setWriting(false);
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
                if (m_stillThere >= m_context.needs.timings.lookUpsForNotBought) {
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
    m_context.state.ownership = Ownership::GivenBack;
    domain::PhoneNumber row = *m_context.row;
    row.status = domain::PhoneNumberStatus::Released;
    // The configuration as it last was goes into history: a number that is brought back can be set up from it.
    const QJsonObject last = m_context.configuration ? m_context.configuration->raw : QJsonObject();
    m_call = m_context.needs.rows.savePhoneNumber(
        row, {m_context.history(u"given back"_s, requestId, {{u"configuration"_s, last}})}, std::nullopt,
        [this](const core::Result<domain::PhoneNumber> &saved) {
            if (!saved) {
                // Gone at Twilio, and not written down here: asked again, it is found gone, and written then.
                m_context.state.ownership = Ownership::Bought;
                core::Error error = saved.error();
                error.effect = core::Effect::Applied;
                stillThere(error);
                return;
            }
            m_context.row = *saved;
            m_state = GivingBack::Done;
            std::exchange(m_done, nullptr)({});
        });
}

void GiveBack::stillThere(core::Error error)
{
    m_state = GivingBack::No;
    m_stillThere = 0;
    if (error.effect == core::Effect::Unknown)
        error.effect = core::Effect::None; // the look-ups settled it
    m_context.state.releaseAskedAt = {};
    (void)m_context.note(m_context.failure(stepName, 1, error));
    std::exchange(m_done, nullptr)(core::fail(error));
}

} // namespace phonedesk::provisioning
