// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaries.h"

#include "arrows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::architecture {

QSet<QString> symbols(const QString &nm)
{
    QSet<QString> out;
    for (const QString &line : nm.split(u'\n', Qt::SkipEmptyParts))
        out << line.section(u'@', 0, 0).trimmed(); // without the version that a shared library adds
    return out;
}

QStringList windowSymbols(const QString &nmOfRoom, const QSet<QString> &windows)
{
    QStringList out = (symbols(nmOfRoom) & windows).values();
    out.sort();
    return out;
}

QStringList forbiddenRooms(const QString &room, const QString &demangled)
{
    static const QRegularExpression owner(uR"(^(?:(?:vtable|typeinfo|VTT)(?: name)? for )?phonedesk::(\w+)::)"_s);
    QStringList out;
    for (const QString &line : demangled.split(u'\n')) {
        const QString other = owner.match(line.trimmed()).captured(1);
        if (isRoom(other) && !mayUse(room, other))
            out << line.trimmed();
    }
    out.sort();
    return out;
}

QStringList windowLibraries(const QString &ldd)
{
    static const QRegularExpression library(u"\\blibQt6(Gui|Widgets)\\.so\\S*"_s);
    QStringList out;
    for (auto match = library.globalMatch(ldd); match.hasNext();) {
        const QString name = match.next().captured();
        if (!out.contains(name))
            out << name;
    }
    return out;
}

} // namespace phonedesk::architecture
