// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace phonedesk::ui {

// Widgets in a row, from the left, that goes on in a second one where the first is full: a row of buttons has room in
// every language. Hidden widgets take none. With AlignHCenter each row stands in the middle, with AlignRight at the
// end.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items += item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; // of its widest widget
    QSize sizeHint() const override;    // all in one row
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; // the height that it takes
    void placeRow(const QList<QLayoutItem *> &row, const QSize &taken, const QRect &inner, int y) const;

    QList<QLayoutItem *> m_items;
};

} // namespace phonedesk::ui
