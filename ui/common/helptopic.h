// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace phonedesk::ui {

// Which page of the help speaks of this widget and of what stands in it: the name of a file in resources/help, without
// its language and ".md". F1 opens it.
void setHelpPage(QWidget *widget, const QString &page);
// Of the widget or of what it stands in, up to its window and the window's owner. Empty: none is named.
QString helpPageAt(const QWidget *widget);

} // namespace phonedesk::ui
