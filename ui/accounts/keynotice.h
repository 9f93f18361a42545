// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagestrip.h"

namespace phonedesk::access {
class Accounts;
}

namespace phonedesk::ui {

// Above a list of numbers: that an account's key is not at hand, why, and what helps. Hidden while nothing is amiss.
//
// Object names: keyNotice with .title, .text, .addKey, .tryAgain, .accounts, .connect
class KeyNotice : public MessageStrip
{
    Q_OBJECT

public:
    // Accounts outlive it.
    explicit KeyNotice(access::Accounts &accounts, QWidget *parent = nullptr);

    void setFilter(const QString &accountSid); // speaks of this account alone; empty: of all

signals:
    void addKeyRequested(const QString &accountSid);
    void accountsRequested();
    void connectRequested();

private:
    void refresh();
    void showOne(const QString &sid);
    void showSeveral(const QStringList &names, bool isLocked);
    void showNone();
    void addTryAgain();

    access::Accounts &m_accounts;
    QString m_filter;
    QString m_shown; // what it speaks of: the same is not said, and announced, twice
};

} // namespace phonedesk::ui
