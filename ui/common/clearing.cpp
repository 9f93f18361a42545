// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clearing.h"

#include <QAction>
#include <QLineEdit>

namespace phonedesk::ui {

void offerClearing(QLineEdit &line, const QString &name)
{
    line.setClearButtonEnabled(true);
    // Qt 6.4 (qlineedit.cpp) makes an action without a text for it, whose text is the button's name.
    if (auto *clear = line.findChild<QAction *>(QLatin1StringView("_q_qlineeditclearaction")))
        clear->setText(name);
}

} // namespace phonedesk::ui
