// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace phonedesk::ui {

class Label;

// What a dialog says instead of its form when this computer offers no keychain.
//
// Object names, after PREFIX: .noKeychain, .keychainHelp
class NoKeychain : public QWidget
{
    Q_OBJECT

public:
    explicit NoKeychain(const QString &prefix, QWidget *parent = nullptr);

    void showHelp(); // how to get one

private:
    Label *m_help;
};

} // namespace phonedesk::ui
