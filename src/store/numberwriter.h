// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/repositories.h"

namespace phonedesk::store {

// The one place that writes PhoneNumber, its details, its history and its charge. Inside a transaction; answers with
// the row's id. See Repositories::savePhoneNumber().
core::Result<QString> writePhoneNumber(QSqlDatabase &connection, const domain::PhoneNumber &row,
                                       const QList<domain::HistoryEntry> &history, const std::optional<Charge> &charge);

// How a number that was there before us was found. The row is there.
core::Status writeFound(QSqlDatabase &connection, const QString &id, const QJsonObject &found);

} // namespace phonedesk::store
