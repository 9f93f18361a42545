// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/listpages.h"

namespace phonedesk::sandbox {

namespace {

constexpr qsizetype MostPages = 2000; // of an account; it begins anew then

} // namespace

std::optional<ListPages::Page> ListPages::find(const QString &key) const
{
    for (const auto &pages : m_pages) {
        if (const auto it = pages.constFind(key); it != pages.cend())
            return *it;
    }
    return std::nullopt;
}

void ListPages::keep(const QString &key, const QString &accountSid, const Range &range, const Page &page)
{
    if (m_pages.value(accountSid).size() >= MostPages)
        clear(accountSid);
    m_ranges[accountSid].append({key, range});
    m_pages[accountSid].insert(key, page);
}

void ListPages::changed(const QString &accountSid, qint64 place)
{
    const auto ranges = m_ranges.find(accountSid);
    if (ranges == m_ranges.end())
        return;
    ranges->removeIf([&](const Known &known) {
        const bool tells = known.range.from <= place && place <= known.range.to;
        if (tells)
            m_pages[accountSid].remove(known.key);
        return tells;
    });
}

} // namespace phonedesk::sandbox
