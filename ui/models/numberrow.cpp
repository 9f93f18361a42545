// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberrow.h"

#include "words/amounts.h"
#include "words/errors.h"

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::PhoneNumberStatus;
using provisioning::GivingBack;
using provisioning::Ownership;
using provisioning::RunView;
using workflow::RunState;

namespace {

struct Status
{
    Mark mark;
    QString text;
};

void fillHaystack(NumberRow &row)
{
    // Digits stand there bare too, so that "5125550100" and "555-0100" both find the number.
    row.haystack =
        QStringList{row.number.display(), row.number.toString(), row.organization, row.label, row.status, row.twilioSid}
            .join(u'\n')
            .toLower();
}

Status statusOf(const domain::PhoneNumber &number)
{
    switch (number.status) {
    case PhoneNumberStatus::Pending:
        return {Mark::Attention,
                number.wasConnected ? NumberRow::tr("Connected, not verified") : NumberRow::tr("Bought, not verified")};
    case PhoneNumberStatus::Suspended:
        return {Mark::Trouble, NumberRow::tr("Suspended")};
    case PhoneNumberStatus::Released:
        return {Mark::Info,
                number.disconnectedAt.isValid() ? NumberRow::tr("Disconnected") : NumberRow::tr("Released")};
    case PhoneNumberStatus::Active:
        break;
    }
    if (!number.verdict)
        return {Mark::Good, NumberRow::tr("Verified")};
    if (number.verdict->isVerified())
        return {Mark::Good, NumberRow::tr("Verified")};
    const domain::WebhookVerdict *trouble = number.verdict->firstTrouble();
    return trouble != nullptr ? Status{Mark::Trouble, words::brief(*trouble)}
                              : Status{Mark::Attention, NumberRow::tr("Differs at Twilio")};
}

Status statusOf(const RunView &run)
{
    if (run.givingBack == GivingBack::NotKnown)
        return {Mark::Waiting, NumberRow::tr("Giving back, not known yet")};
    if (run.givingBack == GivingBack::Asking)
        return {Mark::Working, NumberRow::tr("Giving back")};
    if (run.ownership == Ownership::NotKnown)
        return {Mark::Waiting, NumberRow::tr("Not known yet")};
    if (run.ownership == Ownership::FoundNotOurs)
        return {Mark::Attention, NumberRow::tr("Found at Twilio")};
    if (run.heldElsewhere)
        return {Mark::Working, NumberRow::tr("Set up elsewhere")};
    const bool isStopped = run.state == RunState::AwaitingDecision || run.state == RunState::Stopped;
    if (isStopped && run.flow() == provisioning::Flow::Disconnect)
        return {Mark::Attention, NumberRow::tr("Not disconnected yet")};
    if (isStopped && run.flow() == provisioning::Flow::Connect)
        return {Mark::Attention, run.ownership == Ownership::Bought ? NumberRow::tr("Connected, not verified")
                                                                    : NumberRow::tr("Not connected")};
    if (isStopped)
        return {Mark::Attention, run.ownership == Ownership::Bought ? NumberRow::tr("Bought, not verified")
                                                                    : NumberRow::tr("Not bought")};
    qsizetype step = 1;
    for (const workflow::StepSnapshot &snapshot : run.steps)
        step += snapshot.state == workflow::StepState::Succeeded ? 1 : 0;
    if (run.flow() == provisioning::Flow::Disconnect)
        return {Mark::Working, NumberRow::tr("Disconnecting")};
    return {Mark::Working,
            NumberRow::tr("Setting up, %1 of %2").arg(qMin(step, run.steps.size())).arg(run.steps.size())};
}

} // namespace

NumberRow rowOf(const domain::PhoneNumber &number)
{
    const Status status = statusOf(number);
    NumberRow row;
    row.key = number.id;
    row.numberId = number.id;
    row.organizationId = number.organizationId;
    row.organization = number.organizationName;
    row.accountSid = number.accountSid;
    row.label = number.label;
    row.twilioSid = number.twilioSid;
    row.number = number.number;
    row.mark = status.mark;
    row.status = status.text;
    if (status.mark == Mark::Good && number.verdict)
        row.checkedAt = number.verdict->checkedAt;
    row.monthly = number.monthly;
    row.isPaid = number.status != PhoneNumberStatus::Released;
    row.isUnfinished = number.status == PhoneNumberStatus::Pending;
    row.mayDisconnect = number.wasConnected && number.status != PhoneNumberStatus::Released;
    row.addedAt = number.createdAt;
    fillHaystack(row);
    return row;
}

NumberRow rowOf(const RunView &run, const std::optional<domain::PhoneNumber> &number)
{
    NumberRow row;
    if (number) {
        row = rowOf(*number);
    } else {
        row.key = run.id;
        row.organizationId = run.request.organizationId;
        row.organization = run.request.organizationName;
        row.accountSid = run.request.accountSid;
        row.label = run.request.label;
        row.twilioSid = run.numberSid;
        row.number = run.request.choice.number;
        row.monthly = run.request.choice.monthly;
        row.isPaid = run.ownership == Ownership::Bought;
        row.addedAt = run.startedAt;
    }
    if (run.isOpen() && run.state != RunState::Succeeded) {
        const Status status = statusOf(run);
        row.runId = run.id;
        row.mark = status.mark;
        row.status = status.text;
        row.checkedAt = {};
        row.isUnfinished = true;
        if (!run.may(provisioning::Decision::PutBack))
            row.mayDisconnect = false; // the run has it
    }
    fillHaystack(row);
    return row;
}

QString statusText(const NumberRow &row, const QDateTime &now, const words::Times &times)
{
    if (!row.checkedAt.isValid())
        return row.status;
    return NumberRow::tr("%1 · %2", "status, its age").arg(row.status, times.ago(row.checkedAt, now));
}

} // namespace phonedesk::ui
