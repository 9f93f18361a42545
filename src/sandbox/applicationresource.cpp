// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apicall.h"
#include "sandbox/paging.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

struct Member
{
    QLatin1StringView name;
    QLatin1StringView parameter;
};
constexpr Member members[] = {{"voice_url"_L1, "VoiceUrl"_L1},
                              {"voice_method"_L1, "VoiceMethod"_L1},
                              {"voice_fallback_url"_L1, "VoiceFallbackUrl"_L1},
                              {"voice_fallback_method"_L1, "VoiceFallbackMethod"_L1},
                              {"status_callback"_L1, "StatusCallback"_L1},
                              {"status_callback_method"_L1, "StatusCallbackMethod"_L1},
                              {"sms_url"_L1, "SmsUrl"_L1},
                              {"sms_method"_L1, "SmsMethod"_L1},
                              {"sms_fallback_url"_L1, "SmsFallbackUrl"_L1},
                              {"sms_fallback_method"_L1, "SmsFallbackMethod"_L1},
                              {"sms_status_callback"_L1, "SmsStatusCallback"_L1},
                              {"message_status_callback"_L1, "MessageStatusCallback"_L1}};

QJsonObject describe(const Application &application)
{
    const QString created = application.created.toUTC().toString(u"ddd, dd MMM yyyy HH:mm:ss +0000"_s);
    QJsonObject json{
        {u"sid"_s, application.sid},
        {u"account_sid"_s, application.accountSid},
        {u"friendly_name"_s, application.name},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"date_created"_s, created},
        {u"date_updated"_s, created},
        {u"voice_caller_id_lookup"_s, false},
        {u"public_application_connect_enabled"_s, false},
        {u"uri"_s, u"/2010-04-01/Accounts/%1/Applications/%2.json"_s.arg(application.accountSid, application.sid)}};
    for (const Member &member : members) {
        const QString value = application.settings.value(member.name);
        if (member.name.endsWith("method"_L1))
            json.insert(member.name, value.isEmpty() ? u"POST"_s : value);
        else
            json.insert(member.name, value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    }
    return json;
}

ApiReply create(const ApiCall &call)
{
    QStringList known{u"FriendlyName"_s};
    Application made{.accountSid = call.account.sid, .name = call.request.formValue(u"FriendlyName")};
    for (const Member &member : members) {
        known << member.parameter;
        if (const QString value = call.request.formValue(QString(member.parameter)); !value.isEmpty())
            made.settings.insert(member.name, value);
    }
    call.countUnknown(call.request.form, known);
    return {201, describe(call.world.addApplication(std::move(made)))};
}

ApiReply list(const ApiCall &call)
{
    call.countUnknown(call.request.query, {u"FriendlyName"_s, u"PageSize"_s, u"Page"_s, u"PageToken"_s});
    const PageRequest asked = readPage(call);
    if (asked.refusal)
        return *asked.refusal;
    const QString name = call.request.queryValue(u"FriendlyName");
    QJsonArray own;
    for (const Application &application : call.world.applications()) {
        if (application.accountSid == call.account.sid && (name.isEmpty() || name == application.name))
            own.append(describe(application));
    }
    const PageCut cut = cutPage(call, asked, own.size());
    QJsonArray rows;
    for (qsizetype i = cut.begin; i < cut.end; ++i)
        rows.append(own.at(i));
    QJsonObject body = pageFields(asked, cut.links, rows.size());
    body.insert(u"applications"_s, rows);
    return {200, body};
}

} // namespace

ApiReply answerApplications(const ApiCall &call)
{
    if (call.segments.size() == 1)
        return call.isGet() ? list(call) : call.isPost() ? create(call) : methodNotAllowed();
    const Application *application = call.world.application(call.account.sid, call.segments.value(1));
    if (!application || call.segments.size() > 2)
        return notFound(call.request);
    return call.isGet() ? ApiReply{200, describe(*application)} : methodNotAllowed();
}

} // namespace phonedesk::sandbox
