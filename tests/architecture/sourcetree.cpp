// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phonedesk::architecture {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Whether the apostrophe at `i` stands inside a number, as in 30'000.
bool separatesDigits(const QString &text, qsizetype i)
{
    qsizetype start = i;
    while (start > 0 && (isWord(text[start - 1]) || text[start - 1] == u'\''))
        --start;
    return start < i && text[start].isDigit();
}

struct Blanked
{
    QString withoutComments;
    QString withoutLiterals; // and without comments
};

Blanked blank(const QString &text)
{
    Blanked out{text, text};
    const auto hide = [&](qsizetype from, qsizetype to, bool comment) {
        for (qsizetype i = from; i < qMin(to, text.size()); ++i) {
            if (text[i] == u'\n')
                continue;
            out.withoutLiterals[i] = u' ';
            if (comment)
                out.withoutComments[i] = u' ';
        }
    };
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).sliced(i);
        qsizetype end = i + 1;
        if (rest.startsWith("//"_L1)) {
            end = text.indexOf(u'\n', i);
            end = end < 0 ? text.size() : end;
            hide(i, end, true);
        } else if (rest.startsWith("/*"_L1)) {
            end = text.indexOf("*/"_L1, i + 2);
            end = end < 0 ? text.size() : end + 2;
            hide(i, end, true);
        } else if (rest.startsWith("R\""_L1)) {
            const qsizetype open = text.indexOf(u'(', i);
            const QString close = u")"_s + text.sliced(i + 2, open - i - 2) + u"\""_s;
            end = text.indexOf(close, open);
            end = end < 0 ? text.size() : end + close.size();
            hide(i + 2, end - 1, false);
        } else if (rest[0] == u'"' || (rest[0] == u'\'' && !separatesDigits(text, i))) {
            while (end < text.size() && text[end] != rest[0] && text[end] != u'\n')
                end += text[end] == u'\\' ? 2 : 1;
            hide(i + 1, end, false);
            ++end;
        }
        i = end;
    }
    return out;
}

} // namespace

SourceFile SourceFile::of(const QString &path, const QString &text)
{
    const Blanked blanked = blank(text);
    SourceFile file{path, text, blanked.withoutLiterals, {}};
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)\"|<([^>\n]+)>))"_s,
                                              QRegularExpression::MultilineOption);
    for (auto match = directive.globalMatch(blanked.withoutComments); match.hasNext();) {
        const auto found = match.next();
        const bool quoted = found.hasCaptured(1);
        file.includes << Include{found.captured(quoted ? 1 : 2), quoted, file.lineOf(found.capturedStart())};
    }
    return file;
}

QString SourceFile::room() const
{
    const QStringList parts = path.split(u'/');
    if (parts[0] == "src"_L1 && parts.size() > 2)
        return parts[1];
    if (parts[0] == "app"_L1 && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return parts[0];
}

int SourceFile::lineOf(qsizetype position) const
{
    return 1 + int(QStringView(text).first(position).count(u'\n'));
}

QString SourceFile::at(int line, const QString &what) const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

SourceTree SourceTree::read(const QString &root)
{
    SourceTree tree;
    const QDir dir(root);
    for (const QString &part : {u"src"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        QDirIterator walk(dir.filePath(part), {u"*.cpp"_s, u"*.h"_s, u"CMakeLists.txt"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QFile::ReadOnly) || file.fileName().contains("/node_modules/"_L1))
                continue;
            const QString path = dir.relativeFilePath(file.fileName());
            const QString text = QString::fromUtf8(file.readAll());
            if (!path.endsWith("CMakeLists.txt"_L1))
                tree.sources << SourceFile::of(path, text);
            else if (part != "tests"_L1)
                tree.builds << SourceFile{path, text, text, {}};
        }
    }
    return tree;
}

} // namespace phonedesk::architecture
