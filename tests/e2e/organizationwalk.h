// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// Organisations, in the settings and in the sidebar: added beside a similar one, imported after a dry run, and set up
// from the list of those that still have no number.
class OrganizationWalk
{
public:
    OrganizationWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void openSettings();
    void addOne();
    void importList();
    void changeOne();
    void setUpFromSidebar();

private:
    void seen(const QString &screen, const QString &name);

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
