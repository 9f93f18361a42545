// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace phonedesk::core {

enum class CsvProblem {
    None,
    // of the whole file
    TooBig,         // more than largestCsv
    TooManyRecords, // more than mostCsvRecords: those before are there
    NotText,        // a spreadsheet's own format, a picture ...
    BadEncoding,    // neither UTF-8 nor UTF-16, or damaged; `line` says where
    // of one record
    TextAfterQuote, // "Acme" Dental
    QuoteInField,   // Acme "Dental"
    UnclosedQuote,  // "Acme Dental
};

inline constexpr qsizetype largestCsv = qsizetype(8) * 1024 * 1024; // bytes
inline constexpr qsizetype mostCsvRecords = 20'000;

// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 (with one, or plainly so).
struct DecodedText
{
    QString text; // empty with a problem
    CsvProblem problem = CsvProblem::None;
    int line = 0;
};
DecodedText decodeText(const QByteArray &bytes);

struct CsvRecord
{
    int line = 1; // where it begins; 1 is the first
    QStringList fields;
    CsvProblem problem = CsvProblem::None; // then the fields are what came before it
};

struct CsvText
{
    QList<CsvRecord> records; // empty lines are left out
    CsvProblem problem = CsvProblem::None;
    int line = 0;
};

// RFC 4180, strictly, but that lines end in LF, CRLF or CR, and the separator is given. After a bad record it goes on
// with the next line, so that no row goes missing. Any text may be given.
CsvText readCsv(const QString &text, QChar separator);

} // namespace phonedesk::core
