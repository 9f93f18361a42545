// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebarmodel.h"

#include <QListView>

namespace phonedesk::ui {

// What is listed, at the window's left: all, what is unfinished, what somebody should look at, or one organisation's,
// each with its count; and the organisations that have no working number yet, each with its area code: Enter or a
// double click sets one up.
//
// Object names: sidebar; its menu sidebar.menu with the action sidebar.setUp.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    // Counts anew; keeps what is chosen, and the place, while it is there.
    void setContent(const SidebarContent &content);
    // Percent of the numbers that have correct webhooks at Twilio; -1: not known. From then on it is offered.
    void setCompared(int percent);
    // Empty id: all numbers.
    void chooseOrganization(const QString &organizationId);
    void chooseAttention(); // all numbers where nothing needs it

    bool isUnfinishedChosen() const;
    bool isAttentionChosen() const;
    QString chosenOrganization() const;

    QSize sizeHint() const override;

signals:
    void choiceChanged();
    void setUpRequested(const QString &organizationId);
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QString &key);
    void refill(const SidebarContent &content);
    void showMore();
    void openCompare();
    QString chosenKey() const;

    SidebarModel *m_items;
    SidebarContent m_content;
    QString m_listed; // the key of what is listed, while Compare has the focus
    bool m_isFilling = false;
};

} // namespace phonedesk::ui
