// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ownednumber.h"

#include "domain/e164number.h"
#include "sandbox/catalog.h"

#include <QJsonValue>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

// How an unset field is written where `unset-urls` is "mixed": Twilio mixes both within one object.
enum class Unset { EmptyText, Null };

struct Field
{
    const char *parameter;
    const char *name;
    const char *defaultValue; // null: see `unset`
    Unset unset;
};

constexpr Field Fields[] = {
    {"FriendlyName", "friendly_name", nullptr, Unset::EmptyText},
    {"ApiVersion", "api_version", "2010-04-01", Unset::EmptyText},
    {"VoiceUrl", "voice_url", nullptr, Unset::EmptyText},
    {"VoiceMethod", "voice_method", "POST", Unset::EmptyText},
    {"VoiceFallbackUrl", "voice_fallback_url", nullptr, Unset::Null},
    {"VoiceFallbackMethod", "voice_fallback_method", "POST", Unset::EmptyText},
    {"StatusCallback", "status_callback", nullptr, Unset::EmptyText},
    {"StatusCallbackMethod", "status_callback_method", "POST", Unset::EmptyText},
    {"VoiceCallerIdLookup", "voice_caller_id_lookup", "false", Unset::EmptyText},
    {"VoiceApplicationSid", "voice_application_sid", nullptr, Unset::Null},
    {"VoiceReceiveMode", "voice_receive_mode", "voice", Unset::EmptyText},
    {"TrunkSid", "trunk_sid", nullptr, Unset::Null},
    {"SmsUrl", "sms_url", nullptr, Unset::EmptyText},
    {"SmsMethod", "sms_method", "POST", Unset::EmptyText},
    {"SmsFallbackUrl", "sms_fallback_url", nullptr, Unset::EmptyText},
    {"SmsFallbackMethod", "sms_fallback_method", "POST", Unset::EmptyText},
    {"SmsApplicationSid", "sms_application_sid", nullptr, Unset::EmptyText},
    {"AddressSid", "address_sid", nullptr, Unset::Null},
    {"IdentitySid", "identity_sid", nullptr, Unset::Null},
    {"BundleSid", "bundle_sid", nullptr, Unset::Null},
    {"EmergencyAddressSid", "emergency_address_sid", nullptr, Unset::Null},
};

QJsonValue valueOf(const OwnedNumber &number, const Field &field, const QString &unsetStyle)
{
    const QString name = QString::fromLatin1(field.name);
    const QString value = number.setting(name);
    if (name == "voice_caller_id_lookup"_L1)
        return value == "true"_L1;
    if (!value.isEmpty())
        return value;
    if (field.defaultValue)
        return QString::fromLatin1(field.defaultValue);
    if (unsetStyle == "null"_L1 || (unsetStyle == "mixed"_L1 && field.unset == Unset::Null))
        return QJsonValue::Null;
    return QString(u""_s);
}

} // namespace

QJsonObject toJson(const OwnedNumber &number, const Switches &switches, bool withType)
{
    const QString unset = switches.text("unset-urls");
    QJsonObject json{
        {u"sid"_s, number.sid},
        {u"account_sid"_s, number.accountSid},
        {u"phone_number"_s, number.number},
        {u"uri"_s, u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers/%2.json"_s.arg(number.accountSid, number.sid)},
        {u"origin"_s, number.origin},
        {u"status"_s, u"in-use"_s},
        {u"date_created"_s, twilioDate(number.created)},
        {u"date_updated"_s, twilioDate(number.updated)},
        {u"address_requirements"_s, number.addressRequirements},
        {u"beta"_s, number.beta},
        {u"capabilities"_s, QJsonObject{{u"voice"_s, number.capabilities.voice},
                                        {u"sms"_s, number.capabilities.sms},
                                        {u"mms"_s, number.capabilities.mms},
                                        {u"fax"_s, number.capabilities.fax}}},
        {u"emergency_status"_s, u"Inactive"_s}, // EmergencyStatus is accepted and ignored since October 2021
        {u"emergency_address_status"_s, number.hasEmergencyAddress()     ? u"registered"_s
                                        : number.unregistrationReads > 0 ? u"pending-unregistration"_s
                                                                         : u"unregistered"_s},
    };
    for (const Field &field : Fields)
        json.insert(QLatin1String(field.name), valueOf(number, field, unset));
    if (number.setting(u"friendly_name"_s).isEmpty()) {
        const auto e164 = domain::E164Number::fromText(number.number);
        json[u"friendly_name"_s] = e164 ? e164->display() : number.number;
    }
    const TypeName *type = typeOfSegment(number.type);
    if (withType && type)
        json.insert(u"type"_s, type->resource);
    return json;
}

QString fieldOfParameter(const QString &parameter)
{
    const auto it =
        std::ranges::find_if(Fields, [&](const Field &field) { return parameter == QLatin1String(field.parameter); });
    return it == std::end(Fields) ? QString() : QString::fromLatin1(it->name);
}

QStringList settableParameters()
{
    QStringList names{u"EmergencyStatus"_s};
    for (const Field &field : Fields)
        names.append(QString::fromLatin1(field.parameter));
    return names;
}

QString twilioDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

} // namespace phonedesk::sandbox
