// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

class QWidget;

namespace phonedesk::e2e {

// Stops of the Tab key of this window that look the same (but for a cursor) whether they have the keyboard's focus or
// not. Each is given the focus once, quietly: nothing that was typed is checked or stored by it. Those in `known`
// ("window/control") are passed over, and it takes up those that were looked at.
QStringList unmarkedFocus(QWidget *window, QSet<QString> &known);

} // namespace phonedesk::e2e
