// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/jsonfields.h"
#include "twilio/resources.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

Parsed<QList<domain::AvailableNumber>> availableFrom(const QJsonObject &json, domain::NumberType type,
                                                     const QString &country)
{
    const QJsonValue rows = json.value("available_phone_numbers"_L1);
    if (!rows.isArray())
        return tl::unexpected(u"a search result without available_phone_numbers"_s);
    QList<domain::AvailableNumber> numbers;
    for (const auto &row : rows.toArray()) {
        const QJsonObject item = row.toObject();
        const auto number = domain::E164Number::fromText(text(item, "phone_number"_L1));
        if (!number)
            continue;
        const QString itsCountry = text(item, "iso_country"_L1);
        numbers << domain::AvailableNumber{.number = *number,
                                           .locality = text(item, "locality"_L1),
                                           .region = text(item, "region"_L1),
                                           .country = itsCountry.isEmpty() ? country : itsCountry,
                                           .type = type,
                                           .capabilities = capabilities(item),
                                           .addressRequirements = text(item, "address_requirements"_L1)};
    }
    return numbers;
}

} // namespace phonedesk::twilio
