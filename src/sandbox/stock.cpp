// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/stock.h"

#include "sandbox/catalog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

core::Error badTable(const QString &detail)
{
    return {.kind = core::ErrorKind::BadReply, .operation = u"sandbox.stock"_s, .detail = detail};
}

core::Result<QList<Locality>> readLocalities()
{
    QFile file(u":/sandbox/localities.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(badTable(file.errorString()));
    QList<Locality> localities;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = lines[i].split(u',');
        if (fields.size() != 7)
            return core::fail(badTable(u"line %1 of localities.csv does not have 7 fields"_s.arg(i + 1)));
        localities.append({fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6].split(u' ')});
    }
    return localities;
}

// Line numbers that the requirement's own pictures show, so that a demonstration looks like them.
const QList<std::pair<QString, QString>> &firstLines(const QString &areaCode)
{
    static const QList<std::pair<QString, QString>> austin{
        {u"1234"_s, u"Austin"_s}, {u"5678"_s, u"Round Rock"_s}, {u"9012"_s, u"Austin"_s}, {u"3456"_s, u"Cedar Park"_s}};
    static const QList<std::pair<QString, QString>> none;
    return areaCode == "512"_L1 ? austin : none;
}

} // namespace

Stock::Stock(int seed, domain::AreaCodeTable areaCodes, QList<Locality> localities)
    : m_seed(seed), m_areaCodes(std::move(areaCodes)), m_localities(std::move(localities))
{
}

core::Result<Stock> Stock::builtIn(int seed)
{
    auto areaCodes = domain::AreaCodeTable::builtIn();
    if (!areaCodes)
        return core::fail(areaCodes.error());
    auto localities = readLocalities();
    if (!localities)
        return core::fail(localities.error());
    return Stock(seed, std::move(*areaCodes), std::move(*localities));
}

quint32 Stock::hash(const QString &text) const
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::number(m_seed) + ':' + text.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint32>(digest.constData());
}

const QList<StockNumber> &Stock::ofAreaCode(const QString &areaCode) const
{
    static const QList<StockNumber> none;
    const auto known = m_byCode.constFind(areaCode);
    if (known != m_byCode.cend())
        return *known;
    const auto code = m_areaCodes.find(areaCode);
    const bool sold = code && findCountry(code->country) &&
                      (code->kind == domain::AreaCodeKind::Geographic || code->kind == domain::AreaCodeKind::TollFree);
    return sold ? *m_byCode.insert(areaCode, make(*code)) : none;
}

QList<StockNumber> Stock::make(const domain::AreaCode &code) const
{
    const bool tollFree = code.kind == domain::AreaCodeKind::TollFree;
    QList<Locality> places;
    if (!tollFree) {
        const auto servedBy = [&](const Locality &place) {
            return place.areaCodes.contains(code.code);
        };
        const auto inRegion = [&](const Locality &place) {
            return place.country == code.country && place.region == code.region;
        };
        std::ranges::copy_if(m_localities, std::back_inserter(places), servedBy);
        if (places.isEmpty()) // a code newer than the list of places: any true place of its state or province
            std::ranges::copy_if(m_localities, std::back_inserter(places), inRegion);
    }
    const auto &first = firstLines(code.code);
    const int count = 26 + int(hash(code.code) % 9); // 26 to 34: some searches reach the cap, some do not
    QSet<QString> used;
    QList<StockNumber> numbers;
    for (int i = 0; numbers.size() < count; ++i) {
        const quint32 random = hash(u"%1/%2"_s.arg(code.code).arg(i));
        const bool fixed = i < first.size();
        const QString line = fixed ? first[i].first : u"%1"_s.arg(random % 10000, 4, 10, QChar(u'0'));
        if (used.contains(line))
            continue;
        used.insert(line);
        StockNumber number;
        number.number = u"+1"_s + code.code + u"555"_s + line;
        number.country = code.country;
        number.type = tollFree ? u"TollFree"_s : u"Local"_s;
        number.capabilities = {true, true, true, random % 3 == 0};
        number.addressRequirements = u"none"_s;
        number.beta = i % 17 == 6;
        // A few of each kind that cannot be chosen, and always at the same places of a list.
        if (i % 23 == 5)
            number.capabilities.sms = number.capabilities.mms = false;
        if (i % 23 == 11 && !tollFree)
            number.addressRequirements = u"any"_s;
        if (i % 23 == 14 && !tollFree)
            number.addressRequirements = u"local"_s;
        if (i % 23 == 19)
            number.capabilities.voice = false;
        if (!places.isEmpty()) {
            const auto named = std::ranges::find_if(
                places, [&](const Locality &place) { return fixed && place.name == first[i].second; });
            const Locality &place = named == places.end() ? places[qsizetype(random / 10000) % places.size()] : *named;
            number.region = place.region;
            number.locality = place.name;
            number.postalCode = place.postalCode;
            number.latitude = place.latitude;
            number.longitude = place.longitude;
        }
        numbers.append(number);
    }
    return numbers;
}

// Ranges that are kept free for drama where there are such (Ofcom, Bundesnetzagentur).
QList<StockNumber> Stock::makeAbroad(const QString &country, const QString &type) const
{
    static const QHash<QString, QString> prefixes{
        {u"GB/Local"_s, u"+442079460"_s},    {u"GB/Mobile"_s, u"+447700900"_s},  {u"GB/National"_s, u"+443069990"_s},
        {u"GB/TollFree"_s, u"+448081570"_s}, {u"DE/Local"_s, u"+493023125"_s},   {u"DE/Mobile"_s, u"+491715550"_s},
        {u"JP/Local"_s, u"+81355505"_s},     {u"JP/National"_s, u"+815055505"_s}};
    const QString prefix = prefixes.value(country + u'/' + type);
    QList<StockNumber> numbers;
    for (int i = 0; !prefix.isEmpty() && i < 12; ++i) {
        StockNumber number;
        number.number = prefix + u"%1"_s.arg(100 + i * 7, 3, 10, QChar(u'0'));
        number.country = country;
        number.type = type;
        number.capabilities = {true, type == "Mobile"_L1 || country == "GB"_L1, false, false};
        number.addressRequirements = country == "GB"_L1 ? u"any"_s : u"local"_s;
        numbers.append(number);
    }
    return numbers;
}

QList<StockNumber> Stock::of(const QString &country, const QString &type) const
{
    QList<StockNumber> mixed;
    QList<QList<StockNumber>> perCode;
    const QList<domain::AreaCode> codes = m_areaCodes.all();
    for (const domain::AreaCode &code : codes) {
        const bool tollFree = code.kind == domain::AreaCodeKind::TollFree;
        const bool wanted = tollFree ? type == "TollFree"_L1 && (country == "US"_L1 || country == "CA"_L1)
                                     : type == "Local"_L1 && code.country == country;
        if (wanted)
            perCode.append(ofAreaCode(code.code));
    }
    for (qsizetype i = 0; i < 40; ++i) {
        for (const QList<StockNumber> &numbers : std::as_const(perCode)) {
            if (i < numbers.size())
                mixed.append(numbers.at(i));
        }
    }
    return mixed + makeAbroad(country, type);
}

std::optional<StockNumber> Stock::find(const QString &number) const
{
    const auto in = [&](const QList<StockNumber> &numbers) -> std::optional<StockNumber> {
        const auto it = std::ranges::find(numbers, number, &StockNumber::number);
        return it == numbers.end() ? std::nullopt : std::optional(*it);
    };
    if (number.startsWith("+1"_L1) && number.size() == 12)
        return in(ofAreaCode(number.mid(2, 3)));
    for (const Country &country : countries()) {
        for (const QString &type : country.types) {
            if (auto found = in(makeAbroad(country.code, type)))
                return found;
        }
    }
    return std::nullopt;
}

} // namespace phonedesk::sandbox
