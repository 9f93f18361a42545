// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhookchange.h"
#include "twilio/api.h"

namespace phonedesk::twilio {

// GET Accounts/{AC}/Applications.json, page by page (Twilio docs, "Applications").
core::CallHandle listApplicationsOf(std::shared_ptr<Api> api, core::ResultCallback<QList<domain::Application>> done);

} // namespace phonedesk::twilio
