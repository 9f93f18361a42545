// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/areacode.h"
#include "domain/availablenumber.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace phonedesk::sandbox {

struct Locality
{
    QString country;
    QString region;
    QString name;
    QString postalCode;
    QString latitude; // decimal strings, as Twilio writes them
    QString longitude;
    QStringList areaCodes;
};

// A number that the simulated Twilio sells.
struct StockNumber
{
    QString number; // "+15125559012": the exchange is always 555
    QString country;
    QString type;   // path segment, "Local"
    QString region; // this and what follows is empty for toll-free numbers and outside the North American plan
    QString locality;
    QString postalCode;
    QString latitude;
    QString longitude;
    domain::Capabilities capabilities;
    QString addressRequirements; // none, any, local, foreign
    bool beta = false;
};

// Every number for sale, made from the seed alone: the same seed gives the same numbers.
class Stock
{
public:
    // Fails with a sentence in English when a built-in table cannot be read.
    static core::Result<Stock> builtIn(int seed);

    // In the order in which a search shows them. Unknown and unsold codes have none.
    const QList<StockNumber> &ofAreaCode(const QString &areaCode) const;
    // Everything of a country and type, area codes mixed.
    QList<StockNumber> of(const QString &country, const QString &type) const;
    std::optional<StockNumber> find(const QString &number) const;
    const domain::AreaCodeTable &areaCodes() const { return m_areaCodes; }

private:
    Stock(int seed, domain::AreaCodeTable areaCodes, QList<Locality> localities);
    QList<StockNumber> make(const domain::AreaCode &code) const;
    QList<StockNumber> makeAbroad(const QString &country, const QString &type) const;
    quint32 hash(const QString &text) const;

    int m_seed = 0;
    domain::AreaCodeTable m_areaCodes;
    QList<Locality> m_localities;
    mutable QHash<QString, QList<StockNumber>> m_byCode; // made when first asked for
};

} // namespace phonedesk::sandbox
