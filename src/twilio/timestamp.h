// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace phonedesk::twilio {

// A moment as Twilio writes it, in UTC; invalid where the text is none: "Thu, 30 Jul 2015 23:19:04 +0000" (2010 API),
// "2015-07-30T20:00:00Z" (the other products), "Thu, 30 Jul 2015 23:19:04 GMT" (HTTP headers).
QDateTime dateTime(const QString &text);

} // namespace phonedesk::twilio
