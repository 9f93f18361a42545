// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// The panel with the demo's numbers: what needs attention and why, a check, a label edited in its place, a number
// protected and moved, columns chosen, rows exported.
class PanelWalk
{
public:
    PanelWalk(const Person &person, const Onlooker &onlooker) : m_person(person), m_onlooker(onlooker) {}

    void showAttention();
    void checkOne();
    void changeOne();
    void moveOne();
    void showColumns();
    void showExport();

private:
    void seen(const QString &screen, const QString &name);
    void listAll();

    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
