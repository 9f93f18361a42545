// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/colours.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;
class QWidget;

namespace phonedesk::ui {

// Our own line icons, 16 x 16 units, drawn in one colour. Status marks differ in shape, never in colour alone.
enum class Icon {
    Done,      // ring with a check
    Current,   // ring with a filled middle: also a chosen radio button
    ToCome,    // ring
    Attention, // triangle with a stroke
    Trouble,   // ring with a cross
    Info,      // ring with an i
    Working,   // ring with a moving part, still: the Spinner turns it
    Waiting,   // clock
    Add,
    Copy,
    Search,
    Close,
    Down, // chevron
    Up,
    Phone,
    Play,
    Show, // eye
    Quit,
    Help,
    Reset,
    Settings,
    Lock,
};

// Draws an icon in the role's colour, sharp at the painter's scale factor.
void drawIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &colour);
QPixmap iconPixmap(const QWidget *widget, Icon icon, Role role, int size);

// For actions and buttons: the system theme's icon of that freedesktop name, else ours, which follows the palette's
// text colour, dimmed where disabled.
QIcon actionIcon(Icon icon, const QString &freedesktopName = {});

} // namespace phonedesk::ui
