// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/look.h"

#include <QPainter>

namespace phonedesk::ui {

Card::Card(const QString &name, QWidget *parent) : QWidget(parent)
{
    setObjectName(name);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(painter, QRectF(rect()), px(this, 8), colour(this, Role::Surface), colour(this, Role::Line));
}

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colour(this, Role::Line));
}

} // namespace phonedesk::ui
