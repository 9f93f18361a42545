// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/api.h"
#include "twilio/phoneservice.h"

namespace phonedesk::twilio {

// What is sent, in Twilio's own names. Twilio accepts and ignores a name that it does not know (20001), so a
// misspelled one would "succeed": names are checked here.

Form purchaseForm(const PurchaseOrder &order);
Form searchQuery(const domain::AvailabilityQuery &query);

// What makes a request wrong before it is sent; empty: nothing.
QString objectionTo(const PurchaseOrder &order);
QString objectionTo(const domain::FieldChanges &changes);
QString objectionToCountry(const QString &country);

} // namespace phonedesk::twilio
