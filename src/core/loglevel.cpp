// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loglevel.h"

#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace phonedesk::core {

LogLevel logLevel()
{
    const QString level = QSettings().value("log/level"_L1).toString();
    return level == "warnings"_L1 ? LogLevel::Warnings : level == "detailed"_L1 ? LogLevel::Detailed : LogLevel::Normal;
}

void setLogLevel(LogLevel level)
{
    QSettings().setValue("log/level"_L1, level == LogLevel::Warnings   ? u"warnings"_s
                                         : level == LogLevel::Detailed ? u"detailed"_s
                                                                       : u"normal"_s);
    applyLogLevel();
}

void applyLogLevel()
{
    const LogLevel level = logLevel();
    QLoggingCategory::setFilterRules(level == LogLevel::Warnings   ? u"phonedesk.*.info=false"_s
                                     : level == LogLevel::Detailed ? u"phonedesk.*.debug=true"_s
                                                                   : QString());
}

} // namespace phonedesk::core
