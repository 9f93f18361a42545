// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/followselection.h"

#include <QAbstractItemView>

namespace phonedesk::ui {

void followSelection(QAbstractItemView &view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view, [&view] {
        const QModelIndexList selected = view.selectionModel()->selectedIndexes();
        const bool isOneRow = !selected.isEmpty() && selected.first().row() == selected.last().row();
        if (isOneRow && selected.first().row() != view.currentIndex().row())
            view.setCurrentIndex(selected.first());
    });
}

} // namespace phonedesk::ui
