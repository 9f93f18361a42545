// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/jsonfields.h"
#include "twilio/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

Parsed<Prices> pricesFrom(const QJsonObject &json)
{
    const QJsonValue rows = json.value("phone_number_prices"_L1);
    if (!rows.isArray())
        return tl::unexpected(u"a price list without phone_number_prices"_s);
    const QString currency = text(json, "price_unit"_L1);
    Prices prices;
    for (const auto &row : rows.toArray()) {
        const QString word = text(row.toObject(), "number_type"_L1).toLower();
        const auto price = core::Money::fromDecimal(text(row.toObject(), "current_price"_L1), currency);
        if (!price)
            continue; // unknown, which is not zero
        if (word == "local"_L1)
            prices.insert(domain::NumberType::Local, *price);
        else if (word == "toll free"_L1 || word == "tollfree"_L1 || word == "toll-free"_L1)
            prices.insert(domain::NumberType::TollFree, *price);
    }
    return prices;
}

} // namespace phonedesk::twilio
