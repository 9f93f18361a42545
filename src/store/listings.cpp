// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listings.h"

#include "store/database.h"
#include "store/sql.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::ListedConfiguration;
using domain::ListedNumber;

enum Ability { Voice = 1, Sms = 2 };

QVariant secondsColumn(qint64 seconds)
{
    return seconds == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(seconds * 1000);
}

// Numbers that are set up alike share a row of their own.
core::Result<qint64> configurationId(QSqlDatabase &connection, const ListedConfiguration &configuration)
{
    const auto id = scalar(connection, uR"(INSERT INTO pd_listed_configuration ("fields") VALUES (?)
                   ON CONFLICT ("fields") DO UPDATE SET "fields" = excluded."fields" RETURNING "id")"_s,
                           {toColumn(configuration.toJson())});
    return id.map([](const QVariant &value) { return value.toLongLong(); });
}

core::Status writePage(QSqlDatabase &connection, qint64 listing, const QList<ListedNumber> &page, const QDateTime &at)
{
    QSqlQuery insert(connection);
    if (!insert.prepare(uR"(INSERT INTO pd_listed_number ("sid", "accountSid", "number", "friendlyName",
                "configurationId", "abilities", "createdAt", "updatedAt", "seenAt", "listing")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ("sid") DO UPDATE SET "accountSid" = excluded."accountSid", "number" = excluded."number",
                "friendlyName" = excluded."friendlyName", "configurationId" = excluded."configurationId",
                "abilities" = excluded."abilities", "createdAt" = excluded."createdAt",
                "updatedAt" = excluded."updatedAt", "seenAt" = excluded."seenAt", "listing" = excluded."listing")"_s))
        return core::fail(sqlError(insert.lastError(), u"listing.keep"_s));
    QHash<ListedConfiguration, qint64> ids;
    for (const ListedNumber &number : page) {
        auto id = ids.constFind(number.configuration);
        if (id == ids.cend()) {
            const auto found = configurationId(connection, number.configuration);
            if (!found)
                return core::fail(found.error());
            id = ids.insert(number.configuration, *found);
        }
        insert.bindValue(0, number.sid.toString());
        insert.bindValue(1, number.accountSid);
        insert.bindValue(2, number.number.toString());
        insert.bindValue(3, present(number.friendlyName));
        insert.bindValue(4, *id);
        insert.bindValue(5, (number.hasVoice ? Voice : 0) | (number.hasSms ? Sms : 0));
        insert.bindValue(6, secondsColumn(number.created));
        insert.bindValue(7, secondsColumn(number.updated));
        insert.bindValue(8, toColumn(at));
        insert.bindValue(9, listing);
        if (!insert.exec())
            return core::fail(sqlError(insert.lastError(), u"listing.keep"_s));
    }
    return change(connection, uR"(UPDATE pd_listing SET "numbers" = "numbers" + ? WHERE "id" = ?)"_s,
                  {page.size(), listing})
        .map([](int) {});
}

core::Status forgetOlder(QSqlDatabase &connection, qint64 listing)
{
    // What came before the account's last whole listing says nothing any more.
    return change(connection, uR"(DELETE FROM pd_listing WHERE "accountSid" =
                      (SELECT "accountSid" FROM pd_listing WHERE "id" = ?)
                      AND "id" <> ? AND "id" <> COALESCE((SELECT max(w."id") FROM pd_listing w
                          WHERE w."accountSid" = pd_listing."accountSid" AND w."whole" = 1), 0))"_s,
                  {listing, listing})
        .map([](int) {});
}

core::Result<int> finishListing(QSqlDatabase &connection, qint64 listing, const QDateTime &at)
{
    const auto ended = change(connection, uR"(UPDATE pd_listing SET "endedAt" = ?, "whole" = 1 WHERE "id" = ?)"_s,
                              {toColumn(at), listing});
    if (!ended)
        return core::fail(ended.error());
    const auto gone = change(connection, uR"(DELETE FROM pd_listed_number WHERE "listing" <> ?
                                 AND "accountSid" = (SELECT "accountSid" FROM pd_listing WHERE "id" = ?))"_s,
                             {listing, listing});
    if (!gone)
        return gone;
    const auto unused = change(connection, uR"(DELETE FROM pd_listed_configuration WHERE "id" NOT IN
                                   (SELECT "configurationId" FROM pd_listed_number))"_s);
    if (!unused)
        return unused;
    if (const auto forgotten = forgetOlder(connection, listing); !forgotten)
        return core::fail(forgotten.error());
    return gone;
}

core::Result<QList<ListedNumber>> readNumbers(QSqlDatabase &connection, const QString &after, int most)
{
    auto rows = run(connection, uR"(SELECT n."sid", n."accountSid", n."number", n."friendlyName", n."configurationId",
                        n."abilities", n."createdAt", n."updatedAt" FROM pd_listed_number n
                        WHERE n."sid" > ? ORDER BY n."sid" LIMIT ?)"_s,
                    {present(after), most});
    if (!rows)
        return core::fail(rows.error());
    QList<ListedNumber> numbers;
    QHash<qint64, ListedConfiguration> configurations;
    QString account;
    while (rows->next()) {
        const qint64 id = rows->value(4).toLongLong();
        auto configuration = configurations.constFind(id);
        if (configuration == configurations.cend()) {
            const auto fields =
                scalar(connection, uR"(SELECT "fields" FROM pd_listed_configuration WHERE "id" = ?)"_s, {id});
            if (!fields)
                return core::fail(fields.error());
            configuration = configurations.insert(id, ListedConfiguration::fromJson(jsonFromColumn(*fields)));
        }
        if (const QString own = rows->value(1).toString(); own != account)
            account = own;
        const int abilities = rows->value(5).toInt();
        numbers.append({.sid = domain::ShortSid(rows->value(0).toString()),
                        .number = domain::ShortText<16>(rows->value(2).toString()),
                        .accountSid = account,
                        .friendlyName = rows->value(3).toString(),
                        .configuration = *configuration,
                        .created = rows->value(6).toLongLong() / 1000,
                        .updated = rows->value(7).toLongLong() / 1000,
                        .hasVoice = (abilities & Voice) != 0,
                        .hasSms = (abilities & Sms) != 0});
    }
    if (rows->lastError().isValid())
        return core::fail(sqlError(rows->lastError(), u"listing.read"_s));
    return numbers;
}

} // namespace

core::CallHandle Listings::begin(const QString &accountSid, const QDateTime &at, core::ResultCallback<qint64> done)
{
    return m_database.write<qint64>(
        [accountSid, at](QSqlDatabase &connection) {
            return scalar(connection,
                          uR"(INSERT INTO pd_listing ("accountSid", "startedAt") VALUES (?, ?) RETURNING "id")"_s,
                          {accountSid, toColumn(at)})
                .map([](const QVariant &id) { return id.toLongLong(); });
        },
        std::move(done));
}

core::CallHandle Listings::keep(qint64 listing, const QList<ListedNumber> &page, const QDateTime &at,
                                core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [listing, page, at](QSqlDatabase &connection) { return writePage(connection, listing, page, at); },
        std::move(done));
}

core::CallHandle Listings::finish(qint64 listing, const QDateTime &at, core::ResultCallback<int> done)
{
    return m_database.write<int>(
        [listing, at](QSqlDatabase &connection) { return finishListing(connection, listing, at); }, std::move(done));
}

core::CallHandle Listings::breakOff(qint64 listing, const QDateTime &at, const QString &trouble,
                                    core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [listing, at, trouble](QSqlDatabase &connection) -> core::Status {
            const auto ended =
                change(connection, uR"(UPDATE pd_listing SET "endedAt" = ?, "trouble" = ? WHERE "id" = ?)"_s,
                       {toColumn(at), orNull(trouble), listing});
            if (!ended)
                return core::fail(ended.error());
            return forgetOlder(connection, listing);
        },
        std::move(done));
}

core::CallHandle Listings::records(core::ResultCallback<QList<domain::ListingRecord>> done)
{
    using Records = QList<domain::ListingRecord>;
    return m_database.read<Records>(
        [](QSqlDatabase &connection) -> core::Result<Records> {
            auto rows = run(connection, uR"(SELECT "accountSid", "startedAt", "endedAt", "whole", "numbers", "trouble"
                                FROM pd_listing ORDER BY "id")"_s);
            if (!rows)
                return core::fail(rows.error());
            Records records;
            while (rows->next()) {
                records.append({.accountSid = rows->value(0).toString(),
                                .startedAt = timeFromColumn(rows->value(1)),
                                .endedAt = timeFromColumn(rows->value(2)),
                                .isWhole = rows->value(3).toBool(),
                                .numbers = rows->value(4).toLongLong(),
                                .trouble = rows->value(5).toString()});
            }
            return records;
        },
        std::move(done));
}

core::CallHandle Listings::numbers(const QString &after, int most, core::ResultCallback<QList<ListedNumber>> done)
{
    return m_database.read<QList<ListedNumber>>(
        [after, most](QSqlDatabase &connection) { return readNumbers(connection, after, most); }, std::move(done));
}

core::CallHandle Listings::managed(const QString &after, int most,
                                   core::ResultCallback<QList<domain::ManagedNumber>> done)
{
    using Managed = QList<domain::ManagedNumber>;
    return m_database.read<Managed>(
        [after, most](QSqlDatabase &connection) -> core::Result<Managed> {
            auto rows = run(connection, uR"(SELECT p."twilioSid", n."number", n."id", n."organizationId",
                                p."accountSid", n."label", n."createdAt" FROM pd_number p
                                JOIN "PhoneNumber" n ON n."id" = p."phoneNumberId"
                                WHERE p."twilioSid" > ? AND n."status" <> 'released'
                                ORDER BY p."twilioSid" LIMIT ?)"_s,
                            {present(after), most});
            if (!rows)
                return core::fail(rows.error());
            Managed managed;
            while (rows->next()) {
                managed.append({.sid = domain::ShortSid(rows->value(0).toString()),
                                .number = domain::ShortText<16>(rows->value(1).toString()),
                                .id = rows->value(2).toString(),
                                .organizationId = rows->value(3).toString(),
                                .accountSid = rows->value(4).toString(),
                                .label = rows->value(5).toString(),
                                .createdAt = timeFromColumn(rows->value(6))});
            }
            if (rows->lastError().isValid())
                return core::fail(sqlError(rows->lastError(), u"listing.managed"_s));
            return managed;
        },
        std::move(done));
}

core::CallHandle Listings::ignored(core::ResultCallback<QList<domain::IgnoredNumber>> done)
{
    using Ignored = QList<domain::IgnoredNumber>;
    return m_database.read<Ignored>(
        [](QSqlDatabase &connection) -> core::Result<Ignored> {
            auto rows = run(connection, uR"(SELECT "sid", "what", "note", "actor", "at" FROM pd_ignored)"_s);
            if (!rows)
                return core::fail(rows.error());
            Ignored ignored;
            while (rows->next()) {
                ignored.append({.sid = rows->value(0).toString(),
                                .what = rows->value(1).toString(),
                                .note = rows->value(2).toString(),
                                .actor = rows->value(3).toString(),
                                .at = timeFromColumn(rows->value(4))});
            }
            return ignored;
        },
        std::move(done));
}

core::CallHandle Listings::ignore(const domain::IgnoredNumber &number, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [number](QSqlDatabase &connection) {
            return change(connection, uR"(INSERT INTO pd_ignored ("sid", "what", "note", "actor", "at")
                              VALUES (?, ?, ?, ?, ?) ON CONFLICT ("sid") DO UPDATE SET "what" = excluded."what",
                              "note" = excluded."note", "actor" = excluded."actor", "at" = excluded."at")"_s,
                          {number.sid, present(number.what), present(number.note), present(number.actor),
                           toColumn(number.at)})
                .map([](int) {});
        },
        std::move(done));
}

core::CallHandle Listings::stopIgnoring(const QString &sid, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [sid](QSqlDatabase &connection) {
            return change(connection, uR"(DELETE FROM pd_ignored WHERE "sid" = ?)"_s, {sid}).map([](int) {});
        },
        std::move(done));
}

} // namespace phonedesk::store
