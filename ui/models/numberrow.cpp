// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberrow.h"

#include "domain/urlset.h"
#include "provisioning/release.h"
#include "words/errors.h"
#include "words/urls.h"

#include <QUrl>

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

QString hostOf(const domain::WebhookSet &webhooks)
{
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        if (QString host = QUrl(domain::webhookAt(webhooks, place).url).host(); !host.isEmpty())
            return host;
    }
    return {};
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
        return {Mark::Info, NumberRow::tr("Not checked yet")};
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
    if (isStopped && run.flow() == provisioning::Flow::Release)
        return {Mark::Attention, NumberRow::tr("Not released yet")};
    if (isStopped && run.flow() == provisioning::Flow::Disconnect)
        return {Mark::Attention, NumberRow::tr("Not disconnected yet")};
    if (isStopped && run.flow() == provisioning::Flow::Change)
        return {Mark::Attention, NumberRow::tr("Change not confirmed")};
    if (isStopped && run.flow() == provisioning::Flow::Connect)
        return {Mark::Attention, run.ownership == Ownership::Bought ? NumberRow::tr("Connected, not verified")
                                                                    : NumberRow::tr("Not connected")};
    if (isStopped)
        return {Mark::Attention, run.ownership == Ownership::Bought ? NumberRow::tr("Bought, not verified")
                                                                    : NumberRow::tr("Not bought")};
    qsizetype step = 1;
    for (const workflow::StepSnapshot &snapshot : run.steps)
        step += snapshot.state == workflow::StepState::Succeeded ? 1 : 0;
    if (run.flow() == provisioning::Flow::Release)
        return {Mark::Working, NumberRow::tr("Releasing")};
    if (run.flow() == provisioning::Flow::Disconnect)
        return {Mark::Working, NumberRow::tr("Disconnecting")};
    if (run.flow() == provisioning::Flow::Change)
        return {Mark::Working, NumberRow::tr("Changing webhooks")};
    return {Mark::Working,
            NumberRow::tr("Setting up, %1 of %2").arg(qMin(step, run.steps.size())).arg(run.steps.size())};
}

} // namespace

WebhookWords webhookWords(const domain::WebhookSet &webhooks, const domain::WebhookSet *expected)
{
    QStringList urls;
    QStringList differing;
    for (const domain::UrlPlace place : domain::allUrlPlaces) {
        const domain::Webhook &present = domain::webhookAt(webhooks, place);
        urls += domain::maskedUrl(present.url);
        // A fallback that nobody asked for is nobody's mistake.
        const bool isAsked =
            expected != nullptr && !(domain::isFallback(place) && domain::webhookAt(*expected, place).url.isEmpty());
        if (isAsked && present != domain::webhookAt(*expected, place))
            differing += words::describe(place);
    }
    WebhookWords words{.summary = {}, .urls = urls.join(u'\n')};
    if (words.urls.size() < urls.size())
        //: webhooks
        words.summary = NumberRow::tr("None");
    else if (expected == nullptr)
        words.summary = hostOf(webhooks);
    else if (differing.isEmpty())
        //: a number's webhooks are
        words.summary = NumberRow::tr("As expected");
    else
        //: %1 lists webhooks: "Voice, SMS"
        words.summary = NumberRow::tr("Other than expected: %1").arg(differing.join(u", "_s));
    return words;
}

NumberRow rowOf(const domain::PhoneNumber &number)
{
    return rowOf(number, webhookWords(number.webhooks));
}

NumberRow rowOf(const domain::PhoneNumber &number, const WebhookWords &webhooks)
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
    row.standing = number.status;
    row.mark = status.mark;
    row.health = status.text;
    if (number.status == PhoneNumberStatus::Active && number.verdict)
        row.checkedAt = number.verdict->checkedAt;
    row.monthly = number.monthly;
    row.isPaid = number.status != PhoneNumberStatus::Released;
    row.isUnfinished = number.status == PhoneNumberStatus::Pending;
    row.mayDisconnect = number.wasConnected && number.status != PhoneNumberStatus::Released;
    row.isProtected = number.isProtected;
    row.releasedAt = number.releasedAt;
    row.addedAt = number.createdAt;
    row.webhooks = webhooks.summary;
    row.urls = webhooks.urls;
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
        const WebhookWords webhooks = webhookWords(run.request.webhooks);
        row.webhooks = webhooks.summary;
        row.urls = webhooks.urls;
    }
    if (run.isOpen() && run.state != RunState::Succeeded) {
        const Status status = statusOf(run);
        row.runId = run.id;
        row.mark = status.mark;
        row.health = status.text;
        row.checkedAt = {};
        row.isUnfinished = true;
        if (!run.may(provisioning::Decision::PutBack))
            row.mayDisconnect = false; // the run has it
    }
    return row;
}

QString healthText(const NumberRow &row, const QDateTime &now, const words::Times &times)
{
    if (row.checkedAt.isValid())
        return NumberRow::tr("%1 · %2", "status, its age").arg(row.health, times.ago(row.checkedAt, now));
    if (const int left = provisioning::recoverableDaysLeft(row.releasedAt, now); left > 0 && row.runId.isEmpty())
        return NumberRow::tr("%1 · %2", "status, what is left")
            //: so long Twilio's Console can bring a number back
            .arg(row.health, left == 1 ? NumberRow::tr("1 day left") : NumberRow::tr("%n days left", nullptr, left));
    const qint64 age = row.addedAt.msecsTo(now);
    if (row.isUnfinished && row.addedAt.isValid() && age >= unfinishedForLongMs)
        return NumberRow::tr("%1 · %2", "status, its age")
            //: so long a number has been unfinished
            .arg(row.health, NumberRow::tr("for %n days", nullptr, int(age / unfinishedForLongMs)));
    return row.health;
}

QString standingText(PhoneNumberStatus standing, bool isUnfinished)
{
    if (isUnfinished)
        return NumberRow::tr("Unfinished");
    switch (standing) {
    case PhoneNumberStatus::Pending:
        return NumberRow::tr("Unfinished");
    case PhoneNumberStatus::Active:
        return NumberRow::tr("Active");
    case PhoneNumberStatus::Suspended:
        return NumberRow::tr("Suspended");
    case PhoneNumberStatus::Released:
        return NumberRow::tr("Released");
    }
    return {};
}

} // namespace phonedesk::ui
