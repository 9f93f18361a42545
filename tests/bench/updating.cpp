// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "e2e/person.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace phonedesk::bench {

namespace {

constexpr int numbers = 5'000;
constexpr int patienceMs = 180'000;
constexpr double roundTripMs = 100;
constexpr double atOnce = 50;
constexpr double longestTurnMs = 16;

QString besideUs(const QString &program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(program);
}

// The rest of a batch, in a program and against a sandbox of their own.
QJsonObject updated(int syncMs)
{
    QProcess sandbox;
    sandbox.start(besideUs(u"phonedesk-sandbox"_s), {u"--numbers"_s, QString::number(numbers)});
    if (!sandbox.waitForReadyRead(patienceMs))
        throw e2e::Stuck(u"the sandbox did not write its pages"_s);
    const QJsonObject ready = QJsonDocument::fromJson(sandbox.readLine()).object();
    const QJsonObject account = ready.value("accounts"_L1).toArray().first().toObject();
    QProcess updater;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (syncMs > 0) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(PD_SLOWSYNC));
        environment.insert(u"PD_SYNC_MS"_s, QString::number(syncMs));
    }
    updater.setProcessEnvironment(environment);
    updater.start(besideUs(u"phonedesk-updater"_s),
                  {ready.value("api"_L1).toString(), ready.value("webhook"_L1).toString(),
                   ready.value("control"_L1).toString(), account.value("sid"_L1).toString(),
                   account.value("token"_L1).toString()});
    if (!updater.waitForFinished(patienceMs) || updater.exitCode() != 0)
        throw e2e::Stuck(u"phonedesk-updater: "_s + QString::fromUtf8(updater.readAllStandardError()));
    sandbox.closeWriteChannel(); // what its parent's end looks like
    sandbox.waitForFinished();
    return QJsonDocument::fromJson(updater.readAllStandardOutput()).object();
}

} // namespace

QList<Comparison> measureUpdates(int repetitions)
{
    Comparison usual{.name = u"updating 5,000"_s, .target = 1.08, .unit = u"ms"_s};
    Comparison slow{.name = u"updating 5,000: 5 ms a sync"_s, .target = 1.08, .unit = u"ms"_s};
    Comparison turns{.name = u"updating 5,000: longest turn"_s, .target = 1, .unit = u"ms"_s};
    for (int i = 0; i < repetitions; ++i) {
        for (Comparison *each : {&usual, &slow}) {
            const QJsonObject told = updated(each == &slow ? 5 : 0);
            each->a << told.value("wallMs"_L1).toDouble();
            each->b << told.value("requests"_L1).toDouble() * roundTripMs / atOnce;
            turns.a << told.value("longestTurnMs"_L1).toDouble();
            turns.b << longestTurnMs;
        }
    }
    return {usual, slow, turns};
}

} // namespace phonedesk::bench
