// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace phonedesk::core {

// Sends Qt's messages into a file, as well as to the console where one listens: phonedesk.log, and four older ones, of
// 2 MB each. Lines carry UTC, level, category and text; whatever looks like an Authorization header or a URL's user
// info is masked, and nobody logs bodies, secrets or whole callers' numbers in the first place. While one lives it is
// the process's message handler; any thread may log. Where the folder cannot be written to, only the console is used.
class LogFile
{
public:
    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    // What stands in the log for `text`.
    static QString redacted(const QString &text);

    struct Sink;

private:
    std::shared_ptr<Sink> m_sink;
};

} // namespace phonedesk::core
