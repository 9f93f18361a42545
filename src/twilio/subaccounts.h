// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// GET Accounts.json, page by page: the account's subaccounts, without itself.
core::CallHandle listSubaccountsOf(std::shared_ptr<Api> api, core::ResultCallback<QList<domain::AccountFacts>> done);

} // namespace phonedesk::twilio
