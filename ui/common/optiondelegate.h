// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace phonedesk::ui {

// What OptionDelegate reads from a model, beside Qt::DisplayRole (the number).
enum OptionRole {
    PlaceRole = Qt::UserRole + 1, // "Austin, TX"
    MiddleRole,                   // "Voice · SMS", "2nd choice"; for a row that cannot be chosen: why
    PriceRole,                    // right-aligned
    GroupRole,                    // true: a group's head, not an option; Qt::DisplayRole is its text
    FirstFreeOptionRole,
};

// Rows of 42 pixels that are options: a radio mark, the number, its place, a word, its price. The selected row is the
// chosen one: selection colour and a 3 px accent bar; the view's focus is a 2 px ring around it. Rows that are not
// enabled are dimmed and keep their reason readable.
class OptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The sentence for screen readers: give it as Qt::AccessibleTextRole.
QString spokenOption(const QString &number, const QString &place, const QString &middle, const QString &price);

} // namespace phonedesk::ui
