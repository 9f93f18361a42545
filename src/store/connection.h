// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

#include <chrono>

namespace phonedesk::store {

// A QSqlDatabase connection with a name of its own, closed and forgotten at the end of its scope. Lives on one thread.
class Connection
{
public:
    // The file as database.h promises: looked at without a change, then created or migrated, then ready.
    static core::Result<Connection> open(const QString &path, std::chrono::milliseconds busyTimeout);
    // Looks through a connection that can neither change the file nor leave anything beside it: of ours (or blank), not
    // newer, not damaged. What is read through it afterwards leaves as little behind.
    static core::Result<Connection> inspect(const QString &path, std::chrono::milliseconds busyTimeout);

    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;

    // "3.40.1"; empty where Qt's driver is not installed.
    static QString engineVersion();

    QSqlDatabase &database() { return m_database; }

private:
    explicit Connection(const QString &name);

    static core::Result<Connection> connect(const QString &path, const QString &options);

    QSqlDatabase m_database;
};

} // namespace phonedesk::store
