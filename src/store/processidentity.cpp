// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace phonedesk::store {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A process id means something in its own namespace only.
QString pidNamespace()
{
    std::array<char, 64> target{};
    const ssize_t length = ::readlink("/proc/self/ns/pid", target.data(), target.size());
    return length > 0 ? QString::fromLatin1(target.data(), length) : QString();
}

// proc(5), /proc/pid/stat: the state is the first field after the name in brackets, the start in ticks the twentieth.
// Empty for a process that has ended, whether or not its parent has noticed.
QByteArray startTicks(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20 || fields[0] == "Z" || fields[0] == "X")
        return {};
    return fields[19];
}

} // namespace

ProcessIdentity ProcessIdentity::ofThisProcess()
{
    return of(QCoreApplication::applicationPid());
}

ProcessIdentity ProcessIdentity::of(qint64 pid)
{
    static const QString host =
        QSysInfo::machineHostName() + u' ' + QString::fromLatin1(QSysInfo::machineUniqueId()) + u' ' + pidNamespace();
    static const QByteArray boot = contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed();
    const QByteArray ticks = startTicks(pid);
    return {.host = host, .pid = pid, .started = ticks.isEmpty() ? QString() : QString::fromLatin1(boot + '/' + ticks)};
}

bool ProcessIdentity::hasEnded() const
{
    const ProcessIdentity now = of(pid);
    return now.host == host && now.started != started;
}

} // namespace phonedesk::store
