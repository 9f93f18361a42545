// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogbase.h"

#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace phonedesk::ui {

namespace {

void empty(QHBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DialogBase::DialogBase(const QString &name, const QString &title, QWidget *parent)
    : QDialog(parent), m_icon(new QLabel(this)), m_title(new Label(TextKind::Lead, {}, this)), m_body(new QVBoxLayout),
      m_note(new Label(TextKind::Small, {}, this)), m_links(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_title->setObjectName(name + QLatin1StringView(".title"));
    m_title->setWordWrap(true);
    m_note->setObjectName(name + QLatin1StringView(".note"));
    m_note->setRole(Role::Muted);
    m_note->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(px(this, 12));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_body->setSpacing(px(this, 12));
    m_buttons->setSpacing(px(this, 8));
    m_links->setSpacing(px(this, 8));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(this, 8));
    foot->addLayout(m_links);
    foot->addWidget(m_note, 1);
    foot->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 24), px(this, 20), px(this, 24), px(this, 18));
    column->setSpacing(px(this, 16));
    column->addLayout(head);
    column->addLayout(m_body, 1);
    column->addLayout(foot);
    setTitle(title);
}

void DialogBase::setTitle(const QString &title, Mark mark)
{
    m_mark = mark;
    setWindowTitle(title);
    m_title->setText(title);
    refresh();
}

Button *DialogBase::addButton(Button::Rank rank, const QString &text, const QString &name)
{
    auto *button = new Button(rank, text, name, this);
    (rank == Button::Rank::Link ? m_links : m_buttons)->addWidget(button);
    return button;
}

void DialogBase::clearButtons()
{
    empty(*m_links);
    empty(*m_buttons);
}

void DialogBase::setDefaultButton(Button *button)
{
    button->setDefault(true);
}

void DialogBase::setNote(const QString &note)
{
    m_note->setText(note);
}

void DialogBase::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void DialogBase::refresh()
{
    QFont font = fontAt(m_title, TextKind::Lead);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_icon->setVisible(m_mark != Mark::None);
    m_icon->setPixmap(iconPixmap(this, iconOf(m_mark), roleOf(m_mark), px(this, 22)));
}

} // namespace phonedesk::ui
