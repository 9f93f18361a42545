// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/parameters.h"

#include "domain/friendlyname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

// IncomingPhoneNumber, update (OpenAPI).
constexpr std::array<QStringView, 23> updateNames{u"AccountSid",
                                                  u"AddressSid",
                                                  u"ApiVersion",
                                                  u"BundleSid",
                                                  u"EmergencyAddressSid",
                                                  u"EmergencyStatus",
                                                  u"FriendlyName",
                                                  u"IdentitySid",
                                                  u"SmsApplicationSid",
                                                  u"SmsFallbackMethod",
                                                  u"SmsFallbackUrl",
                                                  u"SmsMethod",
                                                  u"SmsUrl",
                                                  u"StatusCallback",
                                                  u"StatusCallbackMethod",
                                                  u"TrunkSid",
                                                  u"VoiceApplicationSid",
                                                  u"VoiceCallerIdLookup",
                                                  u"VoiceFallbackMethod",
                                                  u"VoiceFallbackUrl",
                                                  u"VoiceMethod",
                                                  u"VoiceReceiveMode",
                                                  u"VoiceUrl"};

void addUnlessEmpty(Form &form, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        form.append({name, value});
}

void addWebhook(Form &form, const QString &urlName, const QString &methodName, const domain::Webhook &webhook)
{
    if (webhook.url.isEmpty())
        return;
    form.append({urlName, webhook.url});
    form.append({methodName, webhook.method});
}

} // namespace

Form purchaseForm(const PurchaseOrder &order)
{
    Form form{{u"PhoneNumber"_s, order.number.toString()}};
    addUnlessEmpty(form, u"FriendlyName"_s, order.friendlyName);
    addWebhook(form, u"VoiceUrl"_s, u"VoiceMethod"_s, order.webhooks.voice);
    addWebhook(form, u"SmsUrl"_s, u"SmsMethod"_s, order.webhooks.sms);
    addWebhook(form, u"VoiceFallbackUrl"_s, u"VoiceFallbackMethod"_s, order.webhooks.voiceFallback);
    addWebhook(form, u"SmsFallbackUrl"_s, u"SmsFallbackMethod"_s, order.webhooks.smsFallback);
    addWebhook(form, u"StatusCallback"_s, u"StatusCallbackMethod"_s, order.webhooks.status);
    return form;
}

Form searchQuery(const domain::AvailabilityQuery &query)
{
    Form form;
    addUnlessEmpty(form, u"AreaCode"_s, query.areaCode);
    addUnlessEmpty(form, u"Contains"_s, query.contains);
    addUnlessEmpty(form, u"InRegion"_s, query.inRegion);
    addUnlessEmpty(form, u"InLocality"_s, query.inLocality);
    if (query.needsMms) {
        for (const QString &needed : {u"VoiceEnabled"_s, u"SmsEnabled"_s, u"MmsEnabled"_s})
            form.append({needed, u"true"_s});
    }
    form.append({u"PageSize"_s, QString::number(query.pageSize)});
    return form;
}

QString objectionTo(const PurchaseOrder &order)
{
    if (order.number.isNull())
        return u"no number to buy"_s;
    if (order.friendlyName.size() > domain::longestFriendlyName)
        return u"the friendly name is longer than %1 characters"_s.arg(domain::longestFriendlyName);
    return {};
}

QString objectionTo(const domain::FieldChanges &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (std::ranges::find(updateNames, it.key()) == updateNames.end())
            return u"Twilio knows no parameter %1"_s.arg(it.key());
    }
    return {};
}

QString objectionToCountry(const QString &country)
{
    const bool isCode =
        country.size() == 2 && std::ranges::all_of(country, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return isCode ? QString() : u"not a country code of two capital letters: %1"_s.arg(country);
}

} // namespace phonedesk::twilio
