// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/areacodes.h"

#include <QCoreApplication>
#include <QLocale>

namespace phonedesk::words {

namespace {

struct AreaCodes
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::AreaCodes)
};

} // namespace

QString describe(const domain::RefusedAreaCode &refused)
{
    switch (refused.fault) {
    case domain::AreaCodeFault::NotThreeDigits:
        return AreaCodes::tr("“%1” is not an area code; those have three digits, like 512.").arg(refused.entry);
    case domain::AreaCodeFault::OtherCountry:
        //: %1 an area code, %2 a country
        return AreaCodes::tr("%1 belongs to %2; Phone Desk searches the US, Canada and Puerto Rico.")
            .arg(refused.entry, QLocale::territoryToString(QLocale::codeToTerritory(refused.country)));
    case domain::AreaCodeFault::Premium:
        return AreaCodes::tr("%1 is for premium-rate services and cannot be set up.").arg(refused.entry);
    case domain::AreaCodeFault::NotForSubscribers:
        return AreaCodes::tr("%1 is not given to subscribers.").arg(refused.entry);
    }
    return {};
}

QString describe(const QList<domain::RefusedAreaCode> &refused)
{
    QStringList sentences;
    sentences.reserve(refused.size());
    for (const domain::RefusedAreaCode &each : refused)
        sentences << describe(each);
    return sentences.join(u' ');
}

} // namespace phonedesk::words
