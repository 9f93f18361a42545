// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace phonedesk::sandbox {

// One of Twilio's seven kinds of number, in the three spellings that its products use.
struct TypeName
{
    QString segment;  // "TollFree": path
    QString snake;    // "toll_free": subresource key
    QString resource; // "tollfree": `type` of an owned number [memory]
};
const QList<TypeName> &allTypes();
const TypeName *typeOfSegment(const QString &segment); // null when there is none

struct Country
{
    QString code; // "US"
    QString name;
    QString priceUnit;
    QList<std::pair<QString, QString>> prices; // Pricing's word ("toll free") and the month's price
    QStringList types;                         // path segments that are sold there; others answer 404
    bool needsBundle = false;                  // 21649 without a BundleSid
};
const QList<Country> &countries();
const Country *findCountry(const QString &code); // null when it is not sold
// The month's price as a decimal string; empty where Pricing has no row for the type.
QString monthlyPrice(const Country &country, const QString &typeSegment);

} // namespace phonedesk::sandbox
