// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sentrequest.h"
#include "domain/twilioaccount.h"

#include <QString>

namespace phonedesk::words {

// Ways to send a request again without this program.
enum class RequestStyle { Curl, TwilioCli, Terraform };

// What a request was about, beside what was sent.
struct RequestSubject
{
    domain::TwilioAccount account; // as it is today: it says which kind of credential opens it
    QString number;                // E.164
    QString numberSid;             // PN..., also of a purchase; empty where it is not known
};

// The request as text that can be run: for /bin/sh, or as a Terraform configuration. Secrets are variables, and so is
// the user info of a webhook's URL; comments in it say which variables it wants, and what it cannot express.
// Sources: Twilio's API reference, "IncomingPhoneNumber resource"; twilio-cli ("twilio
// api:core:incoming-phone-numbers", flags from the OpenAPI description); the resources' reference of Terraform's
// provider twilio/twilio 0.18.
QString requestText(const domain::SentRequest &request, const RequestSubject &subject, RequestStyle style);

// What was asked for: "Buy the number".
QString describe(domain::SentRequest::Kind kind);

// One word for a POSIX shell that means exactly this text.
QString shellQuoted(const QString &text);

} // namespace phonedesk::words
