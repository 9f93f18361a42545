// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/configurestep.h"

#include "domain/connection.h"
#include "domain/historyentry.h"
#include "twilio/changerequest.h"
#include "twilio/resources.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::StepResult;

bool mayPass(const core::Error &error)
{
    switch (error.kind) {
    case core::ErrorKind::Timeout:
    case core::ErrorKind::Unreachable:
    case core::ErrorKind::Tls:
    case core::ErrorKind::RateLimited:
    case core::ErrorKind::ServerFault:
    case core::ErrorKind::BadReply:
        return true;
    default:
        return false;
    }
}

ConfigureStep::ConfigureStep(RunContext &context, QString id, QString act, Wanted wanted)
    : ProvisionStep(context), m_id(std::move(id)), m_act(std::move(act)), m_wanted(std::move(wanted))
{
}

ConfigureStep::ConfigureStep(RunContext &context, QString id, QList<domain::WebhookKind> kinds)
    : ConfigureStep(context, std::move(id), u"configured"_s,
                    [&context, kinds = std::move(kinds)](
                        const domain::NumberConfiguration &present) -> core::Result<domain::FieldChanges> {
                        domain::FieldChanges changes;
                        for (const domain::WebhookKind kind : kinds)
                            changes.insert(domain::changesNeeded(present, kind, context.request.webhooks));
                        return changes;
                    })
{
}

bool ConfigureStep::mayRepeat(const core::Error &error) const
{
    return mayPass(error);
}

void ConfigureStep::begin()
{
    // After a failure, what Twilio holds is asked anew: the last request may have changed it.
    if (std::exchange(m_begun, true))
        m_context.configuration.reset();
    const auto changes = m_context.configuration ? m_wanted(*m_context.configuration) : domain::FieldChanges();
    if (!m_context.configuration)
        read();
    else if (!changes)
        failLater(changes.error());
    else if (!changes->isEmpty())
        apply(*changes);
    else
        succeedLater(StepResult::AlreadyDone);
}

void ConfigureStep::read()
{
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (!account) {
            fail(account.error());
            return;
        }
        m_call = account->phones->readNumber(
            m_context.state.numberSid,
            [this, phones = account->phones](const core::Result<twilio::NumberAnswer> &answer) {
                if (!answer) {
                    fail(answer.error());
                    return;
                }
                m_context.configuration = answer->configuration;
                m_context.confirmed(answer->configuration);
                compare();
            });
    });
}

void ConfigureStep::compare()
{
    const auto changes = m_wanted(*m_context.configuration);
    if (!changes)
        fail(changes.error());
    else if (!changes->isEmpty())
        apply(*changes);
    else
        arrived({});
}

void ConfigureStep::apply(const domain::FieldChanges &changes)
{
    if (m_context.state.snapshot.isEmpty())
        m_context.state.snapshot = m_context.configuration->raw;
    m_context.state.asked = {
        m_id, twilio::configureRequest(m_context.request.accountSid, m_context.state.numberSid, changes)};
    workflow::JournalEntry intent = m_context.entry(m_id, m_attempt, u"asked"_s);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        intent.details.insert(it.key(), it.value());
    m_call = m_context.note(intent, [this, changes](const core::Status &written) {
        if (!written) {
            fail(written.error());
            return;
        }
        m_call = m_context.openAccount([this, changes](const core::Result<OpenAccount> &account) {
            if (!account) {
                m_context.state.asked.reset(); // nothing was sent
                fail(account.error());
                return;
            }
            m_context.setWriting(true);
            m_call = account->phones->configureWebhooks(
                m_context.state.numberSid, changes,
                [this, phones = account->phones](const core::Result<twilio::NumberAnswer> &answer) {
                    m_context.setWriting(false);
                    applied(answer);
                });
        });
    });
}

void ConfigureStep::applied(const core::Result<twilio::NumberAnswer> &answer)
{
    if (!answer) {
        if (answer.error().effect == core::Effect::None)
            m_context.state.asked.reset();
        fail(answer.error());
        return;
    }
    m_context.configuration = answer->configuration;
    m_context.confirmed(answer->configuration);
    if (!answer->requestId.isEmpty())
        m_context.state.requestIds << answer->requestId;
    workflow::JournalEntry done = m_context.entry(m_id, m_attempt, u"configured"_s);
    done.effect = core::name(core::Effect::Applied);
    done.requestId = answer->requestId;
    (void)m_context.note(done);
    if (const domain::FieldChanges left = m_wanted(*m_context.configuration).value_or(domain::FieldChanges());
        !left.isEmpty()) {
        fail({.kind = core::ErrorKind::Conflict,
              .effect = core::Effect::Applied,
              .operation = m_id,
              .requestId = answer->requestId,
              .detail = u"Twilio answered 200 and still stores otherwise: %1"_s.arg(left.keys().join(u", "_s))});
        return;
    }
    arrived(answer->requestId);
}

// Twilio holds what was wanted. Where this step asked for it, that is history, also where the answer to the request
// was lost and only a look showed it.
void ConfigureStep::arrived(const QString &requestId)
{
    QJsonObject details = m_context.sentBy(m_id);
    if (details.isEmpty()) {
        succeed(StepResult::AlreadyDone);
        return;
    }
    QJsonObject before;
    const auto former = twilio::ownedNumberFrom(m_context.state.snapshot);
    const domain::FieldChanges were = former ? domain::settingsOf(*former) : domain::FieldChanges();
    for (const auto &[name, value] : m_context.state.asked->request.form) {
        details.insert(name, value);
        if (were.contains(name))
            before.insert(name, were.value(name));
    }
    details.insert(domain::formerValuesKey, before);
    m_call = m_context.needs.rows.savePhoneNumber(m_context.rowFor(*m_context.configuration),
                                                  {m_context.history(m_act, requestId, details)}, std::nullopt,
                                                  [this](const core::Result<domain::PhoneNumber> &saved) {
                                                      if (!saved) {
                                                          fail(saved.error());
                                                          return;
                                                      }
                                                      m_context.row = *saved;
                                                      m_context.settleAsked(m_id);
                                                      succeed(StepResult::Done);
                                                  });
}

} // namespace phonedesk::provisioning
