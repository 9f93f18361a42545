// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// The webhooks of an organisation's numbers go to another host: the plan, one number first, the rest, and back.
class ChangeWalk
{
public:
    ChangeWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void plan(const QString &organization);
    void changeOne();
    void changeTheOthers();
    void putBack();

private:
    void seen(const QString &screen);

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
