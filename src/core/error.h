// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace phonedesk::core {

// What kind of thing went wrong. `words` turns this, and the known Twilio codes, into text for people.
enum class ErrorKind {
    Cancelled,
    Timeout,
    Unreachable,
    Tls,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    Rejected,
    NotAvailable,
    ServerFault,
    BadReply,
    Storage,
    CredentialMissing,
    CredentialDenied,
};

// What the failed request did to the world, said by the adapter that saw the failure. It speaks of one request only:
// a run with one Unknown attempt stays unknown until a look-up settles it, whatever later attempts say.
enum class Effect {
    None,    // it did not happen
    Applied, // it happened
    Unknown, // not known: a look-up has to tell
};

// An error is a value; nothing throws across rooms. `detail` is English, for logs and "Copy details"; it never holds a
// secret. `operation` is a stable name such as "purchase" or "webhook.voice".
struct Error
{
    ErrorKind kind = ErrorKind::BadReply;
    Effect effect = Effect::None;
    QString operation;
    int httpStatus = 0; // 0: no HTTP answer
    int twilioCode = 0; // 0: none; see the error dictionary, twilio.com/docs/api/errors
    QString requestId;  // Twilio-Request-Id, what Twilio's support asks for
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter; // from Retry-After, where a server sent one

    bool operator==(const Error &) const = default;
};

// Stable names, for the journal, logs and JSON.
QString name(ErrorKind kind);
QString name(Effect effect);
std::optional<ErrorKind> errorKindFromName(QStringView name);
std::optional<Effect> effectFromName(QStringView name);

} // namespace phonedesk::core
