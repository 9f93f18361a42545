// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberquery.h"

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

// What a link has around a number: "tel:%2B15125559012;ext=5".
QStringView withoutLink(QStringView text)
{
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text = text.mid(4);
    else if (text.startsWith("callto:"_L1, Qt::CaseInsensitive))
        text = text.mid(7);
    if (text.startsWith("%2b"_L1, Qt::CaseInsensitive))
        text = text.mid(3);
    const qsizetype parameters = text.indexOf(u';');
    return parameters < 0 ? text : text.left(parameters);
}

bool isBetweenDigits(QChar c)
{
    // Invisible marks come along with numbers that are copied from contacts.
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format ||
           QStringView(u"()+./").contains(c);
}

// Empty where anything in it is no part of a phone number.
QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : withoutLink(text)) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!isBetweenDigits(c))
            return {};
    }
    return digits;
}

} // namespace

NumberQuery NumberQuery::fromText(const QString &text)
{
    NumberQuery query;
    const QString trimmed = text.trimmed();
    if (withoutLink(trimmed).isEmpty())
        return query;
    query.whole = digitsOf(trimmed);
    for (const auto prefix : {"011"_L1, "00"_L1}) {
        if (query.whole.size() > 11 && query.whole.startsWith(prefix)) {
            query.whole.remove(0, prefix.size());
            query.isInternational = true;
        }
    }
    const QStringList words = trimmed.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        query.words.append({word, digitsOf(word)});
    return query;
}

bool NumberQuery::narrows(const NumberQuery &wider) const
{
    if (isInternational || wider.isInternational)
        return false;
    if (!whole.isEmpty() && (wider.whole.isEmpty() || !whole.contains(wider.whole)))
        return false;
    return std::ranges::all_of(wider.words, [this](const Word &before) {
        return std::ranges::any_of(words, [&before](const Word &word) {
            const bool hasDigits =
                word.digits.isEmpty() || (!before.digits.isEmpty() && word.digits.contains(before.digits));
            return word.text.contains(before.text) && hasDigits;
        });
    });
}

} // namespace phonedesk::ui
