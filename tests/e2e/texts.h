// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace phonedesk::e2e {

// What a person could not read in this window: texts of labels, buttons, fields and headers that do not fit where they
// stand, or that stand outside of what is seen. A text that is cut on purpose is fine where the tooltip and the
// accessible name have the whole of it.
QStringList cutTexts(const QWidget *window);

// Controls that a screen reader cannot tell apart, or has no name for.
QStringList unclearNames(const QWidget *window);

// Fields for secrets whose text Qt would tell to every listener of the accessibility bus.
QStringList toldSecrets(const QWidget *window);

} // namespace phonedesk::e2e
