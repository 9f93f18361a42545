// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace phonedesk;

namespace {

int misused(const QString &line)
{
    std::fprintf(stderr, "phonedesk-headless: %s\n", qUtf8Printable(line));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const qsizetype at = arguments.indexOf(u"--flow"_s);
    if (at < 0 || at + 1 >= arguments.size())
        return misused(u"--flow FILE is needed"_s);
    QFile file(arguments.takeAt(at + 1));
    arguments.removeAt(at);
    if (!file.open(QIODevice::ReadOnly))
        return misused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    QJsonParseError parseError;
    const QJsonDocument script = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!script.isObject())
        return misused(u"%1 is no JSON object: %2"_s.arg(file.fileName(), parseError.errorString()));
    auto options = services::Options::fromArguments(arguments);
    if (!options)
        return misused(options.error().detail);
    if (options->mode == services::Mode::Live)
        return misused(u"this program is for tests: give a loopback --twilio-url"_s);

    core::SystemClock clock;
    // Backoff and look-ups are for people; a test may shorten them.
    const core::Timings timings = core::Timings().scaledBy(script.object().value("timeScale"_L1).toDouble(1));
    services::Services services(*options, clock, timings);
    std::unique_ptr<headless::Flow> flow;
    const core::CallHandle opening = services.open([&](const core::Status &opened) {
        if (!opened) {
            QCoreApplication::exit(misused(opened.error().detail));
            return;
        }
        flow = std::make_unique<headless::Flow>(services, script.object());
        QObject::connect(flow.get(), &headless::Flow::ended, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        flow->start();
    });
    return QCoreApplication::exec();
}
