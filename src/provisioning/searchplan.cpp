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

bool isThreeDigits(const QString &text)
{
    static const QRegularExpression threeDigits(u"^[2-9][0-9]{2}$"_s);
    return threeDigits.match(text).hasMatch();
}

// Digits or letters, 2 to 16; Twilio's own signs stay its own: people type digits.
bool isGoodContains(const QString &text)
{
    static const QRegularExpression plain(u"^[0-9A-Za-z]{2,16}$"_s);
    return text.isEmpty() || plain.match(text).hasMatch();
}

std::optional<RefusedEntry> refusal(const AreaCode &code)
{
    if (code.kind == AreaCodeKind::Premium)
        return RefusedEntry{code.code, Refusal::Premium, {}};
    if (code.kind == AreaCodeKind::Other)
        return RefusedEntry{code.code, Refusal::NotForSubscribers, {}};
    if (code.country != "US"_L1 && code.country != "CA"_L1 && code.country != "PR"_L1)
        return RefusedEntry{code.code, Refusal::OtherCountry, code.country};
    return std::nullopt;
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
    static const QRegularExpression separators(u"[\\s,;/()]+"_s);
    SearchPlan plan;
    AvailabilityQuery common;
    common.inLocality = input.city.simplified();
    common.contains = input.contains;
    common.contains.remove(QRegularExpression(u"[\\s()\\-.]"_s));
    if (!isGoodContains(common.contains)) {
        plan.refused << RefusedEntry{input.contains.trimmed(), Refusal::BadContains, {}};
        return plan;
    }

    QStringList codes = input.areaCodes.split(separators, Qt::SkipEmptyParts);
    codes.removeDuplicates();
    for (const QString &code : codes) {
        if (!isThreeDigits(code)) {
            plan.refused << RefusedEntry{code, Refusal::NotAnAreaCode, {}};
            continue;
        }
        const auto known = areaCodes.find(code);
        if (known) {
            if (const auto refused = refusal(*known)) {
                plan.refused << *refused;
                continue;
            }
        }
        plan.searches << PlannedSearch{code, queriesFor(code, known, common)};
    }
    if (!codes.isEmpty())
        return plan;
    if (common.inLocality.isEmpty() && common.contains.isEmpty())
        plan.refused << RefusedEntry{{}, Refusal::Nothing, {}};
    else
        plan.searches << PlannedSearch{{}, {common}};
    return plan;
}

} // namespace phonedesk::provisioning
