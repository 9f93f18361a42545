// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/organization.h"
#include "domain/twilioaccount.h"
#include "domain/urlset.h"

#include <QMap>

class QSqlDatabase;

namespace phonedesk::store {

// The statements behind Repositories that change organisations, accounts and URL sets; each inside its caller's
// transaction, on the store thread.
core::Status insertOrganization(QSqlDatabase &connection, const domain::Organization &organization);
core::Status changeOrganization(QSqlDatabase &connection, const domain::Organization &organization);
// Conflict with operation "organization.changed": the row is not `before` any more.
core::Status changeOrganization(QSqlDatabase &connection, const domain::Organization &before,
                                const domain::Organization &after);
// Gives it those of the area codes, wished number and label that it lacks.
core::Status completeOrganization(QSqlDatabase &connection, const domain::Organization &given);
core::Result<domain::ArchiveObstacles> shelveOrganization(QSqlDatabase &connection, const QString &id,
                                                          const QDateTime &at);
core::Status insertAccount(QSqlDatabase &connection, const domain::TwilioAccount &account);
core::Status changeAccount(QSqlDatabase &connection, const domain::TwilioAccount &account);
core::Status markAccountRemoved(QSqlDatabase &connection, const QString &sid, const QDateTime &at);
core::Status writeUrlSet(QSqlDatabase &connection, const domain::UrlSet &set);
core::Status eraseUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind,
                         const QString &organizationId);
core::Result<QMap<domain::Environment, domain::UrlSetKind>> readActiveUrlSets(QSqlDatabase &connection);
core::Status writeActiveUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind);

} // namespace phonedesk::store
