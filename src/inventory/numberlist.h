// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"
#include "domain/e164number.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace phonedesk::inventory {

enum class NumberColumn { Number, Sid, Organization, Label, Account };

// Why a row of a list of numbers cannot be imported.
enum class NumberImportFault {
    None,
    // of the row alone
    BadQuotes,
    TooManyValues, // more than the first line names
    NoNumber,
    NotANumber, // neither a phone number nor a SID
    LabelTooLong,
    LabelBroken, // it has line breaks
    // beside what is known
    SidOfAnother,   // number and SID are two numbers'
    Repeated,       // the number stands in the file already
    NotFound,       // every account was asked, and none has it
    NotAsked,       // an account that may have it did not answer
    Released,       // given back or disconnected, and not at Twilio
    OtherAccount,   // it is in another account than the row says
    UnknownAccount, // the row names none that this desk has, or a name that several have
    AccountNotHere, // Twilio has it in an account that this desk does not have
    NoOrganization, // of one that is not managed yet
    UnknownOrganization,
    Archived,           // the organisation
    OrganizationsOther, // the organisation's numbers are another account's
    OrganizationsNone,  // the organisation has no account
    OpenRun,
};

// A row as it is written.
struct NumberListRow
{
    int line = 0;
    domain::E164Number number; // null: only the SID is given
    QString sid;               // PN...; empty: only the number is given
    QString organization;
    QString label;
    QString account;
    NumberImportFault fault = NumberImportFault::None;
    QString entry; // the number as written, or what is wrong
};

// A list of numbers as somebody made it.
struct NumberList
{
    core::CsvProblem problem = core::CsvProblem::None; // of the whole file: there are no rows then
    int problemLine = 0;
    bool hasNumbers = false;       // a column is the number or its SID; else there are no rows
    bool hasOrganizations = false; // a column is the organisation
    QStringList columns;           // the first line, as written
    QStringList ignored;           // those of them that are not read
    QList<NumberListRow> rows;

    // What the rows name, each once.
    QStringList sids() const;
    QStringList numbers() const; // E.164
};

// Reads any bytes. Pure; not for the GUI thread.
NumberList readNumberList(const QByteArray &bytes);

// Which column a heading means, in any spelling that people use, Phone Desk's own export included.
std::optional<NumberColumn> numberColumn(const QString &heading);

} // namespace phonedesk::inventory
