// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace phonedesk::store {

// What becomes of a file that has the name already.
enum class Existing { Keep, Replace };

// A file that is written beside its place under another name, readable by its owner only, and takes its own name when
// it is whole and on the disk. What was not published is removed. Errors: Storage, or Conflict (Existing::Keep, and the
// name is taken). Blocks; for threads that may.
class FileInMaking
{
public:
    static core::Result<FileInMaking> beside(const QString &place);
    ~FileInMaking();
    FileInMaking(FileInMaking &&other) noexcept;
    FileInMaking &operator=(FileInMaking &&) = delete;

    const QString &path() const { return m_path; } // of the empty file, to be written
    core::Status publish(Existing existing);

private:
    FileInMaking(QString place, QString path);

    QString m_place;
    QString m_path; // empty: published
};

// What an errno of a file operation means for a database.
core::Error fileError(int number, const QString &operation, const QString &what);

// So that a name that was given or taken survives a power cut.
core::Status syncFolder(const QString &folder);

} // namespace phonedesk::store
