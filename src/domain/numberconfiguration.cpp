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

} // namespace

FieldChanges changesNeeded(const NumberConfiguration &current, WebhookKind kind, const Webhook &wanted)
{
    FieldChanges changes;
    const FieldNames names = fieldNames(kind);
    const Webhook &present = current.webhooks.of(kind);
    if (present.url != wanted.url)
        changes.insert(names.url, wanted.url);
    // Without a URL the method says nothing, and Twilio may report it as null.
    if (!wanted.url.isEmpty() && present.method.compare(wanted.method, Qt::CaseInsensitive) != 0)
        changes.insert(names.method, wanted.method);
    if (kind == WebhookKind::Voice && !wanted.url.isEmpty()) {
        if (!current.voiceApplicationSid.isEmpty())
            changes.insert(u"VoiceApplicationSid"_s, QString());
        if (!current.trunkSid.isEmpty())
            changes.insert(u"TrunkSid"_s, QString());
    }
    if (kind == WebhookKind::Sms && !wanted.url.isEmpty() && !current.smsApplicationSid.isEmpty())
        changes.insert(u"SmsApplicationSid"_s, QString());
    return changes;
}

FieldChanges changesNeeded(const NumberConfiguration &current, const WebhookSet &wanted)
{
    FieldChanges changes;
    for (const WebhookKind kind : allWebhookKinds)
        changes.insert(changesNeeded(current, kind, wanted.of(kind)));
    return changes;
}

} // namespace phonedesk::domain
