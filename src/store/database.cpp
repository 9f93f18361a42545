// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/connection.h"
#include "store/schema.h"
#include "store/storethread.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

struct Database::Private
{
    Private(const QString &path, std::chrono::milliseconds busyTimeout, core::Witness witness)
        : thread(path, busyTimeout, std::move(witness))
    {
    }

    StoreThread thread;
};

core::CallHandle Database::open(const QString &path, core::ResultCallback<std::unique_ptr<Database>> done,
                                std::chrono::milliseconds busyTimeout, core::Witness witness)
{
    auto [completion, handle] = core::Completion<core::Result<std::unique_ptr<Database>>>::make(std::move(done));
    auto d = std::make_unique<Private>(QFileInfo(path).absoluteFilePath(), busyTimeout, std::move(witness));
    StoreThread &thread = d->thread;
    // Until the answer is there the thread belongs to it, so that nobody who gives up has to wait for the opening.
    auto holder = std::make_shared<std::unique_ptr<Private>>(std::move(d));
    thread.open([completion = completion, holder](const core::Status &opened) {
        std::unique_ptr<Private> owned = std::move(*holder);
        if (opened)
            completion.finish(std::unique_ptr<Database>(new Database(std::move(owned))));
        else
            completion.finish(core::fail(opened.error()));
    });
    return std::move(handle);
}

Database::Database(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Database::~Database() = default;

QString Database::path() const
{
    return d->thread.path();
}

int Database::schemaVersion()
{
    return migrations().last().version;
}

QString Database::engine()
{
    return u"SQLite "_s + Connection::engineVersion();
}

void Database::enqueue(std::shared_ptr<Task> task)
{
    d->thread.enqueue(std::move(task));
}

} // namespace phonedesk::store
