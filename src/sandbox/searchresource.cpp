// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/catalog.h"
#include "sandbox/numbersearch.h"

#include "domain/e164number.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString rootOf(const ApiCall &call)
{
    return u"/2010-04-01/Accounts/%1/AvailablePhoneNumbers"_s.arg(call.account.sid);
}

QJsonObject describe(const ApiCall &call, const Country &country)
{
    const QString root = rootOf(call) + u'/' + country.code;
    QJsonObject types;
    for (const QString &segment : country.types) {
        if (const TypeName *type = typeOfSegment(segment))
            types.insert(type->snake, root + u'/' + segment + u".json"_s);
    }
    return {{u"country_code"_s, country.code},
            {u"country"_s, country.name},
            {u"uri"_s, root + u".json"_s},
            {u"beta"_s, false},
            {u"subresource_uris"_s, types}};
}

QJsonObject describe(const StockNumber &number)
{
    const auto e164 = domain::E164Number::fromText(number.number);
    const bool northAmerican = e164 && e164->isNorthAmerican();
    return {{u"friendly_name"_s, northAmerican ? e164->display() : number.number},
            {u"phone_number"_s, number.number},
            {u"lata"_s, QJsonValue::Null}, // the tables here do not know it; Twilio's clients do not need it
            {u"rate_center"_s, textOrNull(number.locality.toUpper().left(10))},
            {u"latitude"_s, textOrNull(number.latitude)},
            {u"longitude"_s, textOrNull(number.longitude)},
            {u"locality"_s, textOrNull(number.locality)},
            {u"region"_s, textOrNull(number.region)},
            {u"postal_code"_s, textOrNull(number.postalCode)},
            {u"iso_country"_s, number.country},
            {u"address_requirements"_s, number.addressRequirements},
            {u"beta"_s, number.beta},
            // Upper case here, lower case in owned numbers: recorded traffic, whatever the description says.
            {u"capabilities"_s, QJsonObject{{u"voice"_s, number.capabilities.voice},
                                            {u"SMS"_s, number.capabilities.sms},
                                            {u"MMS"_s, number.capabilities.mms},
                                            {u"fax"_s, number.capabilities.fax}}}};
}

QList<StockNumber> candidates(const ApiCall &call, const QString &country, const QString &type,
                              const NumberSearch &search)
{
    const Stock &stock = call.world.stock();
    const bool prIsOwn = call.switches.isOn("pr-is-own-country");
    if (!search.areaCode().isEmpty()) {
        QList<StockNumber> numbers = stock.ofAreaCode(search.areaCode());
        numbers.removeIf([&](const StockNumber &number) {
            const bool tollFree = number.type == "TollFree"_L1;
            const bool here = tollFree || number.country == country || (number.country == "PR"_L1 && !prIsOwn);
            return number.type != type || !here;
        });
        return numbers;
    }
    QList<StockNumber> numbers = stock.of(country, type);
    if (!prIsOwn && country == "US"_L1)
        numbers += stock.of(u"PR"_s, type);
    return numbers;
}

ApiReply search(const ApiCall &call, const Country &country, const QString &type)
{
    call.countUnknown(call.request.query, NumberSearch::parameters());
    const NumberSearch search(call.request, country.code);
    if (const auto refusal = search.refusal(call.switches))
        return apiError(400, refusal->code, refusal->message);
    int limit = call.switches.number("search-cap");
    if (const int pageSize = call.request.queryValue(u"PageSize").toInt();
        pageSize > 0 && call.switches.isOn("search-page-size-counts"))
        limit = std::min(limit, pageSize);
    QJsonArray numbers;
    for (const StockNumber &number : candidates(call, country.code, type, search)) {
        if (numbers.size() >= limit)
            break;
        if (search.matches(number) && call.world.isAvailable(number.number, call.switches))
            numbers.append(describe(number));
    }
    // No paging fields: the resource stopped paging in 2014.
    return {200,
            {{u"available_phone_numbers"_s, numbers},
             {u"uri"_s, rootOf(call) + u'/' + country.code + u'/' + type + u".json"_s}}};
}

} // namespace

ApiReply answerSearch(const ApiCall &call)
{
    if (!call.isGet())
        return methodNotAllowed();
    const QStringList rest = call.segments.mid(1);
    if (rest.isEmpty()) {
        QJsonArray all;
        for (const Country &country : countries())
            all.append(describe(call, country));
        return {200, {{u"countries"_s, all}, {u"uri"_s, rootOf(call) + u".json"_s}}};
    }
    const Country *country = findCountry(rest.first());
    if (!country || rest.size() > 2)
        return notFound(call.request);
    if (rest.size() == 1)
        return {200, describe(call, *country)};
    if (!country->types.contains(rest[1])) // not sold there: 404, not an empty list
        return notFound(call.request);
    return search(call, *country, rest[1]);
}

} // namespace phonedesk::sandbox
