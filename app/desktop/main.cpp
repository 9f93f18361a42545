// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/language.h"
#include "app/desktop/localrooms.h"
#include "core/logfile.h"
#include "core/loglevel.h"
#include "ui/common/theme.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace phonedesk;

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"ServiceFlow"_s);
    QCoreApplication::setApplicationName(u"Phone Desk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));

    // Before there is an application: a false option needs no display to be told.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = services::Options::fromArguments(arguments);
    if (!options) {
        std::fprintf(stderr, "phonedesk: %s\n", qUtf8Printable(options.error().detail));
        return 2;
    }
    if (options->wantsVersion) {
        std::printf("Phone Desk " PD_VERSION "\n");
        return 0;
    }

    if (options->wantsHelp) {
        const QCoreApplication named(argc, argv); // the help's first line says what the program is called
        std::fputs(qUtf8Printable(services::Options::help()), stdout);
        return 0;
    }

    // A demo's settings, data and logs are its own: it opens no file of the live program's.
    const bool isDemo = options->mode == services::Mode::Demo;
    if (isDemo)
        QCoreApplication::setApplicationName(u"Phone Desk demo"_s);
    QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Phone Desk"_s);
    QGuiApplication::setDesktopFileName(isDemo ? u"com.serviceflow.PhoneDesk.Demo"_s : u"com.serviceflow.PhoneDesk"_s);

    core::applyLogLevel();
    const core::LogFile log(desktop::logFolder(options->mode));
    core::Preferences preferences;
    const desktop::Language language(preferences);
    ui::Theme theme(app, preferences);
    core::SystemClock clock;
    desktop::Desktop desktop(app, theme, *options, clock, {});
    desktop.start();
    return QApplication::exec();
}
