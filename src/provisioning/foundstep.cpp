// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/foundstep.h"

#include "provisioning/configurestep.h"
#include "provisioning/connecting.h"
#include "twilio/resources.h"

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::StepResult;

bool FoundStep::mayRepeat(const core::Error &error) const
{
    return mayPass(error);
}

void FoundStep::begin()
{
    if (m_context.state.ownership == Ownership::Bought) {
        succeedLater(StepResult::AlreadyDone);
        return;
    }
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (account)
            read(account->phones);
        else
            fail(account.error());
    });
}

void FoundStep::read(const std::shared_ptr<twilio::PhoneService> &phones)
{
    m_call = phones->readNumber(
        m_context.request.existing->sid, [this, phones](const core::Result<twilio::NumberAnswer> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_context.configuration = answer->configuration;
            const auto shown = twilio::ownedNumberFrom(m_context.request.existing->shown);
            if (!shown || shown->number != answer->configuration.number)
                refuse(refusals::changed, u"another number than was shown"_s);
            else if (const QStringList names = changedSettings(answer->configuration, *shown); !names.isEmpty())
                refuse(refusals::changed, names.join(u", "_s));
            else
                askServices(phones);
        });
}

void FoundStep::askServices(const std::shared_ptr<twilio::PhoneService> &phones)
{
    m_call = phones->findServices(m_context.request.existing->sid,
                                  [this, phones](const core::Result<QList<domain::MessagingService>> &services) {
                                      const ExistingNumber &existing = *m_context.request.existing;
                                      if (!services && existing.servicesAreKnown) {
                                          fail(services.error());
                                          return;
                                      }
                                      if (services && *services != existing.services) {
                                          refuse(refusals::changed, u"Messaging Service"_s);
                                          return;
                                      }
                                      askRow();
                                  });
}

void FoundStep::askRow()
{
    m_call = m_context.needs.rows.phoneNumberByTwilioSid(
        m_context.request.existing->sid, [this](const core::Result<std::optional<domain::PhoneNumber>> &row) {
            if (row)
                keep(*row);
            else
                fail(row.error());
        });
}

void FoundStep::keep(const std::optional<domain::PhoneNumber> &known)
{
    const bool isFree = !known || known->status == domain::PhoneNumberStatus::Released;
    // This run's own, written just before an earlier process ended.
    const bool isThisRuns = known && known->status == domain::PhoneNumberStatus::Pending && known->wasConnected &&
                            known->organizationId == m_context.request.organizationId;
    if (!isFree && !isThisRuns) {
        refuse(refusals::managed, known->organizationName);
        return;
    }
    m_context.row = known;
    if (known) {
        m_context.row->organizationId = m_context.request.organizationId;
        m_context.row->organizationName = m_context.request.organizationName;
        m_context.row->label = m_context.request.label;
        m_context.row->status = domain::PhoneNumberStatus::Pending;
        m_context.row->disconnectedAt = {};
        m_context.row->releasedAt = {};
        m_context.row->verdict.reset();
    }
    KnownState &state = m_context.state;
    state.snapshot = m_context.configuration->raw;
    state.services = m_context.request.existing->services;
    const domain::PhoneNumber row = m_context.rowFor(*m_context.configuration);
    m_context.row = row;
    const QJsonObject found = foundJson(state.snapshot, state.services);
    m_call = m_context.needs.rows.connectPhoneNumber(
        row, found, {m_context.history(u"connected"_s, {}, {{u"found"_s, found}})},
        [this](const core::Result<domain::PhoneNumber> &saved) {
            if (!saved) {
                m_context.row.reset();
                fail(saved.error());
                return;
            }
            m_context.row = *saved;
            m_context.state.ownership = Ownership::Bought;
            m_context.state.numberSid = saved->twilioSid;
            m_context.state.phoneNumberId = saved->id;
            m_context.state.boughtAt = m_context.needs.clock.now();
            m_context.state.error.reset();
            m_call = m_context.note(m_context.entry(id(), m_attempt, u"found"_s), [this](const core::Status &noted) {
                if (noted)
                    succeed(StepResult::Done);
                else
                    fail(noted.error());
            });
        });
}

void FoundStep::refuse(QLatin1StringView why, const QString &detail)
{
    fail({.kind = core::ErrorKind::Conflict, .operation = why, .detail = detail});
}

} // namespace phonedesk::provisioning
