// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

namespace {

constexpr qint64 mostBytes = qint64(2) * 1024 * 1024;
constexpr int files = 5;

QString level(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

} // namespace

struct LogFile::Sink
{
    explicit Sink(const QString &folder) : folder(folder) { open(); }

    QString path(int index) const
    {
        return QDir(folder).filePath(index == 0 ? u"phonedesk.log"_s : u"phonedesk.%1.log"_s.arg(index));
    }

    void open()
    {
        QDir().mkpath(folder);
        file.setFileName(path(0));
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void write(const QString &line)
    {
        const QMutexLocker lock(&mutex);
        if (!file.isOpen())
            return;
        file.write(line.toUtf8() + '\n');
        file.flush();
        if (file.size() < mostBytes)
            return;
        file.close();
        QFile::remove(path(files - 1));
        for (int i = files - 2; i >= 0; --i)
            QFile::rename(path(i), path(i + 1));
        open();
    }

    QString folder;
    QFile file;
    QMutex mutex;
    QtMessageHandler before = nullptr;
};

namespace {

// Qt's message handler is a plain function: the one place where the process as a whole has to be asked.
std::atomic<std::shared_ptr<LogFile::Sink>> &currentSink()
{
    static std::atomic<std::shared_ptr<LogFile::Sink>> sink;
    return sink;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::shared_ptr<LogFile::Sink> sink = currentSink().load();
    if (!sink)
        return;
    const QString masked = LogFile::redacted(text);
    sink->write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + level(type) + u' ' +
                QString::fromUtf8(context.category) + u": "_s + masked);
    if (sink->before)
        sink->before(type, context, masked);
}

} // namespace

LogFile::LogFile(const QString &folder) : m_sink(std::make_shared<Sink>(folder))
{
    currentSink().store(m_sink);
    m_sink->before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_sink->before);
    currentSink().store(nullptr);
}

QString LogFile::redacted(const QString &text)
{
    static const QRegularExpression authorization(u"\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._~-]+"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(u"(\\w+://)[^/\\s@]+@"_s);
    QString masked = text;
    masked.replace(authorization, u"\\1 •••"_s);
    masked.replace(userInfo, u"\\1•••@"_s);
    return masked;
}

} // namespace phonedesk::core
