// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/timeline.h"

#include <memory>

namespace phonedesk::inventory {

struct RecordNeeds;

// Twilio's own record of what was done to a number, Console changes included: 30 days of it, or what the account has
// bought. Nothing of it is stored. Lives on the GUI thread.
class TwilioRecord
{
public:
    explicit TwilioRecord(const RecordNeeds &needs);
    ~TwilioRecord();

    // Newest first. Forbidden or Unauthorized: this credential may not read it.
    core::CallHandle of(const QString &accountSid, const QString &numberSid,
                        core::ResultCallback<QList<domain::TwilioEvent>> done) const;

private:
    const std::unique_ptr<const RecordNeeds> m_needs;
};

} // namespace phonedesk::inventory
