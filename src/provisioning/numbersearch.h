// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/areacode.h"
#include "domain/availablenumber.h"
#include "domain/e164number.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace phonedesk::provisioning {

struct Needs;

// What was typed. Area codes may be several, apart by commas or spaces.
struct SearchInput
{
    QString areaCodes;
    QString city;
    QString contains;
    bool needsMms = false;     // voice and SMS are always needed
    domain::E164Number wished; // looked for besides, and put first; null: none

    bool operator==(const SearchInput &) const = default;
};

// Why an entry is not searched.
enum class Refusal {
    NotAnAreaCode, // not three digits
    OtherCountry,  // a +1 country other than US, CA and PR; `country` names it
    Premium,
    NotForSubscribers,
    BadContains, // fewer than 2 or more than 16 characters, or signs that Twilio does not take
    Nothing,     // nothing was typed
};

struct RefusedEntry
{
    QString entry;
    Refusal refusal = Refusal::NotAnAreaCode;
    QString country; // ISO code, with OtherCountry

    bool operator==(const RefusedEntry &) const = default;
};

// One area code's search: tried in this order until one returns rows (a code that the table does not know is searched
// in US, then CA).
struct PlannedSearch
{
    QString areaCode; // empty when only a city or digits were given
    QList<domain::AvailabilityQuery> queries;

    bool operator==(const PlannedSearch &) const = default;
};

struct SearchPlan
{
    QList<PlannedSearch> searches;
    QList<RefusedEntry> refused;
};

// The rule that decides where to search (US or CA, toll-free, PR by Contains). Pure.
SearchPlan planSearch(const SearchInput &input, const domain::AreaCodeTable &areaCodes);

struct SearchGroup
{
    QString areaCode;
    QList<domain::AvailableNumber> rows; // choosable first, then by locality and number; with prices where known
    std::optional<core::Error> error;    // this code's search failed; other groups are good all the same
};

struct SearchOutcome
{
    QList<SearchGroup> groups;
    domain::E164Number wished; // the first row of the first group; null: none was asked for, or it is not there
    bool wishedIsGone = false; // it was asked for, and Twilio does not offer it
    QList<RefusedEntry> refused;
    QDateTime foundAt;
    std::optional<core::Error> priceError; // prices are unknown, and why

    qsizetype count() const;
};

// An area code of the same region that has numbers.
struct NearChoice
{
    QString areaCode;
    QString place; // the commonest locality there
    int count = 0;
};

// Searches on behalf of one account. Lives on the GUI thread.
class NumberSearch
{
public:
    NumberSearch(const Needs &needs, domain::AreaCodeTable areaCodes);
    ~NumberSearch();

    core::CallHandle search(const QString &accountSid, const SearchInput &input,
                            core::ResultCallback<SearchOutcome> done);
    // One search of the code's region, grouped by area code, most numbers first. Empty where the region is unknown.
    core::CallHandle nearChoices(const QString &accountSid, const QString &areaCode,
                                 core::ResultCallback<QList<NearChoice>> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace phonedesk::provisioning
