// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"
#include "support/sandboxprocess.h"

namespace phonedesk::e2e {

// The settings of what belongs to this computer: database, network, logs, about, and the dialogs that they open.
class LocalWalk
{
public:
    LocalWalk(Program &program, const Person &person, Onlooker onlooker);

    void connectAccount(const testsupport::SandboxAccount &account);
    void addOrganization(const QString &name); // of that account

    void showPage(const QString &id); // of the settings
    void showDatabase();              // and what a copy would bring back
    void showNetwork();
    void setProxyByHand(const QString &host, const QString &user, const QString &password);
    void showUnreadPassword(); // in both places; the program has started without finding it
    void showLogs();           // and what would be saved
    void showAbout();

private:
    void seen(const QString &screen, const QString &name);

    Program &m_program;
    const Person &m_person;
    Onlooker m_onlooker;
};

} // namespace phonedesk::e2e
