// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberconfiguration.h"

using namespace Qt::StringLiterals;

namespace phonedesk::domain {

namespace {

struct FieldNames
{
    QString url;
    QString method;
};

FieldNames fieldNames(WebhookKind kind)
{
    switch (kind) {
    case WebhookKind::Voice:
        return {u"VoiceUrl"_s, u"VoiceMethod"_s};
    case WebhookKind::Sms:
        return {u"SmsUrl"_s, u"SmsMethod"_s};
    case WebhookKind::Status:
        break;
    }
    return {u"StatusCallback"_s, u"StatusCallbackMethod"_s};
}

void compare(FieldChanges &changes, const FieldNames &names, const Webhook &present, const Webhook &wanted)
{
    if (present.url != wanted.url)
        changes.insert(names.url, wanted.url);
    // Without a URL the method says nothing, and Twilio may report it as null.
    if (!wanted.url.isEmpty() && present.method.compare(wanted.method, Qt::CaseInsensitive) != 0)
        changes.insert(names.method, wanted.method);
}

} // namespace

FieldChanges changesNeeded(const NumberConfiguration &current, WebhookKind kind, const WebhookSet &wanted)
{
    FieldChanges changes;
    compare(changes, fieldNames(kind), current.webhooks.of(kind), wanted.of(kind));
    const bool isWanted = !wanted.of(kind).url.isEmpty();
    if (kind == WebhookKind::Voice && isWanted) {
        if (!current.voiceApplicationSid.isEmpty())
            changes.insert(u"VoiceApplicationSid"_s, QString());
        if (!current.trunkSid.isEmpty())
            changes.insert(u"TrunkSid"_s, QString());
    }
    if (kind == WebhookKind::Sms && isWanted && !current.smsApplicationSid.isEmpty())
        changes.insert(u"SmsApplicationSid"_s, QString());
    if (kind == WebhookKind::Voice && !wanted.voiceFallback.url.isEmpty()) {
        compare(changes, {u"VoiceFallbackUrl"_s, u"VoiceFallbackMethod"_s}, current.webhooks.voiceFallback,
                wanted.voiceFallback);
    }
    if (kind == WebhookKind::Sms && !wanted.smsFallback.url.isEmpty()) {
        compare(changes, {u"SmsFallbackUrl"_s, u"SmsFallbackMethod"_s}, current.webhooks.smsFallback,
                wanted.smsFallback);
    }
    return changes;
}

FieldChanges changesNeeded(const NumberConfiguration &current, const WebhookSet &wanted)
{
    FieldChanges changes;
    for (const WebhookKind kind : allWebhookKinds)
        changes.insert(changesNeeded(current, kind, wanted));
    return changes;
}

} // namespace phonedesk::domain
