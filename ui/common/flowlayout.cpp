// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace phonedesk::ui {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int y = inner.top();
    int rowHeight = 0;
    QList<QLayoutItem *> row;
    int rowWidth = 0;
    const auto endRow = [&] {
        if (place)
            placeRow(row, {rowWidth, rowHeight}, inner, y);
        row.clear();
        rowWidth = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && rowWidth + spacing() + size.width() > inner.width()) {
            endRow();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        rowWidth += size.width() + (row.isEmpty() ? 0 : spacing());
        rowHeight = qMax(rowHeight, size.height());
        row += item;
    }
    endRow();
    return y + rowHeight - rect.top() + margins.bottom();
}

void FlowLayout::placeRow(const QList<QLayoutItem *> &row, const QSize &taken, const QRect &inner, int y) const
{
    int x = inner.left();
    if (alignment() & Qt::AlignHCenter)
        x += qMax(0, (inner.width() - taken.width()) / 2);
    else if (alignment() & Qt::AlignRight)
        x += qMax(0, inner.width() - taken.width());
    for (QLayoutItem *item : row) {
        const QSize size = item->sizeHint();
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), inner,
                                             QRect(QPoint(x, y + (taken.height() - size.height()) / 2), size)));
        x += size.width() + spacing();
    }
}

} // namespace phonedesk::ui
