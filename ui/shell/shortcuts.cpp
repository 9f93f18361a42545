// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

struct Shortcuts
{
    Q_DECLARE_TR_FUNCTIONS(phonedesk::ui::Shortcuts)
};

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString plain(QString text)
{
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    return text.remove(mnemonic).remove(u'…');
}

} // namespace

QList<Shortcut> shortcutsOf(const QWidget &menus)
{
    QList<Shortcut> rows{{native(Qt::Key_F1), Shortcuts::tr("Help for the place where you are")}};
    const auto actions = menus.findChildren<QAction *>();
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            rows.append({native(action->shortcut()), plain(action->text())});
    }
    rows += {
        {Shortcuts::tr("Enter"), Shortcuts::tr("In the list: continue setting up, or show the number")},
        {native(QKeySequence::Copy), Shortcuts::tr("In the list: copy the chosen rows")},
        {native(Qt::Key_Escape),
         Shortcuts::tr("In the filter: clear it. In the wizard and in dialogs: cancel or close")},
        {Shortcuts::tr("Arrow keys"), Shortcuts::tr("In the wizard's lists: choose; typing jumps")},
        {native(Qt::SHIFT | Qt::Key_F10), Shortcuts::tr("In the list: what can be done with the number")},
        {native(QKeySequence::Back), Shortcuts::tr("In the help: back to the page before")},
        {native(QKeySequence::Close), Shortcuts::tr("In settings and help: close the window")},
    };
    return rows;
}

} // namespace phonedesk::ui
