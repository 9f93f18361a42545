// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/demowalk.h"

class QApplication;

namespace phonedesk::ui {
class Theme;
}

namespace phonedesk::e2e {

struct Stage
{
    QApplication &app;
    ui::Theme &theme;
    const Person &person;
    const Onlooker &onlooker;
};

// One way through the program, from its start to its end.
struct Scene
{
    QString name;
    std::function<QStringList(const Stage &)> walk; // what went wrong; throws Stuck where it could not go on
};

// Every screen that the program has is seen in one of them: the tour takes its pictures on these ways, and the tests of
// what people read walk them too. A new screen belongs here.
const QList<Scene> &scenes();

} // namespace phonedesk::e2e
