// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/catalog.h"
#include "sandbox/paging.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

ApiReply answerPricing(const ApiCall &call)
{
    const QString root = call.baseUrl + u"/v1/PhoneNumbers/Countries"_s;
    if (call.segments.first() != "Countries"_L1 || call.segments.size() > 2)
        return notFound(call.request);
    if (!call.isGet())
        return methodNotAllowed();
    if (call.segments.size() == 1) {
        call.countUnknown(call.request.query, {u"PageSize"_s, u"Page"_s, u"PageToken"_s});
        const PageRequest asked = readPage(call);
        if (asked.refusal)
            return *asked.refusal;
        const PageCut cut = cutPage(call, asked, countries().size());
        QJsonArray rows;
        for (qsizetype i = cut.begin; i < cut.end; ++i) {
            const Country &country = countries().at(i);
            rows.append(QJsonObject{{u"country"_s, country.name},
                                    {u"iso_country"_s, country.code},
                                    {u"url"_s, root + u'/' + country.code}});
        }
        const QString key = u"countries"_s;
        return {200, {{key, rows}, {u"meta"_s, pageMeta(call, asked, cut.links, key)}}};
    }
    const QString code = call.segments[1];
    const Country *country = findCountry(code);
    if (!country && call.switches.text("pricing-unknown-country") == "404"_L1)
        return notFound(call.request);
    QJsonArray prices;
    if (country) {
        for (const auto &[type, price] : country->prices) {
            prices.append(QJsonObject{{u"number_type"_s, type},
                                      {u"base_price"_s, price}, // decimal strings, whatever the description says
                                      {u"current_price"_s, price}});
        }
    }
    return {200,
            {{u"country"_s, country ? country->name : code},
             {u"iso_country"_s, code},
             {u"url"_s, root + u'/' + code},
             {u"price_unit"_s, country ? country->priceUnit : u"USD"_s},
             {u"phone_number_prices"_s, prices}}};
}

} // namespace phonedesk::sandbox
