// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/paging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QJsonObject toJson(const ApiCall &call, const EventRecord &record)
{
    const QString url = call.baseUrl + u"/v1/Events/"_s + record.sid;
    return {{u"sid"_s, record.sid},
            {u"account_sid"_s, record.accountSid},
            {u"actor_sid"_s, record.actor.sid},
            {u"actor_type"_s, record.actor.type},
            {u"description"_s, QJsonValue::Null},
            {u"event_data"_s, record.data},
            {u"event_date"_s, record.at.toUTC().toString(Qt::ISODate)},
            {u"event_type"_s, record.type},
            {u"resource_sid"_s, record.resourceSid},
            {u"resource_type"_s, u"phone-number"_s},
            {u"source"_s, record.actor.source},
            {u"source_ip_address"_s, record.actor.ip},
            {u"url"_s, url},
            {u"links"_s, QJsonObject{{u"actor"_s, call.baseUrl + u"/2010-04-01/Accounts/"_s + record.accountSid},
                                     {u"resource"_s, u"%1/2010-04-01/Accounts/%2/IncomingPhoneNumbers/%3"_s.arg(
                                                         call.baseUrl, record.accountSid, record.resourceSid)}}}};
}

// A day or a moment, in UTC; invalid: none is given.
QDateTime bound(const ApiCall &call, QStringView name)
{
    return QDateTime::fromString(call.request.queryValue(name), Qt::ISODate).toUTC();
}

bool passes(const ApiCall &call, const EventRecord &record)
{
    const auto fits = [&call](QStringView name, const QString &own) {
        const QString wanted = call.request.queryValue(name);
        return wanted.isEmpty() || wanted == own;
    };
    const QDateTime start = bound(call, u"StartDate");
    const QDateTime end = bound(call, u"EndDate");
    return record.accountSid == call.account.sid && fits(u"ActorSid", record.actor.sid) &&
           fits(u"EventType", record.type) && fits(u"ResourceSid", record.resourceSid) &&
           fits(u"SourceIpAddress", record.actor.ip) && (!start.isValid() || record.at >= start) &&
           (!end.isValid() || record.at <= end);
}

} // namespace

// GET /v1/Events, newest first, and /v1/Events/{AE}. The account in `call` is the credential's own.
ApiReply answerEvents(const ApiCall &call)
{
    if (!call.isGet())
        return methodNotAllowed();
    const QList<EventRecord> &records = call.world.events().records();
    if (!call.segments.isEmpty()) {
        const auto it = std::ranges::find(records, call.segments.first(), &EventRecord::sid);
        const bool isOwn = it != records.end() && it->accountSid == call.account.sid && call.segments.size() == 1;
        return isOwn ? ApiReply{200, toJson(call, *it)} : notFound(call.request);
    }
    call.countUnknown(call.request.query, {u"ActorSid"_s, u"EventType"_s, u"ResourceSid"_s, u"SourceIpAddress"_s,
                                           u"StartDate"_s, u"EndDate"_s, u"PageSize"_s, u"Page"_s, u"PageToken"_s});
    QList<const EventRecord *> found;
    for (auto it = records.crbegin(); it != records.crend(); ++it) {
        if (passes(call, *it))
            found.append(&*it);
    }
    const PageRequest asked = readPage(call);
    if (asked.refusal)
        return *asked.refusal;
    const PageCut cut = cutPage(call, asked, found.size());
    QJsonArray rows;
    for (qsizetype i = cut.begin; i < cut.end; ++i)
        rows.append(toJson(call, *found.at(i)));
    return {200, {{u"events"_s, rows}, {u"meta"_s, pageMeta(call, asked, cut.links, u"events"_s)}}};
}

} // namespace phonedesk::sandbox
