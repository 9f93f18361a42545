// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace phonedesk::ui {

ElidedLabel::ElidedLabel(const QString &name, TextKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontAt(this, kind));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height() + px(this, 4)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), px(this, 64)), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus())
        drawFrame(painter, QRectF(rect()), px(this, 4), Qt::transparent, colour(this, Role::Accent), 2);
    painter.setPen(colour(this, m_role));
    const int inset = hasFocus() ? px(this, 3) : 0;
    const QRect area = rect().adjusted(inset, 0, -inset, 0);
    drawLine(painter, this, area, m_alignment, m_text, Qt::ElideMiddle);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(fontAt(this, m_kind));
        updateGeometry();
    }
}

void ElidedLabel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (isCut() && event->reason() != Qt::ActiveWindowFocusReason)
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_text, this);
}

void ElidedLabel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_text);
    else
        QWidget::keyPressEvent(event);
}

} // namespace phonedesk::ui
