// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// The help: F1, every page, a search that finds and one that does not.
class HelpWalk
{
public:
    HelpWalk(const Person &person, Onlooker onlooker) : m_person(person), m_onlooker(std::move(onlooker)) {}

    void openByKey();
    void showEveryPage();
    void searchPages();
    void close();

private:
    void seen(const QString &screen);

    const Person &m_person;
    Onlooker m_onlooker;
};

} // namespace phonedesk::e2e
