// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storetesting.h"

#include "domain/organization.h"
#include "store/repositories.h"
#include "store/sql.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace phonedesk::store {

// An empty database with one organisation, "org1", for tests of its rows.
class RowsFixture
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = openDatabase(m_folder->filePath(QStringLiteral("desk.sqlite")));
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_repositories = std::make_unique<Repositories>(*m_database);
        QVERIFY(add({.id = QStringLiteral("org1"),
                     .name = QStringLiteral("Acme Plumbing"),
                     .accountSid = QStringLiteral("AC1"),
                     .createdAt = time(0)}));
    }
    void close()
    {
        m_repositories.reset();
        m_database.reset();
    }
    static QDateTime time(int second) { return QDateTime(QDate(2026, 3, 1), QTime(12, 0, second, 123), Qt::UTC); }
    core::Status add(const domain::Organization &organization)
    {
        return await<void>([&](auto done) { return m_repositories->addOrganization(organization, std::move(done)); });
    }
    QVariant column(const QString &statement)
    {
        return readFrom<QVariant>(*m_database, [statement](QSqlDatabase &c) { return scalar(c, statement); }).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Repositories> m_repositories;
};

} // namespace phonedesk::store
