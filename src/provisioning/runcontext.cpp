// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/runcontext.h"

#include "core/cuid.h"
#include "domain/storederror.h"

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

RunContext::RunContext(const Needs &needs, workflow::RunRecord record, ProvisionRequest request)
    : needs(needs), record(std::move(record)), request(std::move(request)),
      state(knownStateFromJson(this->record.state))
{
}

workflow::JournalEntry RunContext::entry(const QString &step, int attempt, const QString &event) const
{
    return {.at = needs.clock.now(), .step = step, .attempt = attempt, .event = event};
}

workflow::JournalEntry RunContext::failure(const QString &step, int attempt, const core::Error &error) const
{
    workflow::JournalEntry failed = entry(step, attempt, u"failed"_s);
    failed.effect = core::name(error.effect);
    failed.requestId = error.requestId;
    failed.details = domain::toJson(error);
    return failed;
}

core::CallHandle RunContext::note(const workflow::JournalEntry &entry, core::ResultCallback<void> done)
{
    if (!done)
        done = [](const core::Status &) {
        };
    return needs.journal.update(record.id, toJson(state), entry, std::move(done));
}

core::CallHandle RunContext::openAccount(core::ResultCallback<OpenAccount> done) const
{
    return needs.accounts.open(request.accountSid, std::move(done));
}

domain::PhoneNumber RunContext::rowFor(const domain::NumberConfiguration &configuration) const
{
    domain::PhoneNumber next = row.value_or(domain::PhoneNumber{.id = core::makeCuid(),
                                                                .organizationId = request.organizationId,
                                                                .organizationName = request.organizationName,
                                                                .number = request.choice.number,
                                                                .twilioSid = configuration.sid,
                                                                .accountSid = request.accountSid,
                                                                .label = request.label,
                                                                .monthly = request.choice.monthly,
                                                                .createdAt = needs.clock.now()});
    next.webhooks = configuration.webhooks;
    return next;
}

domain::HistoryEntry RunContext::history(const QString &act, const QString &requestId, const QJsonObject &details) const
{
    return {.at = needs.clock.now(),
            .actor = needs.actor,
            .act = act,
            .runId = record.id,
            .phoneNumberId = row ? row->id : QString(),
            .number = request.choice.number.toString(),
            .organizationId = request.organizationId,
            .accountSid = request.accountSid,
            .requestId = requestId,
            .details = details};
}

QJsonObject RunContext::sentBy(const QString &step) const
{
    if (!state.asked || state.asked->step != step)
        return {};
    return {{domain::sentRequestKey, domain::toJson(state.asked->request)}};
}

void RunContext::settleAsked(const QString &step)
{
    if (!state.asked || state.asked->step != step)
        return;
    state.requests << state.asked->request;
    state.asked.reset();
}

void RunContext::setWriting(bool on)
{
    if (writing == on)
        return;
    writing = on;
    if (changed)
        changed();
}

bool RunContext::claimHolds(const QDateTime &askedAt) const
{
    const std::chrono::milliseconds since(askedAt.msecsTo(needs.clock.now()));
    return since >= std::chrono::milliseconds(0) && since + needs.timings.requestDeadline < needs.timings.lease;
}

} // namespace phonedesk::provisioning
