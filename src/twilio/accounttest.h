// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// What this credential can do (Twilio docs, "API keys"): reads the account and, where that is refused,
// one owned number, because Standard and Restricted keys may not read the account and are good all the same.
core::CallHandle testAccountOf(std::shared_ptr<Api> api, core::ResultCallback<AccountAnswer> done);

} // namespace phonedesk::twilio
