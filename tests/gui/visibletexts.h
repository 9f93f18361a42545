// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace phonedesk::testsupport {

// What people read or hear of a window: titles, labels, buttons, menus, placeholders, tooltips, accessible names, the
// heads and cells of lists. Of parts that are hidden now, too. Without the marks of mnemonics.
QStringList textsOf(const QWidget &window);

// Mnemonics that two parts of the window share, while both can be used: "Alt+S: Search, Show in numbers".
QStringList sharedMnemonics(const QWidget &window);

// Visible labels and buttons that have less room than their text, and what does not fit a screen of 900 x 500.
QStringList cutTexts(const QWidget &window);

} // namespace phonedesk::testsupport
