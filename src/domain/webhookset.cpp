// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhookset.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(WebhookKind kind)
{
    switch (kind) {
    case WebhookKind::Voice:
        return u"voice"_s;
    case WebhookKind::Sms:
        return u"sms"_s;
    case WebhookKind::Status:
        return u"status"_s;
    }
    return {};
}

std::optional<WebhookKind> webhookKindFromName(QStringView text)
{
    for (const WebhookKind kind : allWebhookKinds) {
        if (name(kind) == text)
            return kind;
    }
    return std::nullopt;
}

Webhook &WebhookSet::of(WebhookKind kind)
{
    return kind == WebhookKind::Voice ? voice : kind == WebhookKind::Sms ? sms : status;
}

const Webhook &WebhookSet::of(WebhookKind kind) const
{
    return kind == WebhookKind::Voice ? voice : kind == WebhookKind::Sms ? sms : status;
}

WebhookSet defaultWebhooks()
{
    return {.voice = {.url = u"https://api.serviceflow.com/webhooks/twilio/voice"_s},
            .sms = {.url = u"https://api.serviceflow.com/webhooks/twilio/sms"_s},
            .status = {.url = u"https://api.serviceflow.com/webhooks/twilio/status"_s}};
}

namespace {

QJsonObject toJson(const Webhook &webhook)
{
    return {{u"url"_s, webhook.url}, {u"method"_s, webhook.method}};
}

Webhook webhookFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return json.isEmpty() ? Webhook() : Webhook{json.value("url"_L1).toString(), json.value("method"_L1).toString()};
}

} // namespace

QJsonObject toJson(const WebhookSet &webhooks)
{
    QJsonObject json;
    for (const WebhookKind kind : allWebhookKinds)
        json.insert(name(kind), toJson(webhooks.of(kind)));
    if (!webhooks.voiceFallback.url.isEmpty())
        json.insert("voiceFallback"_L1, toJson(webhooks.voiceFallback));
    if (!webhooks.smsFallback.url.isEmpty())
        json.insert("smsFallback"_L1, toJson(webhooks.smsFallback));
    return json;
}

WebhookSet webhookSetFromJson(const QJsonObject &json)
{
    WebhookSet webhooks;
    for (const WebhookKind kind : allWebhookKinds)
        webhooks.of(kind) = webhookFromJson(json.value(name(kind)));
    webhooks.voiceFallback = webhookFromJson(json.value("voiceFallback"_L1));
    webhooks.smsFallback = webhookFromJson(json.value("smsFallback"_L1));
    return webhooks;
}

std::optional<std::pair<QString, QString>> aroundUserInfo(const QString &url)
{
    const qsizetype host = url.indexOf(u"://"_s);
    if (host < 0)
        return std::nullopt;
    qsizetype end = host + 3;
    while (end < url.size() && !QStringView(u"/?#").contains(url[end]))
        ++end;
    const qsizetype at = QStringView(url).left(end).lastIndexOf(u'@');
    if (at < host)
        return std::nullopt;
    return std::pair(url.left(host + 3), url.mid(at));
}

QString maskedUrl(const QString &url)
{
    const auto around = aroundUserInfo(url);
    return around ? around->first + u"•••"_s + around->second : url;
}

} // namespace phonedesk::domain
