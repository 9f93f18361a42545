// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace phonedesk::domain {

// An organisation's name, ready to be compared with thousands of others. Two names are similar when they could mean the
// same customer: equal but for case, spaces, signs, accents and the legal form ("Inc", "LLC", "GmbH" ...), one with
// more words than the other ("Acme Dental", "Acme Dental Group"; a single word is not enough), or a small slip apart.
// Digits count: "Clinic 12" and "Clinic 13" are two branches.
class SimilarName
{
public:
    explicit SimilarName(const QString &name);

    bool isSimilarTo(const SimilarName &other) const;

private:
    friend class SimilarNames;
    bool isSlipOf(const SimilarName &other) const;

    QStringList m_words; // without the legal form, unless there is nothing else
    QString m_letters;   // the words without their spaces
    QString m_digits;
    std::array<qint8, 32> m_counts{}; // how often letters occur, roughly: most names are told apart by this alone
    quint64 m_odd = 0;                // a bit for each letter that occurs an odd number of times, roughly
};

// Many names, each with a number of its owner's choice, in which the first one similar to another is found quickly.
class SimilarNames
{
public:
    void add(const SimilarName &name, int number);
    std::optional<int> find(const SimilarName &name) const;

private:
    struct Entry
    {
        SimilarName name;
        int number;
    };
    QHash<QString, int> m_byLetters;
    QHash<QString, int> m_byWords;  // whole names of more than one word
    QHash<QString, int> m_byPrefix; // and what they begin with
    // Names a slip apart have the same digits, and nearly the same letters: whose letters are too far from each other
    // is seen without a look at the name.
    struct Bucket
    {
        std::vector<quint64> odd;
        std::vector<Entry> entries;
    };
    QHash<std::pair<qsizetype, QString>, Bucket> m_byLength; // and digits
};

bool areSimilarNames(const QString &a, const QString &b);

} // namespace phonedesk::domain
