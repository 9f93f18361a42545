// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// Production is failed over, and back.
class FailOverWalk
{
public:
    FailOverWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void findTargetDown(); // with the webhooks down, as the Demo menu makes them
    void ask();            // and they are up again
    void changeOne();
    void changeTheOthers();
    void bringBack();

private:
    void seen(const QString &window, const QString &screen);

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
