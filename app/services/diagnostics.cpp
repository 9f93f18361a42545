// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/diagnostics.h"

#include "app/services/masking.h"
#include "app/services/services.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace phonedesk::services {

namespace {

constexpr qint64 logBytes = qint64(48) * 1024;
constexpr qsizetype logLines = 300;

void addHead(QStringList &lines, const QString &head)
{
    lines << QString() << head << QString(head.size(), u'-');
}

void addSystem(QStringList &lines, Services &services)
{
    lines << u"Phone Desk diagnostics"_s << u"======================"_s;
    lines << u"Version: " PD_VERSION ""_s << u"Qt: "_s + QLatin1StringView(qVersion());
    lines << u"System: %1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                                QSysInfo::currentCpuArchitecture());
    lines << u"Desktop: %1 (%2)"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s),
                                       qEnvironmentVariable("XDG_SESSION_TYPE", u"unknown"_s));
    lines << u"Language: "_s + QLocale().name();
    const Mode mode = services.mode();
    lines << u"Mode: "_s + (mode == Mode::Live ? u"live"_s : mode == Mode::Demo ? u"demo"_s : u"test"_s);
    lines << u"Made at: "_s + services.clock().now().toString(Qt::ISODate);
}

// Names of organisations and what was typed for customers are nobody's business outside; so only what is known to be
// harmless is shown as it is, everything else as "(set)".
void addSettings(QStringList &lines)
{
    static const QStringList plain = {
        u"view/"_s,          u"log/"_s,          u"network/proxy"_s, u"network/proxyPort"_s, u"network/deadline"_s,
        u"network/atOnce"_s, u"window/details"_s};
    addHead(lines, u"Settings"_s);
    const QSettings settings;
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        const bool isPlain = std::ranges::any_of(plain, [&key](const QString &known) {
            return known.endsWith(u'/') ? key.startsWith(known) : key == known;
        });
        const QVariant value = settings.value(key);
        if (key == "network/certificates"_L1)
            lines << u"%1: %2"_s.arg(key).arg(value.toStringList().size());
        else
            lines << u"%1: %2"_s.arg(key, isPlain                      ? value.toString()
                                          : value.toString().isEmpty() ? u"(empty)"_s
                                                                       : u"(set)"_s);
    }
}

void addDatabase(QStringList &lines, const core::Result<domain::DatabaseFacts> &facts, const Copies &copies)
{
    addHead(lines, u"Database"_s);
    if (facts) {
        lines << u"Schema version: %1 (newest: %2)"_s.arg(facts->schemaVersion).arg(store::Database::schemaVersion());
        lines << u"Numbers: %1"_s.arg(facts->numbers) << u"Organisations: %1"_s.arg(facts->organizations)
              << u"Accounts: %1"_s.arg(facts->accounts) << u"Open runs: %1"_s.arg(facts->openRuns.size())
              << u"Bytes: %1"_s.arg(facts->bytes) << u"Last change: "_s + facts->lastChange.toString(Qt::ISODate);
    } else {
        lines << u"Could not be read: "_s + facts.error().detail;
    }
    if (copies.dailyFailure())
        lines << u"Daily copy failed: "_s + copies.dailyFailure()->detail;
    else if (copies.daily())
        lines
            << u"Daily copy: %1, %2 kept"_s.arg(copies.daily()->madeAt.toString(Qt::ISODate)).arg(copies.daily()->kept);
}

void addRuns(QStringList &lines, const provisioning::RunRegistry &runs)
{
    addHead(lines, u"Unfinished runs"_s);
    const qsizetype before = lines.size();
    const auto all = runs.runs();
    for (const provisioning::RunView &run : all) {
        if (!run.isOpen())
            continue;
        QStringList steps;
        for (const workflow::StepSnapshot &step : run.steps)
            steps << u"%1=%2/%3"_s.arg(step.id).arg(int(step.state)).arg(step.attempt);
        lines << u"%1: started %2, ownership %3, %4"_s.arg(run.id, run.startedAt.toString(Qt::ISODate))
                     .arg(int(run.ownership))
                     .arg(steps.join(u' '));
        if (run.error)
            lines << u"  %1, effect %2, HTTP %3, Twilio %4, request %5: %6"_s
                         .arg(core::name(run.error->kind), core::name(run.error->effect))
                         .arg(run.error->httpStatus)
                         .arg(run.error->twilioCode)
                         .arg(run.error->requestId, run.error->detail);
    }
    if (lines.size() == before)
        lines << u"none"_s;
}

void addLog(QStringList &lines, const QString &folder)
{
    addHead(lines, u"Log"_s);
    QString text;
    for (const QString &name : {u"phonedesk.1.log"_s, u"phonedesk.log"_s}) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        file.seek(std::max<qint64>(0, file.size() - logBytes));
        text += QString::fromUtf8(file.readAll());
    }
    const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
    lines << (all.isEmpty() ? QStringList{u"empty"_s} : all.last(std::min(logLines, all.size())));
}

} // namespace

core::CallHandle collectDiagnostics(Services &services, const QString &logFolder, std::function<void(QString)> done)
{
    return services.copies().facts(
        [&services, logFolder, done = std::move(done)](const core::Result<domain::DatabaseFacts> &facts) {
            QStringList lines;
            addSystem(lines, services);
            addSettings(lines);
            addDatabase(lines, facts, services.copies());
            addRuns(lines, services.runs());
            addLog(lines, logFolder);
            done(maskedForSupport(lines.join(u'\n')) + u'\n');
        });
}

} // namespace phonedesk::services
