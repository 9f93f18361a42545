// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/numbersearch.h"

#include "core/calls.h"
#include "provisioning/needs.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace phonedesk::provisioning {

using core::Result;
using domain::AvailableNumber;

namespace {

// One search of several area codes at once, with the prices of the countries that come up.
struct Searching
{
    SearchOutcome outcome;
    domain::E164Number wished;
    std::optional<AvailableNumber> foundWished;
    QHash<QString, twilio::Prices> prices; // by country
    int awaited = 0;
    core::Completion<Result<SearchOutcome>> done;
};
using SearchingPtr = std::shared_ptr<Searching>;

void sortRows(QList<AvailableNumber> &rows)
{
    std::ranges::sort(rows, {}, [](const AvailableNumber &row) {
        return std::tuple(!row.canBeChosen(), row.locality, row.number.toString());
    });
}

// A number that was chosen before is what a person looks for first.
void putWishedFirst(Searching &searching)
{
    if (!searching.foundWished)
        return;
    auto &groups = searching.outcome.groups;
    for (SearchGroup &group : groups)
        group.rows.removeIf([&](const AvailableNumber &row) { return row.number == searching.wished; });
    const QString areaCode = searching.wished.areaCode();
    const auto its = std::ranges::find(groups, areaCode, &SearchGroup::areaCode);
    if (its == groups.end())
        groups.prepend({.areaCode = areaCode});
    else
        std::rotate(groups.begin(), its, its + 1);
    groups.first().rows.prepend(*searching.foundWished);
    searching.outcome.wished = searching.wished;
}

} // namespace

qsizetype SearchOutcome::count() const
{
    qsizetype rows = 0;
    for (const SearchGroup &group : groups)
        rows += group.rows.size();
    return rows;
}

struct NumberSearch::Private
{
    const Needs needs;
    const domain::AreaCodeTable areaCodes;
    core::Calls calls;

    domain::AvailabilityQuery queryFor(const domain::E164Number &number) const;
    void searchWished(const SearchingPtr &searching, const OpenAccount &account,
                      const domain::AvailabilityQuery &query);
    void searchGroup(const SearchingPtr &searching, const OpenAccount &account, int group, PlannedSearch planned);
    void fetchPrices(const SearchingPtr &searching, const OpenAccount &account, const QString &country);
    void part(const SearchingPtr &searching);
};

void NumberSearch::Private::searchGroup(const SearchingPtr &searching, const OpenAccount &account, int group,
                                        PlannedSearch planned)
{
    const domain::AvailabilityQuery query = planned.queries.takeFirst();
    calls.keep(account.phones->searchAvailableNumbers(
        query, [this, searching, account, group, planned](const Result<QList<AvailableNumber>> &found) {
            SearchGroup &result = searching->outcome.groups[group];
            if (!found) {
                result.error = found.error();
            } else if (found->isEmpty() && !planned.queries.isEmpty()) {
                searchGroup(searching, account, group, planned);
                return;
            } else {
                result.rows = *found;
                result.rows.removeIf([&planned](const AvailableNumber &row) {
                    return !planned.areaCode.isEmpty() && row.number.areaCode() != planned.areaCode;
                });
            }
            part(searching);
        }));
}

domain::AvailabilityQuery NumberSearch::Private::queryFor(const domain::E164Number &number) const
{
    domain::AvailabilityQuery query;
    query.contains = number.toString().mid(1); // all of its digits
    if (const auto known = areaCodes.find(number.areaCode())) {
        query.country = known->country;
        if (known->kind == domain::AreaCodeKind::TollFree)
            query.type = domain::NumberType::TollFree;
    }
    return query;
}

void NumberSearch::Private::searchWished(const SearchingPtr &searching, const OpenAccount &account,
                                         const domain::AvailabilityQuery &query)
{
    calls.keep(account.phones->searchAvailableNumbers(
        query, [this, searching, phones = account.phones](const Result<QList<AvailableNumber>> &found) {
            if (found) { // else nothing is known of it, and nothing is said
                const auto it = std::ranges::find(*found, searching->wished, &AvailableNumber::number);
                searching->outcome.wishedIsGone = it == found->end();
                if (it != found->end())
                    searching->foundWished = *it;
            }
            part(searching);
        }));
}

void NumberSearch::Private::fetchPrices(const SearchingPtr &searching, const OpenAccount &account,
                                        const QString &country)
{
    calls.keep(account.phones->fetchPrices(
        country, [this, searching, country, phones = account.phones](const Result<twilio::Prices> &prices) {
            if (prices)
                searching->prices.insert(country, *prices);
            else
                searching->outcome.priceError = prices.error();
            part(searching);
        }));
}

void NumberSearch::Private::part(const SearchingPtr &searching)
{
    if (--searching->awaited > 0)
        return;
    for (SearchGroup &group : searching->outcome.groups)
        sortRows(group.rows);
    putWishedFirst(*searching);
    for (SearchGroup &group : searching->outcome.groups) {
        for (AvailableNumber &row : group.rows) {
            const twilio::Prices prices = searching->prices.value(row.country);
            if (const auto price = prices.constFind(row.type); price != prices.cend())
                row.monthly = *price;
        }
    }
    searching->outcome.foundAt = needs.clock.now();
    // One search of one code that failed is a failure; of several, it stands at its group.
    if (searching->outcome.groups.size() == 1 && searching->outcome.groups.first().error)
        searching->done.finish(core::fail(*searching->outcome.groups.first().error));
    else
        searching->done.finish(searching->outcome);
}

NumberSearch::NumberSearch(const Needs &needs, domain::AreaCodeTable areaCodes)
    : d(new Private{needs, std::move(areaCodes), {}})
{
}

NumberSearch::~NumberSearch() = default;

core::CallHandle NumberSearch::search(const QString &accountSid, const SearchInput &input,
                                      core::ResultCallback<SearchOutcome> done)
{
    auto [completion, handle] = core::Completion<Result<SearchOutcome>>::make(std::move(done));
    const SearchPlan plan = planSearch(input, d->areaCodes);
    auto searching = std::make_shared<Searching>();
    searching->done = completion;
    searching->outcome.refused = plan.refused;
    searching->wished = input.wished;
    const domain::AvailabilityQuery wishedQuery = d->queryFor(input.wished);
    if (plan.searches.isEmpty()) {
        searching->outcome.foundAt = d->needs.clock.now();
        completion.finishLater(searching->outcome);
        return std::move(handle);
    }
    d->calls.keep(
        d->needs.accounts.open(accountSid, [this, searching, plan, wishedQuery](const Result<OpenAccount> &account) {
            if (!account) {
                searching->done.finish(core::fail(account.error()));
                return;
            }
            QStringList countries;
            for (const PlannedSearch &planned : plan.searches) {
                searching->outcome.groups << SearchGroup{.areaCode = planned.areaCode};
                for (const domain::AvailabilityQuery &query : planned.queries)
                    countries << query.country;
            }
            const bool hasWish = !searching->wished.isNull();
            if (hasWish)
                countries << wishedQuery.country;
            countries.removeDuplicates();
            searching->awaited = int(plan.searches.size() + countries.size()) + (hasWish ? 1 : 0);
            if (hasWish)
                d->searchWished(searching, *account, wishedQuery);
            for (int i = 0; i < plan.searches.size(); ++i)
                d->searchGroup(searching, *account, i, plan.searches[i]);
            for (const QString &country : countries)
                d->fetchPrices(searching, *account, country);
        }));
    return std::move(handle);
}

core::CallHandle NumberSearch::nearChoices(const QString &accountSid, const QString &areaCode,
                                           core::ResultCallback<QList<NearChoice>> done)
{
    auto [completion, handle] = core::Completion<Result<QList<NearChoice>>>::make(std::move(done));
    const auto known = d->areaCodes.find(areaCode);
    if (!known || known->kind != domain::AreaCodeKind::Geographic || known->region.isEmpty()) {
        completion.finishLater(QList<NearChoice>());
        return std::move(handle);
    }
    domain::AvailabilityQuery query;
    query.country = known->country;
    query.inRegion = known->region;
    d->calls.keep(d->needs.accounts.open(
        accountSid, [this, query, areaCode, completion = completion](const Result<OpenAccount> &account) {
            if (!account) {
                completion.finish(core::fail(account.error()));
                return;
            }
            d->calls.keep(account->phones->searchAvailableNumbers(
                query, [areaCode, completion, phones = account->phones](const Result<QList<AvailableNumber>> &found) {
                    if (!found) {
                        completion.finish(core::fail(found.error()));
                        return;
                    }
                    QHash<QString, QHash<QString, int>> placesByCode;
                    for (const AvailableNumber &row : *found) {
                        if (row.canBeChosen() && row.number.areaCode() != areaCode)
                            ++placesByCode[row.number.areaCode()][row.locality];
                    }
                    QList<NearChoice> choices;
                    for (auto it = placesByCode.cbegin(); it != placesByCode.cend(); ++it) {
                        NearChoice choice{.areaCode = it.key()};
                        int most = 0;
                        for (auto place = it->cbegin(); place != it->cend(); ++place) {
                            choice.count += place.value();
                            if (std::tuple(place.value(), choice.place) > std::tuple(most, place.key())) {
                                most = place.value();
                                choice.place = place.key();
                            }
                        }
                        choices << choice;
                    }
                    std::ranges::sort(choices, [](const NearChoice &a, const NearChoice &b) {
                        return std::tuple(-a.count, a.areaCode) < std::tuple(-b.count, b.areaCode);
                    });
                    completion.finish(choices);
                }));
        }));
    return std::move(handle);
}

} // namespace phonedesk::provisioning
