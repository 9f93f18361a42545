// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogbase.h"

#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/spokenroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace phonedesk::ui {

namespace {

void empty(QLayout &layout)
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
      m_note(new Label(TextKind::Small, {}, this)), m_links(new FlowLayout), m_buttons(new FlowLayout),
      m_said(new QBoxLayout(QBoxLayout::LeftToRight)), m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_title->setObjectName(name + QLatin1StringView(".title"));
    m_title->setWordWrap(true);
    m_note->setObjectName(name + QLatin1StringView(".note"));
    m_note->setRole(Role::Muted);
    makeNotification(m_note);
    m_note->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(px(this, 12));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    m_body->setSpacing(px(this, 12));
    m_buttons->setSpacing(px(this, 8));
    m_links->setSpacing(px(this, 8));
    m_buttons->setAlignment(Qt::AlignRight);
    m_foot->setSpacing(px(this, 8));
    m_said->setSpacing(px(this, 8));
    m_said->addLayout(m_links);
    m_said->addWidget(m_note, 1);
    m_foot->addLayout(m_said, 1);
    m_foot->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(this, 24), px(this, 20), px(this, 24), px(this, 18));
    column->setSpacing(px(this, 16));
    column->addLayout(head);
    column->addLayout(m_body, 1);
    column->addLayout(m_foot);
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
    button->show(); // else a visible dialog measures itself without it until the next turn
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
    if (m_note->text() == note)
        return;
    m_note->setText(note);
    announce(m_note, note);
}

int DialogBase::saidWidth() const
{
    return m_links->sizeHint().width() + m_said->spacing() +
           (m_note->text().isEmpty() ? 0 : m_note->minimumSizeHint().width());
}

int DialogBase::footWidth() const
{
    return saidWidth() + m_foot->spacing() + m_buttons->sizeHint().width();
}

// Where links and buttons have no room side by side, the links stand above, and the note below them if it has to.
void DialogBase::arrangeFoot(int room)
{
    const auto direction = [room](int width) {
        return width > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_foot->setDirection(direction(footWidth()));
    m_said->setDirection(direction(saidWidth()));
}

void DialogBase::fitTo(int width, int widest)
{
    const QMargins margins = layout()->contentsMargins();
    const int inOneRow = footWidth() + margins.left() + margins.right();
    const int fitting = qMax(width, inOneRow <= widest ? inOneRow : layout()->totalMinimumSize().width());
    arrangeFoot(fitting - margins.left() - margins.right());
    layout()->activate();
    resize(fitting, layout()->totalHeightForWidth(fitting));
}

bool DialogBase::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeFoot(layout()->contentsRect().width());
    return QDialog::event(event);
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
