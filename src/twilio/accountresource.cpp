// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/jsonfields.h"
#include "twilio/resources.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

Parsed<domain::AccountFacts> accountFrom(const QJsonObject &json)
{
    // Field by field: the auth_token that may stand here is not one of them.
    const domain::AccountFacts facts{.sid = text(json, "sid"_L1),
                                     .friendlyName = text(json, "friendly_name"_L1),
                                     .status = text(json, "status"_L1).toLower(),
                                     .type = text(json, "type"_L1),
                                     .ownerAccountSid = text(json, "owner_account_sid"_L1)};
    if (!domain::isSid(facts.sid, u"AC"))
        return tl::unexpected(u"an account without a valid sid"_s);
    return facts;
}

Parsed<core::Money> balanceFrom(const QJsonObject &json)
{
    const auto balance = core::Money::fromDecimal(text(json, "balance"_L1), text(json, "currency"_L1));
    if (!balance)
        return tl::unexpected(u"a balance without amount or currency"_s);
    return *balance;
}

} // namespace phonedesk::twilio
