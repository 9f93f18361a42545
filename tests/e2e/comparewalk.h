// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// What Twilio holds against what Phone Desk knows: compared, repaired, adopted, ignored.
class CompareWalk
{
public:
    CompareWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void openPage();
    void compare();
    void repairOne();
    void ignoreOne();
    void adoptOne();
    void showFigure();

private:
    void chooseTab(int tab);
    void chooseFirst();
    void seen(const QString &screen, const QString &name);

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
