// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/jsonfields.h"
#include "twilio/resources.h"
#include "twilio/timestamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

namespace {

domain::Webhook webhook(const QJsonObject &json, QLatin1StringView url, QLatin1StringView method)
{
    const QString word = text(json, method).toUpper();
    return {text(json, url), word.isEmpty() ? u"POST"_s : word}; // Twilio's default
}

} // namespace

Parsed<domain::NumberConfiguration> ownedNumberFrom(const QJsonObject &json)
{
    domain::NumberConfiguration result;
    result.sid = text(json, "sid"_L1);
    if (!domain::isSid(result.sid, u"PN"))
        return tl::unexpected(u"a number without a valid sid"_s);
    const auto number = domain::E164Number::fromText(text(json, "phone_number"_L1));
    if (!number)
        return tl::unexpected(u"%1 without a phone_number"_s.arg(result.sid));
    result.number = *number;
    result.accountSid = text(json, "account_sid"_L1);
    if (!domain::isSid(result.accountSid, u"AC"))
        return tl::unexpected(u"%1 without a valid account_sid"_s.arg(result.sid));
    result.friendlyName = text(json, "friendly_name"_L1);
    result.webhooks = {.voice = webhook(json, "voice_url"_L1, "voice_method"_L1),
                       .sms = webhook(json, "sms_url"_L1, "sms_method"_L1),
                       .status = webhook(json, "status_callback"_L1, "status_callback_method"_L1)};
    result.webhooks.voiceFallback = webhook(json, "voice_fallback_url"_L1, "voice_fallback_method"_L1);
    result.webhooks.smsFallback = webhook(json, "sms_fallback_url"_L1, "sms_fallback_method"_L1);
    result.voiceApplicationSid = text(json, "voice_application_sid"_L1);
    result.trunkSid = text(json, "trunk_sid"_L1);
    result.smsApplicationSid = text(json, "sms_application_sid"_L1);
    result.emergencyAddressSid = text(json, "emergency_address_sid"_L1);
    result.emergencyAddressStatus = text(json, "emergency_address_status"_L1);
    result.capabilities = capabilities(json);
    result.dateCreated = dateTime(text(json, "date_created"_L1));
    result.dateUpdated = dateTime(text(json, "date_updated"_L1));
    result.raw = json;
    return result;
}

Parsed<OwnedPage> ownedPageFrom(const QJsonObject &json)
{
    const QJsonValue rows = json.value("incoming_phone_numbers"_L1);
    if (!rows.isArray())
        return tl::unexpected(u"a list without incoming_phone_numbers"_s);
    OwnedPage page{.nextPage = text(json, "next_page_uri"_L1)};
    for (const auto &row : rows.toArray()) {
        auto number = ownedNumberFrom(row.toObject());
        if (!number)
            return tl::unexpected(number.error());
        page.numbers << *std::move(number);
    }
    return page;
}

} // namespace phonedesk::twilio
