// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace phonedesk::ui {

struct Shortcut
{
    QString keys; // as people read them
    QString what;
};

struct HelpPage
{
    QString id; // "webhooks"
    QString title;
    QString markdown;
};

// The pages of the help in the language that the program speaks now; English where a page is not translated. They are
// in resources/help, and the last one lists the shortcuts that are given.
//
// Markdown as Qt reads it. The first line is the title ("# …"). Links: "webhooks.md" to another page, "https://…" into
// the browser. Pictures: "../pictures/NAME.png".
class HelpPages
{
public:
    explicit HelpPages(const QList<Shortcut> &shortcuts);

    static QStringList ids(); // in the order of the contents
    const QList<HelpPage> &all() const { return m_pages; }
    const HelpPage *find(const QString &id) const; // null: there is none
    // The pages that have every word of it, or all where it is empty.
    QStringList search(const QString &text) const;

private:
    QList<HelpPage> m_pages;
};

} // namespace phonedesk::ui
