// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "provisioning/numbersearch.h"
#include "provisioning/runview.h"

// Values that the wizard's tests show: a number in Austin, and a run about it at each of its moments.
namespace phonedesk::testsupport {

inline domain::AvailableNumber austinNumber(const QString &number = QStringLiteral("+15125559012"),
                                            const QString &price = QStringLiteral("1.15"))
{
    return {.number = *domain::E164Number::fromText(number),
            .locality = QStringLiteral("Austin"),
            .region = QStringLiteral("TX"),
            .country = QStringLiteral("US"),
            .capabilities = {.voice = true, .sms = true},
            .addressRequirements = QStringLiteral("none"),
            .monthly = core::Money::fromDecimal(price, u"USD")};
}

// `count` numbers of one area code: +15125551000, +15125551001 ...
inline provisioning::SearchGroup group(const QString &areaCode, int count)
{
    provisioning::SearchGroup found{.areaCode = areaCode};
    for (int i = 0; i < count; ++i)
        found.rows << austinNumber(QStringLiteral("+1") + areaCode + QString::number(5551000 + i));
    return found;
}

inline const QDateTime began(QDate(2026, 11, 22), QTime(14, 2, 11), Qt::UTC);

// Bought at `began`, its voice webhook answering 502 after four attempts: a person decides.
inline provisioning::RunView unverifiedRun()
{
    using workflow::StepState;
    provisioning::RunView view;
    view.id = QStringLiteral("run1");
    view.request = {.organizationId = QStringLiteral("org1"),
                    .organizationName = QStringLiteral("Acme Dental"),
                    .accountSid = QStringLiteral("AC00000000000000000000000000000001"),
                    .label = QStringLiteral("Main Line"),
                    .choice = austinNumber(),
                    .alternatives = {austinNumber(QStringLiteral("+15125553456"))},
                    .webhooks = domain::defaultWebhooks()};
    view.state = workflow::RunState::AwaitingDecision;
    view.ownership = provisioning::Ownership::Bought;
    view.numberSid = QStringLiteral("PN00000000000000000000000000000001");
    view.startedAt = began;
    view.boughtAt = began;
    view.requestIds = {QStringLiteral("RQ1")};
    namespace ids = provisioning::stepids;
    for (const auto &id : {ids::purchase, ids::configureVoice, ids::configureSms})
        view.steps << workflow::StepSnapshot{
            .id = QString(id), .state = StepState::Succeeded, .attempt = 1, .attemptsAllowed = 4, .startedAt = began};
    view.steps << workflow::StepSnapshot{
        .id = QString(ids::verify), .state = StepState::Failed, .attempt = 4, .attemptsAllowed = 4, .startedAt = began};
    domain::Verdict verdict{.checkedAt = began.addSecs(31)};
    for (const domain::WebhookKind kind : domain::allWebhookKinds)
        verdict.webhooks << domain::WebhookVerdict{.kind = kind,
                                                   .webhook = domain::defaultWebhooks().of(kind),
                                                   .finding = domain::Finding::Good,
                                                   .wasSigned = true,
                                                   .httpStatus = 200,
                                                   .took = std::chrono::milliseconds(180)};
    verdict.webhooks[0].finding = domain::Finding::HttpStatus;
    verdict.webhooks[0].httpStatus = 502;
    view.verdict = verdict;
    view.allowed = {provisioning::Decision::Retry, provisioning::Decision::GiveBack};
    return view;
}

inline provisioning::RunView verifiedRun()
{
    provisioning::RunView view = unverifiedRun();
    view.state = workflow::RunState::Succeeded;
    view.steps[3].state = workflow::StepState::Succeeded;
    view.verdict->webhooks[0].finding = domain::Finding::Good;
    view.verdict->webhooks[0].heard = QStringLiteral("Thanks for calling Acme Dental");
    view.finishedAt = began.addSecs(16);
    view.allowed.clear();
    return view;
}

// Twilio refused the purchase: nothing was bought.
inline provisioning::RunView refusedRun(const core::Error &error)
{
    provisioning::RunView view = unverifiedRun();
    view.ownership = provisioning::Ownership::NotBought;
    view.boughtAt = {};
    view.numberSid.clear();
    view.verdict.reset();
    for (workflow::StepSnapshot &step : view.steps)
        step.state = workflow::StepState::Pending;
    view.steps[0].state = workflow::StepState::Failed;
    view.steps[0].error = error;
    view.error = error;
    view.allowed = {provisioning::Decision::BuyOther, provisioning::Decision::Forget};
    return view;
}

// The purchase's answer was lost; look-ups go on.
inline provisioning::RunView unknownRun()
{
    provisioning::RunView view = refusedRun(
        {.kind = core::ErrorKind::Timeout, .effect = core::Effect::Unknown, .operation = QStringLiteral("purchase")});
    view.ownership = provisioning::Ownership::NotKnown;
    view.state = workflow::RunState::Running;
    view.steps[0].state = workflow::StepState::Running;
    view.lookUpsDone = 1;
    view.nextLookUpAt = began.addSecs(44);
    view.allowed = {provisioning::Decision::LookNow};
    return view;
}

// A clock that stands still.
class StillClock final : public core::Clock
{
public:
    QDateTime at = began;
    QDateTime now() const override { return at; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(0); }
    core::CallHandle after(std::chrono::milliseconds, std::function<void()>) override { return {}; }
};

} // namespace phonedesk::testsupport
