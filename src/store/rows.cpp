// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "core/storageproblem.h"

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

core::Error spoiled(const QString &table, const QString &id, const QString &what)
{
    return core::storageError(core::StorageProblem::Failed, u"database.read"_s,
                              u"%1 %2 cannot be read: %3"_s.arg(table, id, what));
}

} // namespace

QString runColumns()
{
    return uR"(SELECT "id", "flow", "scope", "subject", "actor", "intent", "state", "open", "outcome", "startedAt",
                      "updatedAt" FROM pd_run)"_s;
}

core::Result<workflow::RunRecord> runFromRow(const QSqlQuery &row)
{
    return workflow::RunRecord{.id = row.value(0).toString(),
                               .flow = row.value(1).toString(),
                               .scope = row.value(2).toString(),
                               .subject = row.value(3).toString(),
                               .actor = row.value(4).toString(),
                               .intent = jsonFromColumn(row.value(5)),
                               .state = jsonFromColumn(row.value(6)),
                               .isOpen = row.value(7).toBool(),
                               .outcome = row.value(8).toString(),
                               .startedAt = timeFromColumn(row.value(9)),
                               .updatedAt = timeFromColumn(row.value(10))};
}

core::Result<workflow::JournalEntry> entryFromRow(const QSqlQuery &row)
{
    return workflow::JournalEntry{.at = timeFromColumn(row.value(0)),
                                  .step = row.value(1).toString(),
                                  .attempt = row.value(2).toInt(),
                                  .event = row.value(3).toString(),
                                  .effect = row.value(4).toString(),
                                  .requestId = row.value(5).toString(),
                                  .details = jsonFromColumn(row.value(6))};
}

QString organizationColumns()
{
    return uR"(SELECT o."id", o."name", p."accountSid", o."createdAt", p."environment", p."areaCodes",
                      p."wishedNumber", p."defaultLabel", p."note", p."archivedAt" FROM "Organization" o
               LEFT JOIN pd_organization p ON p."organizationId" = o."id")"_s;
}

core::Result<domain::Organization> organizationFromRow(const QSqlQuery &row)
{
    // ServiceFlow's own organisation, without a row of ours.
    const auto environment = row.isNull(4) ? std::optional(domain::Environment::Production)
                                           : domain::environmentFromName(row.value(4).toString());
    if (!environment)
        return core::fail(spoiled(u"organization"_s, row.value(0).toString(), u"an unknown environment"_s));
    return domain::Organization{.id = row.value(0).toString(),
                                .name = row.value(1).toString(),
                                .accountSid = row.value(2).toString(),
                                .createdAt = timeFromColumn(row.value(3)),
                                .environment = *environment,
                                .areaCodes = row.value(5).toString().split(u',', Qt::SkipEmptyParts),
                                .wishedNumber = row.value(6).toString(),
                                .defaultLabel = row.value(7).toString(),
                                .note = row.value(8).toString(),
                                .archivedAt = timeFromColumn(row.value(9))};
}

QString accountColumns()
{
    return uR"(SELECT "sid", "name", "environment", "parentSid", "credentialKind", "keySid", "credentialPlace",
                      "hasSigningToken", "isTrial", "createdAt", "lastTestedAt", "lastTestWorked", "status",
                      "removedAt"
               FROM pd_account)"_s;
}

core::Result<domain::TwilioAccount> accountFromRow(const QSqlQuery &row)
{
    const auto environment = domain::environmentFromName(row.value(2).toString());
    const auto kind = domain::credentialKindFromName(row.value(4).toString());
    const auto place = domain::credentialPlaceFromName(row.value(6).toString());
    if (!environment || !kind || !place)
        return core::fail(spoiled(u"account"_s, row.value(0).toString(), u"an unknown name"_s));
    return domain::TwilioAccount{.sid = row.value(0).toString(),
                                 .name = row.value(1).toString(),
                                 .environment = *environment,
                                 .parentSid = row.value(3).toString(),
                                 .credentialKind = *kind,
                                 .keySid = row.value(5).toString(),
                                 .credentialPlace = *place,
                                 .hasSigningToken = row.value(7).toBool(),
                                 .isTrial = row.value(8).toBool(),
                                 .createdAt = timeFromColumn(row.value(9)),
                                 .lastTestedAt = timeFromColumn(row.value(10)),
                                 .lastTestWorked = row.value(11).toBool(),
                                 .status = row.value(12).toString(),
                                 .removedAt = timeFromColumn(row.value(13))};
}

QString urlSetColumns()
{
    return uR"(SELECT "environment", "kind", "organizationId", "webhooks" FROM pd_url_set)"_s;
}

core::Result<domain::UrlSet> urlSetFromRow(const QSqlQuery &row)
{
    const auto environment = domain::environmentFromName(row.value(0).toString());
    const auto kind = domain::urlSetKindFromName(row.value(1).toString());
    if (!environment || !kind)
        return core::fail(spoiled(u"URL set"_s, row.value(0).toString(), u"an unknown name"_s));
    return domain::UrlSet{.environment = *environment,
                          .kind = *kind,
                          .organizationId = row.value(2).toString(),
                          .webhooks = domain::webhookSetFromJson(jsonFromColumn(row.value(3)))};
}

QString phoneNumberColumns()
{
    return uR"(SELECT n."id", n."organizationId", o."name", n."number", n."twilioSid", p."accountSid", n."label",
                      n."status", n."voiceWebhook", p."voiceMethod", n."smsWebhook", p."smsMethod",
                      p."statusWebhook", p."statusMethod", p."price", p."currency", p."verdict", n."createdAt",
                      p."rowVersion", p."voiceFallback", p."voiceFallbackMethod", p."smsFallback",
                      p."smsFallbackMethod", p."disconnectedAt", p."found" IS NOT NULL, p."protected",
                      p."releasedAt"
               FROM "PhoneNumber" n
               JOIN "Organization" o ON o."id" = n."organizationId"
               JOIN pd_number p ON p."phoneNumberId" = n."id")"_s;
}

core::Result<domain::PhoneNumber> phoneNumberFromRow(const QSqlQuery &row)
{
    const QString id = row.value(0).toString();
    const auto number = domain::E164Number::fromText(row.value(3).toString());
    if (!number)
        return core::fail(spoiled(u"number"_s, id, u"'%1' is no phone number"_s.arg(row.value(3).toString())));
    const auto status = domain::phoneNumberStatusFromName(row.value(7).toString());
    if (!status)
        return core::fail(spoiled(u"number"_s, id, u"'%1' is no status"_s.arg(row.value(7).toString())));

    domain::PhoneNumber read{.id = id,
                             .organizationId = row.value(1).toString(),
                             .organizationName = row.value(2).toString(),
                             .number = *number,
                             .twilioSid = row.value(4).toString(),
                             .accountSid = row.value(5).toString(),
                             .label = row.value(6).toString(),
                             .status = *status,
                             .createdAt = timeFromColumn(row.value(17)),
                             .disconnectedAt = timeFromColumn(row.value(23)),
                             .releasedAt = timeFromColumn(row.value(26)),
                             .wasConnected = row.value(24).toBool(),
                             .isProtected = row.value(25).toBool(),
                             .rowVersion = row.value(18).toInt()};
    read.webhooks = {.voice = {.url = row.value(8).toString(), .method = row.value(9).toString()},
                     .sms = {.url = row.value(10).toString(), .method = row.value(11).toString()},
                     .status = {.url = row.value(12).toString(), .method = row.value(13).toString()},
                     .voiceFallback = {.url = row.value(19).toString(), .method = row.value(20).toString()},
                     .smsFallback = {.url = row.value(21).toString(), .method = row.value(22).toString()}};
    if (!row.isNull(14)) {
        read.monthly = core::Money::fromDecimal(row.value(14).toString(), row.value(15).toString());
        if (!read.monthly)
            return core::fail(spoiled(u"number"_s, id, u"'%1' is no amount"_s.arg(row.value(14).toString())));
    }
    if (!row.isNull(16))
        read.verdict = domain::verdictFromJson(jsonFromColumn(row.value(16)));
    return read;
}

QString historyColumns()
{
    return uR"(SELECT "at", "actor", "act", "runId", "phoneNumberId", "number", "organizationId", "accountSid",
                      "requestId", "details" FROM pd_history)"_s;
}

core::Result<domain::HistoryEntry> historyFromRow(const QSqlQuery &row)
{
    return domain::HistoryEntry{.at = timeFromColumn(row.value(0)),
                                .actor = row.value(1).toString(),
                                .act = row.value(2).toString(),
                                .runId = row.value(3).toString(),
                                .phoneNumberId = row.value(4).toString(),
                                .number = row.value(5).toString(),
                                .organizationId = row.value(6).toString(),
                                .accountSid = row.value(7).toString(),
                                .requestId = row.value(8).toString(),
                                .details = jsonFromColumn(row.value(9))};
}

} // namespace phonedesk::store
