// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/changerequest.h"

#include "twilio/parameters.h"

namespace phonedesk::twilio {

using Kind = domain::SentRequest::Kind;

domain::SentRequest purchaseRequest(const QString &accountSid, const PurchaseOrder &order)
{
    return {.kind = Kind::Purchase, .accountSid = accountSid, .form = purchaseForm(order)};
}

domain::SentRequest configureRequest(const QString &accountSid, const QString &numberSid,
                                     const domain::FieldChanges &changes)
{
    domain::SentRequest request{.kind = Kind::Configure, .accountSid = accountSid, .numberSid = numberSid};
    request.form.reserve(changes.size());
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        request.form.append({it.key(), it.value()});
    return request;
}

domain::SentRequest releaseRequest(const QString &accountSid, const QString &numberSid)
{
    return {.kind = Kind::Release, .accountSid = accountSid, .numberSid = numberSid};
}

} // namespace phonedesk::twilio
