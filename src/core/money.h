// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace phonedesk::core {

// An amount in one currency, exact to a millionth. Twilio sends decimal strings ("1.15", "-0.0085") and currencies in
// either case. Amounts in different currencies are never added.
class Money
{
public:
    Money() = default;
    // Empty for anything that is not a decimal number with at most 6 places, or no ISO 4217 currency.
    static std::optional<Money> fromDecimal(QStringView amount, QStringView currency);

    const QString &currency() const { return m_currency; } // upper case
    QString toDecimal() const;                             // at least two places: "1.15", "-0.0085"
    bool isZero() const { return m_micros == 0; }

    // Empty when the currencies differ or the sum overflows.
    std::optional<Money> plus(const Money &other) const;
    std::optional<Money> times(int factor) const;                          // empty when it overflows
    std::optional<std::strong_ordering> compare(const Money &other) const; // empty when the currencies differ

    bool operator==(const Money &) const = default;

private:
    Money(qint64 micros, QString currency) : m_micros(micros), m_currency(std::move(currency)) {}

    qint64 m_micros = 0;
    QString m_currency;
};

} // namespace phonedesk::core
