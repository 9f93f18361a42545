// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storageproblem.h"
#include "store/database.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QMap>
#include <QTimer>

#include <memory>
#include <optional>

namespace phonedesk::store {

// Makes a call and serves the event loop until it has answered.
template <typename T, typename Call>
core::Result<T> await(Call call)
{
    std::optional<core::Result<T>> answer;
    QEventLoop loop;
    const core::CallHandle handle = call([&](core::Result<T> result) {
        answer.emplace(std::move(result));
        loop.quit();
    });
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        return core::fail({.kind = core::ErrorKind::Timeout, .detail = QStringLiteral("no answer within 120 s")});
    return std::move(*answer);
}

inline core::Result<std::unique_ptr<Database>> openDatabase(const QString &path,
                                                            std::chrono::milliseconds busy = std::chrono::seconds(5))
{
    return await<std::unique_ptr<Database>>([&](auto done) { return Database::open(path, std::move(done), busy); });
}

template <typename T>
core::Result<T> readFrom(Database &database, std::function<core::Result<T>(QSqlDatabase &)> job)
{
    return await<T>([&](auto done) { return database.read<T>(std::move(job), std::move(done)); });
}

template <typename T>
core::Result<T> writeTo(Database &database, std::function<core::Result<T>(QSqlDatabase &)> job)
{
    return await<T>([&](auto done) { return database.write<T>(std::move(job), std::move(done)); });
}

// Every file of a folder, byte for byte. SQLite's shared memory holds locks, not data.
inline QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith(QStringLiteral("-shm")) && file.open(QIODevice::ReadOnly))
            contents.insert(name, file.readAll());
    }
    return contents;
}

} // namespace phonedesk::store
