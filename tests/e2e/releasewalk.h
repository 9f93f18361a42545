// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// Numbers of the demo are given back: one that is protected, several of which some are ticked, and one whose number is
// typed; and what its details say then.
class ReleaseWalk
{
public:
    ReleaseWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void showProtected();
    void showSeveral();
    void releaseOne();

private:
    void seen(const QString &screen, const QString &name);
    void chooseGood(int from, int count); // verified ones, from the top

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
