// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/look.h"

#include "ui/common/style.h"

#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>

namespace phonedesk::ui {

namespace {

const Style *styleAt(const QWidget *widget)
{
    return widget != nullptr ? qobject_cast<const Style *>(widget->style()) : nullptr;
}

struct Shape
{
    qreal size;
    QFont::Weight weight;
};

Shape shapeOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Body:
        return {13, QFont::Normal};
    case TextKind::Strong:
        return {13, QFont::DemiBold};
    case TextKind::Small:
    case TextKind::Monospace:
        return {12, QFont::Normal};
    case TextKind::Section:
        return {12, QFont::DemiBold};
    case TextKind::Label:
        return {12, QFont::Medium};
    case TextKind::Lead:
        return {16, QFont::Normal};
    case TextKind::Title:
        return {20, QFont::DemiBold};
    case TextKind::Hero:
        return {34, QFont::DemiBold};
    }
    return {13, QFont::Normal};
}

} // namespace

Colours coloursAt(const QWidget *widget)
{
    if (const Style *style = styleAt(widget))
        return style->colours();
    return Colours::fromPalette(widget != nullptr ? widget->palette() : QPalette());
}

QColor colour(const QWidget *widget, Role role)
{
    if (const Style *style = styleAt(widget))
        return style->colours().of(role);
    return coloursAt(widget).of(role);
}

int px(const QWidget *widget, qreal designPixels)
{
    const Style *style = styleAt(widget);
    return qRound(designPixels * (style != nullptr ? style->scale() : 1.0));
}

QFont fontAt(const QWidget *widget, TextKind kind)
{
    const Shape shape = shapeOf(kind);
    QFont font = kind == TextKind::Monospace ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
    font.setPixelSize(px(widget, shape.size));
    font.setWeight(shape.weight);
    return font;
}

void drawLine(QPainter &painter, const QWidget *widget, const QRect &rect, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode elide)
{
    const Qt::LayoutDirection direction = widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    // Laid out once where it fits, as nearly every cell of a table does: that is most of what a paint takes.
    QTextLayout layout(text, painter.font(), painter.device());
    layout.setTextOption(option);
    const auto line = [&layout] {
        layout.beginLayout();
        const QTextLine first = layout.createLine();
        layout.endLayout();
        return first;
    };
    QTextLine only = line();
    if (only.isValid() && only.naturalTextWidth() > rect.width()) {
        layout.setText(painter.fontMetrics().elidedText(text, elide, rect.width()));
        only = line();
    }
    if (!only.isValid())
        return;
    const qreal left = rect.width() - only.naturalTextWidth();
    const qreal x = side.testFlag(Qt::AlignHCenter) ? left / 2 : side.testFlag(Qt::AlignRight) ? left : 0;
    only.draw(&painter, {rect.x() + x, rect.y() + (rect.height() - only.height()) / 2});
}

QRect mirrored(const QWidget *widget, const QRect &whole, const QRect &part)
{
    return widget != nullptr ? QStyle::visualRect(widget->layoutDirection(), whole, part) : part;
}

void drawFrame(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, width));
    painter.setBrush(fill);
    const qreal half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void drawChoice(QPainter &painter, const QWidget *view, const QRect &row, bool isChosen, bool hasFocus)
{
    const QRectF box = QRectF(row).adjusted(0, 1, 0, -1);
    const int radius = px(view, 6);
    if (isChosen) {
        drawFrame(painter, box, radius, colour(view, Role::Selection), Qt::transparent);
        const int bar = px(view, 3);
        const qreal left = view != nullptr && view->isRightToLeft() ? box.right() - bar : box.left();
        painter.fillRect(QRectF(left, box.top() + radius, bar, box.height() - 2 * radius), colour(view, Role::Accent));
    }
    if (hasFocus)
        drawFrame(painter, box, radius, Qt::transparent, colour(view, Role::Accent), 2);
}

} // namespace phonedesk::ui
