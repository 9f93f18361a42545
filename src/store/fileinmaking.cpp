// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileinmaking.h"

#include "core/cuid.h"
#include "core/storageproblem.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

const QString operation = u"database.file"_s;

core::Status sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return core::fail(fileError(errno, operation, path));
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems sync no folder; the file itself is there.
    if (failed != 0 && failed != EINVAL)
        return core::fail(fileError(failed, operation, path));
    return {};
}

core::Status taken(const QString &place)
{
    return core::fail({.kind = core::ErrorKind::Conflict,
                       .operation = operation,
                       .detail = u"a file of this name is there already [%1]"_s.arg(place)});
}

core::Status rename(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return core::fail(fileError(errno, operation, to));
    return {};
}

// Gives the name only if nobody has it, in one act where the file system has hard links.
core::Status renameToFree(const QString &from, const QString &to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        QFile::remove(from);
        return {};
    }
    if (errno == EEXIST)
        return taken(to);
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return core::fail(fileError(errno, operation, to));
    return QFileInfo::exists(to) ? taken(to) : rename(from, to);
}

} // namespace

core::Result<FileInMaking> FileInMaking::beside(const QString &place)
{
    const QFileInfo wanted(place);
    const QString path = u"%1/.%2.%3.part"_s.arg(wanted.absolutePath(), wanted.fileName(), core::makeCuid());
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return core::fail(fileError(errno, operation, wanted.absolutePath()));
    ::close(descriptor);
    return FileInMaking(wanted.absoluteFilePath(), path);
}

FileInMaking::FileInMaking(QString place, QString path) : m_place(std::move(place)), m_path(std::move(path)) {}

FileInMaking::FileInMaking(FileInMaking &&other) noexcept
    : m_place(std::move(other.m_place)), m_path(std::exchange(other.m_path, QString()))
{
}

FileInMaking::~FileInMaking()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

core::Status FileInMaking::publish(Existing existing)
{
    if (auto synced = sync(m_path, O_RDWR); !synced)
        return synced;
    auto named = existing == Existing::Replace ? rename(m_path, m_place) : renameToFree(m_path, m_place);
    if (!named)
        return named;
    m_path.clear();
    return syncFolder(QFileInfo(m_place).absolutePath());
}

core::Error fileError(int number, const QString &operationName, const QString &what)
{
    using core::StorageProblem;
    StorageProblem problem = StorageProblem::Failed;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        problem = StorageProblem::Full;
        break;
    case EROFS:
        problem = StorageProblem::ReadOnly;
        break;
    case EACCES:
    case EPERM:
        problem = StorageProblem::NotPermitted;
        break;
    case ENOENT:
    case ENOTDIR:
        problem = StorageProblem::NoSuchFolder;
        break;
    default:
        break;
    }
    return core::storageError(problem, operationName,
                              u"%1 [%2]"_s.arg(QString::fromLocal8Bit(std::strerror(number)), what));
}

core::Status syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace phonedesk::store
