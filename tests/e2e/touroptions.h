// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::e2e {

// One way through the program: in one palette, one language, one size, one scale factor. A process each.
struct TourRun
{
    QString scene; // "first-start", "account", "demo"
    QString name;  // the folder of its pictures, and what its lines begin with
    bool isDark = false;
    QString language; // "es"; empty: English
    QSize size;       // of the windows; empty: as they open
    int scale = 1;

    QStringList arguments(const QString &out) const;
};

struct TourOptions
{
    QString out;
    bool onlyDark = false;
    bool onlyLight = false;
    bool isQuick = false;       // one palette, one size
    QString language;           // only this one
    std::optional<TourRun> run; // this process is one of the tour's own
    bool wantsHelp = false;
    QString problem; // one line; empty: none

    static TourOptions fromArguments(const QStringList &arguments);
    static QString help();
    QList<TourRun> runs(bool hasSpanish) const;
};

} // namespace phonedesk::e2e
