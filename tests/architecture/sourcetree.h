// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace phonedesk::architecture {

struct Include
{
    QString name;       // as written, without quotes or brackets
    bool quoted = true; // "ours", else <theirs>
    int line = 0;
};

// One file as the rules read it. Blanking keeps every character's place, so that line numbers stay true.
struct SourceFile
{
    QString path; // relative to the root, with forward slashes
    QString text; // as it stands on disk
    QString code; // comments and the contents of literals blanked
    QList<Include> includes;

    static SourceFile of(const QString &path, const QString &text);
    bool isHeader() const { return path.endsWith(u".h"); }
    // "core" for src/core/..., "ui", "app/services" for app/services/..., "tests".
    QString room() const;
    int lineOf(qsizetype position) const;
    QString at(int line, const QString &what) const; // "src/core/money.h:12: what"
};

// The C++ files of src, ui, app and tests, and the CMakeLists.txt of the first three.
struct SourceTree
{
    QList<SourceFile> sources;
    QList<SourceFile> builds; // CMakeLists.txt files: only path and text

    static SourceTree read(const QString &root);
};

} // namespace phonedesk::architecture
