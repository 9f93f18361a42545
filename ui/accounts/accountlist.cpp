// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlist.h"

#include "ui/accounts/accounttexts.h"
#include "ui/common/followselection.h"
#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "words/errors.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum DataRole { SidRole = Qt::UserRole + 1, FactsRole, StateRole, MarkRole, DepthRole };
constexpr int rowHeight = 42;
constexpr int mostRows = 5;

class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *view = option.widget;
        const auto size = [view](qreal design) {
            return px(view, design);
        };
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRect row = option.rect;
        painter->save();
        drawChoice(*painter, view, row, option.state.testFlag(QStyle::State_Selected),
                   option.state.testFlag(QStyle::State_HasFocus));
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(view, Role::Line));

        const auto mark = Mark(index.data(MarkRole).toInt());
        const QFont body = fontAt(view, TextKind::Body);
        const QString state = index.data(StateRole).toString();
        const int stateWidth = QFontMetrics(body).horizontalAdvance(state) + size(26);
        const int left = size(16 + 22 * index.data(DepthRole).toInt());
        const int middle = row.width() - size(16) - stateWidth - size(12);
        const auto cell = [&](int x, int width) {
            return QStyle::visualRect(option.direction, row, QRect(row.left() + x, row.top(), width, row.height() - 1));
        };
        const auto text = [&](const QRect &where, const QFont &font, Role role, const QString &what) {
            painter->setFont(font);
            painter->setPen(colour(view, role));
            drawLine(*painter, view, where, Qt::AlignLeft | Qt::AlignVCenter, what);
        };
        const QString name = index.data().toString();
        const QFont strong = fontAt(view, TextKind::Strong);
        const int nameWidth = qMin(QFontMetrics(strong).horizontalAdvance(name) + size(2), qMax(0, middle - left));
        text(cell(left, nameWidth), strong, Role::Text, name);
        const int facts = left + nameWidth + size(12);
        if (facts < middle)
            text(cell(facts, middle - facts), body, Role::Muted, index.data(FactsRole).toString());
        const QRect right = cell(row.width() - size(16) - stateWidth, stateWidth);
        const QRect icon(isMirrored ? right.right() - size(16) : right.left(), right.center().y() - size(8), size(16),
                         size(16));
        drawIcon(*painter, icon, iconOf(mark), colour(view, roleOf(mark)));
        text(isMirrored ? right.adjusted(0, 0, -size(24), 0) : right.adjusted(size(24), 0, 0, 0), body,
             mark == Mark::Good || mark == Mark::Info ? Role::Muted : roleOf(mark), state);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {px(option.widget, 360), px(option.widget, rowHeight)};
    }
};

} // namespace

AccountList::AccountList(const QString &name, QWidget *parent)
    : QListView(parent), m_items(new QStandardItemModel(this))
{
    setObjectName(name);
    setAccessibleName(tr("Twilio accounts"));
    setModel(m_items);
    followSelection(*this);
    setItemDelegate(new AccountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    followSelection(*this);
}

void AccountList::setAccounts(const QList<domain::TwilioAccount> &known, const QHash<QString, domain::KeyState> &keys)
{
    const QString wanted = chosen();
    m_isFilling = true;
    m_items->clear();
    QList<domain::AccountNode> nodes = domain::asTree(known);
    // A removed parent stays above the subaccounts that are in use.
    std::stable_partition(nodes.begin(), nodes.end(), [&](const domain::AccountNode &node) {
        return !node.account.isRemoved() || std::any_of(known.begin(), known.end(), [&](const auto &child) {
            return child.parentSid == node.account.sid && !child.isRemoved();
        });
    });
    for (const domain::AccountNode &node : std::as_const(nodes)) {
        const domain::TwilioAccount &account = node.account;
        const AccountState state = stateOf(account, keys.value(account.sid, domain::KeyState::NotKnown));
        const QString facts = tr("%1 · %2", "account SID, environment")
                                  .arg(domain::shortSid(account.sid), words::describe(account.environment));
        auto *item = new QStandardItem(account.name);
        item->setData(account.sid, SidRole);
        item->setData(facts, FactsRole);
        item->setData(state.text, StateRole);
        item->setData(int(state.mark), MarkRole);
        item->setData(node.depth, DepthRole);
        QStringList spoken{account.name, facts, state.text};
        if (node.depth > 0)
            spoken << tr("subaccount");
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        item->setToolTip(account.name + u'\n' + account.sid);
        m_items->appendRow(item);
    }
    m_isFilling = false;
    choose(wanted);
    updateGeometry();
}

QString AccountList::chosen() const
{
    return currentIndex().data(SidRole).toString();
}

void AccountList::choose(const QString &sid)
{
    const QModelIndexList found = m_items->match(m_items->index(0, 0), SidRole, sid, 1, Qt::MatchExactly);
    setCurrentIndex(found.isEmpty() ? m_items->index(0, 0) : found.first());
    emit choiceChanged();
}

QSize AccountList::sizeHint() const
{
    return {px(this, 360), px(this, rowHeight) * qBound(1, m_items->rowCount(), mostRows)};
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling)
        emit choiceChanged();
}

} // namespace phonedesk::ui
