// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/listednumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

constexpr std::array<QLatin1StringView, ListedConfiguration::FieldCount> names{"voice_url"_L1,
                                                                               "voice_method"_L1,
                                                                               "sms_url"_L1,
                                                                               "sms_method"_L1,
                                                                               "status_callback"_L1,
                                                                               "status_callback_method"_L1,
                                                                               "voice_fallback_url"_L1,
                                                                               "voice_fallback_method"_L1,
                                                                               "sms_fallback_url"_L1,
                                                                               "sms_fallback_method"_L1,
                                                                               "voice_application_sid"_L1,
                                                                               "sms_application_sid"_L1,
                                                                               "trunk_sid"_L1};

void append(QByteArray &packed, const QString &text)
{
    packed += text.toUtf8().replace('\n', QByteArray()) + '\n';
}

} // namespace

QLatin1StringView ListedConfiguration::nameOf(Field field)
{
    return names.at(field);
}

ListedConfiguration ListedConfiguration::of(const NumberConfiguration &configuration)
{
    const WebhookSet &webhooks = configuration.webhooks;
    QByteArray packed;
    for (const Webhook *webhook :
         {&webhooks.voice, &webhooks.sms, &webhooks.status, &webhooks.voiceFallback, &webhooks.smsFallback}) {
        append(packed, webhook->url);
        append(packed, webhook->method);
    }
    append(packed, configuration.voiceApplicationSid);
    append(packed, configuration.smsApplicationSid);
    append(packed, configuration.trunkSid);
    return ListedConfiguration(std::move(packed));
}

ListedConfiguration ListedConfiguration::fromJson(const QJsonObject &json)
{
    QByteArray packed;
    for (const QLatin1StringView name : names)
        append(packed, json.value(name).toString());
    return ListedConfiguration(std::move(packed));
}

QString ListedConfiguration::field(Field field) const
{
    qsizetype from = 0;
    for (int skipped = 0; skipped < field && from >= 0; ++skipped)
        from = m_packed.indexOf('\n', from) + 1;
    const qsizetype end = m_packed.indexOf('\n', from);
    return end < 0 ? QString() : QString::fromUtf8(m_packed.constData() + from, end - from);
}

WebhookSet ListedConfiguration::webhooks() const
{
    const QList<QByteArray> fields = m_packed.split('\n');
    const auto webhook = [&fields](Field url) {
        const QByteArray method = fields.value(url + 1).toUpper();
        return Webhook{QString::fromUtf8(fields.value(url)), method.isEmpty() ? u"POST"_s : QString::fromUtf8(method)};
    };
    return {.voice = webhook(VoiceUrl),
            .sms = webhook(SmsUrl),
            .status = webhook(StatusCallback),
            .voiceFallback = webhook(VoiceFallbackUrl),
            .smsFallback = webhook(SmsFallbackUrl)};
}

QJsonObject ListedConfiguration::toJson() const
{
    const QList<QByteArray> fields = m_packed.split('\n');
    QJsonObject json;
    for (qsizetype i = 0; i < qsizetype(names.size()); ++i) {
        if (const QByteArray value = fields.value(i); !value.isEmpty())
            json.insert(names.at(std::size_t(i)), QString::fromUtf8(value));
    }
    return json;
}

ListedNumber ListedNumber::of(const NumberConfiguration &configuration)
{
    const auto seconds = [](const QDateTime &at) {
        return at.isValid() ? at.toSecsSinceEpoch() : 0;
    };
    return {.sid = ShortSid(configuration.sid),
            .number = ShortText<16>(configuration.number.toString()),
            .accountSid = configuration.accountSid,
            .friendlyName = configuration.friendlyName,
            .configuration = ListedConfiguration::of(configuration),
            .created = seconds(configuration.dateCreated),
            .updated = seconds(configuration.dateUpdated),
            .hasVoice = configuration.capabilities.voice,
            .hasSms = configuration.capabilities.sms};
}

NumberConfiguration ListedNumber::toConfiguration() const
{
    using Field = ListedConfiguration::Field;
    return {.sid = sid.toString(),
            .accountSid = accountSid,
            .number = E164Number::fromText(number.toString()).value_or(E164Number()),
            .friendlyName = friendlyName,
            .webhooks = configuration.webhooks(),
            .voiceApplicationSid = configuration.field(Field::VoiceApplicationSid),
            .trunkSid = configuration.field(Field::TrunkSid),
            .smsApplicationSid = configuration.field(Field::SmsApplicationSid),
            .capabilities = {.voice = hasVoice, .sms = hasSms},
            .dateCreated = created == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(created, Qt::UTC),
            .dateUpdated = updated == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(updated, Qt::UTC)};
}

QJsonObject ListedNumber::toResource() const
{
    QJsonObject resource = configuration.toJson();
    resource.insert(u"sid"_s, sid.toString());
    resource.insert(u"account_sid"_s, accountSid);
    resource.insert(u"phone_number"_s, number.toString());
    resource.insert(u"friendly_name"_s, friendlyName);
    resource.insert(u"capabilities"_s, QJsonObject{{u"voice"_s, hasVoice}, {u"sms"_s, hasSms}});
    return resource;
}

} // namespace phonedesk::domain
