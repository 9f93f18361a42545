// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberwriter.h"

#include "store/sql.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::PhoneNumber;

core::Error refusal(core::ErrorKind kind, const QString &detail)
{
    return {.kind = kind, .operation = u"number.save"_s, .detail = detail};
}

// What the row's verdict says of the moment it was verified; NULL leaves that moment as it is.
QVariant verifiedAt(const PhoneNumber &row)
{
    return row.verdict && row.verdict->isVerified() ? toColumn(row.verdict->checkedAt) : toColumn(QDateTime());
}

// The changing part of pd_number, in the order of both statements below.
QVariantList detailValues(const PhoneNumber &row)
{
    return {row.webhooks.voice.method,
            row.webhooks.sms.method,
            orNull(row.webhooks.status.url),
            row.webhooks.status.method,
            orNull(row.monthly ? row.monthly->toDecimal() : QString()),
            orNull(row.monthly ? row.monthly->currency() : QString()),
            orNull(row.verdict ? toColumn(domain::toJson(*row.verdict)) : QString()),
            orNull(row.webhooks.voiceFallback.url),
            row.webhooks.voiceFallback.method,
            orNull(row.webhooks.smsFallback.url),
            row.webhooks.smsFallback.method,
            toColumn(row.disconnectedAt),
            toColumn(row.releasedAt),
            int(row.isProtected),
            verifiedAt(row)};
}

core::Status insertRow(QSqlDatabase &connection, const PhoneNumber &row)
{
    const auto added = change(
        connection, uR"(INSERT INTO "PhoneNumber" ("id", "organizationId", "number", "twilioSid", "label",
                                      "status", "voiceWebhook", "smsWebhook", "createdAt")
                                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {row.id, row.organizationId, row.number.toString(), row.twilioSid, orNull(row.label), domain::name(row.status),
         orNull(row.webhooks.voice.url), orNull(row.webhooks.sms.url), toColumn(row.createdAt)});
    if (!added)
        return core::fail(added.error());
    return change(connection,
                  uR"(INSERT INTO pd_number ("voiceMethod", "smsMethod", "statusWebhook", "statusMethod", "price",
                          "currency", "verdict", "voiceFallback", "voiceFallbackMethod", "smsFallback",
                          "smsFallbackMethod", "disconnectedAt", "releasedAt", "protected", "verifiedAt", "phoneNumberId",
                          "twilioSid", "accountSid", "rowVersion")
                      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1))"_s,
                  detailValues(row) + QVariantList{row.id, row.twilioSid, row.accountSid})
        .map([](int) {});
}

core::Status updateRow(QSqlDatabase &connection, const QString &id, const PhoneNumber &row)
{
    const auto updated =
        change(connection, uR"(UPDATE "PhoneNumber" SET "organizationId" = ?, "label" = ?, "status" = ?,
                                        "voiceWebhook" = ?, "smsWebhook" = ? WHERE "id" = ?)"_s,
               {row.organizationId, orNull(row.label), domain::name(row.status), orNull(row.webhooks.voice.url),
                orNull(row.webhooks.sms.url), id});
    if (!updated)
        return core::fail(updated.error());
    return change(connection, uR"(UPDATE pd_number SET "voiceMethod" = ?, "smsMethod" = ?, "statusWebhook" = ?,
                          "statusMethod" = ?, "price" = ?, "currency" = ?, "verdict" = ?,
                          "voiceFallback" = ?, "voiceFallbackMethod" = ?, "smsFallback" = ?,
                          "smsFallbackMethod" = ?, "disconnectedAt" = ?, "releasedAt" = ?, "protected" = ?,
                          "verifiedAt" = COALESCE(?, "verifiedAt"), "rowVersion" = "rowVersion" + 1
                      WHERE "phoneNumberId" = ?)"_s,
                  detailValues(row) + QVariantList{id})
        .map([](int) {});
}

core::Status addHistory(QSqlDatabase &connection, const QString &id, const domain::HistoryEntry &entry)
{
    return change(connection, uR"(INSERT INTO pd_history ("at", "actor", "act", "runId", "phoneNumberId", "number",
                          "organizationId", "accountSid", "requestId", "details")
                      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
                  {toColumn(entry.at), present(entry.actor), present(entry.act), orNull(entry.runId), id,
                   present(entry.number), orNull(entry.organizationId), orNull(entry.accountSid),
                   orNull(entry.requestId), toColumn(entry.details)})
        .map([](int) {});
}

core::Status addCharge(QSqlDatabase &connection, const QString &id, const Charge &charge)
{
    return change(connection,
                  uR"(INSERT INTO pd_charge ("id", "runId", "phoneNumberId", "organizationId", "accountSid", "number",
                          "amount", "currency", "what", "at")
                      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"_s,
                  {charge.id, orNull(charge.runId), id, charge.organizationId, charge.accountSid, charge.number,
                   charge.amount.toDecimal(), charge.amount.currency(), charge.what, toColumn(charge.at)})
        .map([](int) {});
}

} // namespace

core::Result<QString> writePhoneNumber(QSqlDatabase &connection, const PhoneNumber &row,
                                       const QList<domain::HistoryEntry> &history, const std::optional<Charge> &charge)
{
    if (row.id.isEmpty() || row.twilioSid.isEmpty() || row.accountSid.isEmpty() || row.number.isNull()) {
        return core::fail(refusal(core::ErrorKind::Rejected,
                                  u"a number needs an id, Twilio's SID, its account's and its E.164 form"_s));
    }
    auto stored = run(connection, uR"(SELECT "phoneNumberId", "rowVersion" FROM pd_number WHERE "twilioSid" = ?)"_s,
                      {row.twilioSid});
    if (!stored)
        return core::fail(stored.error());
    const bool isKnown = stored->next();
    const QString id = isKnown ? stored->value(0).toString() : row.id;
    const int version = isKnown ? stored->value(1).toInt() : 0;
    giveBack(connection, std::move(*stored));
    if (row.rowVersion != version) {
        return core::fail(refusal(core::ErrorKind::Conflict,
                                  u"row %1 has version %2, not %3"_s.arg(id).arg(version).arg(row.rowVersion)));
    }
    if (auto written = isKnown ? updateRow(connection, id, row) : insertRow(connection, row); !written)
        return core::fail(written.error());
    for (const domain::HistoryEntry &entry : history) {
        if (auto added = addHistory(connection, id, entry); !added)
            return core::fail(added.error());
    }
    if (charge) {
        if (auto added = addCharge(connection, id, *charge); !added)
            return core::fail(added.error());
    }
    return id;
}

core::Status writeFound(QSqlDatabase &connection, const QString &id, const QJsonObject &found)
{
    return change(connection, uR"(UPDATE pd_number SET "found" = ? WHERE "phoneNumberId" = ?)"_s, {toColumn(found), id})
        .map([](int) {});
}

} // namespace phonedesk::store
