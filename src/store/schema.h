// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace phonedesk::store {

// PRAGMA application_id of a database of ours ("PhDk"); PRAGMA user_version is the version of its schema.
inline constexpr int applicationId = 0x5068446b;

// What leads from the version before to `version`. Written once; what is released is never changed.
struct Migration
{
    int version;
    QStringList statements;
};

const QList<Migration> &migrations(); // ascending, from 1 without a gap

// Whether the database is blank, or of ours with a version up to `newest`. It only reads.
core::Status checkIdentity(QSqlDatabase &connection, int newest);

// Brings a blank or older database to the last version of `steps`, in one transaction, or leaves it as it was.
// Foreign keys have to be off: a step may rebuild a table. All references are checked before the commit.
core::Status migrate(QSqlDatabase &connection, const QList<Migration> &steps);

} // namespace phonedesk::store
