// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPoint;

namespace phonedesk::ui {

class ColumnWidths;
class NumberView;

// What can be done with the table's columns, begun from one of them: sorted by, moved, made wider, and which are shown.
//
// Object names: columns.menu with the actions columns.sortUp, .sortDown, .left, .right, .wider, .narrower, .reset and
// columns.show.NAME
void openColumnMenu(NumberView &view, ColumnWidths &columns, int column, const QPoint &at);

} // namespace phonedesk::ui
