// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <future>
#include <vector>

namespace phonedesk::store {

class Answers;

// The thread that a Database's connection lives on. It takes all that waits at once: the writes in one commit, then
// the reads. Destroying it finishes the writes that wait. The pages of a large file are checked beside it, once nothing
// was asked for a while: what is read does not wait for that, what is written does, and a damaged file takes neither.
class StoreThread final : public QThread
{
public:
    using TaskPointer = std::shared_ptr<Database::Task>;

    StoreThread(QString path, std::chrono::milliseconds busyTimeout, core::Witness witness);
    ~StoreThread() override;

    const QString &path() const { return m_path; }
    // Starts, opens the file, and answers on the calling thread.
    void open(std::function<void(core::Status)> opened);
    void enqueue(TaskPointer task);

protected:
    void run() override;

private:
    std::shared_ptr<Answers> answersHere(); // to the calling thread
    void serve(QSqlDatabase &connection);
    void beginCheck();          // where it is still to be done
    bool isWhole(bool mayWait); // as far as it is known; `mayWait`: until it is
    void runWrites(QSqlDatabase &connection, std::vector<TaskPointer> writes);
    core::Status commit(QSqlDatabase &connection);
    static void runRead(QSqlDatabase &connection, TaskPointer read);

    const QString m_path;
    const std::chrono::milliseconds m_busyTimeout;
    const core::Witness m_witness;
    TaskPointer m_opening;
    bool m_isUnchecked = false;        // the pages are still to be checked
    std::future<core::Status> m_check; // of the pages; not valid: it has ended, or there was none
    core::Status m_whole;              // what it found

    QMutex m_mutex; // of what follows
    QWaitCondition m_somethingWaits;
    std::vector<std::shared_ptr<Answers>> m_answers; // one of each thread that asked
    std::vector<TaskPointer> m_writes;
    std::vector<TaskPointer> m_reads;
    bool m_isClosing = false;
};

} // namespace phonedesk::store
