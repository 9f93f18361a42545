// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories.h"

#include "store/contents.h"
#include "store/database.h"
#include "store/deskwriter.h"
#include "store/importwriter.h"
#include "store/numberwriter.h"
#include "store/rows.h"
#include "store/sharedtexts.h"
#include "store/sql.h"

#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using core::ErrorKind;

core::Error refusal(ErrorKind kind, const QString &operation, const QString &detail)
{
    return {.kind = kind, .operation = operation, .detail = detail};
}

// One row that has to be there.
template <typename T>
core::Result<T> one(QSqlDatabase &connection, const QString &statement, const QVariantList &values,
                    core::Result<T> (*fromRow)(const QSqlQuery &), const QString &operation)
{
    return all<T>(connection, statement, values, fromRow).and_then([&](const QList<T> &rows) -> core::Result<T> {
        if (rows.isEmpty())
            return core::fail(refusal(ErrorKind::NotFound, operation, u"there is no such row"_s));
        return rows.first();
    });
}

} // namespace

Repositories::Repositories(Database &database) : m_database(database) {}

// A write whose signal follows even when the caller has stopped waiting: the inner call is kept here.
template <typename T>
core::CallHandle Repositories::commit(std::function<core::Result<T>(QSqlDatabase &)> job, core::ResultCallback<T> done,
                                      std::function<void(const core::Result<T> &)> announce)
{
    auto [completion, handle] = core::Completion<core::Result<T>>::make(std::move(done));
    const quint64 id = ++m_lastCommit;
    m_commits[id] = m_database.write<T>(
        std::move(job), [this, id, completion = completion, announce = std::move(announce)](core::Result<T> result) {
            m_commits.erase(id);
            if (result)
                announce(result);
            completion.finish(std::move(result)); // a slot may have destroyed this object
        });
    return std::move(handle);
}

core::CallHandle Repositories::organizations(core::ResultCallback<QList<domain::Organization>> done)
{
    return m_database.read<QList<domain::Organization>>(
        [](QSqlDatabase &connection) {
            return all<domain::Organization>(connection,
                                             organizationColumns() + uR"( ORDER BY p."nameKey", o."name", o."id")"_s,
                                             {}, organizationFromRow);
        },
        std::move(done));
}

core::CallHandle Repositories::addOrganization(const domain::Organization &organization,
                                               core::ResultCallback<void> done)
{
    return commit<void>(
        [organization](QSqlDatabase &connection) { return insertOrganization(connection, organization); },
        std::move(done), [this](const core::Status &) { emit organizationsChanged(); });
}

core::CallHandle Repositories::updateOrganization(const domain::Organization &organization,
                                                  core::ResultCallback<void> done)
{
    return commit<void>(
        [organization](QSqlDatabase &connection) { return changeOrganization(connection, organization); },
        std::move(done), [this](const core::Status &) { emit organizationsChanged(); });
}

core::CallHandle Repositories::updateOrganization(const domain::Organization &before, const domain::Organization &after,
                                                  core::ResultCallback<void> done)
{
    return commit<void>(
        [before, after](QSqlDatabase &connection) { return changeOrganization(connection, before, after); },
        std::move(done), [this](const core::Status &) { emit organizationsChanged(); });
}

core::CallHandle Repositories::archiveOrganization(const QString &id, const QDateTime &at,
                                                   core::ResultCallback<domain::ArchiveObstacles> done)
{
    using Obstacles = domain::ArchiveObstacles;
    return commit<Obstacles>([id, at](QSqlDatabase &connection) { return shelveOrganization(connection, id, at); },
                             std::move(done),
                             [this](const core::Result<Obstacles> &obstacles) {
                                 if (obstacles->isNone())
                                     emit organizationsChanged();
                             });
}

core::CallHandle Repositories::importOrganizations(const QList<domain::Organization> &added,
                                                   const QList<domain::Organization> &completed,
                                                   core::ResultCallback<void> done)
{
    return commit<void>(
        [added, completed](QSqlDatabase &connection) -> core::Status {
            for (const domain::Organization &organization : added) {
                if (auto inserted = insertOrganization(connection, organization); !inserted)
                    return inserted;
            }
            for (const domain::Organization &organization : completed) {
                if (auto changed = completeOrganization(connection, organization); !changed)
                    return changed;
            }
            return {};
        },
        std::move(done), [this](const core::Status &) { emit organizationsChanged(); });
}

core::CallHandle Repositories::accounts(core::ResultCallback<QList<domain::TwilioAccount>> done)
{
    return m_database.read<QList<domain::TwilioAccount>>(
        [](QSqlDatabase &connection) {
            return all<domain::TwilioAccount>(connection, accountColumns() + uR"( ORDER BY "name", "sid")"_s, {},
                                              accountFromRow);
        },
        std::move(done));
}

core::CallHandle Repositories::addAccount(const domain::TwilioAccount &account, core::ResultCallback<void> done)
{
    return commit<void>([account](QSqlDatabase &connection) { return insertAccount(connection, account); },
                        std::move(done), [this](const core::Status &) { emit accountsChanged(); });
}

core::CallHandle Repositories::updateAccount(const QString &sid, std::function<void(domain::TwilioAccount &)> change,
                                             core::ResultCallback<domain::TwilioAccount> done)
{
    return commit<domain::TwilioAccount>(
        [sid, change = std::move(change)](QSqlDatabase &connection) {
            return one<domain::TwilioAccount>(connection, accountColumns() + uR"( WHERE "sid" = ?)"_s, {sid},
                                              accountFromRow, u"account.update"_s)
                .and_then([&](domain::TwilioAccount account) -> core::Result<domain::TwilioAccount> {
                    change(account);
                    account.sid = sid;
                    if (const auto written = changeAccount(connection, account); !written)
                        return core::fail(written.error());
                    return account;
                });
        },
        std::move(done), [this](const core::Result<domain::TwilioAccount> &) { emit accountsChanged(); });
}

core::CallHandle Repositories::removeAccount(const QString &sid, const QDateTime &at,
                                             core::ResultCallback<domain::TwilioAccount> done)
{
    return commit<domain::TwilioAccount>(
        [sid, at](QSqlDatabase &connection) {
            return markAccountRemoved(connection, sid, at).and_then([&]() -> core::Result<domain::TwilioAccount> {
                return one<domain::TwilioAccount>(connection, accountColumns() + uR"( WHERE "sid" = ?)"_s, {sid},
                                                  accountFromRow, u"account.remove"_s);
            });
        },
        std::move(done), [this](const core::Result<domain::TwilioAccount> &) { emit accountsChanged(); });
}

core::CallHandle Repositories::urlSets(core::ResultCallback<QList<domain::UrlSet>> done)
{
    return m_database.read<QList<domain::UrlSet>>(
        [](QSqlDatabase &connection) {
            return all<domain::UrlSet>(connection,
                                       urlSetColumns() + uR"( ORDER BY "environment", "kind" DESC, "organizationId")"_s,
                                       {}, urlSetFromRow);
        },
        std::move(done));
}

core::CallHandle Repositories::saveUrlSet(const domain::UrlSet &set, core::ResultCallback<void> done)
{
    return commit<void>([set](QSqlDatabase &connection) { return writeUrlSet(connection, set); }, std::move(done),
                        [this](const core::Status &) { emit urlSetsChanged(); });
}

core::CallHandle Repositories::removeUrlSet(domain::Environment environment, domain::UrlSetKind kind,
                                            const QString &organizationId, core::ResultCallback<void> done)
{
    return commit<void>(
        [environment, kind, organizationId](QSqlDatabase &connection) {
            return eraseUrlSet(connection, environment, kind, organizationId);
        },
        std::move(done), [this](const core::Status &) { emit urlSetsChanged(); });
}

core::CallHandle Repositories::activeUrlSets(core::ResultCallback<QMap<domain::Environment, domain::UrlSetKind>> done)
{
    return m_database.read<QMap<domain::Environment, domain::UrlSetKind>>(readActiveUrlSets, std::move(done));
}

core::CallHandle Repositories::setActiveUrlSet(domain::Environment environment, domain::UrlSetKind kind,
                                               core::ResultCallback<void> done)
{
    return commit<void>(
        [environment, kind](QSqlDatabase &connection) { return writeActiveUrlSet(connection, environment, kind); },
        std::move(done), [this](const core::Status &) { emit urlSetsChanged(); });
}

core::CallHandle Repositories::phoneNumbers(core::ResultCallback<QList<domain::PhoneNumber>> done)
{
    return m_database.read<QList<domain::PhoneNumber>>(
        [](QSqlDatabase &connection) {
            return all<domain::PhoneNumber>(connection,
                                            phoneNumberColumns() + uR"( ORDER BY n."createdAt" DESC, n."id" DESC)"_s,
                                            {}, phoneNumberFromRow);
        },
        std::move(done));
}

core::CallHandle Repositories::phoneNumbers(const std::optional<domain::PhoneNumber> &last, int most,
                                            std::shared_ptr<SharedTexts> texts,
                                            core::ResultCallback<QList<domain::PhoneNumber>> done)
{
    const QVariantList after = last ? QVariantList{toColumn(last->createdAt), last->id} : QVariantList();
    return m_database.read<QList<domain::PhoneNumber>>(
        [after, most, texts = std::move(texts)](QSqlDatabase &connection) {
            const QString from = after.isEmpty() ? QString() : uR"( WHERE (n."createdAt", n."id") < (?, ?))"_s;
            auto rows = all<domain::PhoneNumber>(
                connection, phoneNumberColumns() + from + uR"( ORDER BY n."createdAt" DESC, n."id" DESC LIMIT ?)"_s,
                after + QVariantList{most}, phoneNumberFromRow);
            if (rows)
                std::ranges::for_each(*rows, [&](domain::PhoneNumber &row) { texts->share(row); });
            return rows;
        },
        std::move(done));
}

core::CallHandle Repositories::phoneNumberCount(core::ResultCallback<int> done)
{
    return m_database.read<int>(
        [](QSqlDatabase &connection) {
            return scalar(connection, uR"(SELECT count(*) FROM "PhoneNumber")"_s).map([](const QVariant &count) {
                return count.toInt();
            });
        },
        std::move(done));
}

core::CallHandle Repositories::phoneNumber(const QString &id, core::ResultCallback<domain::PhoneNumber> done)
{
    return m_database.read<domain::PhoneNumber>(
        [id](QSqlDatabase &connection) {
            return one<domain::PhoneNumber>(connection, phoneNumberColumns() + uR"( WHERE n."id" = ?)"_s, {id},
                                            phoneNumberFromRow, u"number.read"_s);
        },
        std::move(done));
}

core::CallHandle Repositories::phoneNumberByTwilioSid(const QString &sid,
                                                      core::ResultCallback<std::optional<domain::PhoneNumber>> done)
{
    return m_database.read<std::optional<domain::PhoneNumber>>(
        [sid](QSqlDatabase &connection) {
            return all<domain::PhoneNumber>(connection, phoneNumberColumns() + uR"( WHERE p."twilioSid" = ?)"_s, {sid},
                                            phoneNumberFromRow)
                .map([](const QList<domain::PhoneNumber> &rows) {
                    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
                });
        },
        std::move(done));
}

core::CallHandle Repositories::savePhoneNumber(const domain::PhoneNumber &row,
                                               const QList<domain::HistoryEntry> &history,
                                               const std::optional<Charge> &charge,
                                               core::ResultCallback<domain::PhoneNumber> done)
{
    return commit<domain::PhoneNumber>(
        [row, history, charge](QSqlDatabase &connection) {
            return writePhoneNumber(connection, row, history, charge).and_then([&](const QString &id) {
                return one<domain::PhoneNumber>(connection, phoneNumberColumns() + uR"( WHERE n."id" = ?)"_s, {id},
                                                phoneNumberFromRow, u"number.save"_s);
            });
        },
        std::move(done),
        [this](const core::Result<domain::PhoneNumber> &saved) { emit phoneNumberSaved(saved.value()); });
}

core::CallHandle Repositories::connectPhoneNumber(const domain::PhoneNumber &row, const QJsonObject &found,
                                                  const QList<domain::HistoryEntry> &history,
                                                  core::ResultCallback<domain::PhoneNumber> done)
{
    return commit<domain::PhoneNumber>(
        [row, found, history](QSqlDatabase &connection) {
            return writePhoneNumber(connection, row, history, std::nullopt).and_then([&](const QString &id) {
                return writeFound(connection, id, found).and_then([&] {
                    return one<domain::PhoneNumber>(connection, phoneNumberColumns() + uR"( WHERE n."id" = ?)"_s, {id},
                                                    phoneNumberFromRow, u"number.save"_s);
                });
            });
        },
        std::move(done),
        [this](const core::Result<domain::PhoneNumber> &saved) { emit phoneNumberSaved(saved.value()); });
}

core::CallHandle Repositories::phoneNumbers(const QStringList &sids, const QStringList &numbers,
                                            core::ResultCallback<QList<domain::PhoneNumber>> done)
{
    return m_database.read<QList<domain::PhoneNumber>>(
        [sids, numbers](QSqlDatabase &connection) { return readNumbers(connection, sids, numbers); }, std::move(done));
}

core::CallHandle Repositories::importPhoneNumbers(const QList<ImportedNumber> &numbers,
                                                  core::ResultCallback<QList<domain::PhoneNumber>> done)
{
    using Saved = QList<domain::PhoneNumber>;
    return commit<Saved>([numbers](QSqlDatabase &connection) { return writeImported(connection, numbers); },
                         std::move(done), [this](const core::Result<Saved> &saved) { emit phoneNumbersSaved(*saved); });
}

core::CallHandle Repositories::foundConfiguration(const QString &id, core::ResultCallback<QJsonObject> done)
{
    return m_database.read<QJsonObject>(
        [id](QSqlDatabase &connection) {
            return scalar(connection, uR"(SELECT "found" FROM pd_number WHERE "phoneNumberId" = ?)"_s, {id})
                .map([](const QVariant &text) { return jsonFromColumn(text); });
        },
        std::move(done));
}

core::CallHandle Repositories::history(const QString &phoneNumberId,
                                       core::ResultCallback<QList<domain::HistoryEntry>> done)
{
    return m_database.read<QList<domain::HistoryEntry>>(
        [phoneNumberId](QSqlDatabase &connection) {
            return all<domain::HistoryEntry>(connection,
                                             historyColumns() + uR"( WHERE "phoneNumberId" = ? ORDER BY "seq")"_s,
                                             {phoneNumberId}, historyFromRow);
        },
        std::move(done));
}

core::CallHandle Repositories::value(const QString &key, core::ResultCallback<QString> done)
{
    return m_database.read<QString>(
        [key](QSqlDatabase &connection) {
            return scalar(connection, uR"(SELECT "value" FROM pd_value WHERE "key" = ?)"_s, {key})
                .map([](const QVariant &found) { return found.toString(); });
        },
        std::move(done));
}

core::CallHandle Repositories::setValue(const QString &key, const QString &value, core::ResultCallback<void> done)
{
    return m_database.write<void>(
        [key, value](QSqlDatabase &connection) -> core::Status {
            return change(connection, uR"(INSERT INTO pd_value ("key", "value") VALUES (?, ?)
                              ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value")"_s,
                          {key, present(value)})
                .map([](int) {});
        },
        std::move(done));
}

core::CallHandle Repositories::fill(std::function<core::Result<Contents>()> make, core::ResultCallback<void> done)
{
    return commit<void>(
        [make = std::move(make)](QSqlDatabase &connection) -> core::Status {
            return make().and_then(
                [&](const Contents &contents) -> core::Status { return writeContents(connection, contents); });
        },
        std::move(done),
        [this](const core::Status &) {
            emit accountsChanged();
            emit organizationsChanged();
        });
}

} // namespace phonedesk::store
