// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/button.h"

#include "ui/common/look.h"

#include <QEvent>

namespace phonedesk::ui {

Button::Button(Rank rank, const QString &text, const QString &name, QWidget *parent)
    : QPushButton(text, parent), m_rank(rank)
{
    setObjectName(name);
    setAutoDefault(false); // Enter is for the default button, not for whichever has the focus
    refresh();
}

void Button::setRank(Rank rank)
{
    m_rank = rank;
    refresh();
    update();
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void Button::refresh()
{
    setFont(fontAt(this, m_rank == Rank::Primary ? TextKind::Strong : TextKind::Body));
    if (m_rank == Rank::Link)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    updateGeometry();
}

} // namespace phonedesk::ui
