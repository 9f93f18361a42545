// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QMutex>

#include <deque>
#include <memory>
#include <utility>

namespace phonedesk::store {

// The answers that go to one thread, in the order in which they were given. Writes that shared a commit end together,
// hundreds of them at times: so many are told in one turn of that thread's event loop that it is not felt, the others
// in the next ones. Given on any thread.
class Answers final : public std::enable_shared_from_this<Answers>
{
public:
    using TaskPointer = std::shared_ptr<Database::Task>;

    explicit Answers(QObject *home) : m_home(home) {} // lives on that thread, and as long as anything is given

    // The task is handed over whole: what the caller's callback captured is destroyed on the caller's thread.
    void give(TaskPointer task, core::Status status);
    bool goTo(const QObject *home) const { return m_home == home; }

private:
    void tellSome();

    QObject *const m_home;
    QMutex m_mutex; // of what follows
    std::deque<std::pair<TaskPointer, core::Status>> m_given;
    bool m_isTelling = false; // or is about to
};

} // namespace phonedesk::store
