// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/numberconfiguration.h"
#include "domain/webhookset.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace phonedesk::domain {

// What one marked test request to a webhook found. Only Good is good.
enum class Finding {
    Good,
    HostNotFound,
    Refused,     // nothing listens there
    Unreachable, // the network failed in another way
    TlsFailed,
    TimedOut,   // Twilio waits 15 s in all
    HttpStatus, // neither 2xx nor a redirect
    TooManyRedirects,
    SignatureRefused, // signed as Twilio signs, and answered 401 or 403
    RefusedUnsigned,  // not signed, for want of the Auth Token, and answered 401 or 403: as it should
    AcceptedUnsigned, // not signed, and answered well: proves nothing, and the endpoint checks no signatures
    WrongContentType, // Twilio wants XML, audio or text (12300)
    NotTwiml,         // no parseable TwiML with root Response (12100, 12102)
    TooLarge,         // over 64 kB (11750)
    NotAllowed,       // the URL may not be called from here: not http(s), or no host
};
QString name(Finding finding);
std::optional<Finding> findingFromName(QStringView name);

struct WebhookVerdict
{
    WebhookKind kind = WebhookKind::Voice;
    Webhook webhook;
    Finding finding = Finding::Unreachable;
    bool wasSigned = false;
    int httpStatus = 0; // 0: no HTTP answer
    std::chrono::milliseconds took{0};
    QString heard;         // what <Say> in the voice answer says; empty if nothing
    QStringList redirects; // followed, in order
    QString detail;        // English, for "Copy details"

    bool isGood() const { return finding == Finding::Good; }
    bool operator==(const WebhookVerdict &) const = default;
};

// Whether a number really works: Twilio stores what was asked, and every webhook answers.
struct Verdict
{
    QDateTime checkedAt;
    FieldChanges differing; // what Twilio stores otherwise than asked
    QList<WebhookVerdict> webhooks;

    bool isVerified() const;
    // The first webhook that is not good, voice first; null when all are.
    const WebhookVerdict *firstTrouble() const;
    QString heard() const;
    bool operator==(const Verdict &) const = default;
};

QJsonObject toJson(const Verdict &verdict);
std::optional<Verdict> verdictFromJson(const QJsonObject &json);

} // namespace phonedesk::domain
