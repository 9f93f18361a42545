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
        {u"quick"_s, u"Once through, in one size."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
    // The tour starts itself once for each way through.
    const auto own = [](const QString &name) {
        QCommandLineOption option(name, {}, u"VALUE"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        return option;
    };
    for (const QString &name : {u"scene"_s, u"name"_s, u"size"_s, u"scale"_s})
        parser.addOption(own(name));
}

} // namespace

QStringList TourRun::arguments(const QString &out) const
{
    QStringList arguments{u"--out"_s,  out,  u"--scene"_s, scene,
                          u"--name"_s, name, u"--scale"_s, QString::number(scale)};
    if (isDark)
        arguments << u"--dark"_s;
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
    options.isQuick = parser.isSet(u"quick"_s);
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
                              .language = options.language,
                              .size = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(),
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

QList<TourRun> TourOptions::runs(bool hasSpanish) const
{
    constexpr QSize smallest(900, 500); // a full HD screen at 200 %
    const QString language = this->language == "es"_L1 ? this->language : QString();
    if (isQuick || onlyDark || onlyLight || !this->language.isEmpty()) {
        const TourRun demo{
            .scene = u"demo"_s, .name = onlyDark ? u"dark"_s : u"light"_s, .isDark = onlyDark, .language = language};
        if (isQuick)
            return {demo};
        TourRun first = demo;
        first.scene = u"first-start"_s;
        TourRun account = demo;
        account.scene = u"account"_s;
        return {first, account, demo};
    }
    QList<TourRun> runs{
        {.scene = u"first-start"_s, .name = u"light"_s},
        {.scene = u"account"_s, .name = u"light"_s},
        {.scene = u"demo"_s, .name = u"light"_s},
        {.scene = u"first-start"_s, .name = u"dark"_s, .isDark = true},
        {.scene = u"account"_s, .name = u"dark"_s, .isDark = true},
        {.scene = u"demo"_s, .name = u"dark"_s, .isDark = true},
        {.scene = u"demo"_s, .name = u"small"_s, .size = smallest},
        {.scene = u"demo"_s, .name = u"small-200"_s, .isDark = true, .size = smallest, .scale = 2},
        {.scene = u"account"_s, .name = u"small-200"_s, .size = smallest, .scale = 2},
    };
    if (hasSpanish)
        runs << TourRun{.scene = u"demo"_s, .name = u"spanish"_s, .language = u"es"_s, .size = smallest}
             << TourRun{.scene = u"account"_s, .name = u"spanish"_s, .language = u"es"_s, .size = smallest};
    return runs;
}

} // namespace phonedesk::e2e
