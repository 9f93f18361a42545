// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storageproblem.h"
#include "store/sql.h"

#include <QSqlDatabase>

namespace phonedesk::store {

// A connection beside the store: another program, or what a hand would do to the file.
class Outsider
{
public:
    explicit Outsider(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outsider")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        m_isOpen = m_database.open();
    }
    ~Outsider()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("outsider"));
    }
    Outsider(const Outsider &) = delete;
    Outsider &operator=(const Outsider &) = delete;

    bool execute(const QString &statement) { return m_isOpen && run(m_database, statement).has_value(); }
    QString text(const QString &statement) { return scalar(m_database, statement).value_or(QVariant()).toString(); }
    QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};

inline core::Status setValue(QSqlDatabase &connection, const QString &key, const QString &value)
{
    return change(connection, QStringLiteral(R"(INSERT OR REPLACE INTO pd_value ("key", "value") VALUES (?, ?))"),
                  {key, value})
        .map([](int) {});
}

inline core::StorageProblem problemOf(const core::Error &error)
{
    return core::storageProblem(error).value_or(core::StorageProblem::Failed);
}

} // namespace phonedesk::store
