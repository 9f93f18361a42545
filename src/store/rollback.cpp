// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rollback.h"

#include "core/storageproblem.h"
#include "domain/batch.h"
#include "domain/webhookchange.h"
#include "store/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSqlDatabase>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

core::Error cannotWrite(const QString &path, const QString &why)
{
    return core::storageError(core::StorageProblem::NotPermitted, u"rollback.write"_s, u"%1: %2"_s.arg(path, why));
}

// RFC 4180. A table program takes a cell that begins like a formula for one: it gets an apostrophe, as such programs
// write it themselves. (Numbers begin with a plus, and are none.)
QByteArray cell(const QString &text)
{
    QString safe = text;
    if (!text.isEmpty() && u"=-@\t\r"_s.contains(text.front()))
        safe.prepend(u'\'');
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray line(std::initializer_list<QString> texts)
{
    QByteArray joined;
    for (const QString &text : texts)
        joined += (joined.isEmpty() ? QByteArray() : QByteArray(",")) + cell(text);
    return joined + "\r\n";
}

QByteArray linesOf(const QSqlQuery &row)
{
    const auto shown = domain::settingsOf(domain::ListedConfiguration::fromJson(jsonFromColumn(row.value(5))));
    const auto wanted = domain::fieldChangesFromJson(jsonFromColumn(row.value(6)));
    QByteArray lines;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        lines += line({row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                       row.value(3).toString(), row.value(4).toString(), it.key(), shown.value(it.key()), it.value()});
    }
    return lines;
}

} // namespace

core::Status writeRollbackFile(QSqlDatabase &connection, const QString &batchId, const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return core::fail(cannotWrite(path, u"its folder cannot be made"_s));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(cannotWrite(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto rows = run(connection, uR"(SELECT r."number", r."twilioSid", r."accountSid", o."name", n."label", r."shown",
                        r."wanted"
                    FROM pd_batch_row r
                    JOIN "PhoneNumber" n ON n."id" = r."phoneNumberId"
                    JOIN "Organization" o ON o."id" = n."organizationId"
                    WHERE r."batchId" = ? ORDER BY r."seq")"_s,
                    {batchId});
    if (!rows)
        return core::fail(rows.error());
    file.write(
        line({u"number"_s, u"sid"_s, u"account"_s, u"organisation"_s, u"label"_s, u"setting"_s, u"old"_s, u"new"_s}));
    while (rows->next())
        file.write(linesOf(*rows));
    if (!file.commit()) // a write that failed shows here
        return core::fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace phonedesk::store
