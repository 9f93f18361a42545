// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pagelist.h"

#include "ui/common/followselection.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace phonedesk::ui {

namespace {

enum ItemRole { IdRole = Qt::UserRole + 1, PendingRole };

class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {px(option.widget, 120), px(option.widget, 32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *view = option.widget;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        drawChoice(*painter, view, option.rect, chosen, option.state.testFlag(QStyle::State_HasFocus));
        QRect text = option.rect.adjusted(px(view, 12), 0, -px(view, 8), 0);
        if (index.data(PendingRole).toBool()) {
            const int mark = px(view, 16);
            const QRect box =
                QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {mark, mark}, text);
            drawIcon(*painter, box, Icon::Attention, colour(view, Role::Attention));
            text.setRight(text.right() - mark - px(view, 6));
        }
        painter->setFont(fontAt(view, chosen ? TextKind::Strong : TextKind::Body));
        painter->setPen(colour(view, Role::Text));
        drawLine(*painter, view, mirrored(view, option.rect, text), Qt::AlignLeft | Qt::AlignVCenter,
                 index.data().toString());
        painter->restore();
    }
};

} // namespace

PageList::PageList(const QString &objectName, QWidget *parent) : QListWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new PageDelegate(this));
    viewport()->setAutoFillBackground(false);
    followSelection(*this);
}

void PageList::addPage(const QString &id, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(IdRole, id);
    item->setToolTip(title);
}

QString PageList::pageId(int row) const
{
    return item(row)->data(IdRole).toString();
}

void PageList::setPageShown(int row, bool shown)
{
    item(row)->setHidden(!shown);
}

void PageList::setPending(int row, bool pending)
{
    QListWidgetItem *page = item(row);
    if (page->data(PendingRole).toBool() == pending)
        return;
    page->setData(PendingRole, pending);
    page->setData(Qt::AccessibleTextRole,
                  pending ? tr("%1, not all of it is applied", "a page of the settings").arg(page->text())
                          : QVariant(page->text()));
    page->setToolTip(page->data(Qt::AccessibleTextRole).toString());
}

int PageList::nextShown(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < count(); row += step) {
        if (!item(row)->isHidden())
            return row;
    }
    return -1;
}

QSize PageList::sizeHint() const
{
    return {px(this, 168), px(this, 200)};
}

void PageList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace phonedesk::ui
