// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace phonedesk::bench {

// Processor time of this thread from one wait of the event loop to the next. What a click does before the loop turns
// again belongs to the turn that follows it. A turn in which a window is shown or painted for the first time is left
// out. PD_BENCH_TURNS in the environment prints those over 4 ms.
class TurnMeter : public QObject
{
public:
    TurnMeter();

    void begin();
    double end(); // the longest since begin(), in ms

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endTurn();

    QList<const QObject *> m_shown;
    QList<const QObject *> m_painted;
    bool m_isMeasuring = false;
    bool m_isFirstShow = false;
    double m_began = 0;
    double m_longest = 0;
};

} // namespace phonedesk::bench
