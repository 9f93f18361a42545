// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "e2e/demowalk.h"
#include "e2e/program.h"
#include "ui/common/theme.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QProcess>

#include <ctime>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

// Processor time of this thread from one wait of the event loop to the next. What a click does before the loop turns
// again belongs to the turn that follows it. A turn in which a window is shown or painted for the first time is left
// out.
class TurnMeter : public QObject
{
public:
    TurnMeter()
    {
        qApp->installEventFilter(this);
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                &TurnMeter::endTurn);
    }

    void begin()
    {
        m_longest = 0;
        m_isFirstShow = false;
        m_began = threadMs();
        m_isMeasuring = true;
    }
    double end()
    {
        m_isMeasuring = false;
        return m_longest;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Show && event->type() != QEvent::Paint)
            return false;
        if (!watched->isWidgetType() || !static_cast<QWidget *>(watched)->isWindow())
            return false;
        QList<const QObject *> &known = event->type() == QEvent::Show ? m_shown : m_painted;
        if (!known.contains(watched)) {
            known << watched;
            m_isFirstShow = true;
        }
        return false;
    }

private:
    void endTurn()
    {
        const double now = threadMs();
        if (m_isMeasuring && !m_isFirstShow)
            m_longest = qMax(m_longest, now - m_began);
        if (m_isMeasuring && qEnvironmentVariableIsSet("PD_BENCH_TURNS") && now - m_began > 4)
            std::fprintf(stderr, "turn of %.1f ms%s\n", now - m_began, m_isFirstShow ? ", first show" : "");
        m_isFirstShow = false;
        m_began = threadMs();
    }

    QList<const QObject *> m_shown;
    QList<const QObject *> m_painted;
    bool m_isMeasuring = false;
    bool m_isFirstShow = false;
    double m_began = 0;
    double m_longest = 0;
};

} // namespace

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
