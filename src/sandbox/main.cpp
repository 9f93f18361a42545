// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/options.h"
#include "sandbox/simulation.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <cstdio>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace phonedesk;

namespace {

constexpr int UsageError = 2;

// The parent holds the other end of our standard input: when that closes, nobody needs us any more.
void endWithParent(QCoreApplication &application)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        std::array<char, 256> ignored{};
        if (read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            notifier->setEnabled(false);
            QCoreApplication::exit(0);
        }
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"phonedesk-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PD_VERSION));

    const sandbox::ReadOptions read = sandbox::readOptions(QCoreApplication::arguments().mid(1));
    if (!read.options) {
        std::fprintf(stderr, "phonedesk-sandbox: %s\n", qPrintable(read.error));
        return UsageError;
    }
    if (!read.options->output.isEmpty()) {
        std::fputs(qPrintable(read.options->output), stdout);
        return 0;
    }
    sandbox::Simulation simulation(*read.options);
    if (const auto started = simulation.start(); !started) {
        std::fprintf(stderr, "phonedesk-sandbox: %s\n", qPrintable(started.error().detail));
        return UsageError;
    }
    if (!read.options->allowParentExit)
        endWithParent(application);
    const QByteArray ready = QJsonDocument(simulation.announcement()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(ready.constData(), 1, size_t(ready.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
