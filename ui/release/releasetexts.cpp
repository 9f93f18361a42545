// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/releasetexts.h"

#include "words/amounts.h"

#include <QMap>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

using provisioning::ReleaseFacts;
using provisioning::ReleaseObstacle;

namespace {

// Where calls and texts end now: hosts, and what takes their place.
QStringList reached(const domain::NumberConfiguration &present)
{
    QStringList places;
    const auto add = [&places](const QString &place) {
        if (!place.isEmpty() && !places.contains(place))
            places += place;
    };
    if (!present.trunkSid.isEmpty())
        add(ReleaseTexts::tr("a SIP trunk"));
    if (!present.voiceApplicationSid.isEmpty() || !present.smsApplicationSid.isEmpty())
        add(ReleaseTexts::tr("a TwiML app"));
    if (present.trunkSid.isEmpty() && present.voiceApplicationSid.isEmpty())
        add(QUrl(present.webhooks.voice.url).host());
    if (present.smsApplicationSid.isEmpty())
        add(QUrl(present.webhooks.sms.url).host());
    return places;
}

QString stops(const ReleaseFacts &facts)
{
    const QStringList places = facts.present ? reached(*facts.present) : QStringList();
    if (places.isEmpty())
        return ReleaseTexts::tr("Calls and texts stop at once. Whoever calls hears that the number is not in service.");
    //: %1 lists hosts: "api.serviceflow.com"
    return ReleaseTexts::tr("Calls and texts stop at once. They reach %1 now.").arg(places.join(u", "_s));
}

QString leaves(const domain::MessagingService &service)
{
    //: %1 is a Messaging Service's name
    return ReleaseTexts::tr("It leaves the Messaging Service “%1”, which sends no more texts from it.")
        .arg(service.name.isEmpty() ? service.sid : service.name);
}

QString saves(const domain::PhoneNumber &number)
{
    if (!number.monthly)
        return ReleaseTexts::tr("It is charged no more. This month is not refunded.");
    //: %1 is "$1.15 a month"
    return ReleaseTexts::tr("Saves %1. This month is not refunded.").arg(words::aMonth(number.monthly));
}

} // namespace

QString ReleaseTexts::title(const domain::PhoneNumber &number)
{
    if (number.label.isEmpty())
        //: %1 is a number, %2 an organisation
        return tr("Release %1 of %2?").arg(number.number.display(), number.organizationName);
    //: %1 is a number, %2 its label, %3 an organisation
    return tr("Release %1, %2 of %3?").arg(number.number.display(), number.label, number.organizationName);
}

QString ReleaseTexts::until(const QDateTime &now)
{
    return words::dayAndMonth(now.toLocalTime().date().addDays(provisioning::recoverableDays));
}

QList<Consequence> ReleaseTexts::consequences(const ReleaseFacts &facts, const QDateTime &now)
{
    QList<Consequence> all;
    if (!facts.present) {
        all += {Mark::Info, tr("Twilio does not have this number any more. Nothing is sent; that it was given back is "
                               "written down here.")};
        return all;
    }
    all += {Mark::Attention, stops(facts)};
    for (const domain::MessagingService &service : facts.services)
        all += {Mark::Attention, leaves(service)};
    if (facts.servicesError)
        all +=
            {Mark::Attention, tr("Twilio did not tell whether it is in a Messaging Service. If it is, it leaves it.")};
    all += {Mark::Info, saves(facts.number)};
    //: %1 is a day: "2 December"
    all += {Mark::Attention, tr("For ten days, until %1, it can be bought back, only in Twilio's Console. After that "
                                "anybody may get it.")
                                 .arg(until(now))};
    all += {Mark::Info, tr("Its webhooks, label and history are kept here: when it is brought back, they are set again "
                           "in one click.")};
    if (facts.number.wasConnected)
        all += {Mark::Info, tr("It was in the account before Phone Desk. To leave it there as it was, disconnect it "
                               "instead.")};
    return all;
}

QString ReleaseTexts::own(const ReleaseFacts &facts)
{
    if (!facts.present)
        return tr("Twilio does not have it any more.");
    QStringList parts;
    if (facts.number.monthly)
        //: %1 is "$1.15 a month"
        parts += tr("Saves %1.").arg(words::aMonth(facts.number.monthly));
    for (const domain::MessagingService &service : facts.services)
        parts += leaves(service);
    if (facts.servicesError)
        parts += tr("Twilio did not tell whether it is in a Messaging Service.");
    if (facts.number.wasConnected)
        parts += tr("It was in the account before Phone Desk.");
    return parts.join(u' ');
}

QString ReleaseTexts::obstacle(const ReleaseFacts &facts)
{
    switch (facts.obstacle()) {
    case ReleaseObstacle::None:
        return {};
    case ReleaseObstacle::NotOurs:
        return tr("It was given back or disconnected already.");
    case ReleaseObstacle::Protected:
        return tr("It is protected. Whoever may release it takes the protection off first, in the details of the "
                  "number.");
    case ReleaseObstacle::EmergencyAddress:
        return tr("It has an emergency address, and Twilio releases no such number. Remove the address in Twilio's "
                  "Console; that takes some minutes. Then try again here.");
    }
    return {};
}

QString ReleaseTexts::sum(const QList<ReleaseFacts> &ticked, qsizetype of)
{
    QMap<QString, core::Money> sums;
    for (const ReleaseFacts &facts : ticked) {
        if (!facts.number.monthly)
            continue;
        const core::Money &monthly = *facts.number.monthly;
        const auto known = sums.constFind(monthly.currency());
        sums.insert(monthly.currency(), known == sums.cend() ? monthly : known->plus(monthly).value_or(*known));
    }
    QStringList amounts;
    for (const core::Money &sum : std::as_const(sums))
        amounts += words::aMonth(sum);
    if (amounts.isEmpty())
        //: %1 of %2 numbers are ticked
        return tr("%1 of %2 ticked.").arg(ticked.size()).arg(of);
    //: %1 of %2 numbers are ticked, %3 is "$3.45 a month"
    return tr("%1 of %2 ticked. Saves %3.").arg(ticked.size()).arg(of).arg(amounts.join(u" + "_s));
}

} // namespace phonedesk::ui
