// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/copies.h"

#include "core/clock.h"
#include "store/backup.h"
#include "store/database.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::services {

namespace {

Q_LOGGING_CATEGORY(copiesLog, "phonedesk.copies", QtInfoMsg)

constexpr auto afterStart = 5s;      // the first windows ask for the database before that
constexpr auto betweenLooks = 15min; // a computer may have slept over midnight

} // namespace

Copies::Copies(store::Database &database, core::Clock &clock) : m_database(database), m_clock(clock) {}

Copies::~Copies() = default;

void Copies::keepDaily()
{
    m_timer = m_clock.after(afterStart, [this] { look(); });
}

void Copies::look()
{
    m_timer = m_clock.after(betweenLooks, [this] { look(); });
    if (const QDate today = m_clock.now().toLocalTime().date(); today != m_madeFor)
        make(today);
}

void Copies::makeDailyNow()
{
    make(m_clock.now().toLocalTime().date());
}

void Copies::make(const QDate &today)
{
    if (m_making.isWaiting())
        return;
    m_making =
        store::keepDailyCopy(m_database, today, daysKept, [this, today](const core::Result<domain::DailyCopy> &copy) {
            if (copy) {
                m_daily = *copy;
                m_failure.reset();
                m_madeFor = today;
            } else {
                qCWarning(copiesLog).noquote() << "The daily copy could not be made:" << copy.error().detail;
                m_failure = copy.error();
            }
            emit dailyChanged();
        });
}

QString Copies::databasePath() const
{
    return m_database.path();
}

QString Copies::folder() const
{
    return store::backupFolderOf(m_database.path());
}

core::CallHandle Copies::facts(core::ResultCallback<domain::DatabaseFacts> done)
{
    return store::factsOf(m_database, std::move(done));
}

core::CallHandle Copies::backUp(const QString &path, bool replace, core::ResultCallback<domain::DatabaseFacts> done)
{
    return store::backUp(m_database, path, replace ? store::Existing::Replace : store::Existing::Keep, std::move(done));
}

} // namespace phonedesk::services
