// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/turnmeter.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace phonedesk::bench {

namespace {

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

TurnMeter::TurnMeter()
{
    qApp->installEventFilter(this);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &TurnMeter::endTurn);
}

void TurnMeter::begin()
{
    m_longest = 0;
    m_isFirstShow = false;
    m_began = threadMs();
    m_isMeasuring = true;
}

double TurnMeter::end()
{
    m_isMeasuring = false;
    return m_longest;
}

bool TurnMeter::eventFilter(QObject *watched, QEvent *event)
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

void TurnMeter::endTurn()
{
    const double now = threadMs();
    if (m_isMeasuring && !m_isFirstShow)
        m_longest = qMax(m_longest, now - m_began);
    if (m_isMeasuring && qEnvironmentVariableIsSet("PD_BENCH_TURNS") && now - m_began > 4)
        std::fprintf(stderr, "turn of %.1f ms%s\n", now - m_began, m_isFirstShow ? ", first show" : "");
    m_isFirstShow = false;
    m_began = threadMs();
}

} // namespace phonedesk::bench
