// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/amounts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

namespace {

struct Amounts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Amounts)
};

} // namespace

QString amount(const std::optional<core::Money> &money)
{
    if (!money)
        return Amounts::tr("unknown");
    const QString decimal = money->toDecimal();
    if (money->currency() != "USD"_L1)
        return money->currency() + u'\u00a0' + decimal;
    return decimal.startsWith(u'-') ? u"-$"_s + decimal.mid(1) : u'$' + decimal;
}

QString perMonth(const std::optional<core::Money> &money)
{
    //: A price, short: "$1.15/month".
    return money ? Amounts::tr("%1/month").arg(amount(money)) : Amounts::tr("price unknown");
}

QString aMonth(const std::optional<core::Money> &money)
{
    //: A price in a sentence: "$1.15 a month".
    return money ? Amounts::tr("%1 a month").arg(amount(money)) : Amounts::tr("price unknown");
}

QDate nextCharge(const QDate &bought)
{
    return bought.addMonths(1);
}

QString dayAndMonth(const QDate &date)
{
    //: The form of a day without its year, as QLocale takes it: "22 December".
    return QLocale().toString(date, Amounts::tr("d MMMM"));
}

QString clockTime(const QDateTime &at)
{
    return at.toLocalTime().toString(u"HH:mm"_s);
}

QString fullTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    //: A moment: %1 is a day, %2 the local time, %3 the time in UTC.
    return Amounts::tr("%1, %2 (%3 UTC)")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), local.toString(u"HH:mm:ss"_s),
             at.toUTC().toString(u"HH:mm:ss"_s));
}

QString ago(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return Amounts::tr("just now");
    if (seconds < 3600)
        return Amounts::tr("%1 min ago").arg(seconds / 60);
    if (seconds < qint64(24) * 3600)
        return Amounts::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace phonedesk::words
