// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <utility>

namespace phonedesk::domain {

// A form in the order it is sent; a name may come more than once.
using FormFields = QList<std::pair<QString, QString>>;

// X-Twilio-Signature (Twilio docs, "Webhooks security"): Base64 of HMAC-SHA1, keyed with the primary Auth Token, over
// the URL and, for a form that is POSTed, each name and decoded value sorted by name in byte order; equal names have
// their values de-duplicated and sorted. Fragment and user info never count. For GET pass no fields: the URL has them.
//
// Twilio drops the port when it signs voice over https, and keeps it otherwise: see urlToSign().
QByteArray twilioSignature(QByteArrayView authToken, const QString &url, const FormFields &fields);

// The configured URL in the form that Twilio signs: no fragment, no user info, and without its port where
// `dropsPort` (voice and status over https).
QString urlToSign(const QString &configuredUrl, bool dropsPort);

} // namespace phonedesk::domain
