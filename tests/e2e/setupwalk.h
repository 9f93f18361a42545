// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// What the team decides before numbers are set up, and what becomes of it: the settings' pages Webhooks and Set-up
// defaults, and a Review that shows the URLs from there.
class SetUpWalk
{
public:
    SetUpWalk(Program &program, const Person &person, Onlooker onlooker);

    void editWebhooks();
    void addOverride();
    void editDefaults();
    void reviewOne(const QString &organization);

private:
    void openPage(const QString &id);
    void seen(const QString &screen, const QString &window);

    Program &m_program;
    const Person &m_person;
    Onlooker m_onlooker;
};

} // namespace phonedesk::e2e
