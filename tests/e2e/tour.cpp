// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/tour.h"

#include "e2e/helppictures.h"
#include "e2e/person.h"
#include "e2e/scenes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <list>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {

constexpr std::chrono::minutes longest(5); // of one way through; it takes seconds
constexpr std::size_t atOnce = 2;

struct Child
{
    TourRun run;
    QProcess process;
    bool hasEnded = false;
};

void pass(Child &child)
{
    while (child.process.canReadLine())
        std::printf("%-12s %s", qUtf8Printable(child.run.name), child.process.readLine().constData());
    std::fflush(stdout);
}

} // namespace

// Offscreen has one screen of 800 x 800, and shrinks windows to it, unless it is given another.
QString Tour::screenFile() const
{
    QFile file(m_temporary.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(R"({"screens":[{"name":"tour","x":0,"y":0,"width":3840,"height":2160,"logicalDpi":96,)"
               R"("logicalBaseDpi":96,"dpr":1}]})");
    return file.fileName();
}

// Pictures of an earlier tour would be taken for this one's.
bool Tour::clearFolder() const
{
    if (!QDir().mkpath(m_options.out))
        return false;
    for (const TourRun &run : m_options.looks(true)) {
        QDir folder(QDir(m_options.out).filePath(run.name));
        const QStringList pictures = folder.entryList({u"*.png"_s}, QDir::Files);
        for (const QString &picture : pictures) {
            if (!folder.remove(picture))
                return false;
        }
    }
    return QFileInfo(m_options.out).isWritable();
}

int Tour::run()
{
    if (!clearFolder()) {
        std::fprintf(stderr, "phonedesk-tour: %s cannot be written to\n", qUtf8Printable(m_options.out));
        return 2;
    }
    const QString screen = screenFile();
    QElapsedTimer clock;
    clock.start();
    QStringList names{u"demo"_s};
    if (!m_options.isQuick) {
        names.clear();
        for (const Scene &scene : scenes())
            names << scene.name;
    }
    QList<TourRun> waiting = m_options.runs(names, QFile::exists(u":/i18n/phonedesk_es.qm"_s));
    const auto total = waiting.size();
    std::list<Child> running;
    int failed = 0;
    while (!waiting.isEmpty() || !running.empty()) {
        while (!waiting.isEmpty() && running.size() < atOnce) {
            Child &child = running.emplace_back();
            child.run = waiting.takeFirst();
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen);
            environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(child.run.scale));
            child.process.setProcessEnvironment(environment);
            child.process.setProcessChannelMode(QProcess::MergedChannels);
            QObject::connect(&child.process, &QProcess::readyRead, &child.process, [&child] { pass(child); });
            QObject::connect(&child.process, &QProcess::finished, &child.process, [&child] { child.hasEnded = true; });
            child.process.start(QCoreApplication::applicationFilePath(), child.run.arguments(m_options.out));
        }
        const auto hasOneEnded = [&] {
            return std::ranges::any_of(running, &Child::hasEnded);
        };
        if (!turnUntil(hasOneEnded, longest)) {
            std::printf("The tour takes too long.\n");
            return 1;
        }
        std::erase_if(running, [&](Child &child) {
            if (!child.hasEnded)
                return false;
            pass(child);
            const bool isGood = child.process.exitStatus() == QProcess::NormalExit && child.process.exitCode() == 0;
            const char *how = isGood                                               ? "good"
                              : child.process.exitStatus() == QProcess::NormalExit ? "FAILED"
                                                                                   : "CRASHED";
            std::printf("%-12s %s: %s\n", qUtf8Printable(child.run.name), qUtf8Printable(child.run.scene), how);
            failed += isGood ? 0 : 1;
            return true;
        });
    }
    std::printf("%lld of %lld ways through the program are good, %.0f s. Pictures: %s\n", qint64(total - failed),
                qint64(total), double(clock.elapsed()) / 1000, qUtf8Printable(m_options.out));
    if (failed == 0 && !m_options.helpPictures.isEmpty()) {
        const QString taken = QDir(m_options.out).filePath(m_options.looks(false).first().name);
        if (const QString wrong = writeHelpPictures(taken, m_options.helpPictures); !wrong.isEmpty()) {
            std::printf("%s\n", qUtf8Printable(wrong));
            return 1;
        }
    }
    return failed == 0 ? 0 : 1;
}

} // namespace phonedesk::e2e
