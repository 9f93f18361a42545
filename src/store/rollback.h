// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QSqlDatabase;

namespace phonedesk::store {

// Writes a batch's rows as a CSV file, one line for each setting that will be sent: what it was and what it will be.
// URLs stand in it as they are, user info too: it is for putting them back. Readable by its owner only. On the store
// thread.
core::Status writeRollbackFile(QSqlDatabase &connection, const QString &batchId, const QString &path);

} // namespace phonedesk::store
