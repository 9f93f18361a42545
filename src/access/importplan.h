// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/organizationdraft.h"
#include "core/csv.h"
#include "domain/twilioaccount.h"

#include <QList>

#include <optional>

namespace phonedesk::access {

// What the import of one row would do.
enum class ImportEffect {
    Creates,
    Completes, // exists already, and gets what it lacks: area codes, wished number, label
    Exists,    // exists already, and lacks nothing that the row gives
    Similar,   // has a name like another's: created only if that is asked for
    Refused,
};

enum class ImportFault {
    BadQuotes,
    TooManyValues, // more than the first line names
    BadEntry,      // `draft` says which
    TakenNumber,   // another organisation, or row, wishes the same
    OtherAccount,  // no account of this desk has that name or SID
    Repeated,      // the name stands in the file already
};

struct ImportRow
{
    int line = 0;
    ImportEffect effect = ImportEffect::Refused;
    domain::Organization organization; // as it would stand; when refused, what could be read of it
    bool setsAreaCodes = false;        // with Completes, these three
    bool setsNumber = false;
    bool setsLabel = false;
    QString other;     // that exists: the same, the similar one, or who wishes the number
    int otherLine = 0; // the row of this file that it is, else 0
    bool isOtherArchived = false;
    ImportFault fault = ImportFault::BadEntry; // with Refused
    OrganizationFault draft;                   // with BadEntry
    QString entry;                             // what is wrong, as written
};

enum class ImportColumn { Name, AreaCode, Number, Account, Label };

// The dry run: what an import would do, row by row. Nothing is written by making one.
struct ImportPlan
{
    core::CsvProblem problem = core::CsvProblem::None; // of the whole file: there are no rows then
    int problemLine = 0;
    bool hasNames = false; // a column is the name; else there are no rows
    QStringList columns;   // the first line, as written
    QStringList ignored;   // those of them that are not read
    QList<ImportRow> rows;

    qsizetype count(ImportEffect effect) const;
    // What importing writes; the created ones have no id and no time yet.
    QList<domain::Organization> created(bool withSimilar) const;
    QList<domain::Organization> completed() const;
};

// What a file is held against.
struct ImportGround
{
    QList<domain::Organization> organizations; // archived ones too
    QList<domain::TwilioAccount> accounts;     // that may pay
    domain::AreaCodeTable areaCodes;
    QString defaultAccount; // SID, of rows that name none; empty: they are refused
};

// Reads any bytes. Pure, and slow (half a second for 10,000 rows): not for the GUI thread.
ImportPlan planImport(const QByteArray &bytes, const ImportGround &ground);

// Which column a heading means, in any spelling that people use.
std::optional<ImportColumn> importColumn(const QString &heading);

} // namespace phonedesk::access
