// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace phonedesk::core {

namespace {

// A quote that is not closed by then never will be; it also bounds the work of a file full of such quotes.
constexpr qsizetype longestQuoted = 10'000;

// Latin text in UTF-16 has a zero in every other byte; text in UTF-8 has none at all.
QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    const bool isEven = bytes.size() % 2 == 0;
    const auto at = [&bytes](qsizetype i) {
        return i < bytes.size() ? bytes[i] : 'x';
    };
    if (isEven && (bytes.startsWith("\xFF\xFE") || (at(0) != 0 && at(1) == 0 && at(2) != 0 && at(3) == 0)))
        return QStringConverter::Utf16LE;
    if (isEven && (bytes.startsWith("\xFE\xFF") || (at(0) == 0 && at(1) != 0 && at(2) == 0 && at(3) != 0)))
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 && (c.unicode() < 0x09 || c.unicode() > 0x0d);
}

// Bytes of another encoding are replaced on decoding; half of a surrogate pair is not.
qsizetype firstDamage(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QChar::ReplacementCharacter || c.isLowSurrogate())
            return i;
        if (c.isHighSurrogate() && (i + 1 == text.size() || !text[++i].isLowSurrogate()))
            return i;
    }
    return -1;
}

class Reader
{
public:
    Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    CsvText read()
    {
        CsvText csv;
        while (!isEnd()) {
            CsvRecord record = nextRecord();
            const bool isEmptyLine = record.problem == CsvProblem::None && record.fields.size() == 1 &&
                                     record.fields.first().trimmed().isEmpty();
            if (isEmptyLine)
                continue;
            if (csv.records.size() == mostCsvRecords) {
                csv.problem = CsvProblem::TooManyRecords;
                csv.line = record.line;
                break;
            }
            csv.records << std::move(record);
        }
        return csv;
    }

private:
    bool isEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }
    bool isLineEnd() const { return isEnd() || here() == u'\n' || here() == u'\r'; }

    void skipLineEnd()
    {
        if (isEnd())
            return;
        const bool isReturn = here() == u'\r';
        ++m_at;
        if (isReturn && !isEnd() && here() == u'\n')
            ++m_at;
        ++m_line;
    }

    CsvRecord nextRecord()
    {
        CsvRecord record;
        record.line = m_line;
        const qsizetype begin = m_at;
        for (;;) {
            QString field;
            record.problem = !isEnd() && here() == u'"' ? readQuoted(field) : readPlain(field);
            if (record.problem != CsvProblem::None) {
                m_at = begin;
                m_line = record.line;
                while (!isLineEnd())
                    ++m_at;
                break;
            }
            record.fields << field;
            if (isLineEnd())
                break;
            ++m_at; // the separator
        }
        skipLineEnd();
        return record;
    }

    CsvProblem readPlain(QString &field)
    {
        const qsizetype begin = m_at;
        for (; !isLineEnd() && here() != m_separator; ++m_at) {
            if (here() == u'"')
                return CsvProblem::QuoteInField;
        }
        field = m_text.mid(begin, m_at - begin);
        return CsvProblem::None;
    }

    CsvProblem readQuoted(QString &field)
    {
        ++m_at;
        while (!isEnd() && field.size() <= longestQuoted) {
            if (here() == u'"') {
                ++m_at;
                if (isLineEnd() || here() == m_separator)
                    return CsvProblem::None;
                if (here() != u'"')
                    return CsvProblem::TextAfterQuote;
                field += u'"';
                ++m_at;
            } else if (isLineEnd()) {
                field += u'\n';
                skipLineEnd();
            } else {
                field += here();
                ++m_at;
            }
        }
        return CsvProblem::UnclosedQuote;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.size() > largestCsv)
        return {{}, CsvProblem::TooBig, 0};
    QStringDecoder decoder(encodingOf(bytes), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (std::ranges::any_of(std::as_const(text), isControl))
        return {{}, CsvProblem::NotText, 0};
    if (const qsizetype damage = firstDamage(text); damage >= 0)
        return {{}, CsvProblem::BadEncoding, 1 + int(text.first(damage).count(u'\n'))};
    return {text, CsvProblem::None, 0};
}

CsvText readCsv(const QString &text, QChar separator)
{
    return Reader(text, separator).read();
}

} // namespace phonedesk::core
