// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/callhandle.h"
#include "domain/databasefacts.h"

#include <QObject>

#include <optional>

namespace phonedesk::core {
class Clock;
}
namespace phonedesk::store {
class Database;
}

namespace phonedesk::services {

// The database's copies: one a day by itself, soon after the start and whenever a new day has begun, and those that are
// asked for. Lives on the GUI thread; nothing of it is done there.
class Copies : public QObject
{
    Q_OBJECT

public:
    static constexpr int daysKept = 14;

    Copies(store::Database &database, core::Clock &clock);
    ~Copies() override;

    // From now on there is a copy for each day. (A demo's database has no tomorrow.)
    void keepDaily();
    void makeDailyNow();                                                      // again, after it failed
    const std::optional<domain::DailyCopy> &daily() const { return m_daily; } // empty: none made or found yet
    const std::optional<core::Error> &dailyFailure() const { return m_failure; }

    QString databasePath() const;
    QString folder() const; // of the daily copies
    core::CallHandle facts(core::ResultCallback<domain::DatabaseFacts> done);
    // Conflict: the file exists, and is not to be replaced. Rejected: it belongs to the database itself.
    core::CallHandle backUp(const QString &path, bool replace, core::ResultCallback<domain::DatabaseFacts> done);

signals:
    void dailyChanged();

private:
    void look();
    void make(const QDate &today);

    store::Database &m_database;
    core::Clock &m_clock;
    std::optional<domain::DailyCopy> m_daily;
    std::optional<core::Error> m_failure;
    QDate m_madeFor;
    core::CallHandle m_timer;
    core::CallHandle m_making;
};

} // namespace phonedesk::services
