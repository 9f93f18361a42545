// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <QStringList>

// Who may know whom. Each function returns one line per violation, "file:line: what is wrong".
namespace phonedesk::architecture {

// Whether a file of room `from` may include, and its target link, room `to`. Rooms are those of SourceFile::room().
bool mayUse(const QString &from, const QString &to);
bool isRoom(const QString &name);

QStringList includesAlongTheArrows(const SourceTree &tree);
// What a window or the REST API sees, directly or through other headers, names no adapter's room.
QStringList adaptersStayHidden(const SourceTree &tree);
// needs.h belongs to the composition; concrete adapters are named there only.
QStringList onlyServicesCompose(const SourceTree &tree);
// Qt's and others' libraries stay in the rooms that are there for them. `qtHeaders` is Qt's include folder.
QStringList librariesStayInTheirRooms(const SourceTree &tree, const QString &qtHeaders);
// Each folder under src is a target of the same name, which links only along the arrows and hides its adapters.
QStringList targetsMatchRooms(const SourceTree &tree);

} // namespace phonedesk::architecture
