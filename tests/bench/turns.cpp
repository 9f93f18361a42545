// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/turnmeter.h"

#include "e2e/demowalk.h"
#include "e2e/program.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

double longestTurn()
{
    TurnMeter meter;
    core::Preferences preferences;
    ui::Theme theme(*qApp, preferences);
    const e2e::Person person;
    e2e::Program program(*qApp, theme, {.mode = services::Mode::Demo});
    program.start(person);
    e2e::DemoWalk walk(program, person,
                       {.seen = [](const QString &, QWidget *) {},
                        .told =
                            [](const QString &) {
                            }});
    e2e::settle();
    meter.begin();
    walk.openWizard();
    walk.chooseOrganization(u"Acme Dental"_s);
    walk.search(u"512"_s);
    walk.chooseNumber();
    walk.buy();
    walk.waitUntilReady();
    e2e::settle();
    return meter.end();
}

Comparison measureTurns(int repetitions)
{
    Comparison turns{.name = u"longest turn of the event loop"_s, .target = 1, .unit = u"ms"_s};
    for (int i = 0; i < repetitions; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--longest-turn"_s});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            throw e2e::Stuck(u"the wizard could not be led to its end"_s);
        turns.a << process.readAllStandardOutput().trimmed().toDouble();
        turns.b << 16;
    }
    return turns;
}

} // namespace phonedesk::bench
