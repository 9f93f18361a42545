// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QWidget>

namespace phonedesk::ui {

void placeInTabOrder(QWidget *before, QWidget *part)
{
    const QWidgetList inside = QWidgetList{part} + part->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace phonedesk::ui
