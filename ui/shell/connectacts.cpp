// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectacts.h"

#include "access/accounts.h"
#include "ui/common/button.h"
#include "ui/common/desk.h"
#include "ui/models/numberrow.h"
#include "ui/numbers/numberdetails.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/openwizards.h"
#include "ui/shell/toolrow.h"
#include "ui/wizard/disconnectdialog.h"

namespace phonedesk::ui {

ConnectActs::ConnectActs(Desk &desk, const Offers &offers, std::function<std::optional<NumberRow>()> current,
                         QWidget &window)
    : QObject(&window), m_desk(desk), m_offers(offers), m_current(std::move(current)), m_window(window)
{
    connect(m_offers.menu.connectExisting, &QAction::triggered, &m_offers.wizards, &OpenWizards::connectNumber);
    connect(&m_offers.tools.connectExisting(), &Button::clicked, m_offers.menu.connectExisting, &QAction::trigger);
    connect(m_offers.menu.disconnectNumber, &QAction::triggered, this, &ConnectActs::disconnectNumber);
    connect(&m_offers.details, &NumberDetails::disconnectRequested, m_offers.menu.disconnectNumber, &QAction::trigger);
}

void ConnectActs::refresh()
{
    const bool hasAccount = !m_desk.accounts.all().isEmpty();
    m_offers.menu.connectExisting->setEnabled(hasAccount);
    m_offers.tools.connectExisting().setEnabled(hasAccount);
    const auto row = m_current();
    m_offers.menu.disconnectNumber->setEnabled(row && row->mayDisconnect);
}

void ConnectActs::disconnectNumber()
{
    const auto row = m_current();
    if (row && row->mayDisconnect)
        (new DisconnectDialog(m_desk, row->numberId, &m_window))->open();
}

} // namespace phonedesk::ui
