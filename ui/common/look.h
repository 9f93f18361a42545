// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/colours.h"

#include <QFont>

class QPainter;
class QRect;
class QRectF;
class QWidget;

namespace phonedesk::ui {

// What the theme says at this widget. Where another style is set, its palette is asked.
Colours coloursAt(const QWidget *widget);
QColor colour(const QWidget *widget, Role role);
// Design pixels (look.md speaks of 100 %) at the text size that is set.
int px(const QWidget *widget, qreal designPixels);

enum class TextKind {
    Body,      // 13
    Strong,    // 13 semibold
    Small,     // 12
    Section,   // 12 semibold, muted: a section's head
    Label,     // 12 medium, muted: above a field
    Lead,      // 16
    Title,     // 20 semibold
    Hero,      // 34 semibold: the number on Ready
    Monospace, // 12: SIDs and URLs
};
QFont fontAt(const QWidget *widget, TextKind kind);

// One line of text, elided at its end, in the painter's font and pen. AlignLeft is where the widget's layout begins,
// which is at the right from right to left; the text itself runs in its own direction, so that a number stays one.
void drawLine(QPainter &painter, const QWidget *widget, const QRect &rect, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight);
// `part` of `whole`, mirrored where the widget's layout is.
QRect mirrored(const QWidget *widget, const QRect &whole, const QRect &part);

// A rounded frame: one pixel of `line` around `fill`, sharp at every scale factor.
void drawFrame(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line,
               qreal width = 1);

// A row of a list that chooses what the window shows: the selection's colour with an accent bar when it is chosen, a
// ring when it has the focus.
void drawChoice(QPainter &painter, const QWidget *view, const QRect &row, bool isChosen, bool hasFocus);

} // namespace phonedesk::ui
