// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/twilioaccount.h"

#include <QHash>
#include <QListView>

class QStandardItemModel;

namespace phonedesk::ui {

// The accounts of this desk, each with how it stands; a subaccount stands under its parent, those that were removed at
// the end. One is always chosen, while there is one.
class AccountList : public QListView
{
    Q_OBJECT

public:
    explicit AccountList(const QString &name, QWidget *parent = nullptr);

    // Keeps what is chosen while it is there.
    void setAccounts(const QList<domain::TwilioAccount> &known, const QHash<QString, domain::KeyState> &keys);
    QString chosen() const; // an account's SID; empty: there is none
    void choose(const QString &sid);

    QSize sizeHint() const override; // as high as its rows, up to five
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void choiceChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_items;
    bool m_isFilling = false;
};

} // namespace phonedesk::ui
