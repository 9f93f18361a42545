// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/paging.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

constexpr int LargestPage = 1000;

// "PA" goes on, "PB" goes back.
QString tokenOf(const char *direction, qint64 place)
{
    return u"%1fa4e%2"_s.arg(QLatin1String(direction)).arg(place, 28, 16, QChar(u'0'));
}

QString pageUri(const ApiCall &call, int pageSize, int page, const QString &token)
{
    QString uri = call.request.path + u"?PageSize=%1&Page=%2"_s.arg(pageSize).arg(page);
    for (const auto &[name, value] : call.request.query) {
        if (name != "PageSize"_L1 && name != "Page"_L1 && name != "PageToken"_L1) {
            uri += u'&' + QString::fromLatin1(QUrl::toPercentEncoding(name)) + u'=' +
                   QString::fromLatin1(QUrl::toPercentEncoding(value));
        }
    }
    return token.isEmpty() ? uri : uri + u"&PageToken="_s + token;
}

QJsonValue linkOrNull(const QString &base, const QString &link)
{
    return link.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(base + link);
}

} // namespace

PageRequest readPage(const ApiCall &call)
{
    PageRequest asked;
    const QString sizeText = call.request.queryValue(u"PageSize");
    if (!sizeText.isEmpty())
        asked.size = sizeText.toInt();
    if (asked.size > LargestPage && call.switches.text("page-size-over-1000") == "20007"_L1)
        asked.refusal = apiError(400, 20007, u"Page size must be at most 1000"_s);
    asked.size = std::clamp(asked.size, 1, LargestPage);
    asked.page = std::max(0, call.request.queryValue(u"Page").toInt());
    asked.token = call.request.queryValue(u"PageToken");
    static const QRegularExpression shape(u"^(PA|PB)fa4e([0-9a-f]{28})$"_s);
    const auto parts = shape.match(asked.token);
    if (!asked.token.isEmpty() && !parts.hasMatch())
        asked.refusal = apiError(400, 20001, u"Invalid PageToken"_s);
    asked.back = parts.captured(1) == "PB"_L1;
    asked.place = parts.captured(2).toLongLong(nullptr, 16);
    return asked;
}

PageLinks linksOf(const ApiCall &call, const PageRequest &asked, std::optional<qint64> nextPlace,
                  std::optional<qint64> previousPlace)
{
    PageLinks links;
    links.self = pageUri(call, asked.size, asked.page, asked.token);
    links.first = pageUri(call, asked.size, 0, {});
    if (nextPlace)
        links.next = pageUri(call, asked.size, asked.page + 1, tokenOf("PA", *nextPlace));
    if (previousPlace)
        links.previous = pageUri(call, asked.size, std::max(0, asked.page - 1), tokenOf("PB", *previousPlace));
    return links;
}

PageCut cutPage(const ApiCall &call, const PageRequest &asked, qsizetype total)
{
    PageCut cut;
    cut.begin = std::clamp<qsizetype>(asked.place, 0, total);
    cut.end = std::min(total, cut.begin + asked.size);
    const bool more = cut.end < total;
    const bool before = cut.begin > 0;
    cut.links = linksOf(call, asked, more ? std::optional<qint64>(cut.end) : std::nullopt,
                        before ? std::optional<qint64>(std::max<qint64>(0, cut.begin - asked.size)) : std::nullopt);
    return cut;
}

QJsonObject pageFields(const PageRequest &asked, const PageLinks &links, qsizetype rows)
{
    const qint64 start = rows == 0 ? 0 : qint64(asked.page) * asked.size;
    return {{u"uri"_s, links.self},
            {u"first_page_uri"_s, links.first},
            {u"next_page_uri"_s, linkOrNull({}, links.next)},
            {u"previous_page_uri"_s, linkOrNull({}, links.previous)},
            {u"page"_s, asked.page},
            {u"page_size"_s, asked.size},
            {u"start"_s, start},
            {u"end"_s, rows == 0 ? 0 : start + rows - 1}};
}

QJsonObject pageMeta(const ApiCall &call, const PageRequest &asked, const PageLinks &links, const QString &key)
{
    return {{u"key"_s, key},
            {u"page"_s, asked.page},
            {u"page_size"_s, asked.size},
            {u"url"_s, call.baseUrl + links.self},
            {u"first_page_url"_s, call.baseUrl + links.first},
            {u"next_page_url"_s, linkOrNull(call.baseUrl, links.next)},
            {u"previous_page_url"_s, linkOrNull(call.baseUrl, links.previous)}};
}

} // namespace phonedesk::sandbox
