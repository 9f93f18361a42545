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
    // A file of up to so many bytes is read whole before it is opened.
    static constexpr qint64 checkedAtOnce = qint64(4) * 1024 * 1024;

    // The file as database.h promises: looked at without a change, then created or migrated, then ready. The pages of a
    // large one that needs no migration are still to be checked: see arePagesChecked().
    static core::Result<Connection> open(const QString &path, std::chrono::milliseconds busyTimeout);
    // Looks through a connection that can neither change the file nor leave anything beside it: of ours (or blank), not
    // newer, not damaged. What is read through it afterwards leaves as little behind.
    static core::Result<Connection> inspect(const QString &path, std::chrono::milliseconds busyTimeout);
    // False: nothing may be written before check() has found the file whole.
    bool arePagesChecked() const { return m_arePagesChecked; }

    // Reads every page of a file that another connection of this process holds open, on any thread.
    static core::Status check(const QString &path, std::chrono::milliseconds busyTimeout);

    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;

    // "3.40.1"; empty where Qt's driver is not installed.
    static QString engineVersion();

    QSqlDatabase &database() { return m_database; }

private:
    explicit Connection(const QString &name);

    static core::Result<Connection> look(const QString &path, std::chrono::milliseconds busyTimeout, bool atPages);
    static core::Result<Connection> connect(const QString &path, const QString &options);

    QSqlDatabase m_database;
    bool m_arePagesChecked = true;
};

} // namespace phonedesk::store
