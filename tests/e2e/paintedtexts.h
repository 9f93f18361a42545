// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QStringList>

class QWidget;

namespace phonedesk::e2e {

// A piece of text as it was really painted: by labels, fields, styles and item delegates alike.
struct PaintedText
{
    QString text;
    QRectF rect;       // in the window; of all of it
    QRectF seen;       // the part that was not clipped
    double blanks = 0; // how wide those at its ends are: at a line's end they may hang over
    QColor ink;
    QColor ground; // of what lay under it, the colour that it stands out from least
    const QWidget *widget = nullptr;
    bool isEnabled = true; // false: of a control, a row or a menu item that cannot be used now

    double contrast() const; // WCAG 2: 1 to 21
};

QList<PaintedText> paintedTexts(QWidget *window);

// WCAG 2's contrast of two opaque colours.
double contrast(const QColor &one, const QColor &other);

// Texts under 4.5:1. What cannot be used now is exempt, as WCAG 1.4.3 has it: inactive controls.
QStringList faintTexts(QWidget *window);

// Texts that were painted beyond the room that they had, and rows that are cut short with nothing that has the whole.
QStringList clippedTexts(QWidget *window);

} // namespace phonedesk::e2e
