// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availablenumber.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace phonedesk::twilio {

// A field as text, whether Twilio sent a string or a number; empty for null, "" and nothing, which mean the same there.
QString text(const QJsonObject &json, QLatin1StringView name);

// The `capabilities` of a number. Searches answer with "SMS" and "MMS", owned numbers with "sms" and "mms" (seen in
// twilio-php#783), and Messaging Services with a list of words.
domain::Capabilities capabilities(const QJsonObject &json);

} // namespace phonedesk::twilio
