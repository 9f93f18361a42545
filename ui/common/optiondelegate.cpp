// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/optiondelegate.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QPainter>
#include <QWidget>

namespace phonedesk::ui {

namespace {

constexpr int optionHeight = 42;
constexpr int groupHeight = 32;

struct Place
{
    QRect cell; // as from left to right
    Qt::Alignment alignment;
};

void drawCell(QPainter &painter, const QStyleOptionViewItem &option, const Place &place, const QFont &font,
              const QColor &ink, const QString &text)
{
    painter.setFont(font);
    painter.setPen(ink);
    drawLine(painter, option.widget, mirrored(option.widget, option.rect, place.cell),
             place.alignment | Qt::AlignVCenter, text);
}

} // namespace

void OptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    const QRect row = option.rect;
    const auto size = [view](qreal design) {
        return px(view, design);
    };
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    if (index.data(GroupRole).toBool()) {
        drawCell(*painter, option, {row.adjusted(size(14), size(4), -size(14), 0), Qt::AlignLeft},
                 fontAt(view, TextKind::Section), colour(view, Role::Muted), title);
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(view, Role::Line));
        painter->restore();
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = enabled && option.state.testFlag(QStyle::State_Selected);
    const QColor muted = colour(view, Role::Muted);
    const QColor ink = enabled ? colour(view, Role::Text) : muted;
    if (chosen) {
        painter->fillRect(row, colour(view, Role::Selection));
        painter->fillRect(mirrored(view, row, QRect(row.left(), row.top(), size(3), row.height())),
                          colour(view, Role::Accent));
    } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, mixed(colour(view, Role::Surface), colour(view, Role::Selection), 0.5));
    }
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(view, Role::Line));

    const int mark = size(16);
    if (enabled)
        drawIcon(*painter, mirrored(view, row, QRect(row.left() + size(14), row.center().y() - mark / 2, mark, mark)),
                 chosen ? Icon::Current : Icon::ToCome, chosen ? colour(view, Role::Accent) : muted);

    QFont numberFont = fontAt(view, TextKind::Strong);
    numberFont.setPixelSize(size(14));
    const QFont body = fontAt(view, TextKind::Body);
    const QString price = index.data(PriceRole).toString();
    const int right = row.right() - size(16);
    const int priceWidth = QFontMetrics(body).horizontalAdvance(price);
    const int numberLeft = row.left() + size(42);
    const int numberWidth = qMax(size(128), QFontMetrics(numberFont).horizontalAdvance(title) + size(8));
    const int placeLeft = numberLeft + numberWidth + size(12);
    // What is left is shared by place and word; both are elided rather than run into the price.
    const int room = right - priceWidth - size(12) - placeLeft;
    const QString word = index.data(MiddleRole).toString();
    const int placeWidth = word.isEmpty() ? room : qMin(size(142), room / 2);
    const int middleLeft = placeLeft + placeWidth + size(12);
    const auto cell = [&row](int left, int width) {
        return QRect(left, row.top(), width, row.height() - 1);
    };
    drawCell(*painter, option, {cell(numberLeft, numberWidth), Qt::AlignLeft}, numberFont, ink, title);
    drawCell(*painter, option, {cell(placeLeft, placeWidth), Qt::AlignLeft}, body, muted,
             index.data(PlaceRole).toString());
    drawCell(*painter, option, {cell(middleLeft, right - priceWidth - size(12) - middleLeft), Qt::AlignLeft}, body,
             muted, word);
    drawCell(*painter, option, {cell(right - priceWidth, priceWidth + 1), Qt::AlignRight}, body, ink, price);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawFrame(*painter, QRectF(row).adjusted(0, 0, 0, -1), size(4), Qt::transparent, colour(view, Role::Accent), 2);
    painter->restore();
}

QSize OptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {px(option.widget, 400), px(option.widget, index.data(GroupRole).toBool() ? groupHeight : optionHeight)};
}

QString spokenOption(const QString &number, const QString &place, const QString &middle, const QString &price)
{
    QStringList parts{number, place, middle, price};
    parts.removeAll(QString());
    return parts.join(QLatin1StringView(", "));
}

} // namespace phonedesk::ui
