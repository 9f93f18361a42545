// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statustext.h"

#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace phonedesk::ui {

Icon iconOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Good:
        return Icon::Done;
    case Mark::Attention:
        return Icon::Attention;
    case Mark::Trouble:
        return Icon::Trouble;
    case Mark::Info:
        return Icon::Info;
    case Mark::Working:
        return Icon::Current;
    case Mark::Waiting:
        return Icon::Waiting;
    case Mark::Demo:
        return Icon::Play;
    }
    return Icon::ToCome;
}

Role roleOf(Mark mark)
{
    switch (mark) {
    case Mark::Good:
        return Role::Good;
    case Mark::Attention:
        return Role::Attention;
    case Mark::Trouble:
        return Role::Trouble;
    case Mark::Working:
        return Role::Accent;
    case Mark::Demo:
        return Role::Demo;
    case Mark::None:
    case Mark::Info:
    case Mark::Waiting:
        return Role::Muted;
    }
    return Role::Muted;
}

StatusText::StatusText(const QString &name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new Label(TextKind::Body, {}, this))
{
    setObjectName(name);
    m_text->setObjectName(name + QLatin1StringView(".text"));
    m_text->setWordWrap(true);
    m_text->makeSelectable();
    m_text->setFocusPolicy(Qt::ClickFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(this, 8));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    refresh();
}

void StatusText::set(Mark mark, const QString &text)
{
    m_mark = mark;
    m_text->setText(text);
    setAccessibleName(text);
    refresh();
}

void StatusText::setTextRole(Role role)
{
    m_textRole = role;
    refresh();
}

void StatusText::setExact(const QString &exact)
{
    m_text->setExact(exact);
}

QString StatusText::text() const
{
    return m_text->text();
}

void StatusText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void StatusText::refresh()
{
    m_icon->setVisible(m_mark != Mark::None);
    m_icon->setPixmap(iconPixmap(this, iconOf(m_mark), roleOf(m_mark), px(this, 16)));
    m_text->setRole(m_textRole.value_or(m_mark == Mark::None ? Role::Text : roleOf(m_mark)));
}

} // namespace phonedesk::ui
