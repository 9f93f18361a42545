// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/paging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

QString isoDate(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString urlOf(const ApiCall &call, const MessagingService &service)
{
    return call.baseUrl + u"/v1/Services/"_s + service.sid;
}

QJsonObject toJson(const ApiCall &call, const MessagingService &service)
{
    const QString url = urlOf(call, service);
    return {{u"sid"_s, service.sid},
            {u"account_sid"_s, service.accountSid},
            {u"friendly_name"_s, service.name},
            {u"date_created"_s, isoDate(service.created)},
            {u"date_updated"_s, isoDate(service.created)},
            {u"inbound_request_url"_s, textOrNull(service.inboundUrl)},
            {u"inbound_method"_s, u"POST"_s},
            {u"fallback_url"_s, QJsonValue::Null},
            {u"fallback_method"_s, u"POST"_s},
            {u"status_callback"_s, QJsonValue::Null},
            {u"sticky_sender"_s, true},
            {u"mms_converter"_s, true},
            {u"smart_encoding"_s, true},
            {u"scan_message_content"_s, u"inherit"_s},
            {u"fallback_to_long_code"_s, true},
            {u"area_code_geomatch"_s, true},
            {u"validity_period"_s, 14400},
            {u"synchronous_validation"_s, false},
            {u"usecase"_s, u"undeclared"_s},
            {u"us_app_to_person_registered"_s, false},
            {u"use_inbound_webhook_on_number"_s, service.usesNumbersUrl},
            {u"url"_s, url},
            {u"links"_s, QJsonObject{{u"phone_numbers"_s, url + u"/PhoneNumbers"_s}}}};
}

QJsonObject toJson(const ApiCall &call, const MessagingService &service, const OwnedNumber &number)
{
    QJsonArray capabilities;
    if (number.capabilities.voice)
        capabilities.append(u"Voice"_s);
    if (number.capabilities.sms)
        capabilities.append(u"SMS"_s);
    if (number.capabilities.mms)
        capabilities.append(u"MMS"_s);
    return {{u"sid"_s, number.sid},
            {u"account_sid"_s, number.accountSid},
            {u"service_sid"_s, service.sid},
            {u"date_created"_s, isoDate(service.created)},
            {u"date_updated"_s, isoDate(service.created)},
            {u"phone_number"_s, number.number},
            {u"country_code"_s, u"US"_s},
            {u"capabilities"_s, capabilities},
            {u"url"_s, urlOf(call, service) + u"/PhoneNumbers/"_s + number.sid}};
}

template <typename Row>
ApiReply page(const ApiCall &call, const QString &key, qsizetype total, Row row)
{
    call.countUnknown(call.request.query, {u"PageSize"_s, u"Page"_s, u"PageToken"_s});
    const PageRequest asked = readPage(call);
    if (asked.refusal)
        return *asked.refusal;
    const PageCut cut = cutPage(call, asked, total);
    QJsonArray rows;
    for (qsizetype i = cut.begin; i < cut.end; ++i)
        rows.append(row(i));
    return {200, {{key, rows}, {u"meta"_s, pageMeta(call, asked, cut.links, key)}}};
}

ApiReply addNumber(const ApiCall &call, MessagingService &service)
{
    call.countUnknown(call.request.form, {u"PhoneNumberSid"_s});
    const QString sid = call.request.formValue(u"PhoneNumberSid");
    const OwnedNumber *number = call.world.owned(call.account.sid, sid);
    if (!number)
        return apiError(404, 20404, u"The requested resource %1 was not found"_s.arg(sid));
    for (const MessagingService &other : std::as_const(call.world.services())) {
        if (other.numberSids.contains(sid)) {
            return other.sid == service.sid
                       ? apiError(409, 21710, u"Phone Number is already in the Messaging Service"_s)
                       : apiError(409, 21712, u"Phone Number is associated with another Messaging Service"_s);
        }
    }
    service.numberSids.append(sid);
    return {201, toJson(call, service, *number)};
}

ApiReply answerMember(const ApiCall &call, MessagingService &service, const QString &sid)
{
    const OwnedNumber *number = call.world.owned(call.account.sid, sid);
    if (!number || !service.numberSids.contains(sid))
        return notFound(call.request);
    if (call.isGet())
        return {200, toJson(call, service, *number)};
    if (!call.isDelete())
        return methodNotAllowed();
    service.numberSids.removeAll(sid);
    return {204, {}};
}

} // namespace

ApiReply answerMessaging(const ApiCall &call)
{
    QList<MessagingService *> own;
    for (MessagingService &service : call.world.services()) {
        if (service.accountSid == call.account.sid)
            own.append(&service);
    }
    if (call.segments.isEmpty()) {
        return call.isGet()
                   ? page(call, u"services"_s, own.size(), [&](qsizetype i) { return toJson(call, *own.at(i)); })
                   : methodNotAllowed();
    }
    const auto it = std::ranges::find(own, call.segments.first(), &MessagingService::sid);
    if (it == own.end())
        return notFound(call.request);
    MessagingService &service = **it;
    if (call.segments.size() == 1)
        return call.isGet() ? ApiReply{200, toJson(call, service)} : methodNotAllowed();
    if (call.segments[1] != "PhoneNumbers"_L1 || call.segments.size() > 3)
        return notFound(call.request);
    if (call.segments.size() == 3)
        return answerMember(call, service, call.segments[2]);
    if (call.isPost())
        return addNumber(call, service);
    if (!call.isGet())
        return methodNotAllowed();
    return page(call, u"phone_numbers"_s, service.numberSids.size(), [&](qsizetype i) {
        return toJson(call, service, *call.world.owned(call.account.sid, service.numberSids.at(i)));
    });
}

} // namespace phonedesk::sandbox
