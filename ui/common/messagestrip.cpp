// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagestrip.h"

#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/spokenroles.h"
#include "ui/common/taborder.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace phonedesk::ui {

MessageStrip::MessageStrip(const QString &name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new Label(TextKind::Strong, {}, this)),
      m_text(new Label(TextKind::Body, {}, this)), m_buttons(new QWidget(this)), m_actions(new FlowLayout(m_buttons))
{
    setObjectName(name);
    makeNotification(this);
    m_title->setObjectName(name + QLatin1StringView(".title"));
    m_text->setObjectName(name + QLatin1StringView(".text"));
    for (Label *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->makeSelectable();
    }
    m_actions->setContentsMargins(0, px(this, 4), 0, 0);
    m_actions->setSpacing(px(this, 8));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(px(this, 14), px(this, 10), px(this, 14), px(this, 10));
    grid->setHorizontalSpacing(px(this, 10));
    grid->setVerticalSpacing(px(this, 4));
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_buttons, 2, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageStrip::show(Mark mark, const QString &title, const QString &text)
{
    clear();
    m_mark = mark;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    refresh();
    setVisible(true);
    announce(this, this->text());
}

Button *MessageStrip::addAction(const QString &text, const QString &name)
{
    auto *button = new Button(Button::Rank::Secondary, text, name, m_buttons);
    const QLayoutItem *last = m_actions->itemAt(m_actions->count() - 1);
    placeInTabOrder(last != nullptr ? last->widget() : m_text, button);
    m_actions->addWidget(button);
    m_buttons->show();
    return button;
}

void MessageStrip::setDetails(const QString &details)
{
    m_details = details;
    auto *copy = addAction(tr("Copy details"), objectName() + QLatin1StringView(".copy"));
    copy->setRank(Button::Rank::Link);
    connect(copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
}

void MessageStrip::clear()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->hide();
    setVisible(false);
}

QString MessageStrip::text() const
{
    return m_text->text().isEmpty() ? m_title->text() : m_title->text() + QLatin1StringView(". ") + m_text->text();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = colour(this, roleOf(m_mark));
    drawFrame(painter, QRectF(rect()), px(this, 8), colour(this, Role::Surface),
              mixed(colour(this, Role::Line), ink, 0.45));
}

void MessageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void MessageStrip::refresh()
{
    m_icon->setPixmap(iconPixmap(this, iconOf(m_mark), roleOf(m_mark), px(this, 18)));
}

} // namespace phonedesk::ui
