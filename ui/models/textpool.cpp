// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textpool.h"

#include <algorithm>

namespace phonedesk::ui {

quint32 TextPool::id(const QString &text, int weight)
{
    const auto [place, isNew] = [&] {
        const auto known = m_ids.constFind({text, weight});
        return known == m_ids.constEnd() ? std::pair(quint32(m_texts.size()), true) : std::pair(*known, false);
    }();
    if (isNew) {
        m_ids.insert({text, weight}, place);
        m_texts.append({text, text.toLower(), weight});
    }
    return place;
}

int TextPool::find(const QString &text) const
{
    const auto known = m_ids.constFind({text, 0});
    return known == m_ids.constEnd() ? -1 : int(*known);
}

std::vector<char> TextPool::having(const QString &word) const
{
    std::vector<char> found(std::size_t(m_texts.size()), 0);
    std::ranges::transform(m_texts, found.begin(), [&word](const Text &text) { return text.lower.contains(word); });
    return found;
}

int TextPool::compare(const Text &a, const Text &b)
{
    if (a.weight != b.weight)
        return a.weight < b.weight ? -1 : 1;
    return QString::compare(a.lower, b.lower);
}

} // namespace phonedesk::ui
