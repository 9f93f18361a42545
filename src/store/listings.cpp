// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listings.h"

#include "store/database.h"
#include "store/sql.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::ListedConfiguration;
using domain::ListedNumber;

enum Ability { Voice = 1, Sms = 2 };

// Numbers that are set up alike share a row of their own.
core::Result<qint64> configurationId(QSqlDatabase &connection, const ListedConfiguration &configuration)
{
    const auto id = scalar(connection, uR"(INSERT INTO pd_listed_configuration ("fields") VALUES (?)
                   ON CONFLICT ("fields") DO UPDATE SET "fields" = excluded."fields" RETURNING "id")"_s,
                           {toColumn(configuration.toJson())});
    return id.map([](const QVariant &value) { return value.toLongLong(); });
}

// A page as two blobs that one statement takes apart again: binding a thousand rows value by value takes Qt four times
// as long as it takes SQLite to write them.
class PackedPage
{
public:
    explicit PackedPage(qsizetype rows) : m_lines(rows * lineSize, ' ') { m_names.reserve(rows * 32); }

    void add(const ListedNumber &number, qint64 configuration)
    {
        char *line = m_lines.data() + m_packed;
        m_packed += lineSize;
        if (number.accountSid != m_account) {
            m_account = number.accountSid;
            m_accountText = m_account.toLatin1().left(34);
        }
        put(line, number.sid.view());
        put(line + 34, QLatin1StringView(m_accountText));
        put(line + 68, number.number.view());
        const QByteArray name = number.friendlyName.toUtf8();
        const int abilities = (number.hasVoice ? Voice : 0) | (number.hasSms ? Sms : 0);
        char *at = line + 84;
        for (const qint64 value : {configuration, qint64(abilities), number.created * 1000, number.updated * 1000,
                                   qint64(m_names.size()), qint64(name.size())}) {
            std::to_chars(at, at + 16, value);
            at += 16;
        }
        m_names += name;
    }

    core::Status insert(QSqlDatabase &connection, qint64 listing, const QDateTime &at) const
    {
        if (m_packed == 0)
            return {};
        QSqlQuery query(connection); // its names stand for the same value each time
        const bool isPrepared = query.prepare(
            uR"(INSERT INTO pd_listed_number ("sid", "accountSid", "number", "configurationId", "abilities",
                    "createdAt", "updatedAt", "friendlyName", "seenAt", "listing")
                WITH RECURSIVE line(l) AS (SELECT 1 UNION ALL SELECT l + 180 FROM line WHERE l + 180 < :end)
                SELECT CAST(substr(:p, l, 34) AS TEXT), CAST(substr(:p, l + 34, 34) AS TEXT),
                    rtrim(CAST(substr(:p, l + 68, 16) AS TEXT)), CAST(substr(:p, l + 84, 16) AS INTEGER),
                    CAST(substr(:p, l + 100, 16) AS INTEGER), NULLIF(CAST(substr(:p, l + 116, 16) AS INTEGER), 0),
                    NULLIF(CAST(substr(:p, l + 132, 16) AS INTEGER), 0),
                    COALESCE(CAST(substr(:names, CAST(substr(:p, l + 148, 16) AS INTEGER) + 1,
                        CAST(substr(:p, l + 164, 16) AS INTEGER)) AS TEXT), ''), :at, :listing FROM line)"_s);
        if (!isPrepared)
            return core::fail(sqlError(query.lastError(), u"database.prepare"_s));
        query.bindValue(u":end"_s, m_packed);
        query.bindValue(u":p"_s, m_lines);
        query.bindValue(u":names"_s, m_names);
        query.bindValue(u":at"_s, toColumn(at));
        query.bindValue(u":listing"_s, listing);
        if (!query.exec())
            return core::fail(sqlError(query.lastError(), u"database.run"_s));
        return {};
    }

private:
    static constexpr qsizetype lineSize = 180;

    static void put(char *at, QLatin1StringView text) { std::copy(text.begin(), text.end(), at); }

    QByteArray m_lines;
    QByteArray m_names;     // UTF-8, one behind the other
    qsizetype m_packed = 0; // of m_lines
    QString m_account;
    QByteArray m_accountText;
};

core::Status writePage(QSqlDatabase &connection, qint64 listing, const QList<ListedNumber> &page, const QDateTime &at)
{
    PackedPage packed(page.size());
    QHash<ListedConfiguration, qint64> ids;
    for (const ListedNumber &number : page) {
        auto id = ids.constFind(number.configuration);
        if (id == ids.cend()) {
            const auto found = configurationId(connection, number.configuration);
            if (!found)
                return core::fail(found.error());
            id = ids.insert(number.configuration, *found);
        }
        packed.add(number, *id);
    }
    if (auto written = packed.insert(connection, listing, at); !written)
        return written;
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

// A number has one row: the one that was seen last.
core::Status dropReplaced(QSqlDatabase &connection, qint64 listing)
{
    return change(connection, uR"(DELETE FROM pd_listed_number WHERE "listing" <> ? AND "sid" IN
                      (SELECT s."sid" FROM pd_listed_number s WHERE s."listing" = ?))"_s,
                  {listing, listing})
        .map([](int) {});
}

core::Status dropUnusedConfigurations(QSqlDatabase &connection)
{
    return change(connection, uR"(DELETE FROM pd_listed_configuration WHERE "id" NOT IN
                      (SELECT "configurationId" FROM pd_listed_number))"_s)
        .map([](int) {});
}

core::Result<int> finishListing(QSqlDatabase &connection, qint64 listing, const QDateTime &at)
{
    const auto ended = change(connection, uR"(UPDATE pd_listing SET "endedAt" = ?, "whole" = 1 WHERE "id" = ?)"_s,
                              {toColumn(at), listing});
    if (!ended)
        return core::fail(ended.error());
    // Rows are in the order in which they came: where the first is this listing's, there is nothing to replace.
    const auto first = scalar(connection, uR"(SELECT "listing" FROM pd_listed_number ORDER BY "seq" LIMIT 1)"_s);
    if (!first)
        return core::fail(first.error());
    if (first->isNull() || first->toLongLong() == listing)
        return forgetOlder(connection, listing).map([] { return 0; });
    const auto gone = scalar(connection, uR"(SELECT count(*) FROM pd_listed_number WHERE "listing" <> ?
                   AND "accountSid" = (SELECT "accountSid" FROM pd_listing WHERE "id" = ?) AND "sid" NOT IN
                   (SELECT s."sid" FROM pd_listed_number s WHERE s."listing" = ?))"_s,
                             {listing, listing, listing});
    if (!gone)
        return core::fail(gone.error());
    auto dropped = change(connection, uR"(DELETE FROM pd_listed_number WHERE "listing" <> ?
                                    AND "accountSid" = (SELECT "accountSid" FROM pd_listing WHERE "id" = ?))"_s,
                          {listing, listing});
    if (!dropped)
        return dropped;
    for (const core::Status &done :
         {dropReplaced(connection, listing), dropUnusedConfigurations(connection), forgetOlder(connection, listing)}) {
        if (!done)
            return core::fail(done.error());
    }
    return gone->toInt();
}

core::Status breakOffListing(QSqlDatabase &connection, qint64 listing, const QDateTime &at, const QString &trouble)
{
    const auto ended = change(connection, uR"(UPDATE pd_listing SET "endedAt" = ?, "trouble" = ? WHERE "id" = ?)"_s,
                              {toColumn(at), orNull(trouble), listing});
    if (!ended)
        return core::fail(ended.error());
    if (auto done = dropReplaced(connection, listing); !done)
        return done;
    return forgetOlder(connection, listing);
}

core::Status settleListings(QSqlDatabase &connection, const QDateTime &at)
{
    QList<qint64> open;
    auto rows = run(connection, uR"(SELECT "id" FROM pd_listing WHERE "endedAt" IS NULL ORDER BY "id")"_s);
    if (!rows)
        return core::fail(rows.error());
    while (rows->next())
        open << rows->value(0).toLongLong();
    rows->finish();
    for (const qint64 listing : open) {
        if (auto done = breakOffListing(connection, listing, at, core::name(core::ErrorKind::Cancelled)); !done)
            return done;
    }
    return {};
}

// SIDs have no index: numbers that are set up alike now are found by one look through the table.
core::Status replaceNumbers(QSqlDatabase &connection, const QList<ListedNumber> &numbers, const QDateTime &at)
{
    QHash<ListedConfiguration, QJsonArray> alike;
    for (const ListedNumber &number : numbers)
        alike[number.configuration].append(number.sid.toString());
    for (auto it = alike.cbegin(); it != alike.cend(); ++it) {
        const auto id = configurationId(connection, it.key());
        if (!id)
            return core::fail(id.error());
        const auto changed = change(connection, uR"(UPDATE pd_listed_number SET "configurationId" = ?, "seenAt" = ?
                                        WHERE "sid" IN (SELECT "value" FROM json_each(?)))"_s,
                                    {*id, toColumn(at), QString::fromUtf8(QJsonDocument(it.value()).toJson())});
        if (!changed)
            return core::fail(changed.error());
    }
    return {};
}

core::Result<Listings::Piece> readNumbers(QSqlDatabase &connection, qint64 after, int most)
{
    auto rows = run(connection, uR"(SELECT n."sid", n."accountSid", n."number", n."friendlyName", n."configurationId",
                        n."abilities", n."createdAt", n."updatedAt", n."seq" FROM pd_listed_number n
                        WHERE n."seq" > ? ORDER BY n."seq" LIMIT ?)"_s,
                    {after, most});
    if (!rows)
        return core::fail(rows.error());
    Listings::Piece piece;
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
        piece.last = rows->value(8).toLongLong();
        piece.numbers.append({.sid = domain::ShortSid(rows->value(0).toString()),
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
    return piece;
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
        [listing, at, trouble](QSqlDatabase &connection) { return breakOffListing(connection, listing, at, trouble); },
        std::move(done));
}

core::CallHandle Listings::replace(const QList<ListedNumber> &numbers, const QDateTime &at,
                                   core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [numbers, at](QSqlDatabase &connection) { return replaceNumbers(connection, numbers, at); }, std::move(done));
}

core::CallHandle Listings::settle(const QDateTime &at, core::ResultCallback<void> done)
{
    return m_database.write<void>([at](QSqlDatabase &connection) { return settleListings(connection, at); },
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

core::CallHandle Listings::numbers(qint64 after, int most, core::ResultCallback<Piece> done)
{
    return m_database.read<Piece>(
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
