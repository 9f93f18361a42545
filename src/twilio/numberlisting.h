// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// Lists every number of an account, or of a subaccount that its credential reaches, a thousand a page. Pages are read
// on another thread, and at most mostListedPages are asked for, read or held by whoever takes them. A page that fails
// is asked for again as reads are; what was delivered until the end is not the whole. Links are followed only to the
// same host and list: credentials travel with them.
core::CallHandle listOwnedNumbers(std::shared_ptr<Api> api, const QString &accountSid, ListedPageCallback page,
                                  core::ResultCallback<void> done);

} // namespace phonedesk::twilio
