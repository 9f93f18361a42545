// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/progressrow.h"

#include "ui/common/icons.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

struct Look
{
    Icon icon;
    Role role;
};

Look lookOf(StepMark mark)
{
    switch (mark) {
    case StepMark::Done:
        return {Icon::Done, Role::Good};
    case StepMark::Now:
        return {Icon::Current, Role::Accent};
    case StepMark::Trouble:
        return {Icon::Trouble, Role::Trouble};
    case StepMark::ToCome:
        return {Icon::ToCome, Role::Muted};
    }
    return {Icon::ToCome, Role::Muted};
}

} // namespace

ProgressRow::ProgressRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_title(new Label(TextKind::Body, {}, this)),
      m_proof(new Label(TextKind::Body, {}, this))
{
    setObjectName(name);
    m_title->setObjectName(name + u".title"_s);
    m_proof->setObjectName(name + u".proof"_s);
    m_proof->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_proof->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(this, 6), 0, px(this, 6));
    row->setSpacing(px(this, 12));
    row->addWidget(m_mark);
    row->addWidget(m_title);
    row->addWidget(m_proof, 1);
}

void ProgressRow::setLine(const ProgressLine &line)
{
    if (m_line == line)
        return;
    m_line = line;
    refresh();
}

void ProgressRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refresh();
}

void ProgressRow::refresh()
{
    const Look look = lookOf(m_line.mark);
    m_mark->setPixmap(iconPixmap(this, look.icon, look.role, px(this, 20)));
    m_title->setText(m_line.title);
    const bool isNow = m_line.mark == StepMark::Now || m_line.mark == StepMark::Trouble;
    m_title->setKind(isNow ? TextKind::Strong : TextKind::Body);
    m_title->setRole(m_line.mark == StepMark::ToCome ? Role::Muted : Role::Text);
    m_proof->setText(m_line.proof);
    m_proof->setRole(m_line.tone == ProofTone::Trouble     ? Role::Trouble
                     : m_line.tone == ProofTone::Attention ? Role::Attention
                                                           : Role::Muted);
    //: for screen readers; %1 a step, %2 "done" or "now"
    const QString spoken = tr("%1: %2").arg(m_line.title, RunTexts::word(m_line.mark));
    setAccessibleName(spoken);
    setAccessibleDescription(m_line.proof);
}

} // namespace phonedesk::ui
