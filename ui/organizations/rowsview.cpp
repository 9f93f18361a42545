// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organizations/rowsview.h"

#include "ui/common/look.h"
#include "ui/common/statustext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace phonedesk::ui {

namespace {

constexpr int rowSize = 36;

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *view = option.widget;
        const QRect cell = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const auto place = [&](const QRect &leftToRight) {
            return QStyle::visualRect(option.direction, cell, leftToRight);
        };
        painter->save();
        if (selected)
            painter->fillRect(cell, colour(view, Role::Selection));
        painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colour(view, Role::Line));
        if (selected && index.column() == 0)
            painter->fillRect(place({cell.left(), cell.top(), px(view, 3), cell.height() - 1}),
                              colour(view, Role::Accent));

        QRect text = cell.adjusted(px(view, 10), 0, -px(view, 10), -1);
        const auto mark = Mark(index.data(RowMarkRole).toInt());
        Role ink = index.data(RowMutedRole).toBool() ? Role::Muted : Role::Text;
        if (mark != Mark::None) {
            ink = roleOf(mark);
            const int icon = px(view, 16);
            drawIcon(*painter, place({text.left(), text.center().y() - icon / 2 + 1, icon, icon}), iconOf(mark),
                     colour(view, ink));
            text.setLeft(text.left() + px(view, 23));
        }
        painter->setFont(fontAt(view, index.column() == 0 ? TextKind::Strong : TextKind::Body));
        painter->setPen(colour(view, ink));
        drawLine(*painter, view, place(text), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                 index.data().toString());
        const auto *table = qobject_cast<const QTableView *>(view);
        if (table != nullptr && table->hasFocus() && index.row() == table->currentIndex().row()) {
            const QColor ring = colour(view, Role::Accent);
            painter->fillRect(cell.left(), cell.top(), cell.width(), 2, ring);
            painter->fillRect(cell.left(), cell.bottom() - 2, cell.width(), 2, ring);
        }
        painter->restore();
    }
};

} // namespace

RowsView::RowsView(const QString &name, QList<Column> columns, QWidget *parent)
    : QTableView(parent), m_columns(std::move(columns))
{
    setObjectName(name);
    setItemDelegate(new RowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RowsView::rowActivated);
    refresh();
}

void RowsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    refresh();
}

void RowsView::refresh()
{
    horizontalHeader()->setFont(fontAt(this, TextKind::Section));
    horizontalHeader()->setFixedHeight(px(this, rowSize));
    verticalHeader()->setMinimumSectionSize(px(this, 20));
    verticalHeader()->setDefaultSectionSize(px(this, rowSize));
    shareWidth();
}

void RowsView::shareWidth()
{
    if (model() == nullptr)
        return;
    const int width = viewport()->width();
    const auto isShown = [&](const Column &column) {
        return width >= px(this, column.from);
    };
    int left = width;
    int stretches = 0;
    for (const Column &column : std::as_const(m_columns)) {
        if (isShown(column)) {
            left -= px(this, column.width);
            stretches += column.stretch;
        }
    }
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        setColumnHidden(i, !isShown(column));
        setColumnWidth(i, px(this, column.width) + (stretches > 0 ? qMax(0, left) * column.stretch / stretches : 0));
    }
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        if (!event->isAutoRepeat())
            emit rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        selectRow(0);
    viewport()->update();
}

void RowsView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    emit currentRowChanged();
}

} // namespace phonedesk::ui
