// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace phonedesk::ui {

// A button in the field that clears it, while it has text. `name` says so for screen readers: "Clear the filter".
void offerClearing(QLineEdit &line, const QString &name);

} // namespace phonedesk::ui
