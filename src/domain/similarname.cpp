// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similarname.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms{u"inc"_s,     u"incorporated"_s, u"llc"_s,  u"llp"_s,  u"lp"_s,  u"pllc"_s,
                                     u"ltd"_s,     u"limited"_s,      u"corp"_s, u"plc"_s,  u"pc"_s,  u"corporation"_s,
                                     u"company"_s, u"co"_s,           u"gmbh"_s, u"sarl"_s, u"lda"_s, u"ltda"_s};
    return forms.contains(word);
}

// "L.L.C." and "O'Neill" are one word; every other sign divides words.
bool isInsideWord(QChar c)
{
    return c == u'.' || c == u'\'' || c == u'\u2019' || c.isMark();
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words << word;
        word.clear();
    };
    const QString plain = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c == u'&' || c == u'+') {
            end();
            words << u"and"_s;
        } else if (!isInsideWord(c)) {
            end();
        }
    }
    end();
    if (words.size() > 1 && words.first() == "the"_L1)
        words.removeFirst();
    while (words.size() > 1 && isLegalForm(words.last()))
        words.removeLast();
    return words;
}

// How many slips two names may be apart.
int tolerance(qsizetype length)
{
    return length < 5 ? 0 : length < 9 ? 1 : 2;
}

// Whether at most `limit` (up to 2) letters are missing, added, wrong or swapped with their neighbour. Only what lies
// within `limit` of the diagonal can matter: five places of each row, the diagonal's in the middle.
bool isWithin(int limit, const QString &a, const QString &b)
{
    constexpr int far = 99;
    using Band = std::array<int, 5>; // at k stands the distance of a's first i letters and b's first i + k - 2
    Band before{far, far, far, far, far};
    Band last{far, far, 0, 1, 2};
    for (qsizetype i = 1; i <= a.size(); ++i) {
        Band row{far, far, far, far, far};
        for (int k = 0; k < 5; ++k) {
            const qsizetype j = i + k - 2;
            if (j < 0 || j > b.size())
                continue;
            int &least = row[std::size_t(k)];
            if (k < 4)
                least = last[std::size_t(k) + 1] + 1;
            if (k > 0)
                least = std::min(least, row[std::size_t(k) - 1] + 1);
            if (j > 0)
                least = std::min(least, last[std::size_t(k)] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, before[std::size_t(k)] + 1);
        }
        if (std::ranges::min(row) > limit)
            return false;
        before = last;
        last = row;
    }
    return last[std::size_t(b.size() - a.size() + 2)] <= limit;
}

bool beginsWith(const QStringList &words, const QStringList &first)
{
    return first.size() > 1 && words.size() > first.size() && std::equal(first.begin(), first.end(), words.begin());
}

} // namespace

SimilarName::SimilarName(const QString &name) : m_words(wordsOf(name)), m_letters(m_words.join(QString()))
{
    for (const QChar c : std::as_const(m_letters)) {
        if (c.isDigit())
            m_digits += c;
        qint8 &count = m_counts[c.unicode() % m_counts.size()];
        count = qint8(std::min(count + 1, 100));
        m_odd ^= quint64(1) << (c.unicode() % 64);
    }
}

bool SimilarName::isSlipOf(const SimilarName &other) const
{
    const qsizetype shorter = std::min(m_letters.size(), other.m_letters.size());
    const qsizetype longer = std::max(m_letters.size(), other.m_letters.size());
    const int limit = tolerance(shorter);
    if (longer - shorter > limit || shorter == 0)
        return false;
    int apart = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        apart += std::abs(m_counts[i] - other.m_counts[i]);
    // A wrong letter is one more of one and one less of another.
    return apart <= 2 * limit && m_digits == other.m_digits && isWithin(limit, m_letters, other.m_letters);
}

bool SimilarName::isSimilarTo(const SimilarName &other) const
{
    return isSlipOf(other) || beginsWith(m_words, other.m_words) || beginsWith(other.m_words, m_words);
}

void SimilarNames::add(const SimilarName &name, int number)
{
    if (name.m_letters.isEmpty())
        return;
    const auto remember = [number](QHash<QString, int> &hash, const QString &key) {
        if (!hash.contains(key))
            hash.insert(key, number);
    };
    remember(m_byLetters, name.m_letters);
    QString words = name.m_words.first();
    for (qsizetype i = 1; i < name.m_words.size(); ++i) {
        if (i > 1)
            remember(m_byPrefix, words);
        words += u' ' + name.m_words[i];
    }
    if (name.m_words.size() > 1)
        remember(m_byWords, words);
    Bucket &bucket = m_byLength[{name.m_letters.size(), name.m_digits}];
    bucket.odd.push_back(name.m_odd);
    bucket.entries.push_back({name, number});
}

std::optional<int> SimilarNames::find(const SimilarName &name) const
{
    const auto in = [](const QHash<QString, int> &hash, const QString &key) {
        const auto it = hash.constFind(key);
        return it == hash.cend() ? std::nullopt : std::optional(*it);
    };
    if (name.m_letters.isEmpty())
        return std::nullopt;
    if (const auto same = in(m_byLetters, name.m_letters))
        return same;
    QString words = name.m_words.first();
    for (qsizetype i = 1; i < name.m_words.size(); ++i) {
        if (const auto shorter = i > 1 ? in(m_byWords, words) : std::nullopt)
            return shorter;
        words += u' ' + name.m_words[i];
    }
    if (const auto longer = name.m_words.size() > 1 ? in(m_byPrefix, words) : std::nullopt)
        return longer;
    const qsizetype length = name.m_letters.size();
    for (qsizetype other = length - 2; other <= length + 2; ++other) {
        const auto bucket = m_byLength.constFind({other, name.m_digits});
        if (bucket == m_byLength.cend())
            continue;
        // Each slip makes at most two letters odd or even.
        const int most = 2 * tolerance(std::min(length, other));
        for (std::size_t i = 0; i < bucket->odd.size(); ++i) {
            if (std::popcount(bucket->odd[i] ^ name.m_odd) <= most && bucket->entries[i].name.isSlipOf(name))
                return bucket->entries[i].number;
        }
    }
    return std::nullopt;
}

bool areSimilarNames(const QString &a, const QString &b)
{
    return SimilarName(a).isSimilarTo(SimilarName(b));
}

} // namespace phonedesk::domain
