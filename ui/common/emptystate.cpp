// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/taborder.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

EmptyState::EmptyState(const QString &name, QWidget *parent)
    : QWidget(parent), m_title(new Label(TextKind::Lead, {}, this)), m_text(new Label(TextKind::Body, {}, this)),
      m_actions(new QWidget(this))
{
    setObjectName(name);
    m_title->setObjectName(name + QLatin1StringView(".title"));
    m_text->setObjectName(name + QLatin1StringView(".text"));
    m_text->setRole(Role::Muted);
    for (Label *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->makeSelectable();
        label->setFocusPolicy(Qt::ClickFocus);
    }
    auto *flow = new FlowLayout(m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(this, 8));
    flow->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addSpacing(px(this, 8));
    column->addWidget(m_actions);
    column->addSpacing(px(this, 8));
    column->addWidget(m_text);
    column->addStretch(3);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

Button *EmptyState::addAction(Button::Rank rank, const QString &text, const QString &name)
{
    auto *button = new Button(rank, text, name, m_actions);
    const QLayoutItem *last = m_actions->layout()->itemAt(m_actions->layout()->count() - 1);
    placeInTabOrder(last != nullptr ? last->widget() : m_text, button);
    m_actions->layout()->addWidget(button);
    button->show(); // the empty place may be on the screen already
    return button;
}

} // namespace phonedesk::ui
