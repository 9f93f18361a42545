// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::e2e {

// One way through the program, one of its scenes: in one palette, one language, one size, one scale factor. A process
// each.
struct TourRun
{
    QString scene; // one of scenes()
    QString name;  // the folder of its pictures, and what its lines begin with
    bool isDark = false;
    bool isMirrored = false;     // PseudoLanguage
    bool isHighContrast = false; // highContrastPalette()
    QString language;            // "es"; empty: English
    QSize size;                  // of the windows; empty: as they open
    int textSize = 100;          // percent
    int scale = 1;

    QStringList arguments(const QString &out) const;
};

struct TourOptions
{
    QString out;
    bool onlyDark = false;
    bool onlyLight = false;
    bool isMirrored = false;
    bool isHighContrast = false;
    bool isQuick = false;       // one palette, one size
    QString helpPictures;       // only once, and what the help shows of it goes into this folder
    QString language;           // only this one
    std::optional<TourRun> run; // this process is one of the tour's own
    bool wantsHelp = false;
    QString problem; // one line; empty: none

    static TourOptions fromArguments(const QStringList &arguments);
    static QString help();
    // Each look without a scene, and each with each of them.
    QList<TourRun> looks(bool hasSpanish) const;
    QList<TourRun> runs(const QStringList &scenes, bool hasSpanish) const;
};

} // namespace phonedesk::e2e
