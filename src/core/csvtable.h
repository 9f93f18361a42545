// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv.h"

#include <QHash>

#include <functional>
#include <optional>

namespace phonedesk::core {

// A list as a spreadsheet saves it: its first line names the columns.
struct CsvTable
{
    CsvProblem problem = CsvProblem::None; // of the whole file: there are no records then
    int problemLine = 0;
    QStringList columns;      // the first line, as written; empty: the file is
    QList<CsvRecord> records; // below it, with their lines in the file
};

// Which of its own columns a reader takes a heading for; empty: none of them.
using CsvMeaning = std::function<std::optional<int>(const QString &heading)>;

// Reads any bytes, with the separator under which the first line names most of what the reader knows. Pure, and too
// slow for the GUI thread.
CsvTable readTable(const QByteArray &bytes, const CsvMeaning &meaning);

// A heading's letters and digits alone, in lower case and without accents: "Area code(s)" is "areacodes".
QString headingKey(const QString &heading);

// Where a reader finds its columns. Where two headings mean the same one, the first counts.
class CsvColumns
{
public:
    CsvColumns(const QStringList &headings, const CsvMeaning &meaning);

    bool has(int column) const { return m_places.contains(column); }
    qsizetype count() const { return m_places.size(); } // of those that the reader knows
    const QStringList &ignored() const { return m_ignored; }
    QString value(const CsvRecord &record, int column) const; // without outer spaces; empty where there is none
    // The first value that stands where the first line names no column; null: there is none.
    QString firstTooMany(const CsvRecord &record) const;

private:
    qsizetype m_headings;
    QHash<int, qsizetype> m_places;
    QStringList m_ignored;
};

} // namespace phonedesk::core
