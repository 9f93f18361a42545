// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/columnwidths.h"

#include "ui/common/look.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace phonedesk::ui {

namespace {

constexpr int leastWidth = 56; // design pixels: a word's beginning and the sorting arrow

} // namespace

ColumnWidths::ColumnWidths(QTableView &view, QList<Shape> shapes, const QString &key)
    : QObject(&view), m_view(view), m_shapes(std::move(shapes)), m_key(key)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    connect(header, &QHeaderView::sectionResized, this, &ColumnWidths::dragged);
    const QVariantList stored = QSettings().value(key).toList();
    if (stored.size() == m_shapes.size()) {
        for (const QVariant &width : stored)
            m_chosen += std::clamp(width.toInt(), leastWidth, 4000);
    }
}

void ColumnWidths::reset()
{
    m_chosen.clear();
    QSettings().remove(m_key);
    share();
}

void ColumnWidths::remember() const
{
    QVariantList widths;
    for (const int width : m_chosen)
        widths += width;
    QSettings().setValue(m_key, widths);
}

QList<int> ColumnWidths::visible() const
{
    QList<int> columns;
    for (int i = 0; i < m_shapes.size(); ++i) {
        if (!m_view.isColumnHidden(i))
            columns += i;
    }
    return columns;
}

int ColumnWidths::least(int column) const
{
    return px(&m_view, std::min(leastWidth, m_shapes.at(column).width));
}

void ColumnWidths::hideWhatDoesNotFit()
{
    for (int i = 0; i < m_shapes.size(); ++i)
        m_view.setColumnHidden(i, m_view.viewport()->width() < px(&m_view, m_shapes.at(i).from));
}

void ColumnWidths::share()
{
    m_isSharing = true;
    hideWhatDoesNotFit();
    const QList<int> columns = visible();
    const int width = m_view.viewport()->width();
    int wanted = 0;
    int stretches = 0;
    for (const int column : columns) {
        wanted += m_chosen.isEmpty() ? px(&m_view, m_shapes.at(column).width) : m_chosen.at(column);
        stretches += m_shapes.at(column).stretch;
    }
    const int left = std::max(width - wanted, 0);
    int taken = 0;
    for (const int column : columns) {
        const Shape &shape = m_shapes.at(column);
        const int size = m_chosen.isEmpty()
                             ? px(&m_view, shape.width) + left * shape.stretch / std::max(stretches, 1)
                             : std::max(least(column), int(qint64(m_chosen.at(column)) * width / std::max(wanted, 1)));
        // The last takes what rounding left.
        m_view.setColumnWidth(column, column == columns.last() ? std::max(least(column), width - taken) : size);
        taken += m_view.columnWidth(column);
    }
    m_isSharing = false;
}

void ColumnWidths::dragged(int column, int oldWidth, int newWidth)
{
    if (m_isSharing || m_view.isColumnHidden(column))
        return;
    const QList<int> columns = visible();
    const qsizetype at = columns.indexOf(column);
    if (at < 0 || at + 1 >= columns.size()) { // the table's own edge stays
        share();
        return;
    }
    m_isSharing = true;
    const int next = columns.at(at + 1);
    const int both = oldWidth + m_view.columnWidth(next);
    const int width = std::clamp(newWidth, least(column), std::max(least(column), both - least(next)));
    m_view.setColumnWidth(column, width);
    m_view.setColumnWidth(next, both - width);
    if (m_chosen.isEmpty()) {
        for (const Shape &shape : std::as_const(m_shapes))
            m_chosen += shape.width;
    }
    for (const int shown : columns)
        m_chosen[shown] = qRound(m_view.columnWidth(shown) / (px(&m_view, 1000) / 1000.0));
    m_isSharing = false;
    remember();
}

} // namespace phonedesk::ui
