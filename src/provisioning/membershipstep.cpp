// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/membershipstep.h"

#include "provisioning/configurestep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::StepResult;

namespace {
constexpr int inAnotherService = 21712; // a Conflict that is none of ours
}

QString MembershipStep::id() const
{
    return m_goal == Goal::Out ? stepids::leaveService : stepids::rejoinService;
}

bool MembershipStep::mayRepeat(const core::Error &error) const
{
    return mayPass(error);
}

// A service that hands texts on to the number's own URL is in nobody's way.
QList<domain::MessagingService> MembershipStep::concerned() const
{
    const ProvisionRequest &request = m_context.request;
    QList<domain::MessagingService> services =
        m_goal == Goal::Out ? request.existing->services : request.disconnection->services;
    services.removeIf([](const domain::MessagingService &service) { return service.usesNumbersUrl; });
    return m_goal == Goal::In || request.existing->withTexts ? services : QList<domain::MessagingService>();
}

void MembershipStep::begin()
{
    m_left = concerned();
    if (m_left.isEmpty()) {
        succeedLater(StepResult::AlreadyDone);
        return;
    }
    m_call = m_context.openAccount([this](const core::Result<OpenAccount> &account) {
        if (account)
            look(account->phones);
        else
            fail(account.error());
    });
}

void MembershipStep::look(const std::shared_ptr<twilio::PhoneService> &phones)
{
    m_phones = phones;
    m_call = m_phones->findServices(
        m_context.state.numberSid, [this](const core::Result<QList<domain::MessagingService>> &services) {
            if (!services) {
                fail(services.error());
                return;
            }
            m_left.removeIf([&](const domain::MessagingService &service) {
                const bool isIn = std::ranges::any_of(
                    *services, [&](const domain::MessagingService &each) { return each.sid == service.sid; });
                return isIn == (m_goal == Goal::In);
            });
            next();
        });
}

void MembershipStep::next()
{
    if (m_left.isEmpty())
        succeed(m_hasChanged ? StepResult::Done : StepResult::AlreadyDone);
    else
        change(m_left.takeFirst());
}

void MembershipStep::change(const domain::MessagingService &service)
{
    workflow::JournalEntry intent = m_context.entry(id(), m_attempt, u"asked"_s);
    intent.details = domain::toJson(service);
    m_call = m_context.note(intent, [this, service](const core::Status &written) {
        if (written)
            send(service);
        else
            fail(written.error());
    });
}

void MembershipStep::send(const domain::MessagingService &service)
{
    const auto answered = [this, service](const core::Result<QString> &answer) {
        m_context.setWriting(false);
        const auto isThere = m_goal == Goal::Out ? core::ErrorKind::NotFound : core::ErrorKind::Conflict;
        if (answer)
            changed(service, *answer);
        else if (answer.error().kind == isThere && answer.error().twilioCode != inAnotherService)
            changed(service, answer.error().requestId);
        else
            fail(answer.error());
    };
    m_context.setWriting(true);
    const QString sid = m_context.state.numberSid;
    m_call = m_goal == Goal::Out ? m_phones->leaveService(service.sid, sid, answered)
                                 : m_phones->joinService(service.sid, sid, answered);
}

void MembershipStep::changed(const domain::MessagingService &service, const QString &requestId)
{
    m_hasChanged = true;
    if (!requestId.isEmpty())
        m_context.state.requestIds << requestId;
    const QString act = m_goal == Goal::Out ? u"left service"_s : u"joined service"_s;
    m_call = m_context.needs.rows.savePhoneNumber(*m_context.row,
                                                  {m_context.history(act, requestId, domain::toJson(service))},
                                                  std::nullopt, [this](const core::Result<domain::PhoneNumber> &saved) {
                                                      if (!saved) {
                                                          fail(saved.error());
                                                          return;
                                                      }
                                                      m_context.row = *saved;
                                                      next();
                                                  });
}

} // namespace phonedesk::provisioning
