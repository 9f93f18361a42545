// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/history.h"

#include "words/amounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

namespace {

struct History
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::History)
};

QString bought(const QJsonObject &details)
{
    const auto monthly =
        core::Money::fromDecimal(details.value("monthly"_L1).toString(), details.value("currency"_L1).toString());
    //: %1 is a price: "$1.15 a month"
    return monthly ? History::tr("Bought for %1").arg(aMonth(monthly)) : History::tr("Bought");
}

QString labelled(const QJsonObject &details)
{
    const QString before = details.value("old"_L1).toString();
    const QString after = details.value("new"_L1).toString();
    return before.isEmpty() ? History::tr("Label changed to “%1”").arg(after)
                            : History::tr("Label changed from “%1” to “%2”").arg(before, after);
}

} // namespace

QString describe(const domain::HistoryEntry &entry)
{
    if (entry.act == "bought"_L1)
        return bought(entry.details);
    if (entry.act == "label changed"_L1)
        return labelled(entry.details);
    if (entry.act == "adopted"_L1)
        return History::tr("Taken over as it was at Twilio");
    if (entry.act == "configured"_L1 || entry.act == "webhooks changed"_L1)
        return History::tr("Webhooks changed");
    if (entry.act == "verified"_L1)
        return History::tr("Verified");
    if (entry.act == "check failed"_L1)
        return History::tr("Check failed");
    if (entry.act == "given back"_L1)
        return History::tr("Given back");
    return entry.act;
}

QString moment(const QDateTime &at, const QDateTime &now)
{
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return clockTime(at);
    //: The form of a day without its year, short, as QLocale takes it: "22 Nov".
    const QString withDay = History::tr("d MMM");
    //: The form of a month with its year, short, as QLocale takes it: "Nov 2025".
    const QString withYear = History::tr("MMM yyyy");
    return QLocale().toString(day, day.addYears(1) > today ? withDay : withYear);
}

} // namespace phonedesk::words
