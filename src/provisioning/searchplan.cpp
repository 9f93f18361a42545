// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/numbersearch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using domain::AreaCode;
using domain::AreaCodeKind;
using domain::AvailabilityQuery;
using domain::NumberType;

namespace {

// Digits or letters, 2 to 16; Twilio's own signs stay its own: people type digits.
bool isGoodContains(const QString &text)
{
    static const QRegularExpression plain(u"^[0-9A-Za-z]{2,16}$"_s);
    return text.isEmpty() || plain.match(text).hasMatch();
}

RefusedEntry refusal(const domain::RefusedAreaCode &refused)
{
    switch (refused.fault) {
    case domain::AreaCodeFault::NotThreeDigits:
        return {refused.entry, Refusal::NotAnAreaCode, {}};
    case domain::AreaCodeFault::OtherCountry:
        return {refused.entry, Refusal::OtherCountry, refused.country};
    case domain::AreaCodeFault::Premium:
        return {refused.entry, Refusal::Premium, {}};
    case domain::AreaCodeFault::NotForSubscribers:
        return {refused.entry, Refusal::NotForSubscribers, {}};
    }
    return {};
}

QList<AvailabilityQuery> queriesFor(const QString &code, const std::optional<AreaCode> &known,
                                    const AvailabilityQuery &common)
{
    AvailabilityQuery query = common;
    if (known && known->country == "PR"_L1) {
        // Twilio's AreaCode is for US and CA; Puerto Rico's numbers are found by their digits. A pattern has wildcards
        // only at its ends, so it cannot ask for code and digits at once: the search drops the other code's rows.
        query.country = u"PR"_s;
        if (common.contains.isEmpty())
            query.contains = u"+1"_s + code + u'%';
        return {query};
    }
    query.areaCode = code;
    if (!known) {
        AvailabilityQuery canada = query;
        canada.country = u"CA"_s;
        return {query, canada};
    }
    query.country = known->country;
    if (known->kind == AreaCodeKind::TollFree) {
        query.type = NumberType::TollFree;
        query.inLocality.clear(); // a toll-free number is nowhere
    }
    return {query};
}

} // namespace

SearchPlan planSearch(const SearchInput &input, const domain::AreaCodeTable &areaCodes)
{
    SearchPlan plan;
    AvailabilityQuery common;
    common.inLocality = input.city.simplified();
    common.needsMms = input.needsMms;
    common.contains = input.contains;
    common.contains.remove(QRegularExpression(u"[\\s()\\-.]"_s));
    if (!isGoodContains(common.contains)) {
        plan.refused << RefusedEntry{input.contains.trimmed(), Refusal::BadContains, {}};
        return plan;
    }

    const domain::AreaCodeList codes = domain::readAreaCodes(input.areaCodes, areaCodes);
    for (const domain::RefusedAreaCode &refused : codes.refused)
        plan.refused << refusal(refused);
    for (const QString &code : codes.codes)
        plan.searches << PlannedSearch{code, queriesFor(code, areaCodes.find(code), common)};
    if (!codes.codes.isEmpty() || !codes.refused.isEmpty())
        return plan;
    if (common.inLocality.isEmpty() && common.contains.isEmpty())
        plan.refused << RefusedEntry{{}, Refusal::Nothing, {}};
    else
        plan.searches << PlannedSearch{{}, {common}};
    return plan;
}

} // namespace phonedesk::provisioning
