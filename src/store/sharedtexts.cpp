// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharedtexts.h"

namespace phonedesk::store {

void SharedTexts::share(QString &text)
{
    text = *m_texts.insert(text);
}

void SharedTexts::share(domain::PhoneNumber &row)
{
    for (QString *text : {&row.organizationId, &row.organizationName, &row.accountSid, &row.label})
        share(*text);
    domain::WebhookSet &set = row.webhooks;
    for (domain::Webhook *webhook : {&set.voice, &set.sms, &set.status, &set.voiceFallback, &set.smsFallback}) {
        share(webhook->url);
        share(webhook->method);
    }
    if (!row.verdict)
        return;
    for (domain::WebhookVerdict &each : row.verdict->webhooks) {
        for (QString *text : {&each.webhook.url, &each.webhook.method, &each.heard, &each.detail})
            share(*text);
    }
}

} // namespace phonedesk::store
