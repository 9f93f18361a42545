// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// Messaging Services (messaging.twilio.com/v1/Services). No field of a number tells that it is in one: every service is
// asked. A number is in one at most (21712).
core::CallHandle findServicesOf(std::shared_ptr<Api> api, const QString &numberSid,
                                core::ResultCallback<QList<domain::MessagingService>> done);

// Who is in which service, for all of them.
core::CallHandle listMembersOfServices(std::shared_ptr<Api> api, core::ResultCallback<ServiceMembers> done);

QUrl membersUrl(const Api &api, const QString &serviceSid, const QString &numberSid = {});

} // namespace phonedesk::twilio
