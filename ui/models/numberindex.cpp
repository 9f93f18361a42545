// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberindex.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using domain::PhoneNumberStatus;

namespace {

constexpr std::array standings{PhoneNumberStatus::Pending, PhoneNumberStatus::Active, PhoneNumberStatus::Suspended,
                               PhoneNumberStatus::Released};

// As E.164 numbers sort as text: "+15..." before "+442...".
quint64 sortableDigits(const domain::E164Number &number)
{
    const QString &text = number.toString();
    quint64 digits = 0;
    for (int i = 1; i <= 15; ++i)
        digits = digits * 10 + (i < text.size() ? quint64(text.at(i).digitValue()) : 0);
    return digits;
}

int comparePrices(const std::optional<core::Money> &a, const std::optional<core::Money> &b)
{
    if (!a || !b)
        return int(a.has_value()) - int(b.has_value());
    if (const auto order = a->compare(*b))
        return std::is_lt(*order) ? -1 : int(std::is_gt(*order));
    return QString::compare(a->currency(), b->currency());
}

// By id, which place it has among all; equal ones share it.
template <typename T, typename Compare>
std::vector<quint64> ranks(const QList<T> &values, Compare compare)
{
    std::vector<int> order(std::size_t(values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) { return compare(values.at(a), values.at(b)) < 0; });
    std::vector<quint64> rank(order.size());
    quint64 last = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(values.at(order[i - 1]), values.at(order[i])) != 0)
            ++last;
        rank[std::size_t(order[i])] = last;
    }
    return rank;
}

// Where a word may be a part of Twilio's SID: that part as it stands there. A few letters occur in most of them by
// chance, and are not looked for.
QString sidPart(const QString &word)
{
    const bool hasPrefix = word.startsWith("pn"_L1);
    const QStringView rest = QStringView(word).mid(hasPrefix ? 2 : 0);
    const bool isHex =
        std::ranges::all_of(rest, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || (!hasPrefix && rest.size() < 6))
        return {};
    return (hasPrefix ? u"PN"_s : QString()) + rest.toString();
}

} // namespace

QString name(NumberField column)
{
    switch (column) {
    case NumberField::Number:
        return u"number"_s;
    case NumberField::Organization:
        return u"organization"_s;
    case NumberField::Label:
        return u"label"_s;
    case NumberField::Status:
        return u"status"_s;
    case NumberField::Health:
        return u"health"_s;
    case NumberField::Webhooks:
        return u"webhooks"_s;
    case NumberField::Price:
        return u"price"_s;
    case NumberField::Added:
        return u"added"_s;
    }
    return {};
}

// ---- rows

quint32 NumberIndex::priceId(const std::optional<core::Money> &monthly)
{
    const qsizetype known = m_prices.indexOf(monthly);
    if (known >= 0)
        return quint32(known);
    m_prices.append(monthly);
    return quint32(m_prices.size() - 1);
}

void NumberIndex::put(int slot, const NumberRow &row)
{
    m_facets[std::size_t(slot)] = {.organization = m_organizations.id(row.organizationId),
                                   .name = m_names.id(row.organization),
                                   .account = m_accounts.id(row.accountSid),
                                   .label = m_labels.id(row.label),
                                   .health = m_healths.id(row.health, int(row.mark)),
                                   .webhooks = m_webhooks.id(row.webhooks),
                                   .urls = m_urls.id(row.urls),
                                   .price = priceId(row.monthly),
                                   .standing = row.standing,
                                   .mark = row.mark,
                                   .isUsed = true,
                                   .isPaid = row.isPaid,
                                   .isUnfinished = row.isUnfinished,
                                   .isProtected = row.isProtected,
                                   .mayDisconnect = row.mayDisconnect,
                                   .isNumber = !row.numberId.isEmpty()};
    m_details[std::size_t(slot)] = {.key = row.key,
                                    .twilioSid = row.twilioSid,
                                    .number = row.number,
                                    .digits = sortableDigits(row.number),
                                    .added = row.addedAt.isValid() ? row.addedAt.toMSecsSinceEpoch() : 0,
                                    .checked = row.checkedAt.isValid() ? row.checkedAt.toMSecsSinceEpoch() : 0};
    if (row.runId.isEmpty())
        m_runs.remove(slot);
    else
        m_runs.insert(slot, row.runId);
    if (row.releasedAt.isValid())
        m_released.insert(slot, row.releasedAt);
    else
        m_released.remove(slot);
}

int NumberIndex::add(const NumberRow &row)
{
    int slot = int(m_facets.size());
    if (m_free.empty()) {
        m_facets.emplace_back();
        m_details.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_slots.insert(row.key, slot);
    put(slot, row);
    return slot;
}

void NumberIndex::replace(int slot, const NumberRow &row)
{
    put(slot, row);
}

void NumberIndex::remove(int slot)
{
    m_slots.remove(key(slot));
    m_runs.remove(slot);
    m_released.remove(slot);
    m_facets[std::size_t(slot)] = {};
    m_details[std::size_t(slot)] = {};
    m_free.push_back(slot);
}

void NumberIndex::reserve(int rows)
{
    m_facets.reserve(std::size_t(rows));
    m_details.reserve(std::size_t(rows));
    m_slots.reserve(rows);
}

void NumberIndex::clear()
{
    *this = NumberIndex();
}

NumberRow NumberIndex::row(int slot) const
{
    const Facets &facets = m_facets[std::size_t(slot)];
    const Details &details = m_details[std::size_t(slot)];
    const auto time = [](qint64 at) {
        return at == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    };
    NumberRow row;
    row.key = details.key;
    row.runId = m_runs.value(slot);
    row.numberId = facets.isNumber ? details.key : QString();
    row.organizationId = m_organizations.text(facets.organization);
    row.organization = m_names.text(facets.name);
    row.accountSid = m_accounts.text(facets.account);
    row.label = m_labels.text(facets.label);
    row.twilioSid = details.twilioSid;
    row.number = details.number;
    row.standing = facets.standing;
    row.mark = facets.mark;
    row.health = m_healths.text(facets.health);
    row.checkedAt = time(details.checked);
    row.monthly = m_prices.at(facets.price);
    row.isPaid = facets.isPaid;
    row.isUnfinished = facets.isUnfinished;
    row.isProtected = facets.isProtected;
    row.mayDisconnect = facets.mayDisconnect;
    row.webhooks = m_webhooks.text(facets.webhooks);
    row.urls = m_urls.text(facets.urls);
    row.addedAt = time(details.added);
    row.releasedAt = m_released.value(slot);
    return row;
}

// ---- order

std::size_t NumberIndex::standingOf(const Facets &facets)
{
    return facets.isUnfinished ? 0 : std::size_t(facets.standing) + 1;
}

const TextPool *NumberIndex::poolOf(NumberField column) const
{
    switch (column) {
    case NumberField::Organization:
        return &m_names;
    case NumberField::Label:
        return &m_labels;
    case NumberField::Health:
        return &m_healths;
    case NumberField::Webhooks:
        return &m_webhooks;
    default:
        return nullptr;
    }
}

quint64 NumberIndex::primary(int slot, NumberField column) const
{
    const Facets &facets = m_facets[std::size_t(slot)];
    const Details &details = m_details[std::size_t(slot)];
    switch (column) {
    case NumberField::Number:
        return details.digits;
    case NumberField::Organization:
        return facets.name;
    case NumberField::Label:
        return facets.label;
    case NumberField::Status:
        return standingOf(facets);
    case NumberField::Health:
        return facets.health;
    case NumberField::Webhooks:
        return facets.webhooks;
    case NumberField::Price:
        return facets.price;
    case NumberField::Added:
        return quint64(details.added);
    }
    return 0;
}

bool NumberIndex::isBefore(int a, int b, NumberSort sort) const
{
    const bool isUnfinished = m_facets[std::size_t(a)].isUnfinished;
    if (isUnfinished != m_facets[std::size_t(b)].isUnfinished)
        return isUnfinished;
    const quint64 first = primary(a, sort.column);
    const quint64 second = primary(b, sort.column);
    int order = 0;
    if (first == second)
        order = 0;
    else if (const TextPool *pool = poolOf(sort.column))
        order = pool->compare(quint32(first), quint32(second));
    else if (sort.column == NumberField::Price)
        order = comparePrices(m_prices.at(qsizetype(first)), m_prices.at(qsizetype(second)));
    else
        order = first < second ? -1 : 1;
    if (order != 0)
        return (order < 0) == (sort.order == Qt::AscendingOrder);
    const Details &one = m_details[std::size_t(a)];
    const Details &other = m_details[std::size_t(b)];
    return std::tuple(-one.added, one.digits, a) < std::tuple(-other.added, other.digits, b);
}

NumberIndex::SortJob NumberIndex::sortJob(NumberSort sort) const
{
    SortJob job{.sort = sort, .items = {}, .texts = {}, .prices = {}};
    if (const TextPool *pool = poolOf(sort.column))
        job.texts = pool->texts();
    else if (sort.column == NumberField::Price)
        job.prices = m_prices;
    job.items.reserve(std::size_t(size()));
    for (int slot = 0; slot < int(m_facets.size()); ++slot) {
        if (isUsed(slot))
            job.items.push_back({.primary = primary(slot, sort.column),
                                 .added = quint64(m_details[std::size_t(slot)].added),
                                 .number = m_details[std::size_t(slot)].digits,
                                 .slot = slot,
                                 .isUnfinished = m_facets[std::size_t(slot)].isUnfinished});
    }
    return job;
}

std::vector<int> NumberIndex::sorted(SortJob job)
{
    std::vector<quint64> rank;
    if (!job.texts.isEmpty())
        rank = ranks(job.texts, qOverload<const TextPool::Text &, const TextPool::Text &>(&TextPool::compare));
    else if (!job.prices.isEmpty())
        rank = ranks(job.prices, comparePrices);
    for (SortItem &item : job.items) {
        if (!rank.empty())
            item.primary = rank[std::size_t(item.primary)];
        if (job.sort.order == Qt::DescendingOrder)
            item.primary = ~item.primary;
    }
    std::ranges::sort(job.items, {}, [](const SortItem &item) {
        return std::tuple(!item.isUnfinished, item.primary, ~item.added, item.number, item.slot);
    });
    std::vector<int> order(job.items.size());
    std::ranges::transform(job.items, order.begin(), &SortItem::slot);
    return order;
}

// ---- what is counted

bool NumberIndex::needsAttention(int slot, const QDateTime &now) const
{
    const Facets &facets = m_facets[std::size_t(slot)];
    if (facets.isUnfinished)
        return now.toMSecsSinceEpoch() - m_details[std::size_t(slot)].added >= unfinishedForLongMs;
    if (facets.standing == PhoneNumberStatus::Suspended)
        return true;
    return facets.standing == PhoneNumberStatus::Active &&
           (facets.mark == Mark::Trouble || facets.mark == Mark::Attention);
}

NumberCounts NumberIndex::counts(const QString &accountSid, const QDateTime &now) const
{
    const int account = accountSid.isEmpty() ? -1 : m_accounts.find(accountSid);
    NumberCounts counts;
    std::vector<NumberCounts::OfOrganization> each(std::size_t(m_organizations.texts().size()));
    for (std::size_t slot = 0; slot < m_facets.size(); ++slot) {
        const Facets &facets = m_facets[slot];
        if (!facets.isUsed)
            continue;
        NumberCounts::OfOrganization &own = each[facets.organization];
        own.active += facets.isNumber && facets.standing == PhoneNumberStatus::Active ? 1 : 0;
        if (!accountSid.isEmpty() && int(facets.account) != account)
            continue;
        ++counts.all;
        counts.unfinished += facets.isUnfinished ? 1 : 0;
        counts.attention += needsAttention(int(slot), now) ? 1 : 0;
        if (own.all++ == 0)
            own.name = m_names.text(facets.name);
    }
    for (std::size_t i = 0; i < each.size(); ++i) {
        if (each[i].all > 0 || each[i].active > 0)
            counts.organizations.insert(m_organizations.text(quint32(i)), each[i]);
    }
    return counts;
}

qsizetype NumberIndex::vocabulary() const
{
    qsizetype all = 0;
    for (const TextPool *pool : {&m_organizations, &m_names, &m_accounts, &m_labels, &m_healths, &m_webhooks, &m_urls})
        all += pool->texts().size();
    return all;
}

QList<std::pair<std::optional<core::Money>, int>> NumberIndex::costOf(const std::vector<int> &rows) const
{
    std::vector<int> often(std::size_t(m_prices.size()), 0);
    for (const int slot : rows) {
        const Facets &facets = m_facets[std::size_t(slot)];
        often[facets.price] += facets.isPaid ? 1 : 0;
    }
    QList<std::pair<std::optional<core::Money>, int>> cost;
    for (std::size_t i = 0; i < often.size(); ++i) {
        if (often[i] > 0)
            cost.append({m_prices.at(qsizetype(i)), often[i]});
    }
    return cost;
}

// ---- what is looked for

std::vector<char> NumberIndex::standingsHaving(const QString &word)
{
    std::vector<char> found{standingText(PhoneNumberStatus::Pending, true).toLower().contains(word)};
    for (const PhoneNumberStatus standing : standings)
        found.push_back(standingText(standing, false).toLower().contains(word));
    return found;
}

NumberIndex::Matcher NumberIndex::matcher(const NumberFilter &filter, const QDateTime &now) const
{
    const auto chosen = [](const TextPool &pool, const QString &text) {
        const int known = text.isEmpty() ? -1 : pool.find(text);
        return text.isEmpty() || known >= 0 ? known : -2;
    };
    Matcher matcher;
    matcher.m_index = this;
    matcher.m_filter = filter;
    matcher.m_query = NumberQuery::fromText(filter.text);
    matcher.m_organization = chosen(m_organizations, filter.organizationId);
    matcher.m_account = chosen(m_accounts, filter.accountSid);
    matcher.m_now = now;
    matcher.m_words.reserve(std::size_t(matcher.m_query.words.size()));
    for (const NumberQuery::Word &word : std::as_const(matcher.m_query.words)) {
        matcher.m_words.push_back({.word = word,
                                   .sid = sidPart(word.text),
                                   .standings = standingsHaving(word.text),
                                   .names = m_names.having(word.text),
                                   .labels = m_labels.having(word.text),
                                   .healths = m_healths.having(word.text),
                                   .webhooks = m_webhooks.having(word.text),
                                   .urls = m_urls.having(word.text)});
    }
    return matcher;
}

bool NumberIndex::Matcher::matches(int slot) const
{
    const Facets &facets = m_index->m_facets[std::size_t(slot)];
    const Details &details = m_index->m_details[std::size_t(slot)];
    const auto hasNumber = [&details](const QString &digits) {
        return !digits.isEmpty() && details.number.toString().contains(digits);
    };
    if (hasNumber(m_query.whole))
        return true;
    return std::ranges::all_of(m_words, [&](const Word &word) {
        return word.names[facets.name] != 0 || word.labels[facets.label] != 0 || word.healths[facets.health] != 0 ||
               word.webhooks[facets.webhooks] != 0 || word.urls[facets.urls] != 0 ||
               word.standings[standingOf(facets)] != 0 || hasNumber(word.word.digits) ||
               (!word.sid.isEmpty() && details.twilioSid.contains(word.sid));
    });
}

bool NumberIndex::Matcher::passes(int slot) const
{
    const Facets &facets = m_index->m_facets[std::size_t(slot)];
    if (m_filter.onlyUnfinished && !facets.isUnfinished)
        return false;
    if (m_organization != -1 && int(facets.organization) != m_organization)
        return false;
    if (m_account != -1 && int(facets.account) != m_account)
        return false;
    if (m_filter.onlyAttention && !m_index->needsAttention(slot, m_now))
        return false;
    return m_query.isEmpty() || matches(slot);
}

} // namespace phonedesk::ui
