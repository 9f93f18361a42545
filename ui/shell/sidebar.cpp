// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/followselection.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;
using Kind = SidebarModel::Kind;

namespace {

constexpr int rowHeight = 30;
constexpr int ruleHeight = 14;
constexpr int figureHeight = 22; // stands close under its head

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto kind = Kind(index.data(SidebarModel::KindRole).toInt());
        const int height = kind == Kind::Rule ? ruleHeight : kind == Kind::Figure ? figureHeight : rowHeight;
        return {px(option.widget, 120), px(option.widget, height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *view = option.widget;
        const auto kind = Kind(index.data(SidebarModel::KindRole).toInt());
        const QRect row = option.rect;
        if (kind == Kind::Rule) {
            const int inset = px(view, 6);
            painter->fillRect(row.left() + inset, row.center().y(), row.width() - 2 * inset, 1,
                              colour(view, Role::Line));
            return;
        }
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        drawChoice(*painter, view, row, chosen, option.state.testFlag(QStyle::State_HasFocus));
        const auto place = [&option, &row](const QRect &leftToRight) {
            return QStyle::visualRect(option.direction, row, leftToRight);
        };

        QRect text = row.adjusted(px(view, 10), 0, -px(view, 10), 0);
        const bool isSmall = kind == Kind::Head || kind == Kind::Figure;
        painter->setPen(colour(view, Role::Muted));
        if (const QString side = index.data(SidebarModel::SideRole).toString(); !side.isEmpty()) {
            painter->setFont(fontAt(view, isSmall ? TextKind::Small : TextKind::Body));
            drawLine(*painter, view, place(text), Qt::AlignRight | Qt::AlignVCenter, side);
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(side) - px(view, 8));
        }
        if (kind == Kind::Unfinished || kind == Kind::Attention) {
            const int mark = px(view, 16);
            const QRect box(text.left(), text.center().y() - mark / 2 + 1, mark, mark);
            const bool isTrouble = kind == Kind::Attention;
            drawIcon(*painter, place(box), iconOf(isTrouble ? Mark::Trouble : Mark::Attention),
                     colour(view, isTrouble ? Role::Trouble : Role::Attention));
            text.setLeft(text.left() + px(view, 23));
        }
        painter->setFont(fontAt(view, kind == Kind::Head     ? TextKind::Section
                                      : kind == Kind::Figure ? TextKind::Small
                                      : chosen               ? TextKind::Strong
                                                             : TextKind::Body));
        painter->setPen(colour(view, isSmall                                       ? Role::Muted
                                     : kind == Kind::More || kind == Kind::Compare ? Role::Accent
                                                                                   : Role::Text));
        drawLine(*painter, view, place(text), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView(parent), m_items(new SidebarModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("What is listed"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setModel(m_items);
    followSelection(*this);
    setItemDelegate(new SidebarDelegate(this));
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(px(this, 150));
    choose(SidebarModel::allKey());

    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_items->kind(index) == Kind::More)
            showMore();
        else if (m_items->kind(index) == Kind::Compare)
            openCompare();
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (m_items->kind(index) == Kind::Missing)
            emit setUpRequested(SidebarModel::organizationOf(index.data(SidebarModel::KeyRole).toString()));
    });
}

void Sidebar::setCompared(int percent)
{
    m_content.compared = percent;
    refill(m_content);
}

void Sidebar::setContent(const SidebarContent &content)
{
    SidebarContent next = content;
    next.compared = m_content.compared;
    if (next == m_content) // as with most changes of a row
        return;
    m_content = next;
    refill(m_content);
}

void Sidebar::refill(const SidebarContent &content)
{
    const QString chosen = chosenKey();
    const int place = verticalScrollBar()->value();
    m_isFilling = true;
    const bool isOther = m_items->setContent(content);
    m_isFilling = false;
    if (!isOther)
        return;
    choose(chosen);
    verticalScrollBar()->setValue(place);
    if (chosenKey() != chosen)
        emit choiceChanged();
}

// The one chosen moves to what now stands where "n more" stood.
void Sidebar::showMore()
{
    const int row = currentIndex().row();
    m_isFilling = true;
    m_items->toggleMore();
    m_isFilling = false;
    const QModelIndex next = m_items->index(qMin(row, m_items->rowCount() - 1));
    const QModelIndex more = m_items->indexOf(u"more"_s);
    setCurrentIndex(next.flags().testFlag(Qt::ItemIsSelectable) ? next : more);
}

// It is no choice of what is listed: what was listed before stays so.
void Sidebar::openCompare()
{
    choose(m_listed);
    emit compareRequested();
}

void Sidebar::choose(const QString &key)
{
    QModelIndex found = m_items->indexOf(key);
    if (const QString id = SidebarModel::organizationOf(key); !found.isValid() && !id.isEmpty()) {
        // It has got its first working number, or lost its last one.
        found = m_items->indexOf(SidebarModel::organizationKey(id));
        if (!found.isValid())
            found = m_items->indexOf(SidebarModel::missingKey(id));
    }
    m_isFilling = true;
    setCurrentIndex(found.isValid() ? found : m_items->index(0));
    m_isFilling = false;
}

void Sidebar::chooseOrganization(const QString &organizationId)
{
    choose(organizationId.isEmpty() ? SidebarModel::allKey() : SidebarModel::organizationKey(organizationId));
    emit choiceChanged();
}

void Sidebar::chooseAttention()
{
    choose(SidebarModel::attentionKey());
    emit choiceChanged();
}

QString Sidebar::chosenKey() const
{
    const QString key = currentIndex().data(SidebarModel::KeyRole).toString();
    return key == SidebarModel::compareKey() ? m_listed : key;
}

bool Sidebar::isUnfinishedChosen() const
{
    return chosenKey() == SidebarModel::unfinishedKey();
}

bool Sidebar::isAttentionChosen() const
{
    return chosenKey() == SidebarModel::attentionKey();
}

QString Sidebar::chosenOrganization() const
{
    return SidebarModel::organizationOf(chosenKey());
}

QSize Sidebar::sizeHint() const
{
    return {px(this, 204), px(this, 300)};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QString organization = SidebarModel::organizationOf(index.data(SidebarModel::KeyRole).toString());
    if (organization.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sidebar.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *setUp = menu->addAction(tr("Set up a number…"));
    setUp->setObjectName(u"sidebar.setUp"_s);
    connect(setUp, &QAction::triggered, this, [this, organization] { emit setUpRequested(organization); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->isAutoRepeat()) // it may come from a wizard that was just left
        return;
    if (isEnter && currentIndex().isValid() && m_items->kind(currentIndex()) == Kind::More)
        showMore();
    else if (isEnter && currentIndex().isValid() && m_items->kind(currentIndex()) == Kind::Compare)
        openCompare();
    else
        QListView::keyPressEvent(event);
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_items->kind(current) == Kind::Compare)
        return;
    if (current.isValid())
        m_listed = current.data(SidebarModel::KeyRole).toString();
    if (!m_isFilling)
        emit choiceChanged();
}

} // namespace phonedesk::ui
