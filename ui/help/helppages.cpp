// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::HelpPages)
};

const QString shortcutsId = u"shortcuts"_s;

QString read(const QString &id, const QString &language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'<', u"&lt;"_s).replace(u'*', u"\\*"_s);
}

QString shortcutsPage(const QList<Shortcut> &shortcuts)
{
    QString page = u"# "_s + Texts::tr("Keyboard shortcuts") + u"\n\n| "_s + Texts::tr("Keys") + u" | "_s +
                   Texts::tr("What they do") + u" |\n|---|---|\n"_s;
    for (const Shortcut &shortcut : shortcuts)
        page += u"| **%1** | %2 |\n"_s.arg(cell(shortcut.keys), cell(shortcut.what));
    return page;
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

} // namespace

QStringList HelpPages::ids()
{
    return {u"index"_s,        u"set-up"_s,   u"connect"_s, u"verification"_s, u"unfinished"_s,
            u"account-keys"_s, u"webhooks"_s, u"compare"_s, u"changes"_s,      u"release"_s,
            u"requests"_s,     u"demo"_s,     shortcutsId};
}

HelpPages::HelpPages(const QList<Shortcut> &shortcuts)
{
    //: Not a word: the code of the language that this is translated into ("de", "es", "fr"). It names the folder with
    //: the help's pages in that language.
    const QString language = Texts::tr("en");
    const QStringList wanted = ids();
    m_pages.reserve(wanted.size());
    for (const QString &id : wanted) {
        QString markdown = id == shortcutsId ? shortcutsPage(shortcuts) : read(id, language);
        if (markdown.isEmpty())
            markdown = read(id, u"en"_s);
        m_pages.append({id, titleOf(markdown), markdown});
    }
}

const HelpPage *HelpPages::find(const QString &id) const
{
    const auto page = std::ranges::find(m_pages, id, &HelpPage::id);
    return page == m_pages.end() ? nullptr : &*page;
}

QStringList HelpPages::search(const QString &text) const
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const HelpPage &page : m_pages) {
        const QString folded = page.markdown.toCaseFolded();
        const bool hasAll =
            std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); });
        if (hasAll)
            found << page.id;
    }
    return found;
}

} // namespace phonedesk::ui
