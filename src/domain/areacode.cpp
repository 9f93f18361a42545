// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areacode.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

core::Error badTable(const QString &detail)
{
    return {.kind = core::ErrorKind::BadReply, .operation = u"area-codes"_s, .detail = detail};
}

std::optional<AreaCodeKind> kindFromName(QStringView name)
{
    if (name == u"geographic")
        return AreaCodeKind::Geographic;
    if (name == u"toll-free")
        return AreaCodeKind::TollFree;
    if (name == u"premium")
        return AreaCodeKind::Premium;
    if (name == u"other")
        return AreaCodeKind::Other;
    return std::nullopt;
}

std::optional<AreaCodeFault> faultOf(const AreaCode &code)
{
    if (code.kind == AreaCodeKind::Premium)
        return AreaCodeFault::Premium;
    if (code.kind == AreaCodeKind::Other)
        return AreaCodeFault::NotForSubscribers;
    if (code.country != "US"_L1 && code.country != "CA"_L1 && code.country != "PR"_L1)
        return AreaCodeFault::OtherCountry;
    return std::nullopt;
}

} // namespace

core::Result<AreaCodeTable> AreaCodeTable::fromCsv(const QByteArray &csv)
{
    AreaCodeTable table;
    const QStringList lines = QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) { // the first line names the columns
        // Only the last column, the source of the row, may be quoted; it is not read.
        const QStringList fields = lines[i].split(u',');
        const auto kind = fields.size() >= 5 ? kindFromName(fields[3]) : std::nullopt;
        if (!kind || fields[0].size() != 3)
            return core::fail(
                badTable(u"line %1 of the area codes is not code,country,region,kind,source"_s.arg(i + 1)));
        table.m_byCode.insert(fields[0], {fields[0], fields[1], fields[2], *kind});
    }
    if (table.m_byCode.isEmpty())
        return core::fail(badTable(u"the table of area codes is empty"_s));
    return table;
}

core::Result<AreaCodeTable> AreaCodeTable::builtIn()
{
    QFile file(u":/area-codes.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(badTable(file.errorString()));
    return fromCsv(file.readAll());
}

std::optional<AreaCode> AreaCodeTable::find(const QString &code) const
{
    const auto it = m_byCode.constFind(code);
    return it == m_byCode.cend() ? std::nullopt : std::optional(*it);
}

QList<AreaCode> AreaCodeTable::ofRegion(const QString &country, const QString &region) const
{
    QList<AreaCode> codes;
    for (const AreaCode &code : m_byCode) {
        if (code.kind == AreaCodeKind::Geographic && code.country == country && code.region == region)
            codes << code;
    }
    std::ranges::sort(codes, {}, &AreaCode::code);
    return codes;
}

QList<AreaCode> AreaCodeTable::all() const
{
    QList<AreaCode> codes = m_byCode.values();
    std::ranges::sort(codes, {}, &AreaCode::code);
    return codes;
}

AreaCodeList readAreaCodes(const QString &text, const AreaCodeTable &table)
{
    static const QRegularExpression separators(u"[\\s,;/()]+"_s);
    static const QRegularExpression threeDigits(u"^[2-9][0-9]{2}$"_s);
    AreaCodeList list;
    QStringList entries = text.split(separators, Qt::SkipEmptyParts);
    entries.removeDuplicates();
    for (const QString &entry : std::as_const(entries)) {
        if (!threeDigits.match(entry).hasMatch()) {
            list.refused << RefusedAreaCode{entry, AreaCodeFault::NotThreeDigits, {}};
            continue;
        }
        const auto known = table.find(entry);
        if (const auto fault = known ? faultOf(*known) : std::nullopt)
            list.refused << RefusedAreaCode{entry, *fault,
                                            *fault == AreaCodeFault::OtherCountry ? known->country : QString()};
        else
            list.codes << entry;
    }
    return list;
}

} // namespace phonedesk::domain
