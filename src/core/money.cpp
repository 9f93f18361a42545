// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <QStringList>

#include <algorithm>

namespace phonedesk::core {

namespace {

constexpr qint64 microsPerUnit = 1'000'000;
constexpr qsizetype mostDigits = 12; // before the point: far beyond any bill, and safe to scale

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Money> Money::fromDecimal(QStringView amount, QStringView currency)
{
    const QString code = currency.toString().toUpper();
    if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; }))
        return std::nullopt;

    QStringView text = amount.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    QStringView places = point < 0 ? QStringView() : text.mid(point + 1);
    while (places.endsWith(u'0'))
        places.chop(1);
    if (whole.isEmpty() || whole.size() > mostDigits || places.size() > 6 || !allDigits(whole) || !allDigits(places))
        return std::nullopt;

    const qint64 fraction = places.isEmpty() ? 0 : places.toString().leftJustified(6, u'0').toLongLong();
    const qint64 micros = whole.toLongLong() * microsPerUnit + fraction;
    return Money(negative ? -micros : micros, code);
}

QString Money::toDecimal() const
{
    const qint64 magnitude = m_micros < 0 ? -m_micros : m_micros;
    QString places = QString::number(magnitude % microsPerUnit).rightJustified(6, u'0');
    while (places.size() > 2 && places.endsWith(u'0'))
        places.chop(1);
    return (m_micros < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / microsPerUnit) + u'.' +
           places;
}

std::optional<Money> Money::plus(const Money &other) const
{
    qint64 sum = 0;
    if (m_currency != other.m_currency || __builtin_add_overflow(m_micros, other.m_micros, &sum))
        return std::nullopt;
    return Money(sum, m_currency);
}

std::optional<Money> Money::times(int factor) const
{
    qint64 product = 0;
    if (__builtin_mul_overflow(m_micros, qint64(factor), &product))
        return std::nullopt;
    return Money(product, m_currency);
}

std::optional<std::strong_ordering> Money::compare(const Money &other) const
{
    if (m_currency != other.m_currency)
        return std::nullopt;
    return m_micros <=> other.m_micros;
}

} // namespace phonedesk::core
