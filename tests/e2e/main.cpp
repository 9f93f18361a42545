// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/program.h"
#include "e2e/tour.h"
#include "e2e/tourscene.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace phonedesk;

// phonedesk-tour --out DIR: leads the real windows once through everything they do, and takes their pictures.
int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const e2e::TourOptions options = e2e::TourOptions::fromArguments(arguments);
    if (!options.problem.isEmpty()) {
        std::fprintf(stderr, "phonedesk-tour: %s\n", qUtf8Printable(options.problem));
        return 2;
    }
    if (!options.run) {
        const QCoreApplication app(argc, argv);
        if (options.wantsHelp) {
            std::fputs(qUtf8Printable(e2e::TourOptions::help()), stdout);
            return 0;
        }
        return e2e::Tour(options).run();
    }
    const e2e::Home home;
    e2e::nameApplication();
    QLoggingCategory::setFilterRules(u"phonedesk.*.info=false"_s); // the steps are what is read here
    QApplication app(argc, argv);
    const e2e::Language language(options.isMirrored ? u"mirrored"_s : options.language);
    return e2e::runScene(app, *options.run, options.out);
}
