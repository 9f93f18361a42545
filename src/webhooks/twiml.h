// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace phonedesk::webhooks {

// What a caller hears: the text of every <Say> of a TwiML document, in order; empty where there is none. Otherwise why
// Twilio would not take the document (12100, 12102).
tl::expected<QString, QString> heardIn(const QByteArray &twiml);

// Whether Twilio reads a body of this Content-Type as TwiML. text/plain is not among them: it is read aloud as it is.
bool isTwimlType(const QByteArray &contentType);

} // namespace phonedesk::webhooks
