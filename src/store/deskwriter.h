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
core::Status insertAccount(QSqlDatabase &connection, const domain::TwilioAccount &account);
core::Status changeAccount(QSqlDatabase &connection, const domain::TwilioAccount &account);
core::Status writeUrlSet(QSqlDatabase &connection, const domain::UrlSet &set);
core::Status eraseUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind,
                         const QString &organizationId);
core::Result<QMap<domain::Environment, domain::UrlSetKind>> readActiveUrlSets(QSqlDatabase &connection);
core::Status writeActiveUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind);

} // namespace phonedesk::store
