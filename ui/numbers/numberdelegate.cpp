// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/numberdelegate.h"

#include "provisioning/numberacts.h"
#include "ui/common/look.h"
#include "ui/models/numbertablemodel.h"

#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

QWidget *NumberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"numbers.label"_s);
    line->setAccessibleName(tr("Label"));
    line->setMaxLength(provisioning::NumberActs::longestLabel);
    return line;
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view == nullptr)
        return;
    const auto size = [view](qreal design) {
        return px(view, design);
    };
    const QRect cell = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int column = index.column();
    painter->save();
    if (selected)
        painter->fillRect(cell, colour(view, Role::Selection));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colour(view, Role::Line));
    if (column == NumberTableModel::NumberColumn && (selected || index.data(NumberTableModel::UnfinishedRole).toBool()))
        painter->fillRect(mirrored(view, cell, QRect(cell.left(), cell.top(), size(3), cell.height() - 1)),
                          colour(view, selected ? Role::Accent : Role::Attention));

    QRect text = cell.adjusted(size(10), 0, -size(10), -1);
    const bool isQuiet = column == NumberTableModel::LabelColumn || column == NumberTableModel::StatusColumn ||
                         column == NumberTableModel::WebhooksColumn || column == NumberTableModel::AddedColumn;
    Role ink = isQuiet ? Role::Muted : Role::Text;
    if (column == NumberTableModel::NumberColumn && index.data(NumberTableModel::ProtectedRole).toBool()) {
        const int icon = size(11); // in the margin: the number is never cut
        const QRect box(cell.right() - icon - size(1), text.center().y() - icon / 2 + 1, icon, icon);
        drawIcon(*painter, mirrored(view, cell, box), Icon::Lock, colour(view, Role::Muted));
    }
    if (column == NumberTableModel::HealthColumn) {
        const auto mark = Mark(index.data(NumberTableModel::MarkRole).toInt());
        ink = roleOf(mark);
        const int icon = size(16);
        const QRect box(text.left(), text.center().y() - icon / 2 + 1, icon, icon);
        drawIcon(*painter, mirrored(view, cell, box), iconOf(mark), colour(view, ink));
        text.setLeft(text.left() + size(23));
    }
    const QFont font = fontAt(view, column == NumberTableModel::NumberColumn ? TextKind::Strong : TextKind::Body);
    painter->setFont(font);
    painter->setPen(colour(view, ink));
    drawLine(*painter, view, mirrored(view, cell, text), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
             index.data().toString());

    // The keyboard's row: a ring around all its cells.
    if (view->hasFocus() && index.row() == view->currentIndex().row()) {
        const QColor ring = colour(view, Role::Accent);
        painter->fillRect(cell.left(), cell.top(), cell.width(), 2, ring);
        painter->fillRect(cell.left(), cell.bottom() - 2, cell.width(), 2, ring);
        if (cell.left() <= 1)
            painter->fillRect(cell.left(), cell.top(), 2, cell.height() - 1, ring);
        if (cell.right() >= view->viewport()->width() - 2)
            painter->fillRect(cell.right() - 1, cell.top(), 2, cell.height() - 1, ring);
    }
    painter->restore();
}

} // namespace phonedesk::ui
