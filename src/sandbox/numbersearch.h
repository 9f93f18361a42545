// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"
#include "sandbox/stock.h"
#include "sandbox/switches.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace phonedesk::sandbox {

// The Contains engine of AvailablePhoneNumbers: digits and letters (as on a keypad), '*' one digit, '%' any run,
// leading '+' anchors the start, trailing '$' the end. Empty for a pattern that breaks Twilio's rules: 2 to 16
// characters, at least 2 of them ordinary, wildcards at the ends only.
std::optional<QRegularExpression> containsPattern(const QString &contains);

// The filters of one search; read from the query of a request.
class NumberSearch
{
public:
    NumberSearch(const HttpRequest &request, const QString &country);

    // A sentence in English when a filter cannot be read, with Twilio's code for it.
    struct Refusal
    {
        int code;
        QString message;
    };
    std::optional<Refusal> refusal(const Switches &switches) const;

    bool matches(const StockNumber &number) const;
    // The one area code asked for, so that the whole country need not be made.
    const QString &areaCode() const { return m_areaCode; }

    static QStringList parameters(); // every name that Twilio knows here

private:
    QString m_areaCode; // only for US and CA
    QString m_contains;
    std::optional<QRegularExpression> m_pattern;
    QString m_region;
    QString m_locality;
    QString m_postalCode;
    bool m_voice = false;
    bool m_sms = false;
    bool m_mms = false;
    bool m_fax = false;
    bool m_beta = true;
    bool m_excludeAll = false;
    bool m_excludeLocal = false;
    bool m_excludeForeign = false;
};

} // namespace phonedesk::sandbox
