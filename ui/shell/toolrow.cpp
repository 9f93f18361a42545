// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolrow.h"

#include "ui/common/button.h"
#include "ui/common/clearing.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent), m_setUp(new Button(Button::Rank::Primary, tr("+  Set up a number"), u"toolRow.setUp"_s, this)),
      m_filter(new QLineEdit(this))
{
    m_setUp->setAccessibleName(tr("Set up a number"));
    m_filter->setObjectName(u"toolRow.filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter  ·  Ctrl+F"));
    offerClearing(*m_filter, tr("Clear the filter"));
    m_filter->setFixedWidth(px(this, 240));
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ToolRow::filterEdited);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 12));
    row->setSpacing(px(this, 8));
    row->addWidget(m_setUp);
    row->addStretch(1);
    row->addWidget(m_filter);
}

QString ToolRow::filter() const
{
    return m_filter->text();
}

void ToolRow::clearFilter()
{
    m_filter->clear();
}

void ToolRow::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool ToolRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            clearFilter();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit filterLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace phonedesk::ui
