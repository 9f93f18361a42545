// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "e2e/person.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

constexpr int numbers = 100'000;
constexpr double mostKbPerNumber = 0.6;
constexpr int patienceMs = 120'000;

QString besideUs(const QString &program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(program);
}

// One line of JSON from a child.
QJsonObject told(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        throw e2e::Stuck(program + u" did not list: "_s + QString::fromUtf8(process.readAllStandardError()));
    QJsonObject told = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (told.value("numbers"_L1).toInt() != numbers)
        throw e2e::Stuck(u"%1 listed %2 numbers"_s.arg(program).arg(told.value("numbers"_L1).toInt()));
    return told;
}

// Why there is nothing to compare with; empty: there is.
QString missingSdk()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"node is not installed"_s;
    if (!QFileInfo::exists(QStringLiteral(PD_CONTRACT "/node_modules/twilio")))
        return u"Twilio's SDK is not installed (./dev contract installs it)"_s;
    return {};
}

} // namespace

QList<Comparison> measureListing(int repetitions)
{
    Comparison wall{.name = u"listing 100,000: wall"_s, .target = 0.5, .unit = u"ms"_s};
    Comparison memory{.name = u"listing 100,000: peak memory"_s, .target = 0.3, .unit = u"MB"_s};
    Comparison perNumber{.name = u"listing: kB per number"_s, .target = 1, .unit = u"kB"_s};
    Comparison first{.name = u"listing: first rows"_s, .target = 0.25, .unit = u"ms"_s};

    QProcess sandbox;
    sandbox.start(besideUs(u"phonedesk-sandbox"_s), {u"--numbers"_s, QString::number(numbers)});
    if (!sandbox.waitForReadyRead(patienceMs))
        throw e2e::Stuck(u"the sandbox did not write its pages"_s);
    const QJsonObject ready = QJsonDocument::fromJson(sandbox.readLine()).object();
    const QJsonObject account = ready.value("accounts"_L1).toArray().first().toObject();
    const QStringList target{ready.value("api"_L1).toString(), account.value("sid"_L1).toString(),
                             account.value("token"_L1).toString()};
    const QString why = missingSdk();
    if (!why.isEmpty())
        std::printf("The listing is not compared with Twilio's SDK: %s.\n", qUtf8Printable(why));
    for (int i = 0; i < repetitions; ++i) {
        const QJsonObject ours = told(besideUs(u"phonedesk-lister"_s), target);
        const double wallMs = ours.value("wallMs"_L1).toDouble();
        const double peakKb = ours.value("peakKb"_L1).toDouble();
        perNumber.a << (peakKb - ours.value("emptyKb"_L1).toDouble()) / numbers;
        perNumber.b << mostKbPerNumber;
        first.a << ours.value("firstMs"_L1).toDouble();
        first.b << wallMs;
        if (!why.isEmpty())
            continue;
        const QJsonObject theirs = told(u"node"_s, QStringList{QStringLiteral(PD_CONTRACT "/list.mjs")} + target);
        wall.a << wallMs;
        wall.b << theirs.value("wallMs"_L1).toDouble();
        memory.a << peakKb / 1024;
        memory.b << theirs.value("peakKb"_L1).toDouble() / 1024;
    }
    sandbox.closeWriteChannel(); // what its parent's end looks like
    sandbox.waitForFinished();
    QList<Comparison> all{perNumber, first};
    if (why.isEmpty())
        all = QList<Comparison>{wall, memory} + all;
    return all;
}

} // namespace phonedesk::bench
