// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace phonedesk::ui {

// What is typed into the filter, understood: words that all have to occur, or a phone number in any pasted form
// ("(512) 555-9012", "+15125559012", "512.555.9012", "tel:+1-512-555-9012", some of its digits).
struct NumberQuery
{
    struct Word
    {
        QString text;   // lower case
        QString digits; // where it may be part of a phone number; else empty

        bool operator==(const Word &) const = default;
    };

    QList<Word> words;
    QString whole; // the digits of all of it, where all of it may be one phone number; else empty
    // "00" or "011" was taken off: then a longer text may find more than a shorter one.
    bool isInternational = false;

    static NumberQuery fromText(const QString &text);

    bool isEmpty() const { return words.isEmpty(); }
    // Whatever this finds, `wider` finds too: it is enough to look among that.
    bool narrows(const NumberQuery &wider) const;
    bool operator==(const NumberQuery &) const = default;
};

} // namespace phonedesk::ui
