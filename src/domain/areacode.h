// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::domain {

enum class AreaCodeKind {
    Geographic,
    TollFree,
    Premium, // 900
    Other,   // not for subscribers: 700, 710 ...
};

// One area code of the North American plan.
struct AreaCode
{
    QString code;    // "512"
    QString country; // ISO 3166-1 alpha-2; "US" for toll-free codes
    QString region;  // state or province, "TX"; empty outside US and CA
    AreaCodeKind kind = AreaCodeKind::Geographic;

    bool operator==(const AreaCode &) const = default;
};

// The plan as resources/area-codes.csv knows it. New codes appear every year: one that is missing is not an error.
class AreaCodeTable
{
public:
    static core::Result<AreaCodeTable> fromCsv(const QByteArray &csv);
    // The table that is built in (":/area-codes.csv").
    static core::Result<AreaCodeTable> builtIn();

    std::optional<AreaCode> find(const QString &code) const;
    // Geographic codes of a region, ascending.
    QList<AreaCode> ofRegion(const QString &country, const QString &region) const;
    QList<AreaCode> all() const; // ascending

private:
    QHash<QString, AreaCode> m_byCode;
};

// Why no number is set up in an area code.
enum class AreaCodeFault {
    NotThreeDigits,
    OtherCountry, // a +1 country other than US, CA and PR
    Premium,
    NotForSubscribers,
};

struct RefusedAreaCode
{
    QString entry; // as typed
    AreaCodeFault fault = AreaCodeFault::NotThreeDigits;
    QString country; // ISO code, with OtherCountry

    bool operator==(const RefusedAreaCode &) const = default;
};

// Area codes as people write them: apart by commas, semicolons, slashes or spaces, with or without parentheses.
struct AreaCodeList
{
    QStringList codes; // in the order given, each once; one that the table does not know is taken
    QList<RefusedAreaCode> refused;
};
AreaCodeList readAreaCodes(const QString &text, const AreaCodeTable &table);

} // namespace phonedesk::domain
