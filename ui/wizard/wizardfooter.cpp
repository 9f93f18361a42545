// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardfooter.h"

#include "ui/common/label.h"
#include "ui/common/spokenroles.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

WizardFooter::WizardFooter(QWidget *parent)
    : QWidget(parent), m_truth(new Label(TextKind::Body, {}, this)), m_reason(new Label(TextKind::Small, {}, this)),
      m_row(new QHBoxLayout(this))
{
    setObjectName(u"wizard.footer"_s);
    m_truth->setObjectName(u"wizard.truth"_s);
    makeNotification(m_truth);
    m_truth->setRole(Role::Muted);
    m_truth->setWordWrap(true);
    m_reason->setObjectName(u"wizard.reason"_s);
    m_reason->setRole(Role::Muted);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->setContentsMargins(px(this, 22), px(this, 13), px(this, 22), px(this, 13));
    m_row->setSpacing(px(this, 8));
    m_row->addWidget(m_truth, 1);
    m_row->addWidget(m_reason, 1);
}

Button *WizardFooter::addButton(Button::Rank rank, const QString &text, const QString &name)
{
    auto *button = new Button(rank, text, name, this);
    button->setAutoDefault(true); // Enter presses the focused button; the window has no default button
    m_buttons << button;
    m_row->addWidget(button);
    return button;
}

void WizardFooter::showButtons(const QList<Button *> &buttons)
{
    for (Button *button : m_buttons)
        button->setVisible(buttons.contains(button));
}

void WizardFooter::setTruth(const QString &truth)
{
    if (m_truth->text() == truth)
        return;
    m_truth->setText(truth);
    announce(m_truth, truth);
}

void WizardFooter::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    for (Button *button : m_buttons)
        button->setAccessibleDescription(button->isVisible() && !button->isEnabled() ? reason : QString());
}

void WizardFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colour(this, Role::Line));
}

} // namespace phonedesk::ui
