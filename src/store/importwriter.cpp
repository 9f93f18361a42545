// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importwriter.h"

#include "store/numberwriter.h"
#include "store/rows.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

using domain::PhoneNumber;
using Rows = QList<PhoneNumber>;

// Thousands of values as one: a list of places would be longer than a statement may be.
QString listed(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

core::Error conflict(const QString &detail)
{
    return {.kind = core::ErrorKind::Conflict, .operation = u"number.import"_s, .detail = detail};
}

core::Result<Rows> rowsOf(QSqlDatabase &connection, const QStringList &ids)
{
    return all<PhoneNumber>(connection,
                            phoneNumberColumns() + uR"( WHERE n."id" IN (SELECT "value" FROM json_each(?)))"_s,
                            {listed(ids)}, phoneNumberFromRow);
}

// Nothing else is at work on these numbers, and their organisations are in use.
core::Status checkFree(QSqlDatabase &connection, const QList<ImportedNumber> &numbers)
{
    QStringList subjects;
    QStringList organizations;
    subjects.reserve(numbers.size());
    for (const ImportedNumber &number : numbers) {
        subjects << number.row.accountSid + u' ' + number.row.number.toString();
        if (!organizations.contains(number.row.organizationId))
            organizations << number.row.organizationId;
    }
    const auto run = scalar(connection, uR"(SELECT "subject" FROM pd_run WHERE "open" = 1
                                AND "scope" || ' ' || "subject" IN (SELECT "value" FROM json_each(?)))"_s,
                            {listed(subjects)});
    if (!run)
        return core::fail(run.error());
    if (run->isValid())
        return core::fail(conflict(u"a run of %1 is open"_s.arg(run->toString())));
    const auto archived = scalar(connection, uR"(SELECT "organizationId" FROM pd_organization
                                     WHERE "archivedAt" IS NOT NULL
                                     AND "organizationId" IN (SELECT "value" FROM json_each(?)))"_s,
                                 {listed(organizations)});
    if (!archived)
        return core::fail(archived.error());
    if (archived->isValid())
        return core::fail(conflict(u"organisation %1 is archived"_s.arg(archived->toString())));
    return {};
}

// The row as it is now, with the organisation and the label that it is to have.
core::Result<PhoneNumber> changed(const ImportedNumber &number, const QHash<QString, PhoneNumber> &present)
{
    const auto it = present.constFind(number.row.id);
    if (it == present.cend())
        return core::fail(conflict(u"row %1 is gone"_s.arg(number.row.id)));
    PhoneNumber row = *it;
    const bool isAsShown = row.label == number.before->label && row.organizationId == number.before->organizationId &&
                           row.status != domain::PhoneNumberStatus::Released;
    if (!isAsShown)
        return core::fail(conflict(u"row %1 was changed meanwhile"_s.arg(row.id)));
    row.label = number.row.label;
    row.organizationId = number.row.organizationId;
    return row;
}

core::Status writeOne(QSqlDatabase &connection, const ImportedNumber &number, const PhoneNumber &row)
{
    const auto id = writePhoneNumber(connection, row, number.history, std::nullopt);
    if (!id)
        return core::fail(id.error());
    if (number.before || number.found.isEmpty())
        return {};
    return writeFound(connection, *id, number.found);
}

} // namespace

core::Result<Rows> readNumbers(QSqlDatabase &connection, const QStringList &sids, const QStringList &numbers)
{
    return all<PhoneNumber>(connection, phoneNumberColumns() + uR"( WHERE n."id" IN (
                                SELECT s."phoneNumberId" FROM pd_number s
                                    WHERE s."twilioSid" IN (SELECT "value" FROM json_each(?))
                                UNION SELECT e."id" FROM "PhoneNumber" e
                                    WHERE e."number" IN (SELECT "value" FROM json_each(?))))"_s,
                            {listed(sids), listed(numbers)}, phoneNumberFromRow);
}

core::Result<Rows> writeImported(QSqlDatabase &connection, const QList<ImportedNumber> &numbers)
{
    if (auto free = checkFree(connection, numbers); !free)
        return core::fail(free.error());
    QStringList ids;
    ids.reserve(numbers.size());
    for (const ImportedNumber &number : numbers)
        ids << number.row.id;
    auto rows = rowsOf(connection, ids);
    if (!rows)
        return rows;
    QHash<QString, PhoneNumber> present;
    for (const PhoneNumber &row : *rows)
        present.insert(row.id, row);
    for (const ImportedNumber &number : numbers) {
        const core::Result<PhoneNumber> row = number.before ? changed(number, present) : number.row;
        if (!row)
            return core::fail(row.error());
        if (auto written = writeOne(connection, number, *row); !written)
            return core::fail(written.error());
    }
    auto written = rowsOf(connection, ids);
    if (!written)
        return written;
    for (const PhoneNumber &row : *written)
        present.insert(row.id, row);
    Rows saved;
    saved.reserve(ids.size());
    for (const QString &id : std::as_const(ids))
        saved << present.value(id);
    return saved;
}

} // namespace phonedesk::store
