// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/flow.h"
#include "app/headless/killswitch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace phonedesk;

namespace {

int misused(const QString &line)
{
    std::fprintf(stderr, "phonedesk-headless: %s\n", qUtf8Printable(line));
    return 2;
}

// Takes "--name N" out of the arguments; 0: it is not there. Nothing: N is no event.
std::optional<int> takeEvent(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0)
        return 0;
    const int event = arguments.value(at + 1).toInt();
    arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return event > 0 ? std::optional(event) : std::nullopt;
}

// Backoff and look-ups are for people; a test may shorten them.
core::Timings timingsOf(const QJsonObject &script)
{
    core::Timings timings = core::Timings().scaledBy(script.value("timeScale"_L1).toDouble(1));
    const double waits = script.value("waitScale"_L1).toDouble(1);
    for (auto wait : {&core::Timings::firstBackoff, &core::Timings::longestBackoff, &core::Timings::lookUpSpacing})
        timings.*wait = std::chrono::milliseconds(qRound64(double((timings.*wait).count()) * waits));
    if (const int deadline = script.value("deadlineMs"_L1).toInt(); deadline > 0)
        timings.requestDeadline = timings.webhookDeadline = std::chrono::milliseconds(deadline);
    return timings;
}

} // namespace

//   phonedesk-headless --flow FILE [--kill-before N | --kill-after N] [OPTIONS of phonedesk]
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
    const auto before = takeEvent(arguments, u"--kill-before"_s);
    const auto after = takeEvent(arguments, u"--kill-after"_s);
    if (!before || !after)
        return misused(u"--kill-before and --kill-after want the number of an event, from 1"_s);
    auto options = services::Options::fromArguments(arguments);
    if (!options)
        return misused(options.error().detail);
    if (options->mode == services::Mode::Live)
        return misused(u"this program is for tests: give a loopback --twilio-url"_s);

    core::SystemClock clock;
    headless::KillSwitch killSwitch(*after > 0 ? core::Moment::After : core::Moment::Before, std::max(*before, *after));
    services::Services services(
        *options, clock, timingsOf(script.object()),
        [&killSwitch](const QString &what, core::Moment moment) { killSwitch.see(what, moment); });
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
