// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/disconnectstep.h"

#include "provisioning/connecting.h"

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using workflow::StepResult;

void DisconnectStep::begin()
{
    domain::PhoneNumber row = *m_context.row;
    if (row.status == domain::PhoneNumberStatus::Released) {
        succeedLater(StepResult::AlreadyDone);
        return;
    }
    row.status = domain::PhoneNumberStatus::Released;
    row.disconnectedAt = m_context.needs.clock.now();
    const Disconnection &disconnection = *m_context.request.disconnection;
    const QJsonObject details{{u"found"_s, foundJson(disconnection.found, disconnection.services)},
                              {u"kept"_s, disconnection.keep.join(u", "_s)}};
    m_call = m_context.needs.rows.savePhoneNumber(row, {m_context.history(u"disconnected"_s, {}, details)},
                                                  std::nullopt, [this](const core::Result<domain::PhoneNumber> &saved) {
                                                      if (!saved) {
                                                          fail(saved.error());
                                                          return;
                                                      }
                                                      m_context.row = *saved;
                                                      m_context.state.ownership = Ownership::GivenBack;
                                                      succeed(StepResult::Done);
                                                  });
}

} // namespace phonedesk::provisioning
