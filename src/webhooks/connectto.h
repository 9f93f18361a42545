// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace phonedesk::webhooks {

// Host (lower case) -> where to connect instead, in plain http on loopback. For a demo's and a test's webhooks: the URL
// and the Host header that are shown, sent and signed stay the configured ones.
using ConnectTo = QHash<QString, QUrl>;
// Instead of a host: all that are not named. A demo's checks never leave this computer.
inline const QString everyHost = QStringLiteral("*");

// The values of --webhook-connect, "HOST=http://127.0.0.1:PORT" each. The Error (Rejected) says which is wrong, and
// why.
core::Result<ConnectTo> connectToFromOptions(const QStringList &options);

} // namespace phonedesk::webhooks
