// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "e2e/person.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

constexpr double demoStartMs = 1500;

double startOf(const QString &program, const QStringList &arguments = {})
{
    const QTemporaryDir home; // an empty profile each time
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(variable, home.path());
    process.setProcessEnvironment(environment);
    const auto began = std::chrono::steady_clock::now().time_since_epoch();
    process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program), arguments);
    if (!process.waitForFinished(30'000))
        throw e2e::Stuck(program + u" painted no window"_s);
    const std::chrono::nanoseconds painted(process.readAllStandardOutput().trimmed().toLongLong());
    if (painted < began)
        throw e2e::Stuck(program + u" did not say when: "_s + QString::fromUtf8(process.readAllStandardError()));
    return std::chrono::duration<double, std::milli>(painted - began).count();
}

} // namespace

// The simulated Twilio, its world, and the database that is filled with it, all before the first window.
Comparison measureDemoStart(int repetitions)
{
    Comparison start{.name = u"demo: start to first window"_s, .target = 1, .unit = u"ms"_s};
    startOf(u"phonedesk-painted"_s, {u"--demo"_s});
    for (int i = 0; i < repetitions; ++i) {
        start.a << startOf(u"phonedesk-painted"_s, {u"--demo"_s});
        start.b << demoStartMs;
    }
    return start;
}

Comparison measureStart(int repetitions)
{
    Comparison start{.name = u"start to first painted window"_s, .target = 1.75, .unit = u"ms"_s};
    startOf(u"phonedesk-painted"_s); // the files come into memory
    startOf(u"bare-painted"_s);
    for (int i = 0; i < repetitions; ++i) {
        start.a << startOf(u"phonedesk-painted"_s);
        start.b << startOf(u"bare-painted"_s);
    }
    return start;
}

Comparison measureLargeStart(const QString &path, int repetitions)
{
    Comparison start{.name = u"start with 100,000 numbers"_s, .target = 2.3, .unit = u"ms"_s};
    startOf(u"phonedesk-painted"_s, {u"--database"_s, path});
    for (int i = 0; i < repetitions; ++i) {
        start.a << startOf(u"phonedesk-painted"_s, {u"--database"_s, path});
        start.b << startOf(u"bare-painted"_s);
    }
    return start;
}

} // namespace phonedesk::bench
