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

} // namespace phonedesk::words
