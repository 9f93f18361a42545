// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/times.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phonedesk::words {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::words::Times)
};

} // namespace

QString Times::named(const QString &time) const
{
    //: a time that is in UTC: "14:02 UTC"
    return m_isUtc ? Texts::tr("%1 UTC").arg(time) : time;
}

QString Times::clock(const QDateTime &at) const
{
    return named(shown(at).toString(u"HH:mm"_s));
}

QString Times::seconds(const QDateTime &at) const
{
    return named(shown(at).toString(u"HH:mm:ss"_s));
}

QString Times::moment(const QDateTime &at) const
{
    //: a day and a time: "11/22/26 14:02"
    return Texts::tr("%1 %2").arg(QLocale().toString(day(at), QLocale::ShortFormat), clock(at));
}

QString Times::exactly(const QDateTime &at) const
{
    if (m_isUtc)
        return moment(at);
    //: %1 is a day and a time at this desk, %2 the same moment in UTC
    return Texts::tr("%1 (%2 UTC)").arg(moment(at), at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString Times::whole(const QDateTime &at) const
{
    const QString day = QLocale().toString(this->day(at), QLocale::LongFormat);
    if (m_isUtc)
        //: A moment: %1 is a day, %2 a time.
        return Texts::tr("%1, %2").arg(day, seconds(at));
    //: A moment: %1 is a day, %2 the local time, %3 the time in UTC.
    return Texts::tr("%1, %2 (%3 UTC)").arg(day, seconds(at), at.toUTC().toString(u"HH:mm:ss"_s));
}

QString Times::ago(const QDateTime &at, const QDateTime &now) const
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return Texts::tr("just now");
    if (seconds < 3600)
        return Texts::tr("%1 min ago").arg(seconds / 60);
    if (seconds < qint64(24) * 3600)
        return Texts::tr("%1 h ago").arg(seconds / 3600);
    return QLocale().toString(day(at), QLocale::ShortFormat);
}

} // namespace phonedesk::words
