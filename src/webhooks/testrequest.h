// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twiliosignature.h"
#include "http/client.h"
#include "webhooks/prober.h"

#include <QDateTime>

namespace phonedesk::webhooks {

// The parameters with which Twilio calls such a webhook (docs, "Webhooks"), for an event that never was: the SIDs begin
// with zeros, the caller is Twilio's own test number, places are empty.
domain::FormFields testFields(const ProbeRequest &request, const QDateTime &now);

// The request as Twilio would send it: POSTed form, or appended to the query for GET; signed where `signer` can. Beside
// the fake SIDs, the header "X-PhoneDesk-Test: 1" marks it as a test.
http::Request testRequest(const ProbeRequest &request, const domain::FormFields &fields, const Signer &signer);

} // namespace phonedesk::webhooks
