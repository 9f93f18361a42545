// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbers/columnmenu.h"

#include "ui/numbers/columnwidths.h"
#include "ui/numbers/numbertable.h"

#include <QHeaderView>
#include <QMenu>

#include <functional>
#include <utility>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 24; // design pixels, for who has no mouse

QAction *add(QMenu &menu, const QString &name, const QString &text, bool isPossible, std::function<void()> act)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setEnabled(isPossible);
    QObject::connect(action, &QAction::triggered, &menu, [act = std::move(act)] { act(); });
    return action;
}

} // namespace

void openColumnMenu(NumberView &view, ColumnWidths &columns, int column, const QPoint &at)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(u"columns.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const auto sort = [&view, column](Qt::SortOrder order) {
            view.horizontalHeader()->setSortIndicator(column, order);
        };
        const QString title = NumberTableModel::title(column);
        menu->addSection(title);
        add(*menu, u"columns.sortUp"_s, NumberView::tr("Sort &upwards"), true, [sort] { sort(Qt::AscendingOrder); });
        add(*menu, u"columns.sortDown"_s, NumberView::tr("Sort &downwards"), true,
            [sort] { sort(Qt::DescendingOrder); });
        add(*menu, u"columns.left"_s, NumberView::tr("Move &left"), columns.mayMove(column, -1),
            [&columns, column] { columns.move(column, -1); });
        add(*menu, u"columns.right"_s, NumberView::tr("Move &right"), columns.mayMove(column, 1),
            [&columns, column] { columns.move(column, 1); });
        add(*menu, u"columns.wider"_s, NumberView::tr("&Wider"), columns.mayResize(column),
            [&columns, column] { columns.widen(column, step); });
        add(*menu, u"columns.narrower"_s, NumberView::tr("&Narrower"), columns.mayResize(column),
            [&columns, column] { columns.widen(column, -step); });
    }
    menu->addSection(NumberView::tr("Columns"));
    for (const NumberField field : allNumberFields) {
        const int each = int(field);
        QAction *shown =
            add(*menu, u"columns.show."_s + name(field), NumberTableModel::title(each), columns.mayHide(each), [] {});
        shown->setCheckable(true);
        shown->setChecked(columns.isShown(each));
        QObject::connect(shown, &QAction::toggled, &view, [&columns, each](bool on) { columns.setShown(each, on); });
    }
    menu->addSeparator();
    add(*menu, u"columns.reset"_s, NumberView::tr("R&eset columns"), true, [&columns] { columns.reset(); });
    menu->popup(at);
}

} // namespace phonedesk::ui
