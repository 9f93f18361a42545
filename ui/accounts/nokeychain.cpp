// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/nokeychain.h"

#include "ui/common/label.h"

#include <QVBoxLayout>

namespace phonedesk::ui {

using namespace Qt::StringLiterals;

NoKeychain::NoKeychain(const QString &prefix, QWidget *parent)
    : QWidget(parent),
      m_help(new Label(TextKind::Body,
                       tr("On GNOME and most other desktops the keychain is gnome-keyring, on KDE it is KWallet. "
                          "Install it (on Debian: apt install gnome-keyring), sign out and in again, and enter the key "
                          "once more."),
                       this))
{
    auto *words = new Label(TextKind::Body,
                            tr("The key can be kept in memory until Phone Desk quits; it is written nowhere."), this);
    words->setObjectName(prefix + u".noKeychain"_s);
    m_help->setObjectName(prefix + u".keychainHelp"_s);
    m_help->setRole(Role::Muted);
    m_help->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(this, 12));
    for (Label *label : {words, m_help}) {
        label->setWordWrap(true);
        label->makeSelectable();
        column->addWidget(label);
    }
    column->addStretch(1);
}

void NoKeychain::showHelp()
{
    m_help->show();
}

} // namespace phonedesk::ui
