// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deskwriter.h"

#include "store/rows.h"
#include "store/sql.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using core::ErrorKind;

core::Error refusal(ErrorKind kind, const QString &operation, const QString &detail)
{
    return {.kind = kind, .operation = operation, .detail = detail};
}

// The name as it will stand, if no other organisation has it.
core::Result<QString> freeName(QSqlDatabase &connection, const domain::Organization &organization,
                               const QString &operation)
{
    const QString name = organization.name.trimmed();
    if (name.isEmpty())
        return core::fail(refusal(ErrorKind::Rejected, operation, u"an organization needs a name"_s));
    const auto same = scalar(
        connection, uR"(SELECT "organizationId" FROM pd_organization WHERE "nameKey" = ? AND "organizationId" <> ?)"_s,
        {domain::nameKey(name), organization.id});
    if (!same)
        return core::fail(same.error());
    if (same->isValid()) {
        return core::fail(refusal(ErrorKind::Conflict, operation,
                                  u"organization %1 has the name '%2'"_s.arg(same->toString(), name)));
    }
    return name;
}

// Our part of an organisation, in the order of the statement below.
core::Status writeDetails(QSqlDatabase &connection, const domain::Organization &organization, const QString &name)
{
    return change(connection, uR"(INSERT INTO pd_organization ("organizationId", "nameKey", "accountSid", "environment",
                          "areaCodes", "wishedNumber", "defaultLabel", "note", "archivedAt")
                      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                      ON CONFLICT ("organizationId") DO UPDATE SET "nameKey" = excluded."nameKey",
                          "accountSid" = excluded."accountSid", "environment" = excluded."environment",
                          "areaCodes" = excluded."areaCodes", "wishedNumber" = excluded."wishedNumber",
                          "defaultLabel" = excluded."defaultLabel", "note" = excluded."note",
                          "archivedAt" = excluded."archivedAt")"_s,
                  {organization.id, domain::nameKey(name), orNull(organization.accountSid),
                   domain::name(organization.environment), present(organization.areaCodes.join(u',')),
                   orNull(organization.wishedNumber), orNull(organization.defaultLabel), orNull(organization.note),
                   toColumn(organization.archivedAt)})
        .map([](int) {});
}

core::Result<domain::Organization> organizationById(QSqlDatabase &connection, const QString &id)
{
    const auto found = all<domain::Organization>(connection, organizationColumns() + uR"( WHERE o."id" = ?)"_s, {id},
                                                 organizationFromRow);
    if (!found)
        return core::fail(found.error());
    if (found->isEmpty()) {
        return core::fail(
            refusal(ErrorKind::NotFound, u"organization.read"_s, u"there is no organization %1"_s.arg(id)));
    }
    return found->first();
}

QVariantList accountValues(const domain::TwilioAccount &account)
{
    return {present(account.name),        domain::name(account.environment),
            orNull(account.parentSid),    domain::name(account.credentialKind),
            orNull(account.keySid),       domain::name(account.credentialPlace),
            int(account.hasSigningToken), int(account.isTrial),
            toColumn(account.createdAt),  toColumn(account.lastTestedAt),
            int(account.lastTestWorked),  orNull(account.status),
            toColumn(account.removedAt),  account.sid};
}

} // namespace

core::Status insertOrganization(QSqlDatabase &connection, const domain::Organization &organization)
{
    const QString operation = u"organization.add"_s;
    const auto name = freeName(connection, organization, operation);
    if (!name)
        return core::fail(name.error());
    const auto known = scalar(connection, uR"(SELECT "id" FROM "Organization" WHERE "id" = ?)"_s, {organization.id});
    if (!known)
        return core::fail(known.error());
    if (known->isValid())
        return core::fail(refusal(ErrorKind::Conflict, operation, u"%1 is there already"_s.arg(organization.id)));
    const auto added =
        change(connection, uR"(INSERT INTO "Organization" ("id", "name", "createdAt") VALUES (?, ?, ?))"_s,
               {organization.id, *name, toColumn(organization.createdAt)});
    return added ? writeDetails(connection, organization, *name) : core::fail(added.error());
}

core::Status changeOrganization(QSqlDatabase &connection, const domain::Organization &organization)
{
    const QString operation = u"organization.update"_s;
    const auto name = freeName(connection, organization, operation);
    if (!name)
        return core::fail(name.error());
    const auto renamed =
        change(connection, uR"(UPDATE "Organization" SET "name" = ? WHERE "id" = ?)"_s, {*name, organization.id});
    if (!renamed)
        return core::fail(renamed.error());
    if (*renamed == 0) {
        return core::fail(
            refusal(ErrorKind::NotFound, operation, u"there is no organization %1"_s.arg(organization.id)));
    }
    return writeDetails(connection, organization, *name);
}

core::Status changeOrganization(QSqlDatabase &connection, const domain::Organization &before,
                                const domain::Organization &after)
{
    const auto current = organizationById(connection, before.id);
    if (!current)
        return core::fail(current.error());
    if (*current != before) {
        return core::fail(refusal(ErrorKind::Conflict, u"organization.changed"_s,
                                  u"organization %1 was changed meanwhile"_s.arg(before.id)));
    }
    return changeOrganization(connection, after);
}

core::Status completeOrganization(QSqlDatabase &connection, const domain::Organization &given)
{
    auto current = organizationById(connection, given.id);
    if (!current)
        return core::fail(current.error());
    if (current->areaCodes.isEmpty())
        current->areaCodes = given.areaCodes;
    if (current->wishedNumber.isEmpty())
        current->wishedNumber = given.wishedNumber;
    if (current->defaultLabel.isEmpty())
        current->defaultLabel = given.defaultLabel;
    return changeOrganization(connection, *current);
}

core::Result<domain::ArchiveObstacles> shelveOrganization(QSqlDatabase &connection, const QString &id,
                                                          const QDateTime &at)
{
    auto organization = organizationById(connection, id);
    if (!organization)
        return core::fail(organization.error());
    domain::ArchiveObstacles obstacles;
    const auto live = scalar(connection, uR"(SELECT count(*) FROM "PhoneNumber"
                                 WHERE "organizationId" = ? AND "status" <> 'released')"_s,
                             {id});
    if (!live)
        return core::fail(live.error());
    obstacles.liveNumbers = live->toInt();
    auto intents = run(connection, uR"(SELECT "intent" FROM pd_run WHERE "open" = 1)"_s);
    if (!intents)
        return core::fail(intents.error());
    while (intents->next())
        obstacles.openRuns += jsonFromColumn(intents->value(0)).value("organizationId"_L1).toString() == id ? 1 : 0;
    intents->finish();
    if (!obstacles.isNone())
        return obstacles;
    organization->archivedAt = at;
    return changeOrganization(connection, *organization).map([&obstacles] { return obstacles; });
}

core::Status insertAccount(QSqlDatabase &connection, const domain::TwilioAccount &account)
{
    const auto same = scalar(connection, uR"(SELECT "name" FROM pd_account WHERE "sid" = ?)"_s, {account.sid});
    if (!same)
        return core::fail(same.error());
    if (same->isValid()) {
        return core::fail(refusal(ErrorKind::Conflict, u"account.add"_s,
                                  u"%1 is there already, as '%2'"_s.arg(account.sid, same->toString())));
    }
    return change(connection,
                  uR"(INSERT INTO pd_account ("name", "environment", "parentSid", "credentialKind", "keySid",
                          "credentialPlace", "hasSigningToken", "isTrial", "createdAt", "lastTestedAt",
                          "lastTestWorked", "status", "removedAt", "sid")
                      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                  accountValues(account))
        .map([](int) {});
}

core::Status changeAccount(QSqlDatabase &connection, const domain::TwilioAccount &account)
{
    const auto updated = change(connection, uR"(UPDATE pd_account SET "name" = ?, "environment" = ?, "parentSid" = ?,
                                        "credentialKind" = ?, "keySid" = ?, "credentialPlace" = ?,
                                        "hasSigningToken" = ?, "isTrial" = ?, "createdAt" = ?, "lastTestedAt" = ?,
                                        "lastTestWorked" = ?, "status" = ?, "removedAt" = ?
                                    WHERE "sid" = ?)"_s,
                                accountValues(account));
    if (!updated)
        return core::fail(updated.error());
    if (*updated == 0)
        return core::fail(
            refusal(ErrorKind::NotFound, u"account.update"_s, u"there is no account %1"_s.arg(account.sid)));
    return {};
}

core::Status markAccountRemoved(QSqlDatabase &connection, const QString &sid, const QDateTime &at)
{
    const QString operation = u"account.remove"_s;
    const auto open =
        scalar(connection, uR"(SELECT "subject" FROM pd_run WHERE "scope" = ? AND "open" = 1 LIMIT 1)"_s, {sid});
    if (!open)
        return core::fail(open.error());
    if (open->isValid())
        return core::fail(refusal(ErrorKind::Conflict, operation, u"a run of it is open: "_s + open->toString()));
    const auto removed =
        change(connection, uR"(UPDATE pd_account SET "removedAt" = ? WHERE "sid" = ?)"_s, {toColumn(at), sid});
    if (!removed)
        return core::fail(removed.error());
    if (*removed == 0)
        return core::fail(refusal(ErrorKind::NotFound, operation, u"there is no account %1"_s.arg(sid)));
    return {};
}

core::Status writeUrlSet(QSqlDatabase &connection, const domain::UrlSet &set)
{
    return change(connection,
                  uR"(INSERT INTO pd_url_set ("environment", "kind", "organizationId", "webhooks") VALUES (?, ?, ?, ?)
                      ON CONFLICT ("environment", "kind", COALESCE("organizationId", ''))
                      DO UPDATE SET "webhooks" = excluded."webhooks")"_s,
                  {domain::name(set.environment), domain::name(set.kind), orNull(set.organizationId),
                   toColumn(domain::toJson(set.webhooks))})
        .map([](int) {});
}

core::Status eraseUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind,
                         const QString &organizationId)
{
    return change(connection, uR"(DELETE FROM pd_url_set WHERE "environment" = ? AND "kind" = ?
                          AND COALESCE("organizationId", '') = ?)"_s,
                  {domain::name(environment), domain::name(kind), present(organizationId)})
        .map([](int) {});
}

core::Result<QMap<domain::Environment, domain::UrlSetKind>> readActiveUrlSets(QSqlDatabase &connection)
{
    auto query = run(connection, uR"(SELECT "name", "activeUrlSet" FROM pd_environment)"_s);
    if (!query)
        return core::fail(query.error());
    QMap<domain::Environment, domain::UrlSetKind> active;
    while (query->next()) {
        // The table's own checks let nothing else in.
        active.insert(*domain::environmentFromName(query->value(0).toString()),
                      *domain::urlSetKindFromName(query->value(1).toString()));
    }
    return active;
}

core::Status writeActiveUrlSet(QSqlDatabase &connection, domain::Environment environment, domain::UrlSetKind kind)
{
    return change(connection, uR"(INSERT INTO pd_environment ("name", "activeUrlSet") VALUES (?, ?)
                      ON CONFLICT ("name") DO UPDATE SET "activeUrlSet" = excluded."activeUrlSet")"_s,
                  {domain::name(environment), domain::name(kind)})
        .map([](int) {});
}

} // namespace phonedesk::store
