// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/columnwidths.h"

#include "ui/common/look.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 56; // design pixels: a word's beginning and the sorting arrow

} // namespace

ColumnWidths::ColumnWidths(QTableView &view, QList<Shape> shapes, const QString &key)
    : QObject(&view), m_view(view), m_shapes(std::move(shapes)), m_key(key)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    restore();
    connect(header, &QHeaderView::sectionResized, this, &ColumnWidths::dragged);
    connect(header, &QHeaderView::sectionMoved, this,
            [this](int, int oldVisual, int newVisual) { moved(oldVisual, newVisual); });
}

void ColumnWidths::restore()
{
    const QSettings settings;
    const QVariantList widths = settings.value(key(u"widths"_s)).toList();
    if (widths.size() == m_shapes.size()) {
        for (const QVariant &width : widths)
            m_chosen += std::clamp(width.toInt(), leastWidth, 4000);
    }
    for (const bool shown : {true, false}) {
        const QStringList names = settings.value(key(shown ? u"shown"_s : u"hidden"_s)).toStringList();
        for (const QString &name : names) {
            if (const int column = columnNamed(name); column >= 0 && mayHide(column))
                m_isShown.insert(column, shown);
        }
    }
    // Those that are not named, because they are newer than what was remembered, come after those that are.
    int place = 1;
    const QStringList order = settings.value(key(u"order"_s)).toStringList();
    for (const QString &name : order) {
        if (const int column = columnNamed(name); column > 0)
            m_view.horizontalHeader()->moveSection(m_view.horizontalHeader()->visualIndex(column), place++);
    }
}

void ColumnWidths::reset()
{
    m_chosen.clear();
    m_isShown.clear();
    for (int column = 0; column < m_shapes.size(); ++column)
        m_view.horizontalHeader()->moveSection(m_view.horizontalHeader()->visualIndex(column), column);
    QSettings().remove(m_key);
    share();
}

int ColumnWidths::columnNamed(const QString &name) const
{
    const auto it = std::ranges::find(m_shapes, name, &Shape::name);
    return it == m_shapes.end() ? -1 : int(it - m_shapes.begin());
}

void ColumnWidths::rememberWidths() const
{
    QVariantList widths;
    for (const int width : m_chosen)
        widths += width;
    QSettings().setValue(key(u"widths"_s), widths);
}

void ColumnWidths::rememberOrder() const
{
    QStringList order;
    for (int visual = 0; visual < m_shapes.size(); ++visual)
        order += m_shapes.at(m_view.horizontalHeader()->logicalIndex(visual)).name;
    QSettings().setValue(key(u"order"_s), order);
}

void ColumnWidths::rememberShown() const
{
    QStringList shown;
    QStringList hidden;
    for (auto it = m_isShown.cbegin(); it != m_isShown.cend(); ++it)
        (*it ? shown : hidden) += m_shapes.at(it.key()).name;
    QSettings().setValue(key(u"shown"_s), shown);
    QSettings().setValue(key(u"hidden"_s), hidden);
}

QList<int> ColumnWidths::visible() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_shapes.size(); ++visual) {
        if (const int column = m_view.horizontalHeader()->logicalIndex(visual); !m_view.isColumnHidden(column))
            columns += column;
    }
    return columns;
}

int ColumnWidths::least(int column) const
{
    return px(&m_view, std::min(leastWidth, m_shapes.at(column).width));
}

bool ColumnWidths::isShown(int column) const
{
    return !m_view.isColumnHidden(column);
}

void ColumnWidths::setShown(int column, bool shown)
{
    m_isShown.insert(column, shown);
    rememberShown();
    share();
}

void ColumnWidths::hideWhatDoesNotFit()
{
    for (int i = 0; i < m_shapes.size(); ++i) {
        const bool fits = m_view.viewport()->width() >= px(&m_view, m_shapes.at(i).from);
        m_view.setColumnHidden(i, !m_isShown.value(i, fits));
    }
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
        wanted += px(&m_view, m_chosen.isEmpty() ? m_shapes.at(column).width : m_chosen.at(column));
        stretches += m_shapes.at(column).stretch;
    }
    const int left = width - wanted;
    int taken = 0;
    for (const int column : columns) {
        const Shape &shape = m_shapes.at(column);
        // More columns than there is room for become narrower, all in the same measure.
        const bool isOwn = m_chosen.isEmpty() && left >= 0;
        const int own = px(&m_view, m_chosen.isEmpty() ? shape.width : m_chosen.at(column));
        const int size = isOwn ? own + left * shape.stretch / std::max(stretches, 1)
                               : std::max(least(column), int(qint64(own) * width / std::max(wanted, 1)));
        // The last takes what rounding left.
        m_view.setColumnWidth(column, column == columns.last() ? std::max(least(column), width - taken) : size);
        taken += m_view.columnWidth(column);
    }
    m_isSharing = false;
}

bool ColumnWidths::mayMove(int column, int step) const
{
    const QList<int> columns = visible();
    const qsizetype to = columns.indexOf(column) + step;
    return column != 0 && columns.contains(column) && to > 0 && to < columns.size();
}

void ColumnWidths::move(int column, int step)
{
    if (!mayMove(column, step))
        return;
    const QList<int> columns = visible();
    QHeaderView *header = m_view.horizontalHeader();
    header->moveSection(header->visualIndex(column), header->visualIndex(columns.at(columns.indexOf(column) + step)));
}

// Nothing comes before the first column, wherever it was dropped.
void ColumnWidths::moved(int, int to)
{
    QHeaderView *header = m_view.horizontalHeader();
    if (to == 0 && header->logicalIndex(0) != 0) {
        header->moveSection(header->visualIndex(0), 0);
        return;
    }
    rememberOrder();
    share();
}

bool ColumnWidths::mayResize(int column) const
{
    const QList<int> columns = visible();
    return columns.contains(column) && columns.last() != column;
}

void ColumnWidths::widen(int column, int by)
{
    if (mayResize(column))
        dragged(column, m_view.columnWidth(column), m_view.columnWidth(column) + px(&m_view, by));
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
    rememberWidths();
}

} // namespace phonedesk::ui
