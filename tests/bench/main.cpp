// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "e2e/person.h"
#include "e2e/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace phonedesk;

namespace phonedesk::bench {

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Comparison::ratio() const
{
    return median(a) / median(b);
}

QJsonObject Comparison::toJson() const
{
    return {{u"name"_s, name},   {u"ratio"_s, ratio()}, {u"target"_s, target},
            {u"a"_s, median(a)}, {u"b"_s, median(b)},   {u"unit"_s, unit}};
}

} // namespace phonedesk::bench

namespace {

int misused(const QString &what)
{
    std::fprintf(stderr, "phonedesk-bench: %s\n", qUtf8Printable(what));
    return 2;
}

void print(const QList<bench::Comparison> &all)
{
    std::printf("%-32s %10s %10s %8s %8s\n", "", "ours", "against", "ratio", "at most");
    for (const bench::Comparison &each : all) {
        const bool isMet = each.ratio() <= each.target;
        std::printf("%-32s %7.1f %s %7.1f %s %8.2f %8.2f  %s\n", qUtf8Printable(each.name), bench::median(each.a),
                    qUtf8Printable(each.unit), bench::median(each.b), qUtf8Printable(each.unit), each.ratio(),
                    each.target, isMet ? "met" : "MISSED");
    }
}

enum class Part { All, ManyNumbers, Updates };

int run(const QString &path, Part part)
{
    // Interleaved by twos: what loads the machine for a while loads both sides.
    QList<bench::Comparison> all;
    try {
        if (part == Part::Updates)
            all << bench::measureUpdates(1);
        if (part == Part::All)
            all << bench::measureStart(21) << bench::measureDemoStart(7) << bench::measureSetUp(9)
                << bench::measureTurns(5) << bench::measureListing(5) << bench::measureUpdates(3);
        if (part != Part::Updates) {
            const QTemporaryDir folder;
            const QString many = folder.filePath(u"many.db"_s);
            bench::makeManyNumbers(many);
            all << bench::measureLargeStart(many, 15) << bench::measureManyNumbers(many, 3);
        }
    } catch (const e2e::Stuck &stuck) {
        std::fprintf(stderr, "phonedesk-bench: %s\n", stuck.what());
        return 1;
    }
    print(all);
    QJsonArray list;
    for (const bench::Comparison &each : std::as_const(all))
        list << each.toJson();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(list).toJson()) < 0)
        return misused(path + u": "_s + file.errorString());
    return 0;
}

} // namespace

// phonedesk-bench --json FILE: measures what the program promises of its speed. The exit code says only whether it ran.
int main(int argc, char *argv[])
{
    const e2e::Home home;
    e2e::nameApplication();
    QApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"phonedesk.*.info=false"_s);
    const e2e::Language language({});
    QCommandLineParser parser;
    QCommandLineOption json(u"json"_s, u"Write the results into this file."_s, u"FILE"_s);
    QCommandLineOption longest(u"longest-turn"_s);
    longest.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption table(u"table"_s, {}, u"DATABASE"_s);
    table.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption many(u"many-numbers"_s, u"Only what is measured with 100,000 numbers."_s);
    QCommandLineOption updates(u"updates"_s, u"Only what is measured of updates of many numbers, once."_s);
    parser.addOptions({json, longest, table, many, updates});
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty())
        return misused(parser.errorText().isEmpty() ? u"only --json FILE is understood"_s : parser.errorText());
    if (parser.isSet(table)) {
        try {
            bench::measureTable(parser.value(table));
            return 0;
        } catch (const e2e::Stuck &stuck) {
            std::fprintf(stderr, "phonedesk-bench: %s\n", stuck.what());
            return 1;
        }
    }
    if (parser.isSet(longest)) {
        try {
            std::printf("%.3f\n", bench::longestTurn());
            return 0;
        } catch (const e2e::Stuck &stuck) {
            std::fprintf(stderr, "phonedesk-bench: %s\n", stuck.what());
            return 1;
        }
    }
    const QString path = parser.value(json);
    if (path.isEmpty())
        return misused(u"--json FILE is missing"_s);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return misused(path + u" cannot be written"_s);
    return run(path, parser.isSet(many) ? Part::ManyNumbers : parser.isSet(updates) ? Part::Updates : Part::All);
}
