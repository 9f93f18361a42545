// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spinner.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

#include <chrono>

namespace phonedesk::ui {

using namespace std::chrono_literals;

Spinner::Spinner(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    m_turn.setInterval(80ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShown = true;
        setAccessibleName(m_text);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_turn.start();
        update();
    });
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 30) % 360;
        update();
    });
}

void Spinner::start(const QString &text)
{
    m_text = text;
    updateGeometry();
    if (m_isRunning) {
        update();
        return;
    }
    m_isRunning = true;
    m_delay.start();
}

void Spinner::stop()
{
    m_isRunning = false;
    m_isShown = false;
    m_delay.stop();
    m_turn.stop();
    setAccessibleName({});
    update();
}

QSize Spinner::sizeHint() const
{
    return {px(this, 24) + fontMetrics().horizontalAdvance(m_text), qMax(px(this, 20), fontMetrics().height())};
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_isShown)
        return;
    QPainter painter(this);
    painter.setPen(colour(this, Role::Muted));
    const int mark = px(this, 16);
    const int left = m_text.isEmpty() ? (width() - mark) / 2 : mirrored(this, rect(), QRect(0, 0, mark, mark)).left();
    drawLine(painter, this, mirrored(this, rect(), rect().adjusted(px(this, 24), 0, 0, 0)),
             Qt::AlignLeft | Qt::AlignVCenter, m_text);
    painter.translate(left + mark / 2.0, height() / 2.0);
    painter.rotate(m_angle);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    drawIcon(painter, QRect(-mark / 2, -mark / 2, mark, mark), Icon::Working, colour(this, Role::Accent));
}

} // namespace phonedesk::ui
