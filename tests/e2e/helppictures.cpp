// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/helppictures.h"

#include <QDir>
#include <QImage>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr int width = 640; // the help's page is about as wide

// A picture of the help, and the screen of the tour that it shows.
struct Source
{
    QLatin1StringView picture;
    QLatin1StringView screen;
};
constexpr Source sources[] = {
    {"numbers"_L1, "demo-numbers-two"_L1},
    {"review"_L1, "demo-wizard-review"_L1},
    {"retrying"_L1, "demo-wizard-setup-retrying"_L1},
    {"unfinished"_L1, "demo-numbers-unfinished"_L1},
    {"account"_L1, "account-account-tested"_L1},
    {"details"_L1, "demo-numbers-verified"_L1},
    {"request"_L1, "demo-request"_L1},
    {"demo"_L1, "demo-wizard-choose"_L1},
    {"compare"_L1, "compare-differing"_L1},
    {"changes"_L1, "changes-plan"_L1},
    {"release"_L1, "release-typed"_L1},
};

} // namespace

QString writeHelpPictures(const QString &tour, const QString &help)
{
    const QDir from(tour);
    const QDir to(help);
    for (const Source &source : sources) {
        // NN-screen.png
        const QStringList found = from.entryList({u"[0-9][0-9]-%1.png"_s.arg(source.screen)}, QDir::Files, QDir::Name);
        if (found.isEmpty())
            return u"the tour took no picture of "_s + source.screen;
        const QImage taken(from.filePath(found.first()));
        const QImage small = taken.width() > width ? taken.scaledToWidth(width, Qt::SmoothTransformation) : taken;
        QImageWriter writer(to.filePath(source.picture + u".png"_s), "png");
        writer.setCompression(100);
        if (!writer.write(small.convertToFormat(QImage::Format_RGB32)))
            return writer.fileName() + u" cannot be written"_s;
    }
    return {};
}

} // namespace phonedesk::e2e
