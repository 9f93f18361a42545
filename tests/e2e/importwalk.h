// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

namespace phonedesk::e2e {

// A list of numbers: adopted, moved and re-labelled after a dry run.
class ImportWalk
{
public:
    ImportWalk(Program &program, const Person &person, const Onlooker &onlooker)
        : m_program(program), m_person(person), m_onlooker(onlooker)
    {
    }

    void openEmpty();
    void tryWhatIsNoList();
    void dryRun();
    void importIt();
    void updateWebhooks();

private:
    QByteArray list();
    void read(const QString &name, const QByteArray &bytes);
    void seen(const QString &screen, const QString &name);

    Program &m_program;
    const Person &m_person;
    const Onlooker &m_onlooker;
};

} // namespace phonedesk::e2e
