// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accountdraft.h"
#include "core/callhandle.h"
#include "ui/accounts/accountlist.h"
#include "ui/common/desk.h"
#include "ui/settings/settingspage.h"

#include <QTimer>

class QVBoxLayout;

namespace phonedesk::ui {

class AccountCard;
class EmptyState;

// The Twilio accounts of this desk: the list, and below it everything of the one that is chosen.
//
// Object names: settings.accounts.list, .add, .empty, and those of AccountCard
class AccountsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccountsPage(Desk &desk, QWidget *parent = nullptr);

    void choose(const QString &accountSid) { m_list->choose(accountSid); }

private:
    void refresh();
    void refreshCard();
    void addAccount();

    Desk &m_desk;
    AccountList *m_list;
    QWidget *m_frame;
    AccountCard *m_card;
    EmptyState *m_empty;
    QTimer m_ages; // of the last test
};

} // namespace phonedesk::ui
