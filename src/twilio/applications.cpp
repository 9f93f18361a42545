// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/applications.h"

#include "twilio/corelist.h"
#include "twilio/jsonfields.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

domain::Application applicationFrom(const QJsonObject &json)
{
    const auto webhook = [&json](QLatin1StringView url, QLatin1StringView method) {
        return domain::Webhook{text(json, url), text(json, method)};
    };
    return {.sid = text(json, "sid"_L1),
            .name = text(json, "friendly_name"_L1),
            .webhooks = {.voice = webhook("voice_url"_L1, "voice_method"_L1),
                         .sms = webhook("sms_url"_L1, "sms_method"_L1),
                         .status = webhook("status_callback"_L1, "status_callback_method"_L1),
                         .voiceFallback = webhook("voice_fallback_url"_L1, "voice_fallback_method"_L1),
                         .smsFallback = webhook("sms_fallback_url"_L1, "sms_fallback_method"_L1)}};
}

} // namespace

core::CallHandle listApplicationsOf(std::shared_ptr<Api> api, core::ResultCallback<QList<domain::Application>> done)
{
    using Applications = QList<domain::Application>;
    const auto found = std::make_shared<Applications>();
    const CoreList list{.operation = u"applications"_s,
                        .first = api->accountUrl(u"/Applications"_s, {{u"PageSize"_s, u"1000"_s}}),
                        .key = u"applications"_s};
    const auto take = [found](const QJsonObject &row) {
        const domain::Application application = applicationFrom(row);
        if (domain::isSid(application.sid, u"AP"))
            *found << application;
    };
    return walkList(std::move(api), list, take, [found, done = std::move(done)](const core::Status &listed) {
        done(listed ? core::Result<Applications>(*found) : core::Result<Applications>(core::fail(listed.error())));
    });
}

} // namespace phonedesk::twilio
