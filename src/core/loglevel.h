// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace phonedesk::core {

// How much goes into the log. Warnings: only what went wrong. Normal: each request's outcome besides. Detailed: also
// what was asked, of whom, and how requests were paced; never what they carried.
enum class LogLevel { Warnings, Normal, Detailed };

// What this desk chose (QSettings "log/level").
LogLevel logLevel();
// Keeps it, and makes it so at once.
void setLogLevel(LogLevel level);
// Makes it so: at the start of the program.
void applyLogLevel();

} // namespace phonedesk::core
