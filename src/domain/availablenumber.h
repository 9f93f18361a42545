// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "domain/e164number.h"

#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::domain {

// The path segments of AvailablePhoneNumbers that this program searches.
enum class NumberType { Local, TollFree };
QString name(NumberType type); // "Local", "TollFree": Twilio's path segment
std::optional<NumberType> numberTypeFromName(QStringView name);

struct Capabilities
{
    bool voice = false;
    bool sms = false;
    bool mms = false;
    bool fax = false;

    bool operator==(const Capabilities &) const = default;
};

// A number that Twilio offers. A search reserves nothing: it can be gone a second later (21422).
struct AvailableNumber
{
    E164Number number;
    QString locality; // "Austin"; empty for toll-free
    QString region;   // "TX"
    QString country;  // "US"
    NumberType type = NumberType::Local;
    Capabilities capabilities;
    QString addressRequirements;        // none, any, local, foreign
    std::optional<core::Money> monthly; // from the Pricing API; empty: unknown, which is not zero

    bool needsAddress() const;
    // Voice and SMS are always needed here, and Phone Desk files no addresses.
    bool canBeChosen() const { return capabilities.voice && capabilities.sms && !needsAddress(); }
    QString place() const; // "Austin, TX", or what of it is known
    bool operator==(const AvailableNumber &) const = default;
};

// One search at Twilio (AvailablePhoneNumbers/{country}/{type}.json). Empty fields are not sent.
struct AvailabilityQuery
{
    QString country = QStringLiteral("US");
    NumberType type = NumberType::Local;
    QString areaCode;
    QString contains; // 2 to 16 characters: digits, letters, '*', '%', leading '+', trailing '$'
    QString inRegion;
    QString inLocality;
    bool needsMms = false; // then only numbers with voice, SMS and MMS
    int pageSize = 50;     // Twilio returns about 30 whatever is asked, and no second page

    bool operator==(const AvailabilityQuery &) const = default;
};

} // namespace phonedesk::domain
