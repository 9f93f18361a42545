// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "domain/webhookset.h"

#include <QString>

#include <array>
#include <optional>

namespace phonedesk::domain {

enum class UrlSetKind { Normal, Failover };
QString name(UrlSetKind kind); // "Normal", "Failover": stored, and translated by words for people
std::optional<UrlSetKind> urlSetKindFromName(QStringView name);

// The webhooks that numbers of an environment, or of one organisation in it, are set up with. URLs may hold the
// placeholder {organizationId}.
struct UrlSet
{
    Environment environment = Environment::Production;
    UrlSetKind kind = UrlSetKind::Normal;
    QString organizationId; // empty: the environment's own; else an override for this organisation
    WebhookSet webhooks;

    bool operator==(const UrlSet &) const = default;
};

// One URL of a set, in the order in which people read them.
enum class UrlPlace { Voice, Sms, Status, VoiceFallback, SmsFallback };
inline constexpr std::array allUrlPlaces{UrlPlace::Voice, UrlPlace::Sms, UrlPlace::Status, UrlPlace::VoiceFallback,
                                         UrlPlace::SmsFallback};
QString name(UrlPlace place); // "voice", "smsFallback"
bool isFallback(UrlPlace place);
WebhookKind kindOf(UrlPlace place); // Twilio calls a fallback as it calls the other, and wants the same answer
Webhook &webhookAt(WebhookSet &set, UrlPlace place);
const Webhook &webhookAt(const WebhookSet &set, UrlPlace place);

// The set with the placeholder filled in for an organisation.
WebhookSet filledFor(const WebhookSet &set, const QString &organizationId);

} // namespace phonedesk::domain
