// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// What a PhoneService of `accountSid` sends for a change. TwilioPhoneService builds the wire's request from these, so
// what a run writes down is what is sent.
domain::SentRequest purchaseRequest(const QString &accountSid, const PurchaseOrder &order);
domain::SentRequest configureRequest(const QString &accountSid, const QString &numberSid,
                                     const domain::FieldChanges &changes);
domain::SentRequest releaseRequest(const QString &accountSid, const QString &numberSid);

} // namespace phonedesk::twilio
