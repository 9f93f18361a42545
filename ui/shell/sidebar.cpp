// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/followselection.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { KeyRole = Qt::UserRole + 1, CountRole, KindRole };
enum class Kind { Choice, Unfinished, Rule, Head };

constexpr QLatin1StringView allKey{"all"};
constexpr QLatin1StringView unfinishedKey{"unfinished"};
constexpr QLatin1StringView organizationPrefix{"organization/"};

class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isRule = Kind(index.data(KindRole).toInt()) == Kind::Rule;
        return {px(option.widget, 120), px(option.widget, isRule ? 14 : 30)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *view = option.widget;
        const auto size = [view](qreal design) {
            return px(view, design);
        };
        const auto kind = Kind(index.data(KindRole).toInt());
        const QRect row = option.rect;
        if (kind == Kind::Rule) {
            painter->fillRect(row.left() + size(6), row.center().y(), row.width() - size(12), 1,
                              colour(view, Role::Line));
            return;
        }
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        drawChoice(*painter, view, row, chosen, option.state.testFlag(QStyle::State_HasFocus));

        QRect text = row.adjusted(size(10), 0, -size(10), 0);
        const QString count = index.data(CountRole).toString();
        const bool isHead = kind == Kind::Head;
        painter->setFont(fontAt(view, isHead ? TextKind::Small : TextKind::Body));
        painter->setPen(colour(view, Role::Muted));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(count) - size(8));
        if (kind == Kind::Unfinished) {
            const int mark = size(16);
            drawIcon(*painter, QRect(text.left(), text.center().y() - mark / 2 + 1, mark, mark), Icon::Attention,
                     colour(view, Role::Attention));
            text.setLeft(text.left() + size(23));
        }
        painter->setFont(fontAt(view, isHead ? TextKind::Section : chosen ? TextKind::Strong : TextKind::Body));
        painter->setPen(colour(view, isHead ? Role::Muted : Role::Text));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

QStandardItem *newItem(Kind kind, const QString &text, const QString &key, int count)
{
    auto *item = new QStandardItem(text);
    item->setData(int(kind), KindRole);
    item->setData(key, KeyRole);
    item->setFlags(kind == Kind::Choice || kind == Kind::Unfinished ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                                    : Qt::NoItemFlags);
    if (count >= 0) {
        item->setData(QLocale().toString(count), CountRole);
        item->setData(Sidebar::tr("%1, %2", "what is listed, how many").arg(text).arg(count), Qt::AccessibleTextRole);
        item->setToolTip(text);
    }
    return item;
}

} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
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
    setRows({}, {});
    choose(QString(allKey));
}

void Sidebar::setRows(const QList<NumberRow> &rows, const QString &accountSid)
{
    struct Organization
    {
        QString name;
        QString id;
        int count = 0;
    };
    QHash<QString, Organization> byId;
    int all = 0;
    int unfinished = 0;
    for (const NumberRow &row : rows) {
        if (!accountSid.isEmpty() && row.accountSid != accountSid)
            continue;
        ++all;
        unfinished += row.isUnfinished ? 1 : 0;
        Organization &organization = byId[row.organizationId];
        organization.id = row.organizationId;
        organization.name = row.organization;
        ++organization.count;
    }
    QList<Organization> organizations = byId.values();
    std::sort(organizations.begin(), organizations.end(), [](const Organization &a, const Organization &b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });

    const QString chosen = chosenKey();
    m_isFilling = true;
    m_items->clear();
    m_items->appendRow(newItem(Kind::Choice, tr("All numbers"), QString(allKey), all));
    if (unfinished > 0)
        m_items->appendRow(newItem(Kind::Unfinished, tr("Unfinished"), QString(unfinishedKey), unfinished));
    if (!organizations.isEmpty()) {
        m_items->appendRow(newItem(Kind::Rule, {}, {}, -1));
        m_items->appendRow(newItem(Kind::Head, tr("Organisations"), {}, int(organizations.size())));
    }
    for (const Organization &organization : std::as_const(organizations))
        m_items->appendRow(
            newItem(Kind::Choice, organization.name, organizationPrefix + organization.id, organization.count));
    m_isFilling = false;
    choose(chosen);
    if (chosenKey() != chosen)
        emit choiceChanged();
}

void Sidebar::choose(const QString &key)
{
    m_isFilling = true;
    QModelIndex found = m_items->index(0, 0);
    for (int i = 0; i < m_items->rowCount(); ++i) {
        if (m_items->item(i)->data(KeyRole).toString() == key && !key.isEmpty())
            found = m_items->index(i, 0);
    }
    setCurrentIndex(found);
    m_isFilling = false;
}

void Sidebar::chooseOrganization(const QString &organizationId)
{
    choose(organizationId.isEmpty() ? QString(allKey) : organizationPrefix + organizationId);
    emit choiceChanged();
}

QString Sidebar::chosenKey() const
{
    return currentIndex().data(KeyRole).toString();
}

bool Sidebar::isUnfinishedChosen() const
{
    return chosenKey() == unfinishedKey;
}

QString Sidebar::chosenOrganization() const
{
    const QString key = chosenKey();
    return key.startsWith(organizationPrefix) ? key.mid(organizationPrefix.size()) : QString();
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

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling)
        emit choiceChanged();
}

} // namespace phonedesk::ui
