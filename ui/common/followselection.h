// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace phonedesk::ui {

// A screen reader selects a row without making it current, and our windows act on the current one: from now on a single
// selected row becomes it. Call it when the view has its model.
void followSelection(QAbstractItemView &view);

} // namespace phonedesk::ui
