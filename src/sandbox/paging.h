// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apicall.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace phonedesk::sandbox {

// Which page of a list a request asks for. Page is only the client's count: the token is what moves.
struct PageRequest
{
    int size = 50;
    int page = 0;
    QString token;     // as it came; empty: the first page
    bool back = false; // from `place` towards the start
    qint64 place = 0;  // what the token carries
    std::optional<ApiReply> refusal;
};
PageRequest readPage(const ApiCall &call);

// The links of a page with all filters, relative to the host. Empty: there is no such page.
struct PageLinks
{
    QString self;
    QString first;
    QString next;
    QString previous;
};
PageLinks linksOf(const ApiCall &call, const PageRequest &asked, std::optional<qint64> nextPlace,
                  std::optional<qint64> previousPlace);

// The rows from `begin` to before `end` of a list that stays as it is, so that a place is an index.
struct PageCut
{
    qsizetype begin = 0;
    qsizetype end = 0;
    PageLinks links;
};
PageCut cutPage(const ApiCall &call, const PageRequest &asked, qsizetype total);

// What a list of the 2010 API carries beside its rows.
QJsonObject pageFields(const PageRequest &asked, const PageLinks &links, qsizetype rows);
// The same in the product APIs, where links are absolute.
QJsonObject pageMeta(const ApiCall &call, const PageRequest &asked, const PageLinks &links, const QString &key);

} // namespace phonedesk::sandbox
