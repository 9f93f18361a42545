// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace phonedesk::domain {

enum class WebhookKind { Voice, Sms, Status };
inline constexpr std::array allWebhookKinds{WebhookKind::Voice, WebhookKind::Sms, WebhookKind::Status};
QString name(WebhookKind kind); // "voice", "sms", "status"
std::optional<WebhookKind> webhookKindFromName(QStringView name);

// A URL that Twilio calls, exactly as it is configured: fragment, user info and all.
struct Webhook
{
    QString url;
    QString method = QStringLiteral("POST"); // or GET

    bool operator==(const Webhook &) const = default;
};

// Where a number's calls, texts and end-of-call notices go. A fallback is what Twilio calls when voice or SMS fails; it
// may be empty (Twilio docs, "IncomingPhoneNumbers").
struct WebhookSet
{
    Webhook voice;
    Webhook sms;
    Webhook status;
    Webhook voiceFallback;
    Webhook smsFallback;

    Webhook &of(WebhookKind kind);
    const Webhook &of(WebhookKind kind) const;
    bool operator==(const WebhookSet &) const = default;
};

// PRD-002, "Webhook URLs".
WebhookSet defaultWebhooks();

// {"voice": {"url", "method"}, "sms", "status", "voiceFallback", "smsFallback"}: as the journal and the database keep
// it. A fallback without a URL is left out; what is not there is empty.
QJsonObject toJson(const WebhookSet &webhooks);
WebhookSet webhookSetFromJson(const QJsonObject &json);

// The URL with user info masked ("https://•••@host/…"), for windows, logs and exports.
QString maskedUrl(const QString &url);
// What stands before and after the user info: "https://" and "@host/…". Empty where there is none.
std::optional<std::pair<QString, QString>> aroundUserInfo(const QString &url);

} // namespace phonedesk::domain
