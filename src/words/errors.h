// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/money.h"
#include "domain/twilioaccount.h"
#include "domain/verdict.h"

#include <QString>

namespace phonedesk::words {

// A message in the order that people need it: what happened, what did not, what to do. Plain words first, Twilio's code
// after them. Any part may be empty but the first.
struct Message
{
    QString title;    // a short headline, no full stop: "Callers would hear an error"
    QString happened; // a sentence or two
    QString notHappened;
    QString todo;

    QString text() const; // the sentences in one paragraph
};

// What an Error means for the person in front of the screen. `subject` is what the operation was about, as people read
// it: "(512) 555-9012", or an account's name. May be empty.
Message describe(const core::Error &error, const QString &subject = {});

// What a webhook check found, in a caller's terms, with what to do about it.
Message describe(const domain::WebhookVerdict &verdict);
// One line for a progress row: "voice answered 502".
QString brief(const domain::WebhookVerdict &verdict);
QString brief(const core::Error &error); // "Twilio answered 503"
// Manual steps for a webhook that does not answer, as a numbered plain text.
QString manualSteps(const domain::WebhookVerdict &verdict);

QString describe(domain::Environment environment);
QString describe(domain::WebhookKind kind); // "Voice"

} // namespace phonedesk::words
