// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/numberparameters.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::sandbox {

namespace {

bool isPrivateAddress(const QString &host)
{
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    return address.isLoopback() || address.isLinkLocal() || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8) ||
           address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12) ||
           address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

bool isAcceptedUrl(const QString &text, const Switches &switches)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || host.isEmpty())
        return false;
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return false;
    // Twilio may well take a private address here and fail at the call (11205).
    return !isPrivateAddress(host) || switches.text("private-url-at-save") == "accepted"_L1;
}

bool hasSidShape(const QString &value, const QString &prefix)
{
    const QRegularExpression shape(u"^%1[0-9a-fA-F]{32}$"_s.arg(prefix));
    return shape.match(value).hasMatch();
}

// Rules about one parameter alone. An empty value always passes: it clears.
std::optional<ApiReply> refusalOf(const ApiCall &call, const QString &name, const QString &value)
{
    static const QMap<QString, QString> sids{{u"VoiceApplicationSid"_s, u"AP"_s},
                                             {u"SmsApplicationSid"_s, u"AP"_s},
                                             {u"TrunkSid"_s, u"TK"_s},
                                             {u"AddressSid"_s, u"AD"_s},
                                             {u"EmergencyAddressSid"_s, u"AD"_s},
                                             {u"IdentitySid"_s, u"RI"_s},
                                             {u"BundleSid"_s, u"BU"_s}};
    if (value.isEmpty())
        return std::nullopt;
    if (name.endsWith("Url"_L1) && !isAcceptedUrl(value, call.switches)) {
        const QString words = name.startsWith("Sms"_L1) ? u"%1 is not valid: %2"_s : u"%1 is not a valid URL: %2"_s;
        return apiError(400, 21402, words.arg(name, value));
    }
    if (name == "StatusCallback"_L1 && !isAcceptedUrl(value, call.switches))
        return apiError(400, call.switches.number("status-callback-code"),
                        u"StatusCallback is not a valid URL: %1"_s.arg(value));
    if ((name.endsWith("Method"_L1)) && value != "GET"_L1 && value != "POST"_L1)
        return apiError(400, 21403, u"%1 must be GET or POST"_s.arg(name));
    if (name == "FriendlyName"_L1 && value.size() > 64)
        return apiError(400, 20001, u"FriendlyName must be at most 64 characters"_s);
    if (name == "VoiceReceiveMode"_L1 && value != "voice"_L1 && value != "fax"_L1)
        return apiError(400, 20001, u"VoiceReceiveMode must be voice or fax"_s);
    if (const QString prefix = sids.value(name); !prefix.isEmpty() && !hasSidShape(value, prefix))
        return apiError(400, prefix == "AP"_L1 ? 21420 : 20001, u"%1 is not valid: %2"_s.arg(name, value));
    if (name.endsWith("ApplicationSid"_L1) && !call.world.application(call.account.sid, value))
        return apiError(400, 21420, u"%1 is not valid: %2"_s.arg(name, value));
    return std::nullopt;
}

} // namespace

NumberChanges readChanges(const ApiCall &call, const QMap<QString, QString> &before,
                          const domain::Capabilities &capabilities)
{
    NumberChanges changes;
    for (const auto &[name, value] : call.request.form) {
        const QString field = fieldOfParameter(name);
        if (field.isEmpty() || changes.fields.contains(field))
            continue;
        changes.refusal = refusalOf(call, name, value);
        if (changes.refusal)
            return changes;
        changes.fields.insert(field, value);
    }
    const auto after = [&](const QString &field) {
        return changes.fields.value(field, before.value(field));
    };
    const auto given = [&](const QString &field) {
        return !changes.fields.value(field).isEmpty();
    };
    if (given(u"voice_fallback_url"_s) && after(u"voice_url"_s).isEmpty())
        changes.refusal = apiError(400, 21405, u"VoiceFallbackUrl needs a VoiceUrl"_s);
    else if (given(u"sms_fallback_url"_s) && after(u"sms_url"_s).isEmpty())
        changes.refusal = apiError(400, 21406, u"SmsFallbackUrl needs an SmsUrl"_s);
    else if (!capabilities.sms && (given(u"sms_url"_s) || given(u"sms_fallback_url"_s)))
        changes.refusal = apiError(400, 21407, u"This Phone Number type does not support SMS"_s);
    return changes;
}

void applyChanges(const ApiCall &call, OwnedNumber &number, const QMap<QString, QString> &wanted)
{
    QMap<QString, QString> changes = wanted;
    // A trunk and a voice application shut each other out.
    if (!changes.value(u"trunk_sid"_s).isEmpty())
        changes.insert(u"voice_application_sid"_s, QString());
    else if (!changes.value(u"voice_application_sid"_s).isEmpty())
        changes.insert(u"trunk_sid"_s, QString());
    const bool hadAddress = number.hasEmergencyAddress();
    call.world.apply(number, changes);
    if (hadAddress && !number.hasEmergencyAddress())
        number.unregistrationReads = call.switches.number("unregistration-reads");
    call.world.touch(number);
}

} // namespace phonedesk::sandbox
