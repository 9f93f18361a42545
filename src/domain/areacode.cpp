// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areacode.h"

#include <QFile>

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

} // namespace phonedesk::domain
