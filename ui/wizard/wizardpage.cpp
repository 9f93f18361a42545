// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizardpage.h"

#include "ui/common/label.h"

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

WizardPage::WizardPage(const QString &name, QWidget *parent)
    : QScrollArea(parent), m_heading(new Label(TextKind::Title, {}, this)), m_column(new QVBoxLayout)
{
    setObjectName(name);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *content = new QWidget;
    content->setLayout(m_column);
    setWidget(content);
    m_heading->setObjectName(name + u".heading"_s);
    m_heading->setWordWrap(true);
    m_column->setContentsMargins(px(this, 28), px(this, 24), px(this, 28), px(this, 12));
    m_column->setSpacing(px(this, 8));
    m_column->addWidget(m_heading);
}

QString WizardPage::heading() const
{
    return m_heading->text();
}

void WizardPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

} // namespace phonedesk::ui
