// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace phonedesk::core {

// What is wrong with the database, for ErrorKind::Storage: each wants other words and another way out. It travels as
// the beginning of Error::detail: its name, a colon, a space ("full: database or disk is full").
enum class StorageProblem {
    Locked,       // another program holds it for longer than we wait; trying again may work
    ReadOnly,     // the file or its file system cannot be written
    Full,         // the disk, or the quota
    Damaged,      // it was a database of ours; left as it is
    Newer,        // made by a newer version of this program; left as it is
    NotADatabase, // not a database of ours; left as it is
    NotPermitted, // this user may not read it, or not write beside it
    NoSuchFolder, // the folder is not there and cannot be made
    Failed,       // anything else: an input/output error, a broken rule
};

QString name(StorageProblem problem); // "locked", "read-only" ...

Error storageError(StorageProblem problem, const QString &operation, const QString &what);
std::optional<StorageProblem> storageProblem(const Error &error); // empty: not ErrorKind::Storage

} // namespace phonedesk::core
