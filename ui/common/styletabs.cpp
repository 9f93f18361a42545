// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyleOption>

// How tabs look.
namespace phonedesk::ui {

// Words on the window; the chosen one has an accent bar under it.
void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const QRect &rect = option.rect;
    const bool isChosen = option.state.testFlag(State_Selected);
    if (!isChosen && option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled))
        drawFrame(painter, QRectF(rect).adjusted(1, 2, -1, -4), px(4), m_colours.of(Role::Selection), Qt::transparent);
    if (isChosen)
        painter.fillRect(QRect(rect.left(), rect.bottom() - px(2) + 1, rect.width(), px(2)),
                         m_colours.of(Role::Accent));
    if (option.state.testFlag(State_HasFocus))
        drawFrame(painter, QRectF(rect).adjusted(0, 0, 0, -px(2)), px(4), Qt::transparent, m_colours.of(Role::Accent),
                  2);
}

} // namespace phonedesk::ui
