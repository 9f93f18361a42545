// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <vector>

namespace phonedesk::store {

// The thread that a Database's connection lives on. It takes all that waits at once: the writes in one commit, then
// the reads. Destroying it finishes the writes that wait.
class StoreThread final : public QThread
{
public:
    using TaskPointer = std::shared_ptr<Database::Task>;

    StoreThread(QString path, std::chrono::milliseconds busyTimeout);
    ~StoreThread() override;

    const QString &path() const { return m_path; }
    // Starts, opens the file, and answers on the calling thread.
    void open(std::function<void(core::Status)> opened);
    void enqueue(TaskPointer task);

protected:
    void run() override;

private:
    void serve(QSqlDatabase &connection);
    static void runWrites(QSqlDatabase &connection, std::vector<TaskPointer> writes);
    static void runRead(QSqlDatabase &connection, TaskPointer read);

    const QString m_path;
    const std::chrono::milliseconds m_busyTimeout;
    TaskPointer m_opening;

    QMutex m_mutex; // of what follows
    QWaitCondition m_somethingWaits;
    std::vector<TaskPointer> m_writes;
    std::vector<TaskPointer> m_reads;
    bool m_isClosing = false;
};

} // namespace phonedesk::store
