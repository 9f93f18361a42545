// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"
#include "domain/webhookset.h"

#include <QString>

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

} // namespace phonedesk::domain
