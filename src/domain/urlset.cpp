// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/urlset.h"

#include "domain/urlcheck.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

QString name(UrlSetKind kind)
{
    return kind == UrlSetKind::Normal ? u"Normal"_s : u"Failover"_s;
}

std::optional<UrlSetKind> urlSetKindFromName(QStringView name)
{
    if (name == u"Normal")
        return UrlSetKind::Normal;
    if (name == u"Failover")
        return UrlSetKind::Failover;
    return std::nullopt;
}

WebhookKind kindOf(UrlPlace place)
{
    switch (place) {
    case UrlPlace::Voice:
    case UrlPlace::VoiceFallback:
        return WebhookKind::Voice;
    case UrlPlace::Sms:
    case UrlPlace::SmsFallback:
        return WebhookKind::Sms;
    case UrlPlace::Status:
        break;
    }
    return WebhookKind::Status;
}

namespace {

template <typename Set>
auto &at(Set &set, UrlPlace place)
{
    switch (place) {
    case UrlPlace::VoiceFallback:
        return set.voiceFallback;
    case UrlPlace::SmsFallback:
        return set.smsFallback;
    default:
        return set.of(kindOf(place));
    }
}

} // namespace

QString name(UrlPlace place)
{
    switch (place) {
    case UrlPlace::Voice:
        return u"voice"_s;
    case UrlPlace::Sms:
        return u"sms"_s;
    case UrlPlace::Status:
        return u"status"_s;
    case UrlPlace::VoiceFallback:
        return u"voiceFallback"_s;
    case UrlPlace::SmsFallback:
        return u"smsFallback"_s;
    }
    return {};
}

bool isFallback(UrlPlace place)
{
    return place == UrlPlace::VoiceFallback || place == UrlPlace::SmsFallback;
}

Webhook &webhookAt(WebhookSet &set, UrlPlace place)
{
    return at(set, place);
}

const Webhook &webhookAt(const WebhookSet &set, UrlPlace place)
{
    return at(set, place);
}

WebhookSet filledFor(const WebhookSet &set, const QString &organizationId)
{
    WebhookSet filled = set;
    for (const UrlPlace place : allUrlPlaces) {
        Webhook &webhook = webhookAt(filled, place);
        webhook.url = filledUrl(webhook.url, organizationId);
    }
    return filled;
}

} // namespace phonedesk::domain
