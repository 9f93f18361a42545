// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/steplist.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QEvent>
#include <QPainter>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 31;
constexpr int sideMargin = 22;
constexpr int topMargin = 20;
constexpr int textLeft = 28; // after the mark

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setObjectName(u"stepList"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(spokenText()); // all of them: it is one text, and shown as one
    update();
}

QString StepList::spokenText() const
{
    QStringList lines;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QString state = i < m_current ? tr("done") : i == m_current ? tr("current") : tr("to come");
        lines += tr("%1, step %2 of %3, %4").arg(m_steps.at(i)).arg(i + 1).arg(m_steps.size()).arg(state);
    }
    return lines.join(u'\n');
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(fontAt(this, TextKind::Strong));
    int widest = px(this, 112);
    for (const QString &step : m_steps)
        widest = qMax(widest, metrics.horizontalAdvance(step));
    return {widest + px(this, 2 * sideMargin + textLeft),
            px(this, 2.0 * topMargin + qreal(rowHeight) * qreal(m_steps.size()))};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isCurrent = i == m_current;
        const bool isDone = i < m_current;
        const QRect row(px(this, sideMargin), px(this, topMargin + rowHeight * i), width() - px(this, 2 * sideMargin),
                        px(this, rowHeight));
        const int mark = px(this, 16);
        drawIcon(painter, mirrored(this, rect(), QRect(row.left(), row.center().y() - mark / 2 + 1, mark, mark)),
                 isDone      ? Icon::Done
                 : isCurrent ? Icon::Current
                             : Icon::ToCome,
                 colour(this, isDone      ? Role::Good
                              : isCurrent ? Role::Accent
                                          : Role::Muted));
        painter.setFont(fontAt(this, isCurrent ? TextKind::Strong : TextKind::Body));
        painter.setPen(colour(this, isDone || isCurrent ? Role::Text : Role::Muted));
        drawLine(painter, this, mirrored(this, rect(), row.adjusted(px(this, textLeft), 0, 0, 0)),
                 Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(i));
    }
    painter.fillRect(mirrored(this, rect(), QRect(width() - 1, 0, 1, height())), colour(this, Role::Line));
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace phonedesk::ui
