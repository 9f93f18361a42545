// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/twiliorecord.h"

#include "inventory/needs.h"

namespace phonedesk::inventory {

TwilioRecord::TwilioRecord(const RecordNeeds &needs) : m_needs(std::make_unique<RecordNeeds>(needs)) {}

TwilioRecord::~TwilioRecord() = default;

core::CallHandle TwilioRecord::of(const QString &accountSid, const QString &numberSid,
                                  core::ResultCallback<QList<domain::TwilioEvent>> done) const
{
    using Events = QList<domain::TwilioEvent>;
    auto [completion, handle] = core::Completion<core::Result<Events>>::make(std::move(done));
    // One call after the other: whoever stops waiting stops both.
    const auto calls = std::make_shared<core::CallHandle>();
    completion.onAbandoned([calls] { calls->abandon(); });
    *calls = m_needs->open(accountSid, [completion = completion, calls,
                                        numberSid](const core::Result<std::shared_ptr<twilio::PhoneService>> &opened) {
        if (!opened) {
            completion.finish(core::fail(opened.error()));
            return;
        }
        *calls =
            (*opened)->listEvents(numberSid, [completion, calls, phones = *opened](const core::Result<Events> &events) {
                completion.finish(events);
            });
    });
    return std::move(handle);
}

} // namespace phonedesk::inventory
