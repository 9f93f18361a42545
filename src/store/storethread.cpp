// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storethread.h"

#include "store/answers.h"
#include "store/connection.h"
#include "store/sql.h"

#include <QAbstractEventDispatcher>
#include <QDeadlineTimer>
#include <QSqlDatabase>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace phonedesk::store {

namespace {

constexpr auto quietBeforeCheck = 500ms; // a start asks for more: the check would take its time on the processor

void answer(StoreThread::TaskPointer task, core::Status status)
{
    const std::shared_ptr<Answers> home = std::exchange(task->home, nullptr); // which is to hold the task
    home->give(std::move(task), std::move(status));
}

// In a savepoint of its own, so that a refused job takes nothing else with it. False: the whole transaction is gone.
bool runInSavepoint(QSqlDatabase &connection, const std::function<core::Status(QSqlDatabase &)> &job,
                    core::Status &status)
{
    if (auto begun = change(connection, u"SAVEPOINT job"_s); !begun) {
        status = core::fail(begun.error());
        return false;
    }
    status = job(connection);
    if (!status && !change(connection, u"ROLLBACK TO job"_s))
        return false; // a full disk or a failed write makes SQLite roll back everything
    if (auto released = change(connection, u"RELEASE job"_s); !released) {
        status = core::fail(released.error());
        return false;
    }
    return true;
}

} // namespace

StoreThread::StoreThread(QString path, std::chrono::milliseconds busyTimeout, core::Witness witness)
    : m_path(std::move(path)), m_busyTimeout(busyTimeout), m_witness(std::move(witness))
{
    setObjectName(u"store"_s);
}

StoreThread::~StoreThread()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isClosing = true;
        m_somethingWaits.wakeAll();
    }
    wait();
}

void StoreThread::open(std::function<void(core::Status)> opened)
{
    m_opening = std::make_shared<Database::Task>();
    m_opening->home = answersHere();
    m_opening->answer = std::move(opened);
    start();
}

void StoreThread::enqueue(TaskPointer task)
{
    const QMutexLocker lock(&m_mutex);
    task->home = answersHere();
    (task->access == Database::Access::Write ? m_writes : m_reads).push_back(std::move(task));
    m_somethingWaits.wakeAll();
}

std::shared_ptr<Answers> StoreThread::answersHere()
{
    QObject *here = QThread::currentThread()->eventDispatcher();
    const auto known = std::ranges::find_if(m_answers, [here](const auto &answers) { return answers->goTo(here); });
    if (known != m_answers.end())
        return *known;
    return m_answers.emplace_back(std::make_shared<Answers>(here));
}

void StoreThread::run()
{
    auto connection = Connection::open(m_path, m_busyTimeout);
    const bool isOpen = connection.has_value();
    answer(std::move(m_opening), isOpen ? core::Status() : core::fail(connection.error()));
    if (!isOpen)
        return;
    m_isUnchecked = !connection->arePagesChecked();
    serve(connection->database());
}

void StoreThread::beginCheck()
{
    if (std::exchange(m_isUnchecked, false))
        m_check = std::async(std::launch::async,
                             [path = m_path, timeout = m_busyTimeout] { return Connection::check(path, timeout); });
}

bool StoreThread::isWhole(bool mayWait)
{
    if (mayWait)
        beginCheck();
    if (m_check.valid() && (mayWait || m_check.wait_for(0s) == std::future_status::ready))
        m_whole = m_check.get();
    return m_whole.has_value();
}

void StoreThread::serve(QSqlDatabase &connection)
{
    bool isClosing = false;
    while (!isClosing) {
        std::vector<TaskPointer> writes;
        std::vector<TaskPointer> reads;
        {
            QMutexLocker lock(&m_mutex);
            const QDeadlineTimer untilCheck(quietBeforeCheck);
            while (m_writes.empty() && m_reads.empty() && !m_isClosing) {
                if (!m_somethingWaits.wait(&m_mutex,
                                           m_isUnchecked ? untilCheck : QDeadlineTimer(QDeadlineTimer::Forever)))
                    beginCheck();
            }
            writes = std::exchange(m_writes, {});
            reads = std::exchange(m_reads, {});
            isClosing = m_isClosing;
        }
        if (!writes.empty() && !isWhole(true)) {
            for (TaskPointer &write : writes)
                answer(std::move(write), m_whole);
        } else if (!writes.empty()) {
            runWrites(connection, std::move(writes));
        }
        for (TaskPointer &read : reads) {
            if (isClosing || read->isAbandoned) {
                answer(std::move(read), core::fail({.kind = core::ErrorKind::Cancelled,
                                                    .operation = u"database.read"_s,
                                                    .detail = u"the database was closed first"_s}));
            } else if (!isWhole(read->access == Database::Access::ReadOutside)) {
                answer(std::move(read), m_whole); // a copy of it would take the place of a good one
            } else {
                runRead(connection, std::move(read));
            }
        }
    }
}

void StoreThread::runWrites(QSqlDatabase &connection, std::vector<TaskPointer> writes)
{
    core::Status all; // of the transaction: when it fails, everything in it did
    std::vector<core::Status> each(writes.size());
    if (auto begun = store::change(connection, u"BEGIN IMMEDIATE"_s); !begun)
        all = core::fail(begun.error());
    for (std::size_t i = 0; all && i < writes.size(); ++i) {
        if (!runInSavepoint(connection, writes[i]->run, each[i]))
            all = each[i];
    }
    if (all)
        all = commit(connection);
    if (!all)
        store::change(connection, u"ROLLBACK"_s); // says "no transaction" where SQLite has done it already
    for (std::size_t i = 0; i < writes.size(); ++i)
        answer(std::move(writes[i]), all ? std::move(each[i]) : all);
}

core::Status StoreThread::commit(QSqlDatabase &connection)
{
    if (m_witness)
        m_witness(u"commit"_s, core::Moment::Before);
    if (auto committed = store::change(connection, u"COMMIT"_s); !committed)
        return core::fail(committed.error());
    if (m_witness)
        m_witness(u"commit"_s, core::Moment::After);
    return {};
}

void StoreThread::runRead(QSqlDatabase &connection, TaskPointer read)
{
    core::Status status;
    if (read->access == Database::Access::ReadOutside) {
        status = read->run(connection);
    } else {
        if (auto begun = store::change(connection, u"BEGIN"_s); !begun)
            status = core::fail(begun.error());
        else
            status = read->run(connection);
        store::change(connection, u"ROLLBACK"_s); // whatever a read did, it changed nothing
    }
    answer(std::move(read), std::move(status));
}

} // namespace phonedesk::store
