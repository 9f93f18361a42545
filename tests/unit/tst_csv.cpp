// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace phonedesk;
using namespace phonedesk::core;
using namespace Qt::StringLiterals;

// Files as spreadsheets, exports and accidents make them.
class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreReadToTheLetter_data();
    void recordsAreReadToTheLetter();
    void aBadRecordSpoilsNoOther_data();
    void aBadRecordSpoilsNoOther();
    void linesAreCounted();
    void whatIsWrittenIsReadBack();
    void encodings_data();
    void encodings();
    void whatIsNoText_data();
    void whatIsNoText();
    void tooMuchIsSaid();
    void noInputBreaksIt();
    void aFileOfOpenQuotesEnds();
};

void TestCsv::recordsAreReadToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("records");
    const auto row = [](const char *what, const QString &text, const QList<QStringList> &records) {
        QTest::newRow(what) << text << records;
    };
    row("nothing", QString(), {});
    row("one value", u"a"_s, {{u"a"_s}});
    row("LF", u"a,b\nc,d\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("CRLF", u"a,b\r\nc,d"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("CR", u"a,b\rc,d\r"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("empty lines", u"\n\r\na\n\n \n\nb\n"_s, {{u"a"_s}, {u"b"_s}});
    row("empty values", u",a,\n,,\n"_s, {{QString(), u"a"_s, QString()}, {QString(), QString(), QString()}});
    row("spaces stay", u" a , b "_s, {{u" a "_s, u" b "_s}});
    row("quoted", u"\"a\",\"b\""_s, {{u"a"_s, u"b"_s}});
    row("separator in quotes", u"\"a,b\",c"_s, {{u"a,b"_s, u"c"_s}});
    row("quote in quotes", u"\"say \"\"a\"\"\",b"_s, {{u"say \"a\""_s, u"b"_s}});
    row("line break in quotes", u"\"a\r\nb\rc\nd\",e\nf"_s, {{u"a\nb\nc\nd"_s, u"e"_s}, {u"f"_s}});
    row("empty quotes", u"\"\",\"\""_s, {{QString(), QString()}});
    row("a quote alone in quotes", u"\"\"\"\""_s, {{u"\""_s}});
}

void TestCsv::recordsAreReadToTheLetter()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, records);
    const CsvText csv = readCsv(text, u',');
    QCOMPARE(csv.problem, CsvProblem::None);
    QCOMPARE(csv.records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(csv.records[i].problem, CsvProblem::None);
        QCOMPARE(csv.records[i].fields, records[i]);
    }
}

void TestCsv::aBadRecordSpoilsNoOther_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<CsvProblem>("problem");
    QTest::newRow("quote in a field") << u"x,Joe \"the plumber\",y"_s << CsvProblem::QuoteInField;
    QTest::newRow("text after a quote") << u"x,\"Joe\" the plumber,y"_s << CsvProblem::TextAfterQuote;
    QTest::newRow("open quote") << u"x,\"Joe the plumber,y"_s << CsvProblem::UnclosedQuote;
    QTest::newRow("a quote at the end") << u"x,y,\""_s << CsvProblem::UnclosedQuote;
}

void TestCsv::aBadRecordSpoilsNoOther()
{
    QFETCH(QString, bad);
    const CsvText csv = readCsv(u"a,b\n"_s + bad + u"\nc,d\ne,f"_s, u',');
    QCOMPARE(csv.records.size(), 4);
    QTEST(csv.records[1].problem, "problem");
    QCOMPARE(csv.records[1].line, 2);
    QCOMPARE(csv.records[2].fields, QStringList({u"c"_s, u"d"_s}));
    QCOMPARE(csv.records[3].line, 4);
    QCOMPARE(csv.records[3].problem, CsvProblem::None);
}

void TestCsv::linesAreCounted()
{
    const CsvText csv = readCsv(u"\r\na;\"b\r\n\nc\"\r\n\r\nd\n"_s, u';');
    QCOMPARE(csv.records.size(), 2);
    QCOMPARE(csv.records[0].line, 2);
    QCOMPARE(csv.records[1].line, 6);
}

// What RFC 4180 writes for any values is read as those values.
void TestCsv::whatIsWrittenIsReadBack()
{
    QRandomGenerator random(4180);
    const QString letters = u"ab,;\"\n é😀\t"_s;
    for (int n = 0; n < 500; ++n) {
        QList<QStringList> written;
        QString text;
        for (int i = random.bounded(1, 6); i > 0; --i) {
            QStringList fields;
            QStringList quoted;
            for (int j = random.bounded(1, 5); j > 0; --j) {
                QString field = u"x"_s;
                for (int k = random.bounded(8); k > 0; --k)
                    field += letters[random.bounded(int(letters.size()))];
                fields << field;
                quoted << u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
            }
            written << fields;
            text += quoted.join(u',') + (n % 2 == 0 ? u"\r\n"_s : u"\n"_s);
        }
        const CsvText csv = readCsv(text, u',');
        QCOMPARE(csv.records.size(), written.size());
        for (qsizetype i = 0; i < written.size(); ++i)
            QCOMPARE(csv.records[i].fields, written[i]);
    }
}

void TestCsv::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,area code\nCafé Zoë,512\n"_s;
    const auto utf16 = [&text](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::Stateless).encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16, little end first") << "\xFF\xFE" + utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << "\xFE\xFF" + utf16(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16 without a mark") << utf16(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 without a mark, big end first") << utf16(QStringConverter::Utf16BE);
}

void TestCsv::encodings()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.problem, CsvProblem::None);
    QCOMPARE(decoded.text, u"name,area code\nCafé Zoë,512\n"_s);
}

void TestCsv::whatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CsvProblem>("problem");
    QTest::addColumn<int>("line");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10) << CsvProblem::NotText << 0;
    QTest::newRow("zeros") << QByteArray(64, '\0') << CsvProblem::NotText << 0;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << CsvProblem::NotText << 0;
    QTest::newRow("Latin 1") << QByteArray("name\nAcme\nCaf\xE9\n") << CsvProblem::BadEncoding << 3;
    QTest::newRow("cut in a letter") << QByteArray("name\nCaf\xC3") << CsvProblem::BadEncoding << 2;
    QTest::newRow("half a pair") << QByteArray("\xFF\xFE\x41\x00\x3D\xD8\x42\x00", 8) << CsvProblem::BadEncoding << 1;
    QTest::newRow("9 MB") << QByteArray(9LL * 1024 * 1024, 'a') << CsvProblem::TooBig << 0;
}

void TestCsv::whatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = decodeText(bytes);
    QTEST(decoded.problem, "problem");
    QTEST(decoded.line, "line");
    QVERIFY(decoded.text.isEmpty());
}

void TestCsv::tooMuchIsSaid()
{
    const CsvText csv = readCsv(u"a\n"_s.repeated(mostCsvRecords + 5), u',');
    QCOMPARE(csv.problem, CsvProblem::TooManyRecords);
    QCOMPARE(csv.line, int(mostCsvRecords) + 1);
    QCOMPARE(csv.records.size(), mostCsvRecords);
}

// Bytes of any kind: it ends, each record begins on a line of its own, and no line is lost.
void TestCsv::noInputBreaksIt()
{
    QRandomGenerator random(512);
    const QByteArray likely = "\"\",;\t\r\n a5\xC3\xA9\xFF\x00";
    for (int n = 0; n < 4000; ++n) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += n % 4 == 0 ? char(random.bounded(256)) : likely[random.bounded(int(likely.size()))];
        const QString text = n % 2 == 0 ? QString::fromLatin1(bytes) : decodeText(bytes).text;
        const CsvText csv = readCsv(text, n % 3 == 0 ? u';' : u',');
        int line = 0;
        for (const CsvRecord &record : csv.records) {
            QVERIFY(record.line > line);
            line = record.line;
            QVERIFY(record.problem != CsvProblem::None || !record.fields.isEmpty());
        }
        QVERIFY(line <= text.size() + 1);
    }
}

void TestCsv::aFileOfOpenQuotesEnds()
{
    const CsvText csv = readCsv(u"\"Acme Dental, 512\n"_s.repeated(20'001), u',');
    QVERIFY(!csv.records.isEmpty());
    QVERIFY(csv.records.first().problem != CsvProblem::None);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
