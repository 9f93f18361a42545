// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace phonedesk::ui {

// Our own widgets paint their text themselves; to a screen reader such a widget is a nameless box unless it is told
// what it is. Once, before the first window.
void tellRoles();

// For a place where news is shown: a notification to screen readers. In its owner's constructor.
void makeNotification(QWidget *place);
// Has screen readers say what is new in such a place, and leaves the focus where it is.
void announce(QWidget *place, const QString &text);

} // namespace phonedesk::ui
