// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"

#include <QString>

namespace phonedesk::services {

class Services;

// What somebody who is asked for help wants to see, as plain English text: version and system, this desk's settings,
// what stands in the database, unfinished runs, and the log's last lines. Masked as maskedForSupport() says.
core::CallHandle collectDiagnostics(Services &services, const QString &logFolder, std::function<void(QString)> done);

} // namespace phonedesk::services
