// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidgetList>

class QWidget;

namespace phonedesk::e2e {

// The visible controls of a window that Tab reaches, in its order.
QWidgetList tabStops(const QWidget *window);

// Where Tab jumps. It follows the reading order if the stops can be cut in two, the first ones above the others or
// before them (left of them, or right where the layout is mirrored), and each part again: rows, columns and panes.
QStringList tabJumps(const QWidget *window);

} // namespace phonedesk::e2e
