// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which steps each flow is made of, and what its changes are.
#include "provisioning/configurestep.h"
#include "provisioning/disconnectstep.h"
#include "provisioning/foundstep.h"
#include "provisioning/membershipstep.h"
#include "provisioning/purchasestep.h"
#include "provisioning/releasestep.h"
#include "provisioning/run.h"
#include "provisioning/verifystep.h"
#include "twilio/resources.h"

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

std::vector<std::unique_ptr<workflow::Step>> Run::makeSteps()
{
    const Flow flow = m_context.request.flow();
    std::vector<std::unique_ptr<workflow::Step>> steps;
    if (flow == Flow::Release) {
        steps.push_back(std::make_unique<ReleaseStep>(m_context, m_giveBack));
        return steps;
    }
    if (flow == Flow::Disconnect) {
        steps.push_back(std::make_unique<ConfigureStep>(
            m_context, stepids::restore, u"put back"_s,
            [this](const domain::NumberConfiguration &present) { return changesBack(present); }));
        if (!m_context.request.disconnection->services.isEmpty())
            steps.push_back(std::make_unique<MembershipStep>(m_context, MembershipStep::Goal::In));
        steps.push_back(std::make_unique<DisconnectStep>(m_context));
        return steps;
    }
    if (flow == Flow::Change) {
        steps.push_back(std::make_unique<ConfigureStep>(
            m_context, stepids::change, m_context.request.change->act,
            [this](const domain::NumberConfiguration &present) { return changesWanted(present); }));
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

// What is neither as it was shown nor as it is to be, somebody has changed meanwhile: then nothing is sent.
core::Result<domain::FieldChanges> Run::changesWanted(const domain::NumberConfiguration &present) const
{
    const SettingsChange &change = *m_context.request.change;
    const domain::FieldChanges there = domain::settingsOf(present);
    domain::FieldChanges changes;
    QStringList unseen;
    for (auto it = change.wanted.cbegin(); it != change.wanted.cend(); ++it) {
        const QString now = there.value(it.key());
        if (now == it.value())
            continue;
        if (now == change.shown.value(it.key()))
            changes.insert(it.key(), it.value());
        else
            unseen << it.key();
    }
    if (!unseen.isEmpty())
        return core::fail(
            {.kind = core::ErrorKind::Conflict, .operation = refusals::changedSince, .detail = unseen.join(u", "_s)});
    return changes;
}

} // namespace phonedesk::provisioning
