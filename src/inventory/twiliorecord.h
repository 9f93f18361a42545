// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/timeline.h"

#include <functional>
#include <memory>

namespace phonedesk::twilio {
class PhoneService;
}

namespace phonedesk::inventory {

// Twilio's own record of what was done to a number, Console changes included: 30 days of it, or what the account has
// bought. Nothing of it is stored. Lives on the GUI thread.
class TwilioRecord
{
public:
    using Open = std::function<core::CallHandle(const QString &accountSid,
                                                core::ResultCallback<std::shared_ptr<twilio::PhoneService>> done)>;
    explicit TwilioRecord(Open open) : m_open(std::move(open)) {}

    // Newest first. Forbidden or Unauthorized: this credential may not read it.
    core::CallHandle of(const QString &accountSid, const QString &numberSid,
                        core::ResultCallback<QList<domain::TwilioEvent>> done) const;

private:
    Open m_open;
};

} // namespace phonedesk::inventory
