// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/highlight.h"

#include "ui/common/look.h"

#include <QEvent>
#include <QPainter>

namespace phonedesk::ui {

Highlight::Highlight(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("settings.highlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void Highlight::surround(QWidget *found)
{
    if (m_found != nullptr)
        m_found->removeEventFilter(this);
    m_found = found;
    if (found == nullptr) {
        hide();
        return;
    }
    found->installEventFilter(this);
    setParent(found->parentWidget());
    follow();
    show();
    raise();
}

void Highlight::follow()
{
    const int around = px(this, 8);
    setGeometry(m_found->geometry().adjusted(-around, -around, around, around));
}

bool Highlight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_found && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        follow();
    return QWidget::eventFilter(watched, event);
}

void Highlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(painter, QRectF(rect()), px(this, 8), Qt::transparent, colour(this, Role::Accent), 2);
}

} // namespace phonedesk::ui
