// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/planframe.h"

#include "ui/changes/planlist.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

PlanFrame::PlanFrame(const QString &prefix, QWidget *parent)
    : QWidget(parent), m_side(new QVBoxLayout), m_row(new QHBoxLayout(this))
{
    auto *left = new QWidget;
    auto *whole = new QVBoxLayout(left);
    whole->setContentsMargins(0, 0, px(this, 12), 0);
    m_side->setSpacing(px(this, 12));
    whole->addLayout(m_side);
    whole->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(prefix + u".side"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(left);
    left->setAutoFillBackground(false);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(px(this, 16));
    m_row->addWidget(scroll, 2);
}

void PlanFrame::setList(PlanList *list)
{
    m_row->addWidget(list, 3);
}

void PlanFrame::addPart(QWidget *part)
{
    m_side->addWidget(part);
}

void PlanFrame::addPart(const QString &head, QWidget *part)
{
    m_side->addWidget(new Label(TextKind::Section, head));
    m_side->addWidget(part);
}

} // namespace phonedesk::ui
