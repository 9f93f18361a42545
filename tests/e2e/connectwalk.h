// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// Numbers that the demo's account has already: one is connected, with what stands in its way, and put back again.
class ConnectWalk
{
public:
    ConnectWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void chooseExisting();
    void askForAForeignOne();
    void connectOne();
    void connectForCallsOnly();
    void disconnectOne();

private:
    void openWizard(const QString &organization);
    void pick(const QString &name);
    void seen(const QString &screen, const QString &name);

    const Person &m_person;
    const Onlooker &m_onlooker;
    QString m_number; // the one that is connected, as the windows show it
};

} // namespace phonedesk::e2e
