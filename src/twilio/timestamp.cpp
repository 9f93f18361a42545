// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/timestamp.h"

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

QDateTime dateTime(const QString &text)
{
    QString numeric = text.trimmed();
    if (numeric.endsWith(" GMT"_L1))
        numeric = numeric.chopped(3) + u"+0000"_s;
    const QDateTime internet = QDateTime::fromString(numeric, Qt::RFC2822Date);
    return (internet.isValid() ? internet : QDateTime::fromString(numeric, Qt::ISODate)).toUTC();
}

} // namespace phonedesk::twilio
