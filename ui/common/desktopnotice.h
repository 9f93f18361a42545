// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phonedesk::ui {

// A notice of the desktop's (org.freedesktop.Notifications on the session bus), for who looks at another program. Not
// waited for; nothing happens where nobody offers it. Others may read it over a shoulder, and servers keep it: no
// number of a caller or of a customer in full, no secret.
void sendDesktopNotice(const QString &title, const QString &text);

} // namespace phonedesk::ui
