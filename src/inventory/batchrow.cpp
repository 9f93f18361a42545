// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/batchrow.h"

#include "domain/connection.h"
#include "domain/sentrequest.h"
#include "domain/webhookchange.h"
#include "inventory/batchlook.h"
#include "inventory/needs.h"
#include "twilio/changerequest.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::inventory {

using core::ErrorKind;
using domain::BatchRowState;

namespace {

// Every row of the account would meet the same.
bool haltsAccount(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::CredentialMissing:
    case ErrorKind::CredentialDenied:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Unreachable:
    case ErrorKind::Tls:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::BadReply:
        return true;
    default:
        return false;
    }
}

QString actOf(domain::BatchKind kind)
{
    switch (kind) {
    case domain::BatchKind::Update:
        return u"webhooks changed"_s;
    case domain::BatchKind::PutBack:
        return u"webhooks put back"_s;
    case domain::BatchKind::FailOver:
        return u"failed over"_s;
    case domain::BatchKind::FailBack:
        break;
    }
    return u"failed back"_s;
}

// After every attempt: it is the way to Twilio, and not this row.
bool isTheWay(const core::Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Tls || error.kind == ErrorKind::RateLimited;
}

} // namespace

RowWork::RowWork(const ChangeNeeds &needs, const domain::Batch &batch, domain::BatchRow row,
                 std::shared_ptr<twilio::PhoneService> phones, std::function<void(RowOutcome)> done,
                 std::function<void()> ready, std::function<void()> answered)
    : m_needs(needs), m_batchId(batch.id), m_kind(batch.kind), m_row(std::move(row)), m_phones(std::move(phones)),
      m_done(std::move(done)), m_ready(std::move(ready)), m_answered(std::move(answered))
{
}

void RowWork::start(const std::optional<domain::NumberConfiguration> &seen)
{
    if (seen && !m_row.isUnsettled())
        compare(*seen);
    else
        read();
}

void RowWork::pause()
{
    m_isPaused = true;
    if (m_stage == Stage::Reading || m_stage == Stage::Ready || m_stage == Stage::Backoff)
        endLater();
}

// Whoever pauses goes through all that is in work.
void RowWork::endLater()
{
    auto [completion, handle] = core::Completion<bool>::make([this](bool) { end(); });
    m_call = std::move(handle);
    completion.finishLater(true);
}

void RowWork::read()
{
    m_stage = Stage::Reading;
    m_call = m_phones->readNumber(m_row.twilioSid, [this](const core::Result<twilio::NumberAnswer> &answer) {
        if (answer)
            compare(answer->configuration);
        else
            failed(answer.error());
    });
}

void RowWork::compare(const domain::NumberConfiguration &present)
{
    using Says = BatchLook::Says;
    m_present = present;
    const BatchLook look = lookAt(m_row, m_kind, domain::settingsOf(present));
    if (look.says == Says::Arrived) {
        finish(BatchRowState::Written, present.webhooks, {history()});
        return;
    }
    m_row.found = domain::ListedConfiguration::of(present);
    m_row.error.reset();
    if (look.says == Says::Send) {
        m_toSend = look.toSend;
        m_stage = Stage::Ready;
        m_ready();
        return;
    }
    m_row.written.clear();
    m_row.requestId.clear();
    if (look.says == Says::AlreadySo)
        finish(BatchRowState::AlreadySo, present.webhooks, {});
    else
        settle(BatchRowState::Changed);
}

void RowWork::proceed()
{
    m_isToTwilio = true;
    ask();
}

void RowWork::tellAnswered()
{
    if (std::exchange(m_isToTwilio, false))
        m_answered();
}

void RowWork::ask()
{
    m_stage = Stage::Asking;
    m_row.written = m_toSend;
    m_row.requestId.clear();
    m_row.askedAt = m_needs.clock.now();
    m_row.state = BatchRowState::Asked;
    m_call = m_needs.batches.ask(m_batchId, m_row, [this](const core::Status &asked) {
        if (asked && !m_isPaused) {
            send();
            return;
        }
        m_row.written.clear(); // nothing was sent
        m_row.askedAt = {};
        if (asked) {
            m_row.found = {};
            settle(BatchRowState::Waiting);
        } else if (asked.error().kind == ErrorKind::Storage) {
            m_row.state = BatchRowState::Waiting;
            end(asked.error(), true);
        } else {
            m_row.error = asked.error();
            settle(BatchRowState::Failed);
        }
    });
}

void RowWork::send()
{
    m_stage = Stage::Sending;
    m_call = m_phones->configureWebhooks(m_row.twilioSid, m_row.written,
                                         [this](const core::Result<twilio::NumberAnswer> &answer) {
                                             if (answer)
                                                 sent(*answer);
                                             else
                                                 failed(answer.error());
                                         });
}

void RowWork::sent(const twilio::NumberAnswer &answer)
{
    m_row.requestId = answer.requestId;
    m_present = answer.configuration;
    const domain::FieldChanges present = domain::settingsOf(answer.configuration);
    domain::FieldChanges asked = present;
    asked.insert(m_row.written);
    const QStringList keys = m_row.written.keys();
    const bool isStored =
        std::ranges::all_of(keys, [&](const QString &key) { return domain::isSame(present, asked, key); });
    if (isStored) {
        finish(BatchRowState::Written, answer.configuration.webhooks, {history()});
        return;
    }
    m_row.error =
        core::Error{.kind = ErrorKind::Conflict,
                    .effect = core::Effect::Applied,
                    .operation = u"configure"_s,
                    .requestId = answer.requestId,
                    .detail = u"Twilio answered 200 and still stores otherwise: %1"_s.arg(keys.join(u", "_s))};
    settle(BatchRowState::Failed);
}

void RowWork::failed(const core::Error &error)
{
    const bool wasSent = m_stage == Stage::Sending;
    const bool isUnknown = wasSent && error.effect == core::Effect::Unknown;
    if (wasSent && !isUnknown) { // refused: the next look is a fresh one
        m_row.written.clear();
        m_row.state = BatchRowState::Waiting;
    }
    if (haltsAccount(error.kind) && !isUnknown) {
        end(error);
        return;
    }
    if (mayPass(error.kind) && m_attempt < m_needs.timings.attempts) {
        if (m_isPaused) {
            end();
            return;
        }
        m_stage = Stage::Backoff;
        tellAnswered();
        const auto wait = m_needs.timings.firstBackoff * (1 << (m_attempt - 1));
        ++m_attempt;
        m_call = m_needs.clock.after(std::min(wait, m_needs.timings.longestBackoff), [this] { read(); });
        return;
    }
    if (isTheWay(error) && !isUnknown) {
        end(error);
        return;
    }
    m_row.error = error;
    // An earlier request of it may still have taken effect, whatever this one says.
    if (m_row.state == BatchRowState::Asked)
        m_row.error->effect = core::Effect::Unknown;
    settle(BatchRowState::Failed);
}

void RowWork::finish(BatchRowState state, const domain::WebhookSet &webhooks,
                     const QList<domain::HistoryEntry> &history)
{
    m_row.state = state;
    m_row.error.reset();
    m_row.endedAt = m_needs.clock.now();
    save([this, webhooks, history](core::ResultCallback<void> done) {
        return m_needs.batches.finish(m_batchId, m_row, webhooks, history, std::move(done));
    });
}

void RowWork::settle(BatchRowState state)
{
    m_row.state = state;
    m_row.endedAt = state == BatchRowState::Waiting ? QDateTime() : m_needs.clock.now();
    save([this](core::ResultCallback<void> done) { return m_needs.batches.keep(m_batchId, {m_row}, std::move(done)); });
}

void RowWork::save(const std::function<core::CallHandle(core::ResultCallback<void>)> &write)
{
    m_stage = Stage::Saving;
    tellAnswered(); // the next one need not wait until it is on the disk
    m_call = write([this](const core::Status &saved) {
        if (saved) {
            end();
            return;
        }
        // What is on the disk still says that it may have been sent: it is looked at again.
        m_row.endedAt = {};
        m_row.state =
            m_row.askedAt.isValid() && !m_row.written.isEmpty() ? BatchRowState::Asked : BatchRowState::Waiting;
        end(saved.error(), true);
    });
}

void RowWork::end(const std::optional<core::Error> &halt, bool isStorage)
{
    tellAnswered();
    const auto done = std::move(m_done); // it may destroy this
    done({.row = m_row, .halt = halt, .isStorage = isStorage, .present = std::move(m_present)});
}

domain::HistoryEntry RowWork::history() const
{
    const domain::FieldChanges found = domain::settingsOf(m_row.found);
    domain::FieldChanges old;
    for (auto it = m_row.written.cbegin(); it != m_row.written.cend(); ++it)
        old.insert(it.key(), found.value(it.key()));
    const domain::SentRequest request = twilio::configureRequest(m_row.accountSid, m_row.twilioSid, m_row.written);
    return {.at = m_needs.clock.now(),
            .actor = m_needs.actor,
            .act = actOf(m_kind),
            .runId = {},
            .phoneNumberId = m_row.phoneNumberId,
            .number = m_row.number.toString(),
            .organizationId = m_row.organizationId,
            .accountSid = m_row.accountSid,
            .requestId = m_row.requestId,
            .details = {{u"batch"_s, m_batchId},
                        {u"old"_s, domain::toJson(old)},
                        {u"new"_s, domain::toJson(m_row.written)},
                        {domain::sentRequestKey, domain::toJson(request)}}};
}

} // namespace phonedesk::inventory
