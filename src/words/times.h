// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preferences.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace phonedesk::words {

// How moments are written: as this desk's clock says, or in UTC and then with its name. Every moment that people see is
// written by it.
class Times
{
public:
    Times(core::TimesShown shown = core::TimesShown::Local) : m_isUtc(shown == core::TimesShown::Utc) {}

    QString clock(const QDateTime &at) const;                     // "14:02", "14:02 UTC"
    QString seconds(const QDateTime &at) const;                   // "14:02:11"
    QString moment(const QDateTime &at) const;                    // "11/22/26 14:02"
    QString ago(const QDateTime &at, const QDateTime &now) const; // "just now", "3 min ago", "2 h ago", then the date
    QString exactly(const QDateTime &at) const;                   // for a tip: the moment, and UTC where it is local
    QString whole(const QDateTime &at) const;                     // "22 November 2026, 15:02:11 (14:02:11 UTC)"
    QDate day(const QDateTime &at) const { return shown(at).date(); }

private:
    QDateTime shown(const QDateTime &at) const { return m_isUtc ? at.toUTC() : at.toLocalTime(); }
    QString named(const QString &time) const;

    bool m_isUtc;
};

} // namespace phonedesk::words
