// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csvtable.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

namespace {

constexpr qsizetype enoughForHeadings = 10'000;

QStringList headingsOf(const CsvRecord &record)
{
    QStringList headings;
    headings.reserve(record.fields.size());
    for (const QString &field : record.fields)
        headings << field.simplified();
    return headings;
}

QChar separatorOf(const QString &text, const CsvMeaning &meaning)
{
    const QString start = text.left(enoughForHeadings);
    QChar best = u',';
    std::pair<qsizetype, qsizetype> most{-1, -1};
    for (const QChar separator : {u',', u';', u'\t'}) {
        const CsvText csv = readCsv(start, separator);
        if (csv.records.isEmpty())
            break;
        const QStringList headings = headingsOf(csv.records.first());
        const std::pair rank(CsvColumns(headings, meaning).count(), headings.size());
        if (rank > most) {
            most = rank;
            best = separator;
        }
    }
    return best;
}

// Excel may begin a file with a line that names the separator.
QString withoutSeparatorLine(const QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive))
        return text;
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QString() : text.mid(end + 1);
}

} // namespace

QString headingKey(const QString &heading)
{
    QString letters;
    const QString plain = heading.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(plain, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

CsvColumns::CsvColumns(const QStringList &headings, const CsvMeaning &meaning) : m_headings(headings.size())
{
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto column = meaning(headings[i]);
        if (column && !m_places.contains(*column))
            m_places.insert(*column, i);
        else if (!headings[i].isEmpty())
            m_ignored << headings[i];
    }
}

QString CsvColumns::value(const CsvRecord &record, int column) const
{
    const qsizetype at = m_places.value(column, -1);
    return at >= 0 ? record.fields.value(at).simplified() : QString();
}

QString CsvColumns::firstTooMany(const CsvRecord &record) const
{
    for (qsizetype i = m_headings; i < record.fields.size(); ++i) {
        if (!record.fields[i].trimmed().isEmpty())
            return record.fields[i].simplified();
    }
    return {};
}

CsvTable readTable(const QByteArray &bytes, const CsvMeaning &meaning)
{
    CsvTable table;
    const DecodedText decoded = decodeText(bytes);
    table.problem = decoded.problem;
    table.problemLine = decoded.line;
    if (decoded.problem != CsvProblem::None)
        return table;
    const QString text = withoutSeparatorLine(decoded.text);
    const int skipped = text.size() == decoded.text.size() ? 0 : 1;
    CsvText csv = readCsv(text, separatorOf(text, meaning));
    if (!csv.records.isEmpty()) {
        table.columns = headingsOf(csv.records.first());
        csv.records.removeFirst();
    }
    if (csv.problem != CsvProblem::None) {
        table.problem = csv.problem;
        table.problemLine = csv.line + skipped;
        return table;
    }
    for (CsvRecord &record : csv.records)
        record.line += skipped;
    table.records = std::move(csv.records);
    return table;
}

} // namespace phonedesk::core
