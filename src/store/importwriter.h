// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repositories.h"

namespace phonedesk::store {

// The statements behind Repositories that read and write what an import names; on the store thread, the second inside
// its caller's transaction.
core::Result<QList<domain::PhoneNumber>> readNumbers(QSqlDatabase &connection, const QStringList &sids,
                                                     const QStringList &numbers);
core::Result<QList<domain::PhoneNumber>> writeImported(QSqlDatabase &connection, const QList<ImportedNumber> &numbers);

} // namespace phonedesk::store
