// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <optional>

namespace phonedesk::domain {

// A phone number in E.164 form (ITU-T E.164): '+', then 7 to 15 digits. Possible, not necessarily valid: number plans
// change faster than tables of them, so a number that Twilio offers is never refused for being unknown.
class E164Number
{
public:
    E164Number() = default;
    // Takes any pasted form: "(512) 555-0100", "+1 512 555 0100", "512.555.0100", "1-512-555-0100", "tel:+1512...".
    // Ten digits, or eleven that begin with 1, are read as a number of the North American plan.
    static std::optional<E164Number> fromText(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    bool isNorthAmerican() const;
    QString areaCode() const;                          // "512"; empty outside the North American plan
    const QString &toString() const { return m_text; } // "+15125550100"
    QString display() const;                           // "(512) 555-0100"; the E.164 form outside that plan

    friend bool operator==(const E164Number &, const E164Number &) = default;
    friend std::strong_ordering operator<=>(const E164Number &a, const E164Number &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    friend size_t qHash(const E164Number &number, size_t seed = 0) { return ::qHash(number.m_text, seed); }

private:
    explicit E164Number(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace phonedesk::domain
