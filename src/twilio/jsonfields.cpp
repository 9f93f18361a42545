// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/jsonfields.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace phonedesk::twilio {

QString text(const QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.value(name);
    if (value.isDouble()) {
        const double number = value.toDouble();
        const auto whole = qint64(number);
        // Six places are Money's precision too; a double of Twilio's sizes holds them exactly.
        return double(whole) == number ? QString::number(whole) : QString::number(number, 'f', 6);
    }
    return value.toString();
}

domain::Capabilities capabilities(const QJsonObject &json)
{
    QSet<QString> present;
    const QJsonValue value = json.value("capabilities"_L1);
    for (const auto &word : value.toArray())
        present.insert(word.toString().toLower());
    const QJsonObject flags = value.toObject();
    for (auto it = flags.begin(); it != flags.end(); ++it) {
        if (it.value().toBool())
            present.insert(it.key().toLower());
    }
    return {.voice = present.contains(u"voice"_s),
            .sms = present.contains(u"sms"_s),
            .mms = present.contains(u"mms"_s),
            .fax = present.contains(u"fax"_s)};
}

} // namespace phonedesk::twilio
