// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// Twilio's record of who changed a resource (monitor.twilio.com/v1/Events): the newest page of it.
core::CallHandle eventsOf(const std::shared_ptr<Api> &api, const QString &resourceSid,
                          core::ResultCallback<QList<domain::TwilioEvent>> done);

} // namespace phonedesk::twilio
