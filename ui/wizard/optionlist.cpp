// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/optionlist.h"

#include "ui/common/look.h"

#include <QKeyEvent>

namespace phonedesk::ui {

namespace {

// A row that cannot be chosen is dimmed, but it can be reached so that its reason can be heard.
class ChoiceDelegate : public OptionDelegate
{
public:
    using OptionDelegate::OptionDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            shown.state &= ~QStyle::State_Enabled;
        OptionDelegate::paint(painter, shown, index);
    }
};

} // namespace

OptionList::OptionList(const QString &name, QWidget *parent) : QListView(parent)
{
    setObjectName(name);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    viewport()->setAutoFillBackground(false);
}

QSize OptionList::sizeHint() const
{
    return {px(this, 400), px(this, 3 * 42)};
}

void OptionList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace phonedesk::ui
