// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace phonedesk::e2e {

// Everything that can be held against a window as it stands there: texts that are cut, texts under 4.5:1, controls
// without a name of their own, shared mnemonics, and a tab order that jumps. Every picture of the tour and every screen
// of the tests' walks is inspected.
QStringList inspect(QWidget *window);

} // namespace phonedesk::e2e
