// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbertablemodel.h"

#include <QListView>

class QStandardItemModel;

namespace phonedesk::ui {

// What is listed, at the window's left: all, what is unfinished, or one organisation's, each with its count.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    // Counts anew; keeps what is chosen while it is there. Only rows of this account count, where one is given.
    void setRows(const QList<NumberRow> &rows, const QString &accountSid);
    // Empty id: all numbers.
    void chooseOrganization(const QString &organizationId);

    bool isUnfinishedChosen() const;
    QString chosenOrganization() const;

    QSize sizeHint() const override;

signals:
    void choiceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QString &key);
    QString chosenKey() const;

    QStandardItemModel *m_items;
    bool m_isFilling = false;
};

} // namespace phonedesk::ui
