// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "twilio/phoneservice.h"

#include <QJsonObject>

namespace phonedesk::twilio {

// Twilio's resources as types. Each says in words what is missing where an object cannot be what it should; what can
// be missing is missing. Text that Twilio sends as null or "" is "".
template <typename T>
using Parsed = tl::expected<T, QString>;

Parsed<domain::AccountFacts> accountFrom(const QJsonObject &json);            // GET Accounts/{AC}.json
Parsed<core::Money> balanceFrom(const QJsonObject &json);                     // GET Balance.json
Parsed<Prices> pricesFrom(const QJsonObject &json);                           // Pricing, PhoneNumbers/Countries/{CC}
Parsed<domain::NumberConfiguration> ownedNumberFrom(const QJsonObject &json); // IncomingPhoneNumbers/{PN}.json

// AvailablePhoneNumbers/{CC}/{Type}.json; rows without a usable number are left out.
Parsed<QList<domain::AvailableNumber>> availableFrom(const QJsonObject &json, domain::NumberType type,
                                                     const QString &country);

// One page of IncomingPhoneNumbers.json.
struct OwnedPage
{
    QList<domain::NumberConfiguration> numbers;
    QString nextPage; // relative to the host; empty: this is the last
};
Parsed<OwnedPage> ownedPageFrom(const QJsonObject &json);

} // namespace phonedesk::twilio
