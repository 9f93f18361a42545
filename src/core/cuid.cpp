// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cuid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSysInfo>

#include <atomic>

namespace phonedesk::core {

namespace {

constexpr quint64 blockSize = 36ULL * 36 * 36 * 36;

QString block(quint64 value)
{
    return QString::number(value % blockSize, 36).rightJustified(4, u'0');
}

} // namespace

QString makeCuid()
{
    static std::atomic<quint64> counter{0};
    static const QString fingerprint = block(quint64(QCoreApplication::applicationPid())).right(2) +
                                       block(qHash(QSysInfo::machineHostName(), 0)).right(2);
    const QString time = QString::number(QDateTime::currentMSecsSinceEpoch(), 36).rightJustified(8, u'0').right(8);
    auto *random = QRandomGenerator::system();
    return u'c' + time + block(counter.fetch_add(1)) + fingerprint + block(random->generate64()) +
           block(random->generate64());
}

} // namespace phonedesk::core
