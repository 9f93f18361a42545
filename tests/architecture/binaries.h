// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

// What the compiled rooms and programs really need, read from what nm and ldd print.
namespace phonedesk::architecture {

// The symbols that `nm -D --defined-only --just-symbols LIBRARY` printed.
QSet<QString> symbols(const QString &nm);
// Those that `nm -u --just-symbols ROOM.a` printed and the windows' libraries define: must be empty below the windows.
QStringList windowSymbols(const QString &nmOfRoom, const QSet<QString> &windows);
// The rooms whose functions `nm -C -u --just-symbols ROOM.a` printed and which `room` may not know.
QStringList forbiddenRooms(const QString &room, const QString &demangled);
// The window libraries that `ldd PROGRAM` printed.
QStringList windowLibraries(const QString &ldd);

} // namespace phonedesk::architecture
