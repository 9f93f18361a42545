// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/settinglines.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/label.h"
#include "ui/common/look.h"
#include "words/connection.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

SettingLines::SettingLines(const QString &name, const QString &prefix, const Words &words, QWidget *parent)
    : QScrollArea(parent), m_prefix(prefix), m_words(words)
{
    setObjectName(name);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
}

void SettingLines::setLines(const QList<SettingLine> &lines)
{
    m_lines = lines;
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, px(this, 8), 0);
    grid->setHorizontalSpacing(px(this, 12));
    grid->setVerticalSpacing(px(this, 4));
    grid->setColumnStretch(1, 1);
    for (const SettingLine &line : m_lines)
        add(*grid, line);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page); // the former one goes
}

// What is there and, below it, what takes its place: both have the whole width, and long URLs begin alike.
void SettingLines::add(QGridLayout &grid, const SettingLine &line)
{
    const int row = grid.rowCount();
    QWidget *page = grid.parentWidget();
    auto *name = new Label(TextKind::Label, words::settingName(line.parameter), page);
    auto *nowWord = new Label(TextKind::Small, m_words.now, page);
    auto *afterWord = new Label(TextKind::Small, m_words.after, page);
    for (Label *word : {nowWord, afterWord})
        word->setRole(Role::Muted);
    auto *now = new ElidedLabel(m_prefix + u".now."_s + line.parameter, TextKind::Monospace, page);
    now->setText(words::settingValue(line.parameter, line.now));
    now->setRole(Role::Muted);
    auto *after = new ElidedLabel(m_prefix + u".after."_s + line.parameter, TextKind::Monospace, page);
    after->setText(words::settingValue(line.parameter, line.after));
    const auto spoken = [&name](const QString &word, const QString &value) {
        //: %1 is a setting, %2 "now" or "will be", %3 its value
        return tr("%1, %2: %3").arg(name->text(), word, value);
    };
    now->setAccessibleName(spoken(m_words.now, now->text()));
    after->setAccessibleName(spoken(m_words.after, after->text()));
    grid.addWidget(name, row, 0, 1, 2);
    grid.addWidget(nowWord, row + 1, 0);
    grid.addWidget(now, row + 1, 1);
    grid.addWidget(afterWord, row + 2, 0);
    grid.addWidget(after, row + 2, 1);
    grid.setRowMinimumHeight(row + 3, px(this, 6));
}

QList<QWidget *> SettingLines::stops() const
{
    QList<QWidget *> stops;
    const QList<QWidget *> inside = widget() == nullptr ? QList<QWidget *>() : widget()->findChildren<QWidget *>();
    for (QWidget *each : inside) {
        if (each->focusPolicy() != Qt::NoFocus && each->focusProxy() == nullptr)
            stops << each;
    }
    return stops;
}

} // namespace phonedesk::ui
