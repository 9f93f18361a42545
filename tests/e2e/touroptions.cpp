// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/touroptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"out"_s, u"Write the pictures into this folder."_s, u"DIR"_s},
        {u"light"_s, u"Only in light colours."_s},
        {u"dark"_s, u"Only in dark colours."_s},
        {u"language"_s, u"Only in this language: en or es."_s, u"LANGUAGE"_s},
        {u"mirrored"_s, u"Only in a made-up language that is written from right to left."_s},
        {u"contrast"_s, u"Only as on a system in high contrast."_s},
        {u"quick"_s, u"Just the demo, in one size."_s},
        {u"help-pictures"_s, u"Only once, and what the help shows of it goes into this folder."_s, u"FOLDER"_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
    // The tour starts itself once for each way through.
    const auto own = [](const QString &name) {
        QCommandLineOption option(name, {}, u"VALUE"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        return option;
    };
    for (const QString &name : {u"scene"_s, u"name"_s, u"size"_s, u"scale"_s, u"text-size"_s})
        parser.addOption(own(name));
}

} // namespace

QStringList TourRun::arguments(const QString &out) const
{
    QStringList arguments{u"--out"_s,       out,
                          u"--scene"_s,     scene,
                          u"--name"_s,      name,
                          u"--text-size"_s, QString::number(textSize),
                          u"--scale"_s,     QString::number(scale)};
    if (isDark)
        arguments << u"--dark"_s;
    if (isMirrored)
        arguments << u"--mirrored"_s;
    if (isHighContrast)
        arguments << u"--contrast"_s;
    if (!language.isEmpty())
        arguments << u"--language"_s << language;
    if (!size.isEmpty())
        arguments << u"--size"_s << u"%1x%2"_s.arg(size.width()).arg(size.height());
    return arguments;
}

TourOptions TourOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    TourOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.wantsHelp = parser.isSet(u"help"_s);
    options.out = parser.value(u"out"_s);
    options.onlyDark = parser.isSet(u"dark"_s);
    options.onlyLight = parser.isSet(u"light"_s);
    options.isMirrored = parser.isSet(u"mirrored"_s);
    options.isHighContrast = parser.isSet(u"contrast"_s);
    options.isQuick = parser.isSet(u"quick"_s);
    options.helpPictures = parser.value(u"help-pictures"_s);
    options.language = parser.value(u"language"_s);
    if (!parser.positionalArguments().isEmpty())
        options.problem = parser.positionalArguments().first() + u" is not understood"_s;
    else if (options.out.isEmpty() && !options.wantsHelp)
        options.problem = u"--out DIR is missing"_s;
    else if (!options.language.isEmpty() && options.language != "en"_L1 && options.language != "es"_L1)
        options.problem = u"--language is en or es, not "_s + options.language;
    if (parser.isSet(u"scene"_s)) {
        const QStringList size = parser.value(u"size"_s).split(u'x');
        options.run = TourRun{.scene = parser.value(u"scene"_s),
                              .name = parser.value(u"name"_s),
                              .isDark = options.onlyDark,
                              .isMirrored = options.isMirrored,
                              .isHighContrast = options.isHighContrast,
                              .language = options.language,
                              .size = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(),
                              .textSize = parser.value(u"text-size"_s).toInt(),
                              .scale = parser.value(u"scale"_s).toInt()};
    }
    return options;
}

QString TourOptions::help()
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(u"Phone Desk's real windows, led once through everything they do, against the "
                                     "sandbox and without a display. Exit code 0: each number ended verified."_s);
    return parser.helpText();
}

QList<TourRun> TourOptions::looks(bool hasSpanish) const
{
    constexpr QSize smallest(900, 500); // a full HD screen at 200 %
    TourRun chosen{.name = onlyDark ? u"dark"_s : u"light"_s, .isDark = onlyDark};
    if (language == "es"_L1)
        chosen.language = language;
    if (isMirrored) {
        chosen.name = u"mirrored"_s;
        chosen.isMirrored = true;
        chosen.size = smallest;
    }
    if (isHighContrast) {
        chosen.name = u"contrast"_s;
        chosen.isHighContrast = true;
    }
    if (!helpPictures.isEmpty()) {
        chosen.size = smallest;
        return {chosen};
    }
    if (isQuick || onlyDark || onlyLight || isMirrored || isHighContrast || !language.isEmpty())
        return {chosen};
    QList<TourRun> looks{
        {.name = u"light"_s},
        {.name = u"dark"_s, .isDark = true},
        {.name = u"small"_s, .size = smallest},
        {.name = u"small-200"_s, .isDark = true, .size = smallest, .scale = 2},
        {.name = u"large-text"_s, .size = 2 * smallest, .textSize = 200},
    };
    if (hasSpanish)
        looks << TourRun{.name = u"spanish"_s, .language = u"es"_s, .size = smallest};
    return looks;
}

QList<TourRun> TourOptions::runs(const QStringList &scenes, bool hasSpanish) const
{
    QList<TourRun> runs;
    for (TourRun &run : looks(hasSpanish)) {
        for (const QString &scene : scenes) {
            run.scene = scene;
            runs << run;
        }
    }
    return runs;
}

} // namespace phonedesk::e2e
