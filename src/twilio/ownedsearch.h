// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// Looks for one number among those that the account owns. Twilio's filter takes parts of numbers too and its list has
// pages, so each row is compared and every page is read. A link is followed only to the same host and account:
// credentials travel with it.
core::CallHandle findOwnedNumber(std::shared_ptr<Api> api, const domain::E164Number &number,
                                 core::ResultCallback<OwnedAnswer> done);

} // namespace phonedesk::twilio
